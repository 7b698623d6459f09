//! Totals, and what the next session may be.

use chrono::{DateTime, Utc};
use domain::{Day, Settings, StopAhead};
use engine::View;
use protocol::{BreakDueView, NextFocus, StopProposed, TodayView};
use types::settings::ClockTime;

use super::current_day::CurrentDay;

pub(super) fn today(day: &Day, settings: &Settings, now: DateTime<Utc>) -> TodayView {
    let (items_done, items_total) = day.musts();
    let count = |of: usize| u32::try_from(of).unwrap_or(u32::MAX);
    TodayView {
        focus_s: day.focus_time(now).0,
        meeting_s: day.meeting_time(now).0,
        sessions: day.sessions_finished(),
        interruptions: count(day.interruptions.len()),
        nudges_sent: count(day.nudges.len()),
        nudges_budget: settings.nudges.into(),
        items_done,
        items_total,
    }
}

pub(super) fn next_focus(day: &Day, settings: &Settings, now: DateTime<Utc>) -> NextFocus {
    let offer = day.next_session(settings, now);
    NextFocus {
        minutes: offer.minutes.0.into(),
        usual_minutes: offer.usual.0.into(),
        shortened: offer.shortened,
        ends_at: offer.ends_at,
        room: offer.room,
    }
}

pub(super) fn break_due(
    day: &Day,
    settings: &Settings,
    now: DateTime<Utc>,
) -> Option<BreakDueView> {
    let due = day.break_due(settings, now)?;
    Some(BreakDueView {
        minutes: due.length.0.into(),
        long: due.long,
        until: due.until,
    })
}

pub(super) fn stop_proposed(seen: &CurrentDay<'_>, view: &View) -> Option<StopProposed> {
    let clock = Some(seen.day.clock()).filter(|_| seen.is_unplanned())?;
    let proposed = StopAhead::proposed(&view.settings, &clock, view.now)?;
    Some(StopProposed {
        time: ClockTime(proposed.time).to_string(),
        at: proposed.at,
        past_boundary: proposed.past_boundary,
    })
}
