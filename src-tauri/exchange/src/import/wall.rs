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

/// What a wall's clock showed from one time to another, as long as is said: of times that come twice
/// those that fit the length. Without such ones as [`instant`] and [`after`] have it.
pub(super) fn lasting(
    (from, to): (NaiveDateTime, NaiveDateTime),
    long: Option<TimeDelta>,
    zone: Tz,
) -> Option<(DateTime<Utc>, DateTime<Utc>)> {
    let all = |shown: NaiveDateTime| {
        let found = zone.from_local_datetime(&shown);
        [found.earliest(), found.latest()].into_iter().flatten()
    };
    let pairs = all(from).flat_map(|from| all(to).map(move |to| (from.to_utc(), to.to_utc())));
    let mut fitting = pairs.filter(|&(from, to)| Some(to - from) == long);
    fitting.next().or_else(|| {
        let from = instant(from, zone)?;
        Some((from, after(from, to, zone)?))
    })
}
