//! Records that were set right, in today or in a day before it: what stood there makes room for what
//! stands there now.

use std::sync::Arc;

use crate::{Day, DayId, Event, Focus, Meeting, State};

pub(super) fn apply(state: &mut State, event: &Event) {
    match event {
        Event::FocusCorrected { day, was, now } => {
            let was = was.as_deref().map(|was| was.id);
            change(state, *day, |day| {
                day.focus.retain(|known| Some(known.id) != was);
                put_focus(&mut day.focus, now);
            });
        }
        Event::MeetingCorrected { day, was, now } => {
            let was = was.as_deref().map(|was| was.id);
            change(state, *day, |day| {
                day.meetings.retain(|known| Some(known.id) != was);
                put_meetings(&mut day.meetings, now);
            });
        }
        Event::DayEndCorrected { day, now, .. } => change(state, *day, |day| {
            if let Some(closing) = day.closing.as_mut() {
                closing.at = *now;
            }
        }),
        Event::DayEnoughCorrected { day, now, .. } => {
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

fn put_focus(sessions: &mut Vec<Focus>, now: &[Focus]) {
    for focus in now {
        sessions.retain(|known| known.id != focus.id);
        let place = sessions.partition_point(|known| known.started_at <= focus.started_at);
        sessions.insert(place, focus.clone());
    }
}

fn put_meetings(meetings: &mut Vec<Meeting>, now: &[Meeting]) {
    for meeting in now {
        meetings.retain(|known| known.id != meeting.id);
        let place = meetings.partition_point(|known| known.started_at <= meeting.started_at);
        meetings.insert(place, meeting.clone());
    }
}
