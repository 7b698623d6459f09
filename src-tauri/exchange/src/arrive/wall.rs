//! What a clock on the wall showed, as an instant: programs that keep text files know no zone.

use chrono::{DateTime, LocalResult, NaiveDateTime, TimeDelta, TimeZone, Utc};
use chrono_tz::Tz;

/// When a wall's clock showed this. Of two times the first; of a time that was skipped, the one an hour
/// later.
pub(super) fn instant(shown: NaiveDateTime, zone: Tz) -> Option<DateTime<Utc>> {
    let skipped = || shown.checked_add_signed(TimeDelta::hours(1));
    match zone.from_local_datetime(&shown) {
        LocalResult::Single(at) | LocalResult::Ambiguous(at, _) => Some(at.to_utc()),
        LocalResult::None => Some(zone.from_local_datetime(&skipped()?).earliest()?.to_utc()),
    }
}

/// When a wall's clock showed this after `from`: of two times the first that is later.
pub(super) fn after(from: DateTime<Utc>, shown: NaiveDateTime, zone: Tz) -> Option<DateTime<Utc>> {
    match zone.from_local_datetime(&shown) {
        LocalResult::Ambiguous(first, second) if first.to_utc() < from => Some(second.to_utc()),
        _ => instant(shown, zone),
    }
}
