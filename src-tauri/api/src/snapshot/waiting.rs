//! What earlier days left for this one.

use std::cmp::Reverse;

use chrono::{DateTime, NaiveDate, Utc};
use domain::{Day, Deferred, State, TimeOff, WorkDays, folded};
use engine::View;
use protocol::{DayState, ForgottenView, TimeOffPicture, WaitingAsked, WaitingPage, WaitingView};
use types::text::has_tag;

use super::{current_day::CurrentDay, items};

/// How many of what was just put off a snapshot holds.
const SHOWN: usize = 100;
/// How many tags are named: more is no choice at a glance.
const TAGS: usize = 24;

/// What waits, by date.
pub(super) fn waiting(waiting: &[Deferred], today: NaiveDate) -> Vec<WaitingView> {
    waiting.iter().map(|carried| one(carried, today)).collect()
}

/// How many wait in all.
pub(super) fn count(waiting: &[Deferred]) -> u32 {
    u32::try_from(waiting.len()).unwrap_or(u32::MAX)
}

/// The part of what waits that was asked for.
#[must_use]
pub fn page(view: &View, asked: WaitingAsked) -> WaitingPage {
    let (waiting, today) = (&view.state.waiting, super::date(view));
    let size = |number: u32| usize::try_from(number).unwrap_or(usize::MAX);
    let is_asked = |carried: &&Deferred| {
        let tag = asked.tag.as_deref();
        tag.is_none_or(|tag| has_tag(carried.title.as_str(), tag))
    };
    let all = || waiting.iter().filter(is_asked);
    let part = all().skip(size(asked.after)).take(size(asked.most()));
    WaitingPage {
        count: u32::try_from(all().count()).unwrap_or(u32::MAX),
        after: asked.after,
        waiting: part.map(|carried| one(carried, today)).collect(),
        tags: tags(waiting),
    }
}

/// The tags of what waits, the most frequent first; those that are as frequent in their order.
fn tags(waiting: &[Deferred]) -> Vec<String> {
    let mut found: Vec<(String, &str, usize)> = Vec::new();
    for tag in waiting.iter().flat_map(|carried| carried.title.tags()) {
        let name = folded(tag);
        match found.iter_mut().find(|(known, ..)| *known == name) {
            Some((.., times)) => *times += 1,
            None => found.push((name, tag, 1)),
        }
    }
    found.sort_by_key(|(.., times)| Reverse(*times));
    let written = found.into_iter().map(|(_, tag, _)| tag.to_owned());
    written.take(TAGS).collect()
}

/// What the last command put on a later day, as it waits now.
pub(super) fn put_off(view: &View, today: NaiveDate) -> Vec<WaitingView> {
    let ids = view.undo.as_ref().map(|undo| &undo.put_off[..]);
    let ids = ids.unwrap_or_default();
    if ids.is_empty() {
        return Vec::new();
    }
    let waiting = view.state.waiting.iter();
    let put_off = waiting.filter(|carried| ids.contains(&carried.id));
    put_off
        .take(SHOWN)
        .map(|carried| one(carried, today))
        .collect()
}

fn one(carried: &Deferred, today: NaiveDate) -> WaitingView {
    WaitingView {
        id: carried.id,
        title: carried.title.as_str().to_owned(),
        due: carried.due.to_string(),
        estimate_s: carried.estimate.map(|estimate| estimate.seconds().0),
        for_today: carried.due <= today,
        note: items::note(&carried.details),
        steps: carried.details.steps.clone(),
    }
}

/// The days off that are planned and not over.
pub(super) fn days_off(work_days: WorkDays<'_>, today: NaiveDate) -> Vec<TimeOffPicture> {
    let view = |off: &TimeOff| TimeOffPicture {
        from: off.from.to_string(),
        to: off.to.to_string(),
        back: work_days.next(off.to).to_string(),
    };
    work_days.off.ahead(today).map(view).collect()
}

/// A closed day has left its own first step already; that one is tomorrow's.
pub(super) fn first_step(state: &State, seen: &CurrentDay<'_>) -> Option<String> {
    let step = state.first_step.as_ref();
    step.filter(|_| seen.state != DayState::Closed)
        .map(|step| step.as_str().to_owned())
}

pub(super) fn forgotten(day: &Day, now: DateTime<Utc>) -> ForgottenView {
    ForgottenView {
        date: day.date.to_string(),
        zone: day.zone.name().to_owned(),
        proposed_end: day.proposed_end(now),
        can_stay_open: day.can_stay_open(now),
    }
}
