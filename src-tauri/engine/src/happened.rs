//! What a person's own programs (hooks) hear of one decision.

use domain::HookFact;

use crate::View;

/// What hooks are run for, once the journal has it. Sent when there is something only, and never for what
/// the journal had before the engine began.
#[derive(Clone, Debug)]
pub struct Happened {
    /// What happened, in order; never empty.
    pub facts: Vec<HookFact>,
    /// The day after it.
    pub view: View,
}
