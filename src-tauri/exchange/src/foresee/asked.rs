//! What is asked of a calendar: by which reader, and of which window.

use chrono::{DateTime, Utc};
use chrono_tz::Tz;

/// Who reads a calendar.
#[derive(Clone, Debug)]
pub struct Reader {
    /// The zone of times that name none, and of the days that all-day events are on.
    pub zone: Tz,
    /// The reader's addresses, with or without `mailto:`, in any case.
    pub me: Vec<String>,
}

/// From when until when occurrences are asked for. An occurrence is in it when it starts before `to`, and
/// ends after `from` or starts at `from` or later.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    /// The first instant.
    pub from: DateTime<Utc>,
    /// The first instant after it.
    pub to: DateTime<Utc>,
}
