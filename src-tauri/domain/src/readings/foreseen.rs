//! What is ahead of a day by its calendars: which meetings are open, when the next one begins, and how
//! much room they leave.

use chrono::{DateTime, TimeDelta, Utc};

use crate::{Day, DefinitionRules, Foreseen, ForeseenMeeting, Settings, Settlement};

/// How far from its announced time a meeting is still taken for the announced one.
pub(crate) const NEAR: TimeDelta = TimeDelta::minutes(10);

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
        let end = self.definition.clock_end(self, now)?;
        Some(self.clear(settings, now, end).into_iter().sum())
    }

    /// The longest time between `now` and the day's end by the clock without an open meeting; absent for a
    /// day that no clock ends.
    #[must_use]
    pub fn longest_clear(&self, settings: &Settings, now: DateTime<Utc>) -> Option<TimeDelta> {
        let end = self.definition.clock_end(self, now)?;
        self.clear(settings, now, end).into_iter().max()
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
        let sessions = clear.map(|clear| u32::try_from(clear.num_minutes() / usual));
        sessions.fold(0, |all, fit| all.saturating_add(fit.unwrap_or(u32::MAX)))
    }

    /// The lengths of the times between `from` and `to` that no open meeting takes, in order; at least one,
    /// and never together more than the frame.
    fn clear(&self, settings: &Settings, from: DateTime<Utc>, to: DateTime<Utc>) -> Vec<TimeDelta> {
        let to = to.max(from);
        let (mut clear, mut begins) = (Vec::new(), from);
        for meeting in settings.foreseen.open(self) {
            let taken = meeting.from.clamp(from, to);
            if begins < taken {
                clear.push(taken - begins);
            }
            begins = begins.max(meeting.to.min(to));
        }
        clear.push(to - begins);
        clear
    }
}
