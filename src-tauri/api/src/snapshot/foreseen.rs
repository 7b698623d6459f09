//! What calendars announce for the day in the picture.

use chrono::{DateTime, TimeDelta, Utc};
use domain::{Day, ForeseenState, Seconds, Settings};
use protocol::{ForeseenStatus, ForeseenView};

/// The day's announced meetings that count, by their start.
pub(super) fn foreseen(day: &Day, settings: &Settings) -> Vec<ForeseenView> {
    let meetings = settings.foreseen.of(day);
    let view = meetings.map(|meeting| ForeseenView {
        key: meeting.key,
        title: meeting
            .title
            .as_ref()
            .map(|title| title.as_str().to_owned()),
        starts_at: meeting.from,
        ends_at: meeting.to,
        state: match day.foreseen_state(meeting) {
            ForeseenState::Open => ForeseenStatus::Open,
            ForeseenState::Held => ForeseenStatus::Held,
            ForeseenState::NotHeld => ForeseenStatus::NotHeld,
            ForeseenState::Answered(_) => ForeseenStatus::Answered,
        },
        off_rules: day.off_rules(settings, meeting),
        certain: meeting.certain,
    });
    view.collect()
}

/// What is left up to the day's end, without the meetings that are still open.
pub(super) fn room(day: &Day, settings: &Settings, now: DateTime<Utc>) -> Option<u32> {
    day.room_left(settings, now).map(seconds)
}

/// The longest time without an open meeting between now and the day's end.
pub(super) fn longest_clear(day: &Day, settings: &Settings, now: DateTime<Utc>) -> Option<u32> {
    day.longest_clear(settings, now).map(seconds)
}

fn seconds(time: TimeDelta) -> u32 {
    Seconds::of(time).0
}
