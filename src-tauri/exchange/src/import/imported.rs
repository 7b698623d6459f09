//! What a file held, and what it did not say about where its days were lived.

use chrono::NaiveTime;
use chrono_tz::Tz;
use domain::{AskedDefault, Day, Deferred, ParkedThought, TimeOff};
use serde::{Deserialize, Serialize};

use super::{Program, Report};

/// What a file held.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Imported {
    /// Whose file it is; absent when there is nothing in it that could tell.
    pub program: Option<Program>,
    /// How many records of it were looked at.
    pub records: u32,
    /// Its days, in order: closed, and without overlaps.
    pub days: Vec<Day>,
    /// What waits for a later day; only Daydone's own export says.
    pub waiting: Vec<Deferred>,
    /// Thoughts without a place; only Daydone's own export has them.
    pub parked: Vec<ParkedThought>,
    /// Days off that were planned; only Daydone's own export has them.
    pub days_off: Vec<TimeOff>,
    /// Defaults that were questioned; only Daydone's own export has them.
    pub questions: Vec<AskedDefault>,
    /// What was not taken, or not as it was.
    pub report: Report,
}

/// Where and how the days were lived and by whom, as far as a file does not say so itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Context {
    /// The zone of times without one, and of the days.
    pub zone: Tz,
    /// When a day begins.
    pub boundary: NaiveTime,
    /// Must items a day holds.
    pub item_limit: u8,
    /// Whose records are taken of a file that holds several people's, by name or address; when empty,
    /// such a file is refused.
    pub people: Vec<String>,
}

impl Imported {
    pub(super) fn empty(program: Option<Program>) -> Self {
        Imported {
            program,
            records: 0,
            days: Vec::new(),
            waiting: Vec::new(),
            parked: Vec::new(),
            days_off: Vec::new(),
            questions: Vec::new(),
            report: Report::default(),
        }
    }
}
