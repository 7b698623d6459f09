//! How long nobody needs to look.

use chrono::{DateTime, Utc};

use crate::decide::{nudges, passing};
use crate::{Day, DayClock, Settings, State, day_date};

/// The next instant at which [`crate::Command::Wake`] has something to tell, or the day in the
/// picture gives way to a new one; `now` when that is overdue, and absent when nothing is coming
/// before the first day was ever planned.
///
/// After a wake at that instant the next deadline is a later one.
#[must_use]
pub fn next_deadline(
    state: &State,
    settings: &Settings,
    now: DateTime<Utc>,
) -> Option<DateTime<Utc>> {
    let day = state.day.as_ref()?;
    let open = Some(day).filter(|day| day.closing.is_none());
    let passing = open.and_then(passing::next).map(|(at, _)| at);
    let nudge = open.and_then(|day| nudges::next(day, settings, now));
    [passing, nudge]
        .into_iter()
        .flatten()
        .map(|at| at.max(now))
        .chain(turn(day, now))
        .min()
}

/// When the next day begins, seen from `now`: the end of the running day, or after it the ends of
/// the dates that follow, on which nothing was planned yet.
fn turn(day: &Day, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
    let today = DayClock {
        date: day_date(now, day.zone, day.boundary),
        ..day.clock()
    };
    let ends = [day.clock().ends(), day.ends_at(), today.ends()];
    ends.into_iter().filter(|&end| end > now).min()
}
