//! A draft in the file.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A draft as it is kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct StoredDraft {
    /// The date of the day on which it was written.
    pub(super) day: NaiveDate,
    pub(super) text: String,
}
