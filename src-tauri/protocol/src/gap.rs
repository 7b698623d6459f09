//! The snapshot's part about time nobody can account for, and about what can be taken back.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// A stretch that waits for an answer: focus, break or drop.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct GapView {
    /// Its id.
    pub id: String,
    /// Why it exists.
    pub cause: GapCause,
    /// Where it begins.
    pub from: DateTime<Utc>,
    /// Where it ends.
    pub to: DateTime<Utc>,
}

/// Why nobody can say whether a stretch was work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "snake_case")]
pub enum GapCause {
    /// The computer slept.
    Sleep,
    /// Nobody touched it.
    Away,
    /// The agent was not there to see.
    Crash,
    /// A finish or a pause that was taken back later.
    TakenBack,
    /// The session was held, and somebody was there all the same.
    Held,
}

/// What would be taken back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct UndoView {
    /// In words: "finish the session".
    pub text: String,
    /// When that command was given.
    pub at: DateTime<Utc>,
}
