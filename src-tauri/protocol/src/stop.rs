//! Stop times: one that is over, with the ways on, and one that lies ahead.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// A stop time that lies ahead.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct StopProposed {
    /// `16:30`, in the day's zone.
    pub time: String,
    /// The instant.
    pub at: DateTime<Utc>,
    /// Whether the day has to go on past its boundary for it: then `start_day` needs `past_boundary`.
    pub past_boundary: bool,
}

/// A stop time that is over already in its day, and the ways on. All are clock times in the day's zone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct StopOver {
    /// The stop time that is over.
    pub time: String,
    /// When this day ends.
    pub day_ends: String,
    /// When the day would end if it went on past its boundary to the stop time: the same command with
    /// `past_boundary` does that. Absent when that cannot be meant.
    pub would_end: Option<String>,
    /// A stop time that lies ahead in this day, when there is one.
    pub ahead: Option<String>,
}
