//! How much work one focus session holds, when it ends by itself, and whether it runs or is held.

use chrono::{DateTime, TimeDelta, Utc};

use super::{MOMENT, between};
use crate::{Focus, Gap, GapWas, Interval, Seconds};

impl Focus {
    /// Work that counts up to `now`: the intervals, the open one included, and the gaps the person
    /// said were focus. Whole seconds, rounded down.
    #[must_use]
    pub fn worked(&self, now: DateTime<Utc>) -> Seconds {
        Seconds::of(self.worked_exactly(now))
    }

    /// The instant at which the planned length is worked off. It lies in the past once the session runs
    /// over. Absent while the session is held, after it was finished, and for an open-ended one.
    #[must_use]
    pub fn ends_at(&self) -> Option<DateTime<Utc>> {
        let open = self.open_interval()?;
        let left = self.plan_left()? - self.worked_exactly(open.from);
        open.from.checked_add_signed(left)
    }

    /// The planned length without the work of the earlier parts of the same sitting (the records of one
    /// session whose item was changed). Negative once those parts ran over. Absent for an open-ended one.
    #[must_use]
    pub fn plan_left(&self) -> Option<TimeDelta> {
        let took = self.before.map_or(0, |before| before.worked_ms);
        let took = TimeDelta::try_milliseconds(took).unwrap_or_default();
        self.planned.map(|planned| planned.delta() - took)
    }

    /// Whether it goes on: running or held, not finished.
    #[must_use]
    pub fn goes_on(&self) -> bool {
        self.ended_at.is_none()
    }

    /// Whether its time is running.
    #[must_use]
    pub fn is_running(&self) -> bool {
        self.goes_on() && self.paused_at.is_none()
    }

    /// Whether it is held.
    #[must_use]
    pub fn is_paused(&self) -> bool {
        self.goes_on() && self.paused_at.is_some()
    }

    /// The instant after which no time of a held session counts: the one at which it was held, or the end
    /// of a later gap that the person said was focus. Absent while it is not held.
    #[must_use]
    pub fn held_since(&self) -> Option<DateTime<Utc>> {
        let held = self.paused_at.filter(|_| self.is_paused())?;
        let work = self
            .gaps
            .iter()
            .filter(|gap| gap.was == Some(GapWas::Focus));
        Some(work.map(|gap| gap.to).fold(held, DateTime::max))
    }

    /// Whether it runs past its planned end.
    #[must_use]
    pub fn is_overtime(&self, now: DateTime<Utc>) -> bool {
        self.ends_at().is_some_and(|end| end <= now)
    }

    /// The interval that is still open, if it runs.
    #[must_use]
    pub fn open_interval(&self) -> Option<&Interval> {
        self.intervals
            .last()
            .filter(|last| last.to.is_none() && self.is_running())
    }

    /// The unanswered gap that holds it. Absent when the person paused it, and while it runs.
    #[must_use]
    pub fn held_by(&self) -> Option<&Gap> {
        self.last_unknown().filter(|_| self.is_paused())
    }

    /// The unanswered gap that lies after its last work.
    pub(super) fn last_unknown(&self) -> Option<&Gap> {
        let worked_until = self.intervals.last()?.to?;
        let last = self.gaps.last();
        last.filter(|gap| gap.is_open() && gap.from >= worked_until)
    }

    /// The latest instant among its start, its intervals and the ends of its gaps.
    pub(crate) fn known_until(&self) -> DateTime<Utc> {
        let intervals = self.intervals.iter();
        let intervals = intervals.flat_map(|one| [Some(one.from), one.to]);
        let gaps = self.gaps.iter().map(|gap| gap.to);
        let known = intervals.flatten().chain(gaps);
        known.fold(self.started_at, DateTime::max)
    }

    /// The instant at which [`Focus::worked`] reaches `target`, if the session is not paused before. Absent
    /// while it does not run.
    pub(crate) fn reaches(&self, target: Seconds) -> Option<DateTime<Utc>> {
        let open = self.open_interval()?;
        let left = TimeDelta::seconds(i64::from(target.0)) - self.worked_exactly(open.from);
        open.from.checked_add_signed(left)
    }

    /// As [`Focus::worked`], not rounded.
    pub(crate) fn worked_exactly(&self, now: DateTime<Utc>) -> TimeDelta {
        let intervals = self.intervals.iter().map(|interval| interval.length(now));
        let gaps = self.gaps.iter().map(Gap::worked);
        intervals.chain(gaps).sum()
    }
}

impl Interval {
    fn length(&self, now: DateTime<Utc>) -> TimeDelta {
        between(self.from, self.to.unwrap_or(now))
    }
}

impl Gap {
    /// Whether it still waits for an answer.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.was.is_none()
    }

    /// Whether the person is asked about it: it has no answer yet, and is not shorter than [`MOMENT`].
    #[must_use]
    pub fn asks(&self) -> bool {
        self.is_open() && between(self.from, self.to) >= MOMENT
    }

    fn worked(&self) -> TimeDelta {
        match self.was {
            Some(GapWas::Focus) => between(self.from, self.to),
            Some(GapWas::Break | GapWas::Drop) | None => TimeDelta::zero(),
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::GapWas;
    use crate::readings::ledger::samples::{at, focus, gap};

    #[test]
    fn a_session_is_worth_its_intervals() {
        let session = focus(50, &[("09:00", "09:20"), ("09:30", "")]);
        assert_eq!(session.worked(at("09:45")).0, 35 * 60);
        assert_eq!(
            session.ends_at(),
            Some(at("10:00")),
            "ten minutes were held, so it ends ten later"
        );
    }

    #[test]
    fn a_clock_that_went_back_makes_no_negative_minute() {
        let session = focus(50, &[("09:00", "09:20"), ("09:30", "")]);
        assert_eq!(session.worked(at("08:00")).0, 20 * 60);
    }

    #[test]
    fn a_gap_counts_only_when_it_was_focus() {
        let mut session = focus(50, &[("09:00", "09:20"), ("09:40", "")]);
        for (was, minutes, end) in [
            (None, 30, "10:10"),
            (Some(GapWas::Break), 30, "10:10"),
            (Some(GapWas::Drop), 30, "10:10"),
            (Some(GapWas::Focus), 50, "09:50"),
        ] {
            session.gaps = vec![gap("09:20", "09:40", was)];
            assert_eq!(session.worked(at("09:50")).0, minutes * 60, "{was:?}");
            assert_eq!(session.ends_at(), Some(at(end)), "{was:?}");
        }
    }

    #[test]
    fn a_held_session_has_no_end_and_gains_nothing() {
        let mut session = focus(50, &[("09:00", "09:20")]);
        session.paused_at = Some(at("09:20"));
        assert_eq!(session.ends_at(), None);
        assert_eq!(session.worked(at("11:00")).0, 20 * 60);
        assert!(session.is_paused() && !session.is_running() && session.goes_on());
    }

    #[test]
    fn a_session_is_held_since_the_end_of_what_counts() {
        let mut session = focus(50, &[("09:00", "09:20")]);
        assert_eq!(session.held_since(), None, "it is not held");
        session.paused_at = Some(at("09:20"));
        for (was, since) in [
            (None, "09:20"),
            (Some(GapWas::Break), "09:20"),
            (Some(GapWas::Focus), "10:00"),
        ] {
            session.gaps = vec![gap("09:20", "10:00", was)];
            assert_eq!(session.held_since(), Some(at(since)), "{was:?}");
        }
    }

    #[test]
    fn an_end_in_the_past_is_overtime() {
        let session = focus(50, &[("09:00", "")]);
        assert!(!session.is_overtime(at("09:49")));
        assert!(session.is_overtime(at("09:50")));
        assert_eq!(
            session.worked(at("10:00")).0,
            60 * 60,
            "every minute counts"
        );
    }
}
