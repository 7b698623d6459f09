//! The part of the snapshot that counts what its lists leave out. Lists have a limit, so that every client
//! can read a snapshot, however much the journal holds.

use serde::{Deserialize, Serialize};

/// How many entries each list of the snapshot leaves out. All zero on a usual day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct MoreView {
    /// Thoughts, older than those shown.
    pub parked: u32,
    /// What waits for days later than those shown.
    pub waiting: u32,
    /// Loose ends, which are shown once others have a place.
    pub loose_ends: u32,
    /// Changes to the commitment, earlier than those shown.
    pub scope_changes: u32,
    /// Gaps, which are asked about once others are answered.
    pub gaps: u32,
    /// Stretches of the path, earlier than those shown.
    pub path: u32,
    /// Reopenings, earlier than those shown.
    pub reopened: u32,
}
