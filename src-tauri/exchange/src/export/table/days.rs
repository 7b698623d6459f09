//! A row a day: the numbers of the history.

use chrono::{DateTime, Utc};
use domain::{Day, DayFigures, Phase};

use super::cell::{maybe, yes};
use crate::export::local::local;

const BEFORE: [&str; 8] = [
    "day",
    "date",
    "zone",
    "state",
    "day_off",
    "started_at",
    "enough_at",
    "closed_at",
];

/// The names of the columns, the numbers among them under their names in exports.
pub(super) fn head() -> impl Iterator<Item = &'static str> {
    let figures = DayFigures::NAMES.map(|name| name.exported);
    BEFORE.into_iter().chain(figures).chain(["reopenings"])
}

pub(super) fn row(day: &Day, now: DateTime<Utc>) -> impl Iterator<Item = String> {
    let sum = day.summary(now);
    let at = |at: DateTime<Utc>| local(at, day.zone);
    let before: [String; BEFORE.len()] = [
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
    ];
    let figures = sum.figures.values().map(|value| value.to_string());
    let reopenings = day.reopenings.len().to_string();
    before.into_iter().chain(figures).chain([reopenings])
}
