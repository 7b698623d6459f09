//! Everything the rules remember. A pure function of the journal; days further back live in the
//! tables.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::{Carried, Day, DaysOff, Note, ParkedThought};

/// The present, as the journal tells it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct State {
    /// The latest day: open, closed, or forgotten open from an earlier date.
    pub day: Option<Day>,
    /// The days before it that can still be set right, oldest first: at most 30 days back.
    #[serde(default)]
    pub past: Vec<Arc<Day>>,
    /// What waits for later days, by date.
    pub waiting: Vec<Carried>,
    /// Thoughts without a place, oldest first.
    pub parked: Vec<ParkedThought>,
    /// The first step the latest closed day left.
    pub first_step: Option<Note>,
    /// Days off that were planned ahead.
    #[serde(default)]
    pub days_off: DaysOff,
}

impl State {
    /// The days that can still be set right, oldest first, and the latest.
    pub fn days(&self) -> impl Iterator<Item = &Day> {
        self.past.iter().map(AsRef::as_ref).chain(&self.day)
    }
}
