//! What a command changed.

use std::sync::Arc;

use domain::State;

use crate::View;

/// What a command changed.
#[derive(Clone, Debug)]
pub struct Change {
    /// The state that it found.
    pub before: Arc<State>,
    /// The view after it.
    pub after: View,
}
