//! Focus without a meeting or an interruption inside. Breaks and pauses are rest and disturb nothing.

use chrono::{DateTime, TimeDelta, Utc};

use super::between;
use crate::readings::clear_time::clear_times;
use crate::{Day, Focus, GapWas, Minutes, TimeWindow};

impl Day {
    /// How many times so much focus was worked up to `now` without a meeting or an interruption inside.
    #[must_use]
    pub fn undisturbed(&self, length: Minutes, now: DateTime<Utc>) -> u32 {
        let calm = self.calm(now).into_iter();
        let times = calm.map(|calm| times(self.worked_in(&calm), length));
        times.fold(0, u32::saturating_add)
    }

    /// When that will be so many times if the session that runs goes on. Absent while none runs.
    pub(crate) fn undisturbed_at(
        &self,
        length: Minutes,
        count: u8,
        now: DateTime<Utc>,
    ) -> Option<DateTime<Utc>> {
        self.running_focus()?.open_interval()?;
        if self.running_meeting().is_some() {
            return None;
        }
        let calm = self.calm(now);
        let (last, before) = calm.split_last()?;
        let done = before
            .iter()
            .map(|calm| times(self.worked_in(calm), length));
        let left = u32::from(count).saturating_sub(done.fold(0, u32::saturating_add));
        let target = length.delta().checked_mul(i32::try_from(left).ok()?)?;
        now.checked_add_signed(target - self.worked_in(last))
    }

    /// The times between disturbances up to `now`, in order; the last goes on unless a meeting runs.
    fn calm(&self, now: DateTime<Utc>) -> Vec<TimeWindow> {
        let meetings = self.meetings.iter();
        let meetings = meetings.map(|one| (one.started_at, one.ended_at.unwrap_or(now)));
        let interruptions = self.interruptions.iter().map(|one| (one.at, one.at));
        let mut disturbed: Vec<_> = meetings.chain(interruptions).collect();
        disturbed.retain(|(from, _)| *from <= now);
        disturbed.sort_unstable();
        clear_times(disturbed.into_iter(), DateTime::<Utc>::MIN_UTC, now)
    }

    fn worked_in(&self, calm: &TimeWindow) -> TimeDelta {
        let focus = self.focus.iter();
        focus
            .map(|focus| worked_between(focus, calm.from, calm.to))
            .sum()
    }
}

/// The work of a session between two instants.
fn worked_between(focus: &Focus, from: DateTime<Utc>, to: DateTime<Utc>) -> TimeDelta {
    let intervals = focus.intervals.iter();
    let intervals = intervals.map(|one| (one.from, one.to.unwrap_or(to)));
    let gaps = focus
        .gaps
        .iter()
        .filter(|gap| gap.was == Some(GapWas::Focus));
    let worked = intervals.chain(gaps.map(|gap| (gap.from, gap.to)));
    let inside = worked.map(|(begins, ends)| between(begins.max(from), ends.min(to)));
    inside.sum()
}

fn times(worked: TimeDelta, length: Minutes) -> u32 {
    let times = worked.num_milliseconds() / length.delta().num_milliseconds().max(1);
    u32::try_from(times).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::readings::ledger::samples::{at, day, finished, focus, meeting};
    use crate::{FocusId, InterruptedBy, Interruption, InterruptionId};

    fn interrupted(time: &str) -> Interruption {
        Interruption {
            id: InterruptionId(Uuid::nil()),
            at: at(time),
            focus: None,
            by: InterruptedBy::Others,
            word: None,
        }
    }

    /// A day with a session from 9:00 to 10:00, a break, and one from 10:10 that runs.
    fn worked() -> Day {
        let mut day = day();
        day.focus = vec![finished(&[("09:00", "10:00")]), focus(90, &[("10:10", "")])];
        day.focus[1].id = FocusId(Uuid::max());
        day
    }

    #[test]
    fn a_break_disturbs_nothing() {
        let day = worked();
        let count = |now| day.undisturbed(Minutes(45), at(now));
        assert_eq!([count("09:44"), count("09:45")], [0, 1]);
        assert_eq!([count("10:39"), count("10:40")], [1, 2], "90 min of work");
    }

    #[test]
    fn a_meeting_and_an_interruption_begin_anew() {
        let count = |day: &Day, now| day.undisturbed(Minutes(45), at(now));
        let mut day = worked();
        day.interruptions = vec![interrupted("10:20")];
        assert_eq!(count(&day, "10:40"), 1);
        assert_eq!(count(&day, "11:05"), 2, "45 min after it");
        day.interruptions.insert(0, interrupted("09:30"));
        assert_eq!(count(&day, "11:05"), 1, "neither half hour is enough");
        let mut day = worked();
        day.meetings = vec![meeting("10:00", "10:10")];
        assert_eq!([count(&day, "10:54"), count(&day, "10:55")], [1, 2]);
    }

    #[test]
    fn it_is_known_when_it_will_be_met() {
        let mut day = worked();
        let met = |day: &Day, times| day.undisturbed_at(Minutes(45), times, at("10:15"));
        assert_eq!(met(&day, 2), Some(at("10:40")));
        assert_eq!(met(&day, 3), Some(at("11:25")));
        day.interruptions = vec![interrupted("10:15")];
        assert_eq!(met(&day, 2), Some(at("11:00")));
        day.meetings = vec![meeting("10:15", "")];
        assert_eq!(met(&day, 2), None, "not while a meeting runs");
    }
}
