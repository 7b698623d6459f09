//! What a correction leaves in the journal: of a whole record, of a day's edge, and of *enough*.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{DayId, Interval};

/// A whole record that was set right; both are kept, what was written down and what is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Corrected<T> {
    /// The day it belongs to.
    pub day: DayId,
    /// It as it was written down; absent when it had not been.
    pub was: Option<Box<T>>,
    /// What stands in its place, in order: none when it was removed, two when it was split.
    pub now: Vec<T>,
}

/// An edge of a day that was set right: its start, or the end of a closed one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EdgeCorrected {
    /// The day.
    pub day: DayId,
    /// The edge as it was written down.
    pub was: DateTime<Utc>,
    /// When it truly was.
    pub now: DateTime<Utc>,
    /// What lies between, when work came to the day beyond it: only what is written down there was work.
    /// Older lines leave out that work's own time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub over: Option<Interval>,
}

/// A closed day that was enough at another instant after a correction, or no longer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EnoughCorrected {
    /// The day.
    pub day: DayId,
    /// When its definition was met, as it was written down.
    pub was: Option<DateTime<Utc>>,
    /// When it was met.
    pub now: Option<DateTime<Utc>>,
}
