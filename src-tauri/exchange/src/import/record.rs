//! What other programs wrote down, one record or thing at a time.

use chrono::{DateTime, NaiveDate, Utc};
use domain::Minutes;

/// Something another program saw.
pub(super) struct ForeignRecord {
    /// What it was.
    pub what: RecordKind,
    /// When it began.
    pub from: DateTime<Utc>,
    /// When it ended.
    pub to: DateTime<Utc>,
}

/// What a record was.
pub(super) enum RecordKind {
    /// Work on something, or on nothing in particular.
    Focus {
        /// Its words.
        on: String,
        /// Its planned length.
        planned: Option<Minutes>,
    },
    /// A break.
    Rest,
    /// A person was present; the file does not say what for.
    Presence,
}

/// A thing that was done, or planned, on a date.
pub(super) struct Thing {
    pub date: NaiveDate,
    pub words: String,
    pub estimate: Option<Minutes>,
    pub done_at: Option<DateTime<Utc>>,
}
