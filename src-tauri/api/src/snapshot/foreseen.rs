//! What calendars announce for the day in the picture.

use chrono::{DateTime, TimeDelta, Utc};
use domain::{Day, ForeseenMeeting, ForeseenState, Me, MeetingRule, Seconds, Settings, Settlement};
use protocol::{ForeseenReply, ForeseenStatus, ForeseenView, MeetingsAheadView};
use words::Words;

/// The day's announced meetings that count, by their start.
pub(super) fn foreseen(day: &Day, me: Me<'_>, now: DateTime<Utc>) -> Vec<ForeseenView> {
    let meetings = me.work_days.settings.foreseen.of(day);
    let view = meetings.map(|meeting| view(day, me, meeting, now));
    view.collect()
}

/// The open meetings that are not over.
pub(super) fn ahead(day: &Day, settings: &Settings, now: DateTime<Utc>) -> MeetingsAheadView {
    let ahead = day.meetings_ahead(settings, now);
    MeetingsAheadView {
        count: u32::try_from(ahead.count).unwrap_or(u32::MAX),
        length_s: seconds(ahead.length),
    }
}

fn view(day: &Day, me: Me<'_>, meeting: &ForeseenMeeting, now: DateTime<Utc>) -> ForeseenView {
    let settings = me.work_days.settings;
    let state = day.foreseen_state(meeting);
    let off_rules = day.off_rules(settings, meeting);
    let can_be_answered = state == ForeseenState::Open && now < meeting.from;
    let replies = can_be_answered.then(|| replies(day, me, meeting, &off_rules, now));
    ForeseenView {
        key: meeting.key,
        title: meeting
            .title
            .as_ref()
            .map(|title| title.as_str().to_owned()),
        starts_at: meeting.from,
        ends_at: meeting.to,
        state: match state {
            ForeseenState::Open => ForeseenStatus::Open,
            ForeseenState::Held => ForeseenStatus::Held,
            ForeseenState::NotHeld => ForeseenStatus::NotHeld,
            ForeseenState::Answered(_) => ForeseenStatus::Answered,
        },
        off_rules,
        replies: replies.unwrap_or_default(),
        certain: meeting.certain,
    }
}

/// What could be sent about a meeting that has not begun.
fn replies(
    day: &Day,
    me: Me<'_>,
    meeting: &ForeseenMeeting,
    off: &[MeetingRule],
    now: DateTime<Utc>,
) -> Vec<ForeseenReply> {
    let words = Words::spoken();
    // Another time is offered where this one is not welcome.
    let untimely = [MeetingRule::Days, MeetingRule::Hours, MeetingRule::Count];
    let is_untimely = off.iter().any(|rule| untimely.contains(rule));
    let length = meeting.to - meeting.from;
    let next = is_untimely.then(|| me.next_welcome(now, length)).flatten();
    let rules = &me.work_days.settings.meeting_rules;
    let reply = |answer| {
        let text = words.reply(answer, meeting.from, next, rules, day)?;
        Some(ForeseenReply { answer, text })
    };
    Settlement::ALL.iter().copied().filter_map(reply).collect()
}

/// What is left up to the day's end, without the meetings that are still open.
pub(super) fn room(day: &Day, settings: &Settings, now: DateTime<Utc>) -> Option<u32> {
    day.room_left(settings, now).map(seconds)
}

/// The longest time without an open meeting between now and the day's end: when it begins, and how long it is.
pub(super) fn longest_clear(
    day: &Day,
    settings: &Settings,
    now: DateTime<Utc>,
) -> Option<(DateTime<Utc>, u32)> {
    let longest = day.longest_clear(settings, now)?;
    Some((longest.from, seconds(longest.length())))
}

fn seconds(time: TimeDelta) -> u32 {
    Seconds::of(time).0
}
