//! Instants as the day's own clock showed them, with its distance from UTC, so that nothing is lost.

use chrono::{DateTime, SecondsFormat, Utc};
use chrono_tz::Tz;

/// `2026-11-24T09:00:00+00:00`.
#[must_use]
pub fn local(at: DateTime<Utc>, zone: Tz) -> String {
    at.with_timezone(&zone)
        .to_rfc3339_opts(SecondsFormat::Secs, false)
}
