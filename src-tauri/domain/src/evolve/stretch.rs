//! Breaks, meetings and interruptions: stretches and marks of the wall clock.

use chrono::{DateTime, Utc};

use crate::{Break, BreakId, Day, Event, Meeting, State};

pub(super) fn apply(state: &mut State, event: &Event) {
    let Some(day) = state.day.as_mut() else {
        return;
    };
    match event {
        Event::BreakStarted { rest } => begin_break(day, rest),
        Event::BreakExtended { rest, by } => {
            if let Some(rest) = day.breaks.iter_mut().find(|known| known.id == *rest) {
                rest.planned = rest.planned.plus(*by);
            }
        }
        Event::BreakEnded { rest, at } => end_break(day, Some(*rest), *at),
        Event::MeetingStarted { meeting } => {
            end_meeting(day, meeting.started_at);
            join(day, meeting);
        }
        Event::MeetingLogged { meeting } => {
            // A meeting that was noted late was an act of the day all the same.
            day.started_at = day.started_at.min(meeting.started_at);
            join(day, meeting);
        }
        Event::MeetingSettled(settled) => day.settled.push(*settled),
        Event::MeetingRanOver { meeting, .. } => {
            if let Some(meeting) = day.meetings.iter_mut().find(|known| known.id == *meeting) {
                meeting.ran_over = true;
            }
        }
        Event::MeetingEnded {
            meeting,
            reason,
            at,
        } => {
            if let Some(meeting) = day.meetings.iter_mut().find(|known| known.id == *meeting) {
                meeting.end(*at);
                meeting.reason = reason.or(meeting.reason);
            }
        }
        Event::InterruptionMarked { interruption } => {
            day.interruptions.push(interruption.clone());
        }
        _ => {}
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

fn begin_break(day: &mut Day, rest: &Break) {
    if day.breaks.iter().all(|known| known.id != rest.id) {
        end_break(day, None, rest.started_at);
        day.breaks.push(rest.clone());
    }
}

/// Ends the break that goes on, if it is `only` that one or any will do.
fn end_break(day: &mut Day, only: Option<BreakId>, at: DateTime<Utc>) {
    let running = day.breaks.last_mut().filter(|rest| rest.goes_on());
    if let Some(rest) = running.filter(|rest| only.is_none_or(|only| only == rest.id)) {
        rest.ended_at = Some(at.max(rest.started_at));
    }
}

fn end_meeting(day: &mut Day, at: DateTime<Utc>) {
    for meeting in &mut day.meetings {
        meeting.end(at);
    }
}

impl Meeting {
    fn end(&mut self, at: DateTime<Utc>) {
        if self.goes_on() {
            self.ended_at = Some(at.max(self.started_at));
        }
    }
}
