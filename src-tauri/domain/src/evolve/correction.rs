//! Records that were set right, in today or in a day before it: what stood there makes room for what
//! stands there now.

use std::sync::Arc;

use chrono::{DateTime, Utc};

use crate::{
    Break, BreakId, Corrected, Day, DayId, EdgeCorrected, EnoughCorrected, Event, Focus, FocusId,
    Interruption, InterruptionId, Item, Meeting, MeetingId, State,
};

pub(super) fn apply(state: &mut State, event: &Event) {
    match event {
        Event::FocusCorrected(Corrected { day, was, now }) => {
            let was = was.as_deref().map(|was| was.id);
            change(state, *day, |day| put_focus(day, was, now));
        }
        Event::BreakCorrected(Corrected { day, was, now }) => {
            let was = was.as_deref().map(|was| was.id);
            change(state, *day, |day| put_breaks(day, was, now));
        }
        Event::MeetingCorrected(Corrected { day, was, now }) => {
            let was = was.as_deref().map(|was| was.id);
            change(state, *day, |day| put_meetings(day, was, now));
        }
        Event::DayStartCorrected(EdgeCorrected { day, now, over, .. }) => {
            change(state, *day, |day| {
                day.started_at = *now;
                day.over.extend(*over);
                day.begins_by(*now);
            });
        }
        Event::DayEndCorrected(EdgeCorrected { day, now, over, .. }) => {
            change(state, *day, |day| {
                if let Some(closing) = day.closing.as_mut() {
                    closing.at = *now;
                }
                day.over.extend(*over);
                day.ends_by(*now);
            })
        }
        Event::ItemCorrected(Corrected { day, now, .. }) => {
            change(state, *day, |day| put_items(day, now));
        }
        Event::InterruptionCorrected(Corrected { day, was, now }) => {
            let was = was.as_deref().map(|was| was.id);
            change(state, *day, |day| put_interruptions(day, was, now));
        }
        Event::DayEnoughCorrected(EnoughCorrected { day, now, .. }) => {
            change(state, *day, |day| day.enough_at = *now);
        }
        _ => {}
    }
}

fn change(state: &mut State, id: DayId, how: impl FnOnce(&mut Day)) {
    if let Some(day) = state.day.as_mut().filter(|day| day.id == id) {
        how(day);
    } else if let Some(day) = state.past.iter_mut().find(|day| day.id == id) {
        how(Arc::make_mut(day));
    }
}

fn put_focus(day: &mut Day, was: Option<FocusId>, now: &[Focus]) {
    let ousted = |id| Some(id) == was || now.iter().any(|focus| focus.id == id);
    day.focus.retain(|known| !ousted(known.id));
    day.focus.extend_from_slice(now);
    // What goes on stays the last, also when something else was done while it was held.
    day.focus
        .sort_by_key(|focus| (focus.goes_on(), focus.started_at));
    let begins = now.iter().map(|focus| focus.started_at);
    day.started_at = begins.fold(day.started_at, DateTime::min);
    for mark in &mut day.interruptions {
        if mark.focus.is_none_or(ousted) {
            mark.focus = fell_into(now, mark.at);
        }
    }
}

/// The session an instant lies in, the innermost if one lies inside another.
fn fell_into(sessions: &[Focus], at: DateTime<Utc>) -> Option<FocusId> {
    let around =
        |focus: &&Focus| focus.started_at <= at && focus.ended_at.is_none_or(|ended| at <= ended);
    let sessions = sessions.iter().filter(around);
    let innermost = sessions.max_by_key(|focus| focus.started_at);
    innermost.map(|focus| focus.id)
}

fn put_breaks(day: &mut Day, was: Option<BreakId>, now: &[Break]) {
    let ousted = |id| Some(id) == was || now.iter().any(|rest| rest.id == id);
    day.breaks.retain(|known| !ousted(known.id));
    day.breaks.extend_from_slice(now);
    day.breaks
        .sort_by_key(|rest| (rest.goes_on(), rest.started_at));
    let begins = now.iter().map(|rest| rest.started_at);
    day.started_at = begins.fold(day.started_at, DateTime::min);
}

fn put_meetings(day: &mut Day, was: Option<MeetingId>, now: &[Meeting]) {
    let ousted = |id| Some(id) == was || now.iter().any(|meeting| meeting.id == id);
    day.meetings.retain(|known| !ousted(known.id));
    day.meetings.extend_from_slice(now);
    day.meetings.sort_by_key(|meeting| meeting.started_at);
    let begins = now.iter().map(|meeting| meeting.started_at);
    day.started_at = begins.fold(day.started_at, DateTime::min);
}

/// An item keeps its place in the list, whatever became of it.
fn put_items(day: &mut Day, now: &[Item]) {
    for item in now {
        if let Some(known) = day.items.iter_mut().find(|known| known.id == item.id) {
            known.clone_from(item);
        }
    }
}

fn put_interruptions(day: &mut Day, was: Option<InterruptionId>, now: &[Interruption]) {
    let ousted = |id| Some(id) == was || now.iter().any(|mark| mark.id == id);
    day.interruptions.retain(|known| !ousted(known.id));
    for mark in now {
        day.interruptions.push(Interruption {
            focus: fell_into(&day.focus, mark.at),
            ..mark.clone()
        });
    }
    day.interruptions.sort_by_key(|mark| mark.at);
}
