//! From the clocks of the machine to instants.

use chrono::{DateTime, Utc};

/// Milliseconds since 1970 as an instant.
pub(super) fn instant(millis: i64) -> DateTime<Utc> {
    DateTime::from_timestamp_millis(millis).unwrap_or_default()
}
