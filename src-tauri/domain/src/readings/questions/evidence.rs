//! What days say about a default. Each topic has the least it needs of them; with less, or with days that
//! say otherwise, it is silent.

use chrono::{DateTime, TimeDelta, Utc};

use crate::readings::history::better_fit;
use crate::{
    Day, DefaultTopic, DefinitionRules, Meeting, MeetingReason, Minutes, Settings, StretchKind,
};

/// Two numbers from the days: so many of so many. What they are is the topic's, and so is the sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Evidence {
    /// How many speak for the question.
    pub count: u32,
    /// Of how many.
    pub of: u32,
}

/// Sessions without which interruptions say nothing.
const SESSIONS: usize = 5;
/// So many interruptions a session are many.
const INTERRUPTED: usize = 2;
/// So many meetings could have been asynchronous, or were set for the usual length, before it is a habit.
const NEEDLESS: usize = 2;
const SET_BY_THE_CALENDAR: usize = 4;
/// The lengths a calendar offers, in minutes.
const OFFERED: [i64; 2] = [30, 60];
/// A meeting that ends so much before its time did not need it.
const EARLY: TimeDelta = TimeDelta::minutes(5);
/// Fewer days are no habit.
const DAYS: usize = 5;
/// Fewer reopened days are none either.
const REOPENED: usize = 2;
/// A day that is closed so much after its clock is late.
const LATE: TimeDelta = TimeDelta::minutes(20);
/// Work without a pause is long from here.
const UNBROKEN: TimeDelta = TimeDelta::hours(3);
/// What is shorter is no pause.
const PAUSE: TimeDelta = TimeDelta::minutes(10);
/// Days of the same shape that are two weeks.
const TWO_WEEKS: usize = 8;

impl Evidence {
    /// What days say about a topic; absent when they are too few or say otherwise. `days` are closed and
    /// no days off, in order.
    #[must_use]
    pub fn of(topic: DefaultTopic, days: &[&Day], settings: &Settings) -> Option<Evidence> {
        match topic {
            DefaultTopic::Notifications => notifications(days),
            DefaultTopic::EveryoneAtOnce => everyone_at_once(days),
            DefaultTopic::HalfHour => half_hour(days),
            DefaultTopic::DaysForTalk => days_for_talk(days),
            DefaultTopic::WhoDecides => who_decides(days),
            DefaultTopic::Tonight => tonight(days),
            DefaultTopic::FirstThing => first_thing(days),
            DefaultTopic::Eating => eating(days),
            DefaultTopic::FullList => full_list(days, settings),
            DefaultTopic::FiveEqualDays => five_equal_days(days),
            DefaultTopic::AnswerAtOnce
            | DefaultTopic::OneDesk
            | DefaultTopic::StatusGreen
            | DefaultTopic::ChatOnPhone
            | DefaultTopic::CameraOn
            | DefaultTopic::Alarm => None,
        }
    }

    fn some(count: usize, of: usize) -> Option<Evidence> {
        let number = |count| u32::try_from(count).unwrap_or(u32::MAX);
        Some(Evidence {
            count: number(count),
            of: number(of),
        })
    }

    /// Most of at least five days.
    fn most(days: impl Iterator<Item = bool>) -> Option<Evidence> {
        let days: Vec<bool> = days.collect();
        let count = days.iter().filter(|&&speaks| speaks).count();
        (days.len() >= DAYS && count * 2 > days.len()).then_some(())?;
        Evidence::some(count, days.len())
    }
}

/// Whether a topic may be asked about when no days speak for it.
pub(super) fn stands_alone(topic: DefaultTopic, settings: &Settings) -> bool {
    match topic {
        DefaultTopic::Notifications => !settings.do_not_disturb,
        DefaultTopic::AnswerAtOnce => settings.answers.hours.is_empty(),
        DefaultTopic::OneDesk
        | DefaultTopic::StatusGreen
        | DefaultTopic::ChatOnPhone
        | DefaultTopic::CameraOn
        | DefaultTopic::Alarm => true,
        DefaultTopic::EveryoneAtOnce
        | DefaultTopic::HalfHour
        | DefaultTopic::DaysForTalk
        | DefaultTopic::WhoDecides
        | DefaultTopic::Tonight
        | DefaultTopic::FirstThing
        | DefaultTopic::Eating
        | DefaultTopic::FullList
        | DefaultTopic::FiveEqualDays => false,
    }
}

fn notifications(days: &[&Day]) -> Option<Evidence> {
    let sessions: usize = days.iter().map(|day| day.focus.len()).sum();
    let marks = days.iter().flat_map(|day| &day.interruptions);
    let marks = marks.filter(|mark| mark.focus.is_some()).count();
    let many = sessions >= SESSIONS && marks > INTERRUPTED * sessions;
    many.then_some(())?;
    Evidence::some(marks, sessions)
}

fn meetings<'a>(days: &'a [&Day]) -> impl Iterator<Item = &'a Meeting> {
    days.iter().flat_map(|day| &day.meetings)
}

fn everyone_at_once(days: &[&Day]) -> Option<Evidence> {
    let needless = Some(MeetingReason::CouldHaveBeenAsync);
    let count = meetings(days).filter(|one| one.reason == needless).count();
    (count >= NEEDLESS).then_some(())?;
    Evidence::some(count, meetings(days).count())
}

fn half_hour(days: &[&Day]) -> Option<Evidence> {
    let set = meetings(days).filter_map(|meeting| {
        let length = set_for(meeting)?;
        OFFERED.contains(&length.num_minutes()).then_some(())?;
        Some(meeting.ended_at? <= meeting.started_at + length - EARLY)
    });
    let set: Vec<bool> = set.collect();
    (set.len() >= SET_BY_THE_CALENDAR).then_some(())?;
    Evidence::some(set.iter().filter(|&&early| early).count(), set.len())
}

/// The length that a meeting was to have.
fn set_for(meeting: &Meeting) -> Option<TimeDelta> {
    let announced = meeting
        .announced
        .map(|announced| announced.to - announced.from);
    announced.or_else(|| meeting.planned.map(Minutes::delta))
}

/// Scattered: meetings on most days, and on none of them many.
fn days_for_talk(days: &[&Day]) -> Option<Evidence> {
    let with = days.iter().filter(|day| !day.meetings.is_empty()).count();
    let scattered = meetings(days).count() < 3 * with;
    let found = Evidence::most(days.iter().map(|day| !day.meetings.is_empty()))?;
    (scattered && with * 5 >= days.len() * 4).then_some(found)
}

fn who_decides(days: &[&Day]) -> Option<Evidence> {
    Evidence::most(days.iter().filter_map(|day| {
        let closed_at = day.closing?.at;
        let end = day.definition.clock_end(day, closed_at)?;
        Some(closed_at - end > LATE)
    }))
}

fn tonight(days: &[&Day]) -> Option<Evidence> {
    let count = days.iter().filter(|day| !day.reopenings.is_empty()).count();
    (count >= REOPENED).then_some(())?;
    Evidence::some(count, days.len())
}

fn first_thing(days: &[&Day]) -> Option<Evidence> {
    Evidence::most(days.iter().filter_map(|day| {
        let mut path = day.path(until(day)).into_iter();
        let first =
            path.find(|one| matches!(one.kind, StretchKind::Focus | StretchKind::Meeting))?;
        Some(first.kind == StretchKind::Meeting)
    }))
}

fn eating(days: &[&Day]) -> Option<Evidence> {
    let unbroken = days.iter().map(|day| longest_unbroken(day) > UNBROKEN);
    let count = unbroken.filter(|&long| long).count();
    (count >= 2).then_some(())?;
    Evidence::some(count, days.len())
}

/// The longest stretch of focus and meetings without a break between them.
fn longest_unbroken(day: &Day) -> TimeDelta {
    let mut longest = TimeDelta::zero();
    let mut current: Option<(DateTime<Utc>, DateTime<Utc>)> = None;
    let path = day.path(until(day)).into_iter();
    for one in path.filter(|one| matches!(one.kind, StretchKind::Focus | StretchKind::Meeting)) {
        let goes_on = |(_, to): &(DateTime<Utc>, DateTime<Utc>)| one.from - *to < PAUSE;
        let (from, to) = match current.filter(goes_on) {
            Some((from, to)) => (from, to.max(one.to)),
            None => (one.from, one.to),
        };
        longest = longest.max(to - from);
        current = Some((from, to));
    }
    longest
}

/// Fewer items would have fitted than a day holds: what the findings of the review rest on.
fn full_list(days: &[&Day], settings: &Settings) -> Option<Evidence> {
    let fits = better_fit(days, settings.item_limit)?;
    (fits.item_limit < settings.item_limit).then_some(Evidence {
        count: fits.item_limit.into(),
        of: settings.item_limit.into(),
    })
}

fn five_equal_days(days: &[&Day]) -> Option<Evidence> {
    let first = days.first()?;
    let same = days.iter().filter(|day| day.shape == first.shape).count();
    (same >= TWO_WEEKS && same == days.len()).then_some(())?;
    Evidence::some(same, days.len())
}

fn until(day: &Day) -> DateTime<Utc> {
    day.closing.map_or(day.started_at, |closing| closing.at)
}
