//! The gentle notifications of the day. Each kind is sent at most once a day; together they keep to
//! the budget.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::NudgeId;

/// A nudge that was sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Nudge {
    /// Its id.
    pub id: NudgeId,
    /// The kind.
    pub kind: NudgeKind,
    /// When it was sent.
    pub at: DateTime<Utc>,
}

/// Which nudge.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NudgeKind {
    /// The last good start for a session of the usual length is near.
    LastGoodStart,
    /// Twenty minutes before a clock makes the day enough.
    WrapUp,
    /// The definition is met.
    Enough,
    /// The day has been enough for a while and is still not closed.
    PastYourEnd,
}
