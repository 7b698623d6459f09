//! The last sign of work: the end Daydone proposes for a day that was never ended.

use chrono::{DateTime, Utc};

use crate::{Day, Focus, Gap, GapWas, Meeting};

impl Day {
    /// The end to propose at `now` for a day that is no longer today's: the last sign of work. For a
    /// day that a clock put ahead which was set right meanwhile it is now, since the person who is asked is
    /// still in it. Where what is written down lies ahead, it is not known which clock was wrong, and the
    /// day ends where its records do.
    #[must_use]
    pub fn proposed_end(&self, now: DateTime<Utc>) -> DateTime<Utc> {
        let known = now.max(self.written_until());
        if now < self.clock().begins() {
            known
        } else {
            self.last_activity().min(known)
        }
    }

    /// Before this instant work is written down, so the day cannot have ended earlier. A session that
    /// still runs can be cut anywhere after it began to.
    #[must_use]
    pub(crate) fn written_until(&self) -> DateTime<Utc> {
        let intervals = self.focus.iter().flat_map(|focus| &focus.intervals);
        let focus = intervals.map(|interval| interval.to.unwrap_or(interval.from));
        let gaps = self.focus.iter().flat_map(|focus| &focus.gaps);
        let vouched = gaps.filter(|gap| gap.was == Some(GapWas::Focus));
        let breaks = self.breaks.iter().map(|rest| rest.started_at);
        let meetings = self.meetings.iter();
        let meetings = meetings.map(|meeting| meeting.ended_at.unwrap_or(meeting.started_at));
        focus
            .chain(vouched.map(|gap| gap.to))
            .chain(breaks)
            .chain(meetings)
            .fold(self.started_at, DateTime::max)
    }

    /// The last instant at which the records say that the person worked; its start when nothing else does.
    #[must_use]
    pub fn last_activity(&self) -> DateTime<Utc> {
        let focus = self.focus.iter().flat_map(Focus::signs);
        let breaks = self.breaks.iter().map(|rest| rest.started_at);
        let meetings = self
            .meetings
            .iter()
            .flat_map(|meeting| {
                [
                    Some(meeting.started_at),
                    meeting.ended_at.or(reached(meeting)),
                ]
            })
            .flatten();
        let interruptions = self.interruptions.iter().map(|mark| mark.at);
        let changes = self.scope_changes.iter().map(|change| change.at);
        let ticks = self.last_tick;
        let reopenings = self.reopenings.iter().map(|reopening| reopening.at);
        focus
            .chain(breaks)
            .chain(meetings)
            .chain(interruptions)
            .chain(changes)
            .chain(ticks)
            .chain(reopenings)
            .fold(self.started_at, DateTime::max)
    }
}

/// The planned end of a meeting that ran over it.
fn reached(meeting: &Meeting) -> Option<DateTime<Utc>> {
    meeting.ends_at().filter(|_| meeting.ran_over)
}

impl Focus {
    /// Starts, ends and holds, and a planned end that was reached. Not the end of a gap: then the
    /// machine woke, perhaps for another person; unless the gap was said to be work.
    fn signs(&self) -> impl Iterator<Item = DateTime<Utc>> {
        let intervals = self.intervals.iter();
        let intervals = intervals.flat_map(|interval| [Some(interval.from), interval.to]);
        let intervals = intervals.flatten();
        let reached = self.ends_at().filter(|_| self.ran_over);
        let vouched = |gap: &&Gap| gap.was == Some(GapWas::Focus);
        let vouched = self.gaps.iter().filter(vouched).map(|gap| gap.to);
        intervals.chain(reached).chain(vouched)
    }
}

#[cfg(test)]
mod tests {
    use crate::readings::ledger::samples::{at, day, finished, focus, gap, meeting};

    #[test]
    fn a_day_without_records_was_last_seen_at_its_start() {
        assert_eq!(day().last_activity(), at("08:55"));
    }

    #[test]
    fn the_latest_record_is_the_sign() {
        let mut day = day();
        day.focus = vec![finished(&[("09:00", "09:50")])];
        day.meetings = vec![meeting("15:00", "15:30")];
        assert_eq!(day.last_activity(), at("15:30"));
    }

    #[test]
    fn a_tick_is_a_sign_too() {
        let mut day = day();
        day.last_tick = Some(at("11:40"));
        assert_eq!(day.last_activity(), at("11:40"));
    }

    #[test]
    fn waking_up_the_next_morning_is_no_sign() {
        let mut day = day();
        let mut session = focus(50, &[("16:00", "16:20")]);
        session.paused_at = Some(at("16:20"));
        session.gaps = vec![gap("16:20", "23:00", None)];
        day.focus = vec![session];
        assert_eq!(day.last_activity(), at("16:20"));
    }

    #[test]
    fn a_gap_that_was_work_is_a_sign_to_its_end() {
        let mut day = day();
        let mut session = focus(50, &[("16:00", "16:20")]);
        session.paused_at = Some(at("16:20"));
        session.gaps = vec![gap("16:20", "17:05", Some(crate::GapWas::Focus))];
        day.focus = vec![session];
        assert_eq!(day.last_activity(), at("17:05"));
    }

    #[test]
    fn a_meeting_nobody_ended_lasted_to_its_planned_end() {
        let mut day = day();
        let mut left = meeting("15:00", "");
        left.planned = Some(crate::Minutes(30));
        day.meetings = vec![left.clone()];
        assert_eq!(day.last_activity(), at("15:00"), "not before it is reached");
        left.ran_over = true;
        day.meetings = vec![left];
        assert_eq!(day.last_activity(), at("15:30"));
    }

    #[test]
    fn the_proposed_end_is_the_last_sign() {
        let mut day = day();
        day.focus = vec![finished(&[("09:00", "09:50")])];
        let next_morning = "2026-11-25T09:00:00Z".parse().unwrap();
        assert_eq!(day.proposed_end(next_morning), at("09:50"));
        let years_before = "2024-02-01T09:00:00Z".parse().unwrap();
        assert_eq!(
            day.proposed_end(years_before),
            at("09:50"),
            "what is written down is not cut by a clock"
        );
    }

    #[test]
    fn a_session_nobody_finished_was_work_up_to_its_planned_end() {
        let mut day = day();
        let mut session = focus(50, &[("16:00", "")]);
        session.ran_over = true;
        day.focus = vec![session];
        assert_eq!(day.last_activity(), at("16:50"));
    }
}
