//! A row an item: what was on each day's list, and what became of it.

use chrono::{DateTime, Utc};
use domain::{Day, Details, Item, ItemKind, ItemState};

use super::cell::{maybe, words};
use crate::export::{local::local, task::task};

pub(super) const HEAD: [&str; 13] = [
    "item",
    "date",
    "title",
    "tags",
    "kind",
    "state",
    "done_at",
    "moved_to",
    "handed_to",
    "estimate_s",
    "focus_s",
    "note",
    "steps",
];

pub(super) fn rows(day: &Day, now: DateTime<Utc>) -> impl Iterator<Item = [String; 13]> {
    let until = day.closing.map_or(now, |closing| closing.at);
    day.items.iter().map(move |item| row(item, day, until))
}

fn row(item: &Item, day: &Day, until: DateTime<Utc>) -> [String; 13] {
    let (state, moved_to, handed_to) = match &item.state {
        ItemState::Open => ("open", None, None),
        ItemState::Done => ("done", None, None),
        ItemState::Moved(date) => ("moved", Some(*date), None),
        ItemState::Dropped => ("dropped", None, None),
        ItemState::HandedOver(person) => ("handed_over", None, person.as_ref()),
    };
    [
        item.id.to_string(),
        day.date.to_string(),
        words(item.title.as_str()),
        words(&item.title.tags().collect::<Vec<_>>().join(" ")),
        match item.kind {
            ItemKind::Must => "must",
            ItemKind::Bonus => "bonus",
        }
        .to_owned(),
        state.to_owned(),
        maybe(item.done_at.map(|at| local(at, day.zone))),
        maybe(moved_to),
        words(handed_to.map_or("", |person| person.as_str())),
        maybe(item.estimate.map(|estimate| estimate.seconds().0)),
        day.item_focus(item.id, until).0.to_string(),
        words(item.details.note.as_ref().map_or("", |note| note.as_str())),
        words(&steps(&item.details)),
    ]
}

/// A line a step: `[x] read it once`.
fn steps(details: &Details) -> String {
    let lines = details.steps.iter();
    let lines = lines.map(|step| task(step.done, step.title.as_str()));
    lines.collect::<Vec<_>>().join("\n")
}
