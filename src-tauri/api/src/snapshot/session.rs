//! What is going on now. A meeting comes before the session it holds.

use chrono::{DateTime, Utc};
use domain::{Break, Day, Focus, ItemId, Meeting, Seconds};
use protocol::{SessionKind, SessionState, SessionView};

pub(super) fn session(day: &Day, now: DateTime<Utc>) -> Option<SessionView> {
    let meeting = || {
        day.running_meeting()
            .map(|meeting| in_meeting(meeting, now))
    };
    let rest = || day.running_break().map(|rest| resting(rest, now));
    let focus = || day.running_focus().map(|focus| focusing(focus, day, now));
    meeting().or_else(rest).or_else(focus)
}

fn focusing(focus: &Focus, day: &Day, now: DateTime<Utc>) -> SessionView {
    let title = |id: ItemId| day.item(id).map(|item| item.title.as_str().to_owned());
    let parts = day.focus.iter();
    let parts: Vec<_> = parts
        .filter(|part| part.sitting() == focus.sitting())
        .map(|part| Some(part.id))
        .collect();
    let marks = day.interruptions.iter();
    let in_it = marks.filter(|mark| parts.contains(&mark.focus));
    SessionView {
        id: focus.id.to_string(),
        kind: SessionKind::Focus,
        state: match focus.is_paused() {
            true => SessionState::Paused,
            false => running(focus.ends_at(), now),
        },
        item: focus.item,
        title: focus.item.and_then(title),
        started_at: focus.started_at,
        ends_at: focus.ends_at(),
        worked_s: focus.worked(now).0,
        planned_s: focus.plan_left().map(|plan| Seconds::of(plan).0),
        paused_at: focus.held_since(),
        bonus: focus.bonus,
        interruptions: count(in_it.count()),
        ordinal: day.sittings(),
        reason: None,
    }
}

fn resting(rest: &Break, now: DateTime<Utc>) -> SessionView {
    SessionView {
        id: rest.id.to_string(),
        kind: SessionKind::Break,
        state: running(Some(rest.ends_at()), now),
        item: None,
        title: None,
        started_at: rest.started_at,
        ends_at: Some(rest.ends_at()),
        worked_s: rest.lasted(now).0,
        planned_s: Some(rest.planned.seconds().0),
        paused_at: None,
        bonus: false,
        interruptions: 0,
        ordinal: 0,
        reason: None,
    }
}

fn in_meeting(meeting: &Meeting, now: DateTime<Utc>) -> SessionView {
    SessionView {
        id: meeting.id.to_string(),
        kind: SessionKind::Meeting,
        state: running(meeting.ends_at(), now),
        item: None,
        title: meeting
            .title
            .as_ref()
            .map(|title| title.as_str().to_owned()),
        started_at: meeting.started_at,
        ends_at: meeting.ends_at(),
        worked_s: meeting.lasted(now).0,
        planned_s: meeting.planned.map(|planned| planned.seconds().0),
        paused_at: None,
        bonus: false,
        interruptions: 0,
        ordinal: 0,
        reason: meeting.reason,
    }
}

fn running(ends_at: Option<DateTime<Utc>>, now: DateTime<Utc>) -> SessionState {
    match ends_at {
        Some(end) if end <= now => SessionState::Overtime,
        _ => SessionState::Running,
    }
}

fn count(of: usize) -> u32 {
    u32::try_from(of).unwrap_or(u32::MAX)
}
