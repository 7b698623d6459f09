//! Taking back the last command: the state it found, remembered by whoever carried it out. Undo
//! gives back what was, not the time in between: nobody vouched for that.

use chrono::{DateTime, Utc};

use crate::State;

/// The state before one of the person's commands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Before {
    /// When the command was given.
    pub given_at: DateTime<Utc>,
    /// What it found.
    pub state: State,
}
