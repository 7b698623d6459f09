//! A day in detail: every record of it, as it is written down.

use chrono::{DateTime, NaiveDate, Utc};
use domain::{Break, Day, Focus, Gap, Interruption, Meeting, Nudge, Seconds, Shape};
use engine::View;
use protocol::{
    BreakRecord, DayDetail, GapRecord, InterruptionRecord, MeetingRecord, NudgeRecord,
    SessionRecord,
};
use types::{OnWire, settings::ClockTime};
use words::Words;

use super::{current_day, items, path, shutdown};

/// The days of a date that can still be set right; without a date, the latest day.
#[must_use]
pub fn details(view: &View, date: Option<NaiveDate>) -> Vec<DayDetail> {
    let latest = view.state.day.as_ref();
    let date = date.or_else(|| latest.map(|day| day.date));
    let days = view.state.days();
    days.filter(|day| Some(day.date) == date)
        .map(|day| detail(day, true, view))
        .collect()
}

/// Days from longer ago, which can only be read.
#[must_use]
pub fn details_of(days: &[Day], view: &View) -> Vec<DayDetail> {
    let told = |day| detail(day, false, view);
    days.iter().map(told).collect()
}

fn detail(day: &Day, correctable: bool, view: &View) -> DayDetail {
    let now = day.known_until(view.now);
    let words = Words::spoken();
    let sentence = |definition| words::plain(&words.definition_sentence(definition, &day.items));
    DayDetail {
        at: view.now,
        id: day.id,
        date: day.date.to_string(),
        zone: day.zone.name().to_owned(),
        boundary: ClockTime(day.boundary).to_string(),
        over_at: day.ends_at(),
        state: current_day::phase(day),
        day_off: day.shape == Shape::DayOff,
        correctable,
        started_at: day.started_at,
        enough_at: day.enough_at,
        closed_at: day.closing.map(|closing| closing.at),
        shape: day.shape.form(),
        commitment: sentence(&day.commitment),
        definition: sentence(&day.definition),
        focus_s: day.focus_time(now).0,
        meeting_s: day.meeting_time(now).0,
        path: path::path(day, now),
        items: items::items(day, now),
        sessions: day
            .focus
            .iter()
            .map(|focus| session(focus, day, now))
            .collect(),
        breaks: day.breaks.iter().map(rest).collect(),
        meetings: day.meetings.iter().map(meeting).collect(),
        interruptions: day.interruptions.iter().map(interruption).collect(),
        scope_changes: day.scope_changes.iter().map(path::scope_change).collect(),
        nudges: day.nudges.iter().map(nudge).collect(),
        reopened: day
            .reopenings
            .iter()
            .map(|reopening| reopening.reason.as_str().to_owned())
            .collect(),
        first_step: day.first_step.as_ref().map(|step| step.as_str().to_owned()),
        hand_off: shutdown::hand_off(day, view.state.work_days(&view.settings)),
    }
}

fn session(focus: &Focus, day: &Day, now: DateTime<Utc>) -> SessionRecord {
    let item = focus.item.and_then(|item| day.item(item));
    SessionRecord {
        id: focus.id,
        item: focus.item,
        title: item.map(|item| item.title.as_str().to_owned()),
        from: focus.started_at,
        to: focus.ended_at,
        planned_s: focus.plan_left().map(|plan| Seconds::of(plan).0),
        worked_s: focus.worked(now).0,
        bonus: focus.bonus,
        gaps: focus.gaps.iter().map(gap).collect(),
    }
}

fn gap(gap: &Gap) -> GapRecord {
    GapRecord {
        id: gap.id,
        cause: gap.cause,
        from: gap.from,
        to: gap.to,
        was: gap.was,
    }
}

fn rest(rest: &Break) -> BreakRecord {
    BreakRecord {
        id: rest.id,
        from: rest.started_at,
        to: rest.ended_at,
    }
}

fn meeting(meeting: &Meeting) -> MeetingRecord {
    MeetingRecord {
        id: meeting.id,
        title: meeting
            .title
            .as_ref()
            .map(|title| title.as_str().to_owned()),
        reason: meeting.reason,
        from: meeting.started_at,
        to: meeting.ended_at,
    }
}

fn interruption(mark: &Interruption) -> InterruptionRecord {
    InterruptionRecord {
        id: mark.id,
        at: mark.at,
        by: mark.by,
        word: mark.word.as_ref().map(|word| word.as_str().to_owned()),
        session: mark.focus.map(|focus| focus.to_string()),
    }
}

fn nudge(nudge: &Nudge) -> NudgeRecord {
    NudgeRecord {
        at: nudge.at,
        text: Words::spoken().nudge(nudge.kind),
    }
}
