//! Copies of the journal: which there are, and what came of making one.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// A copy of the journal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct BackupView {
    /// Its file, on the agent's computer.
    pub file: String,
    /// When it was made.
    pub made_at: DateTime<Utc>,
}
