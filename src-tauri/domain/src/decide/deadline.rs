//! Until when the rules have nothing to do.

use chrono::{DateTime, Utc};
use chrono_tz::Tz;

use super::{due, nudges};
use crate::{Day, DayClock, DefinitionRules, Settings, State, day_date};

/// The next instant at which [`crate::Input::Wake`] has something to tell, a clock time of the
/// definition is over, an announced meeting comes near or is over, or the day in the picture gives way to
/// a new one; `now` when that is overdue, and absent when nothing is coming before the first day was ever
/// planned.
///
/// `zone` is the machine's, as in [`crate::Moment`]: it says the date while nothing is planned.
/// After a wake at that instant the next deadline is a later one.
#[must_use]
pub fn next_deadline(
    state: &State,
    settings: &Settings,
    now: DateTime<Utc>,
    zone: Tz,
) -> Option<DateTime<Utc>> {
    let day = state.day.as_ref()?;
    let open = Some(day).filter(|day| day.closing.is_none());
    let passing = open.and_then(due::next).map(|(at, _)| at);
    let nudge = open.and_then(|day| nudges::next(day, settings, now));
    // A clock time that is over is no longer named in the line, also where it ends nothing.
    let named = open.filter(|day| day.enough_at.is_none());
    let clock = named.and_then(|day| day.definition.next_clock_time(day, now));
    let closed = day.closing.is_some() && day.is_current_at(now);
    let announced = settings.foreseen.next_edge(now).filter(|_| !closed);
    [passing, nudge, clock, announced]
        .into_iter()
        .flatten()
        .map(|at| at.max(now))
        .chain(turn(day, settings, now, zone))
        .min()
}

/// When the day in the picture gives way to the next: at the running day's end, and after it, while
/// nothing is planned, at the end of each date of the machine's zone.
fn turn(day: &Day, settings: &Settings, now: DateTime<Utc>, zone: Tz) -> Option<DateTime<Utc>> {
    let boundary = settings.boundary;
    let unplanned = DayClock {
        date: day_date(now, zone, boundary),
        zone,
        boundary,
    };
    let ends = if day.is_current_at(now) {
        [day.clock().ends(), day.ends_at()]
    } else {
        [unplanned.ends(); 2]
    };
    ends.into_iter().filter(|&end| end > now).min()
}
