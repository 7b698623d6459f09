//! What the journal holds of a command that was taken back. Like all of an event, its form is for ever.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{Continued, Day, DayId, DaysOff, Deferred, Note, ParkedThought, Questions};

/// The rules' memory as the command found it that was taken back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TakenBack {
    /// When the command was given that is taken back.
    pub given_at: DateTime<Utc>,
    /// The latest day as it is again; absent when there is none.
    pub day: Option<Box<Day>>,
    /// Earlier days that are as before again; only those that had changed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub past: Vec<Day>,
    /// Days from elsewhere that the command had brought, and that never came.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub gone: Vec<DayId>,
    /// What waits again.
    pub waiting: Vec<Deferred>,
    /// Thoughts that have no place again.
    pub parked: Vec<ParkedThought>,
    /// The first step the latest closed day left.
    pub first_step: Option<Note>,
    /// Days off that are planned again; absent in older lines, and when there are none.
    #[serde(default, skip_serializing_if = "DaysOff::is_empty")]
    pub days_off: DaysOff,
    /// Which defaults had been questioned; absent in older lines, and when none was.
    #[serde(default, skip_serializing_if = "Questions::is_empty")]
    pub questions: Questions,
    /// Which items go on in others; absent in older lines, and when none does.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub continued: Vec<Continued>,
}
