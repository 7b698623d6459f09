//! Records that were set right, in today or in a day before it: what stood there makes room for what
//! stands there now.

use chrono::{DateTime, Utc};

use crate::{Break, Day, Focus, FocusId, Interruption, Interval, Item, Meeting};

/// Moves the start of a day to `now`; `over` is time after it that is no part of the day.
pub(super) fn put_start(day: &mut Day, now: DateTime<Utc>, over: Option<Interval>) {
    day.started_at = now;
    day.over.extend(over);
    day.begins_by(now);
}

/// Moves the end of a closed day to `now`; `over` is time before it that is no part of the day.
pub(super) fn put_end(day: &mut Day, now: DateTime<Utc>, over: Option<Interval>) {
    if let Some(closing) = day.closing.as_mut() {
        closing.at = now;
    }
    day.over.extend(over);
    day.ends_by(now);
}

pub(super) fn put_focus(day: &mut Day, was: Option<&Focus>, now: &[Focus]) {
    let was = was.map(|was| was.id);
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

pub(super) fn put_breaks(day: &mut Day, was: Option<&Break>, now: &[Break]) {
    let was = was.map(|was| was.id);
    let ousted = |id| Some(id) == was || now.iter().any(|rest| rest.id == id);
    day.breaks.retain(|known| !ousted(known.id));
    day.breaks.extend_from_slice(now);
    day.breaks
        .sort_by_key(|rest| (rest.goes_on(), rest.started_at));
    let begins = now.iter().map(|rest| rest.started_at);
    day.started_at = begins.fold(day.started_at, DateTime::min);
}

pub(super) fn put_meetings(day: &mut Day, was: Option<&Meeting>, now: &[Meeting]) {
    let was = was.map(|was| was.id);
    let ousted = |id| Some(id) == was || now.iter().any(|meeting| meeting.id == id);
    day.meetings.retain(|known| !ousted(known.id));
    day.meetings.extend_from_slice(now);
    day.meetings.sort_by_key(|meeting| meeting.started_at);
    let begins = now.iter().map(|meeting| meeting.started_at);
    day.started_at = begins.fold(day.started_at, DateTime::min);
}

/// An item keeps its place in the list, whatever became of it.
pub(super) fn put_items(day: &mut Day, now: &[Item]) {
    for item in now {
        if let Some(known) = day.items.iter_mut().find(|known| known.id == item.id) {
            known.clone_from(item);
        }
    }
}

pub(super) fn put_interruptions(day: &mut Day, was: Option<&Interruption>, now: &[Interruption]) {
    let was = was.map(|was| was.id);
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
