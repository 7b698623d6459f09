//! The bell: a soft sound at the end of a session and of a break, where the person wants one. It belongs to
//! their own session, so it is heard while other programs are held back, and never in a meeting.

use chrono::{DateTime, TimeDelta, Utc};

use crate::{Bell, Day, Notice, Settings};

/// A bell that comes later than this says nothing of now.
const FRESH: TimeDelta = TimeDelta::minutes(1);

/// The bell that belongs to what is said at `now`.
pub(super) fn bell(
    notices: &[Notice],
    day: &Day,
    settings: &Settings,
    now: DateTime<Utc>,
) -> Option<Bell> {
    if settings.bell == 0 || meets(day, settings, now) {
        return None;
    }
    let rung = notices.iter().filter_map(bell_of);
    let mut fresh = rung.filter(|(_, since)| now - *since < FRESH);
    fresh.next_back().map(|(bell, _)| bell)
}

fn bell_of(notice: &Notice) -> Option<(Bell, DateTime<Utc>)> {
    match notice {
        Notice::FocusEnded { since, .. } | Notice::BreakBegan { since, .. } => {
            Some((Bell::SessionOver, *since))
        }
        Notice::BreakOver { since, .. } => Some((Bell::BreakOver, *since)),
        Notice::Nudge { .. }
        | Notice::MeetingEnded { .. }
        | Notice::HoldAsks { .. }
        | Notice::GapAsks { .. } => None,
    }
}

/// Whether a meeting goes on, held or announced.
fn meets(day: &Day, settings: &Settings, now: DateTime<Utc>) -> bool {
    let mut announced = settings.foreseen.open(day);
    day.running_meeting().is_some()
        || announced.any(|meeting| meeting.from <= now && now < meeting.to)
}
