//! Enums that mean the same on both sides. Written out, so that a new variant on one side does not
//! compile until it has its twin on the other.

use chrono::Weekday;
use domain as d;
use protocol as p;

/// The days on which a week can be looked back on.
const REVIEW_DAYS: [(p::ReviewDay, d::ReviewDay); 9] = [
    (p::ReviewDay::LastWorkingDay, d::ReviewDay::LastWorkingDay),
    (p::ReviewDay::Monday, d::ReviewDay::On(Weekday::Mon)),
    (p::ReviewDay::Tuesday, d::ReviewDay::On(Weekday::Tue)),
    (p::ReviewDay::Wednesday, d::ReviewDay::On(Weekday::Wed)),
    (p::ReviewDay::Thursday, d::ReviewDay::On(Weekday::Thu)),
    (p::ReviewDay::Friday, d::ReviewDay::On(Weekday::Fri)),
    (p::ReviewDay::Saturday, d::ReviewDay::On(Weekday::Sat)),
    (p::ReviewDay::Sunday, d::ReviewDay::On(Weekday::Sun)),
    (p::ReviewDay::Never, d::ReviewDay::Never),
];

/// The days on which a week can begin; absent: as the system says.
const WEEK_STARTS: [(p::WeekStart, Option<Weekday>); 8] = [
    (p::WeekStart::Auto, None),
    (p::WeekStart::Monday, Some(Weekday::Mon)),
    (p::WeekStart::Tuesday, Some(Weekday::Tue)),
    (p::WeekStart::Wednesday, Some(Weekday::Wed)),
    (p::WeekStart::Thursday, Some(Weekday::Thu)),
    (p::WeekStart::Friday, Some(Weekday::Fri)),
    (p::WeekStart::Saturday, Some(Weekday::Sat)),
    (p::WeekStart::Sunday, Some(Weekday::Sun)),
];

/// The day on which a week begins.
#[must_use]
pub fn week_start(day: Option<Weekday>) -> p::WeekStart {
    let known = WEEK_STARTS.iter().find(|(_, known)| *known == day);
    known.map_or(p::WeekStart::Auto, |(wire, _)| *wire)
}

/// The day on which a week begins.
#[must_use]
pub fn week_start_in(wire: p::WeekStart) -> Option<Weekday> {
    let known = WEEK_STARTS.iter().find(|(known, _)| *known == wire);
    known.and_then(|(_, day)| *day)
}

/// When a week is looked back on.
#[must_use]
pub fn review_day(rule: d::ReviewDay) -> p::ReviewDay {
    let known = REVIEW_DAYS.iter().find(|(_, known)| *known == rule);
    known.map_or(p::ReviewDay::Never, |(wire, _)| *wire)
}

/// When a week is looked back on.
#[must_use]
pub fn review_day_in(wire: p::ReviewDay) -> d::ReviewDay {
    let known = REVIEW_DAYS.iter().find(|(known, _)| *known == wire);
    known.map_or(d::ReviewDay::Never, |(_, rule)| *rule)
}
