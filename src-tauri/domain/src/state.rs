//! Everything the rules remember. A pure function of the journal; older days live in the tables.

use serde::{Deserialize, Serialize};

use crate::{Carried, Day, Note, ParkedThought};

/// The present, as the journal tells it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct State {
    /// The latest day: open, closed, or forgotten open from an earlier date.
    pub day: Option<Day>,
    /// What waits for later days, by date.
    pub waiting: Vec<Carried>,
    /// Thoughts without a place, oldest first.
    pub parked: Vec<ParkedThought>,
    /// The first step the latest closed day left.
    pub first_step: Option<Note>,
}
