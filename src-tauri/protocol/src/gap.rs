//! The parts of the snapshot about time that is not accounted for, and about what can be taken back.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use types::{GapCause, GapId};

/// A stretch that waits for an answer: focus, break or drop.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct GapView {
    /// Its id.
    pub id: GapId,
    /// Why it exists.
    pub cause: GapCause,
    /// Where it begins.
    pub from: DateTime<Utc>,
    /// Where it ends.
    pub to: DateTime<Utc>,
}

/// What would be taken back, or done again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct UndoView {
    /// In words: "finish the session".
    pub text: String,
    /// When that command was given.
    pub at: DateTime<Utc>,
}
