//! How a day was ended.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// The end of a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Closing {
    /// When the day truly ended.
    pub at: DateTime<Utc>,
    /// Which form the shutdown had.
    pub form: ShutdownForm,
}

/// The forms of the shutdown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ShutdownForm {
    /// Every step offered.
    Full,
    /// Loose ends and first step only.
    Short,
    /// No step at all.
    JustClose,
}
