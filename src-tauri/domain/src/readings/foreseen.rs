//! What is ahead of a day by its calendars: which meetings are open, when the next one begins, and how
//! much room they leave.

use chrono::{DateTime, Datelike, TimeDelta, Utc};

use super::clear_time::{clear_times, longest, together};
use crate::{
    Day, DayForeseen, DefinitionRules, Foreseen, ForeseenMeeting, MeetingRule, Minutes, Settings,
    Settlement, TimeWindow,
};

/// How far from its announced time a meeting is still taken for the announced one.
pub const NEAR: TimeDelta = TimeDelta::minutes(10);

/// What became of an announced meeting so far.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ForeseenState {
    /// Nothing is known of it yet.
    Open,
    /// It was started or noted.
    Held,
    /// It did not take place.
    NotHeld,
    /// The person answered the invitation.
    Answered(Settlement),
}

/// Announced meetings that are still to come, or run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MeetingsAhead {
    /// How many.
    pub count: usize,
    /// How long at least one of them is: time that two take counts once.
    pub length: TimeDelta,
}

impl Foreseen {
    /// The meetings that count and begin on `day`, by their start, whatever became of them.
    pub fn of<'a>(&'a self, day: &'a Day) -> impl Iterator<Item = &'a ForeseenMeeting> {
        let (begins, until) = (day.clock().begins(), day.rollover_at());
        let counting = self.0.iter().filter(|meeting| meeting.counts);
        counting.filter(move |meeting| begins <= meeting.from && meeting.from < until)
    }

    /// The meetings that count and are not settled on `day`, by their start.
    pub fn open<'a>(&'a self, day: &'a Day) -> impl Iterator<Item = &'a ForeseenMeeting> {
        let counting = self.0.iter().filter(|meeting| meeting.counts);
        counting.filter(|meeting| day.foreseen_state(meeting) == ForeseenState::Open)
    }

    /// The next instant at which a meeting that counts comes near, so that faces offer to start it, or is
    /// over.
    pub(crate) fn next_edge(&self, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
        let counting = self.0.iter().filter(|meeting| meeting.counts);
        let edges = counting.flat_map(|meeting| [meeting.from - NEAR, meeting.to]);
        edges.filter(|edge| now < *edge).min()
    }

    /// The open meeting that runs at `at`, or that is near it; the nearest begin first.
    pub(crate) fn near<'a>(
        &'a self,
        day: &'a Day,
        at: DateTime<Utc>,
    ) -> Option<&'a ForeseenMeeting> {
        let near = self
            .open(day)
            .filter(|meeting| meeting.from - NEAR <= at && at < meeting.to);
        near.min_by_key(|meeting| meeting.from.signed_duration_since(at).abs())
    }

    /// When the open meetings that `at` falls into are over; `at` itself when it falls into none. Only
    /// meetings whose times are sure count.
    pub(crate) fn over_after(&self, day: &Day, at: DateTime<Utc>) -> DateTime<Utc> {
        let certain = self.open(day).filter(|meeting| meeting.certain);
        // They are in the order of their starts, so one pass follows a chain of them.
        certain.fold(at, |at, meeting| {
            if meeting.from <= at && at < meeting.to {
                meeting.to
            } else {
                at
            }
        })
    }
}

impl Day {
    /// What became of an announced meeting on this day.
    #[must_use]
    pub fn foreseen_state(&self, meeting: &ForeseenMeeting) -> ForeseenState {
        let mut held = self.meetings.iter().filter_map(|held| held.announced);
        if held.any(|announced| announced.key == meeting.key) {
            return ForeseenState::Held;
        }
        let mut settled = self.settled.iter().rev();
        match settled.find(|settled| settled.announced.key == meeting.key) {
            None => ForeseenState::Open,
            Some(settled) if settled.outcome.is_answer() => {
                ForeseenState::Answered(settled.outcome)
            }
            Some(_) => ForeseenState::NotHeld,
        }
    }

    /// Which of the person's meeting rules an announced meeting of this day breaks. Meetings that were
    /// answered or not held leave their place to others.
    #[must_use]
    pub fn off_rules(&self, settings: &Settings, meeting: &ForeseenMeeting) -> Vec<MeetingRule> {
        let (rules, zone) = (&settings.meeting_rules, self.zone);
        let length = meeting.to - meeting.from;
        let starts = meeting.from.with_timezone(&zone).time();
        let takes_place = |one: &&ForeseenMeeting| match self.foreseen_state(one) {
            ForeseenState::Open | ForeseenState::Held => true,
            ForeseenState::NotHeld | ForeseenState::Answered(_) => false,
        };
        let before = || {
            let all = settings.foreseen.of(self).filter(takes_place);
            let place = |one: &ForeseenMeeting| (one.from, one.to, one.key);
            all.take_while(|one| place(one) < place(meeting)).count()
        };
        let is_broken = |rule: &MeetingRule| match rule {
            MeetingRule::Days => {
                !rules.days.is_empty() && !rules.days.contains(&self.date.weekday())
            }
            MeetingRule::Hours => {
                let mut hours = rules.hours.iter();
                let together = || {
                    let mut windows = settings.overlaps(self.date, zone).into_iter();
                    windows.any(|w| w.from <= meeting.from && meeting.to <= w.to)
                };
                rules.has_hours() && !hours.any(|hours| hours.holds(starts, length)) && !together()
            }
            MeetingRule::Count => rules.most.is_some_and(|most| before() >= usize::from(most)),
            MeetingRule::Length => rules
                .longest
                .is_some_and(|longest| length > longest.delta()),
            MeetingRule::Agenda => rules.agenda && !meeting.agenda,
        };
        MeetingRule::ALL.iter().copied().filter(is_broken).collect()
    }

    /// What calendars announce for this day, in numbers; nothing where they announce nothing at all, which
    /// is how it is before they were read.
    pub(crate) fn foreseen_numbers(&self, settings: &Settings) -> Option<DayForeseen> {
        let foreseen = &settings.foreseen;
        if foreseen.0.is_empty() {
            return None;
        }
        let few = |count: usize| u8::try_from(count).unwrap_or(u8::MAX);
        let (from, until) = (self.started_at, self.rollover_at());
        let all = || foreseen.of(self).map(|meeting| (meeting.from, meeting.to));
        let clear = together(&clear_times(all(), from, until));
        let end = self.definition.clock_end(self, from);
        let longest = end.and_then(|end| longest(&clear_times(all(), from, end)));
        let off = foreseen
            .of(self)
            .filter(|meeting| !self.off_rules(settings, meeting).is_empty());
        Some(DayForeseen {
            meetings: few(all().count()),
            minutes: Minutes::saturating((until - from - clear).num_minutes()),
            longest_clear: longest
                .map(|longest| Minutes::saturating(longest.length().num_minutes())),
            off_rules: few(off.count()),
        })
    }

    /// The open meetings that are not over at `now`.
    #[must_use]
    pub fn meetings_ahead(&self, settings: &Settings, now: DateTime<Utc>) -> MeetingsAhead {
        let open = settings.foreseen.of(self).filter(|meeting| {
            now < meeting.to && self.foreseen_state(meeting) == ForeseenState::Open
        });
        let spans: Vec<_> = open.map(|meeting| (meeting.from, meeting.to)).collect();
        let from = spans.iter().map(|(from, _)| *from).min().unwrap_or(now);
        let to = spans.iter().map(|(_, to)| *to).max().unwrap_or(now);
        let clear = together(&clear_times(spans.iter().copied(), from, to));
        MeetingsAhead {
            count: spans.len(),
            length: to - from - clear,
        }
    }

    /// When the next open meeting begins, if one does before the day gives way.
    #[must_use]
    pub fn next_foreseen<'a>(
        &'a self,
        foreseen: &'a Foreseen,
        now: DateTime<Utc>,
    ) -> Option<&'a ForeseenMeeting> {
        let until = self.rollover_at();
        let mut open = foreseen.open(self);
        open.find(|meeting| now < meeting.from && meeting.from < until)
    }

    /// The time between `now` and the day's end by the clock that no open meeting takes; absent for a day
    /// that no clock ends.
    #[must_use]
    pub fn room_left(&self, settings: &Settings, now: DateTime<Utc>) -> Option<TimeDelta> {
        Some(together(&self.clear_until_end(settings, now)?))
    }

    /// The times between `now` and the day's end by the clock that no open meeting takes; absent for a day
    /// that no clock ends.
    pub(super) fn clear_until_end(
        &self,
        settings: &Settings,
        now: DateTime<Utc>,
    ) -> Option<Vec<TimeWindow>> {
        let end = self.definition.clock_end(self, now)?;
        Some(self.clear(settings, now, end))
    }

    /// The longest time between `now` and the day's end by the clock without an open meeting, the first of
    /// several; absent for a day that no clock ends.
    #[must_use]
    pub fn longest_clear(&self, settings: &Settings, now: DateTime<Utc>) -> Option<TimeWindow> {
        longest(&self.clear_until_end(settings, now)?)
    }

    /// The latest end of a session of the usual length that lies before `end` and touches no open meeting.
    pub(crate) fn last_session_end(
        &self,
        settings: &Settings,
        end: DateTime<Utc>,
    ) -> DateTime<Utc> {
        let open: Vec<_> = settings.foreseen.open(self).collect();
        let usual = settings.focus.delta();
        // From the last to the first: before each that is in the way.
        open.iter().rev().fold(end, |end, meeting| {
            if meeting.from < end && end - usual < meeting.to {
                meeting.from
            } else {
                end
            }
        })
    }

    /// How many sessions of the usual length fit between `now` and `end` beside the open meetings.
    pub(crate) fn sessions_that_fit(
        &self,
        settings: &Settings,
        now: DateTime<Utc>,
        end: DateTime<Utc>,
    ) -> u32 {
        let usual = i64::from(settings.focus.0.max(1));
        let clear = self.clear(settings, now, end).into_iter();
        let sessions = clear.map(|clear| u32::try_from(clear.length().num_minutes() / usual));
        sessions.fold(0, |all, fit| all.saturating_add(fit.unwrap_or(u32::MAX)))
    }

    /// The times between `from` and `to` that no open meeting takes, in order; at least one, and never
    /// together more than the frame.
    fn clear(
        &self,
        settings: &Settings,
        from: DateTime<Utc>,
        to: DateTime<Utc>,
    ) -> Vec<TimeWindow> {
        let open = settings.foreseen.open(self);
        clear_times(open.map(|meeting| (meeting.from, meeting.to)), from, to)
    }
}
