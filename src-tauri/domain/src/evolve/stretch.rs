//! Breaks, meetings and interruptions: stretches and marks of the wall clock.

use chrono::{DateTime, Utc};

use crate::{Break, BreakId, Day, Meeting, MeetingId, Minutes, State};

pub(super) fn extend_break(day: &mut Day, id: BreakId, by: Minutes) {
    if let Some(rest) = day.breaks.iter_mut().find(|known| known.id == id) {
        rest.planned = rest.planned.plus(by);
    }
}

pub(super) fn begin_meeting(day: &mut Day, meeting: &Meeting) {
    for known in &mut day.meetings {
        known.end(meeting.started_at);
    }
    join(day, meeting);
}

pub(super) fn log_meeting(day: &mut Day, meeting: &Meeting) {
    // A meeting that was noted late was an act of the day all the same.
    day.started_at = day.started_at.min(meeting.started_at);
    join(day, meeting);
}

/// Changes the meeting of this id, if the latest day has it.
pub(super) fn on_meeting(state: &mut State, id: MeetingId, how: impl FnOnce(&mut Meeting)) {
    let mut meetings = state.day.iter_mut().flat_map(|day| &mut day.meetings);
    if let Some(meeting) = meetings.find(|known| known.id == id) {
        how(meeting);
    }
}

fn join(day: &mut Day, meeting: &Meeting) {
    if day.meetings.iter().all(|known| known.id != meeting.id) {
        let place = day
            .meetings
            .partition_point(|known| known.started_at <= meeting.started_at);
        day.meetings.insert(place, meeting.clone());
    }
}

pub(super) fn begin_break(day: &mut Day, rest: &Break) {
    if day.breaks.iter().all(|known| known.id != rest.id) {
        end_break(day, None, rest.started_at);
        day.breaks.push(rest.clone());
    }
}

/// Ends the break that goes on, if it is `only` that one or any will do.
pub(super) fn end_break(day: &mut Day, only: Option<BreakId>, at: DateTime<Utc>) {
    let running = day.breaks.last_mut().filter(|rest| rest.goes_on());
    if let Some(rest) = running.filter(|rest| only.is_none_or(|only| only == rest.id)) {
        rest.ended_at = Some(at.max(rest.started_at));
    }
}

impl Meeting {
    pub(super) fn end(&mut self, at: DateTime<Utc>) {
        if self.goes_on() {
            self.ended_at = Some(at.max(self.started_at));
        }
    }
}
