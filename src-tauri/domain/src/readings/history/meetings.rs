//! A day's meetings in numbers: by reason, the longest time without one, and what calendars announced
//! against what was held.

use chrono::{DateTime, Utc};

use crate::readings::{
    clear_time::{clear_times, longest},
    ledger::between,
};
use crate::{Day, DayFigures, MeetingReason, Seconds, Settled, Shape};

impl Day {
    /// The longest time between its first act and `until` without a meeting, in which it was not over
    /// either. A day off has none: it is no time for work.
    fn longest_clear_lived(&self, until: DateTime<Utc>) -> Seconds {
        if self.shape == Shape::DayOff {
            return Seconds::default();
        }
        let held = self.meetings.iter();
        let held = held.map(|meeting| (meeting.started_at, meeting.ended_at.unwrap_or(until)));
        let over = self.over.iter();
        let over = over.map(|over| (over.from, over.to.unwrap_or(until)));
        let mut taken: Vec<_> = held.chain(over).collect();
        taken.sort_unstable();
        let clear = clear_times(taken.into_iter(), self.started_at, until);
        let longest = longest(&clear);
        longest.map_or(Seconds(0), |longest| Seconds::of(longest.length()))
    }

    /// The numbers of meetings by their reasons, of what calendars announced, and of the time between; the
    /// others are none.
    pub(super) fn meeting_figures(&self, until: DateTime<Utc>) -> DayFigures {
        let about = |reason| {
            let meetings = self.meetings.iter();
            let meetings = meetings.filter(|meeting| meeting.reason == Some(reason));
            meetings.map(|meeting| meeting.lasted(until)).sum()
        };
        let foreseen = self.foreseen.last();
        let held = self.meetings.iter().filter(|one| one.announced.is_some());
        DayFigures {
            needless: about(MeetingReason::CouldHaveBeenAsync),
            performance_review: about(MeetingReason::PerformanceReview),
            final_decision: about(MeetingReason::FinalDecision),
            urgent: about(MeetingReason::Urgent),
            hype_call: about(MeetingReason::HypeCall),
            hangout: about(MeetingReason::Hangout),
            celebration: about(MeetingReason::Celebration),
            ordinary: about(MeetingReason::Ordinary),
            longest_clear: self.longest_clear_lived(until),
            foreseen: foreseen.map_or(0, |numbers| numbers.meetings.into()),
            foreseen_time: foreseen
                .map_or(Seconds(0), |numbers| Seconds::of(numbers.minutes.delta())),
            foreseen_held: held.map(|meeting| meeting.lasted(until)).sum(),
            off_rules: foreseen.map_or(0, |numbers| numbers.off_rules.into()),
            given_back: self.given_back(),
            ..DayFigures::default()
        }
    }

    /// The announced time that the person answered and that was not held then.
    fn given_back(&self) -> Seconds {
        let is_last = |place: usize, settled: &Settled| {
            let mut later = self.settled.iter().skip(place + 1);
            !later.any(|other| other.announced.key == settled.announced.key)
        };
        let was_held = |settled: &Settled| {
            let mut held = self.meetings.iter().filter_map(|meeting| meeting.announced);
            held.any(|announced| announced.key == settled.announced.key)
        };
        let settled = self.settled.iter().enumerate();
        let answered = settled.filter(|(place, settled)| {
            settled.outcome.is_answer() && is_last(*place, settled) && !was_held(settled)
        });
        let long =
            answered.map(|(_, settled)| between(settled.announced.from, settled.announced.to));
        Seconds::of(long.sum())
    }
}
