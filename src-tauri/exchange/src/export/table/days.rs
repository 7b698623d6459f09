//! A row a day: the numbers of the history.

use chrono::{DateTime, Utc};
use domain::{Day, Phase};

use super::cell::{maybe, yes};
use crate::export::local::local;

pub(super) const HEAD: [&str; 20] = [
    "day",
    "date",
    "zone",
    "state",
    "day_off",
    "started_at",
    "enough_at",
    "closed_at",
    "focus_s",
    "meeting_s",
    "needless_meeting_s",
    "shallow_s",
    "rest_s",
    "unaccounted_s",
    "sessions",
    "interruptions",
    "items_done",
    "items_total",
    "bonus_done",
    "reopenings",
];

pub(super) fn row(day: &Day, now: DateTime<Utc>) -> [String; 20] {
    let sum = day.summary(now);
    let at = |at: DateTime<Utc>| local(at, day.zone);
    [
        day.id.to_string(),
        day.date.to_string(),
        day.zone.name().to_owned(),
        match sum.phase {
            Phase::Open => "open",
            Phase::Enough => "enough",
            Phase::Closed => "closed",
        }
        .to_owned(),
        yes(sum.off),
        at(day.started_at),
        maybe(day.enough_at.map(at)),
        maybe(sum.closed_at.map(at)),
        sum.focus.0.to_string(),
        sum.meetings.0.to_string(),
        sum.needless.0.to_string(),
        sum.shallow.0.to_string(),
        sum.rest.0.to_string(),
        sum.unaccounted.0.to_string(),
        sum.sessions.to_string(),
        sum.interruptions.to_string(),
        sum.musts_done.to_string(),
        sum.musts.to_string(),
        sum.bonus_done.to_string(),
        day.reopenings.len().to_string(),
    ]
}
