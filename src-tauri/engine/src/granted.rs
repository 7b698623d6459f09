//! What a command that was granted found and led to.

use std::sync::Arc;

use domain::State;

use crate::View;

/// What a command that was granted found and led to.
#[derive(Clone, Debug)]
pub struct Granted {
    /// The state that it found.
    pub before: Arc<State>,
    /// The view after it.
    pub after: View,
}
