//! What no record may be, however it came to be: outside its session or its day, ahead of the clock,
//! or worth more than its length. The decisions keep to it; it is asked of a day from elsewhere, of
//! every day in the property tests, and by `daydone doctor` of what older versions wrote.

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::today::CARRIES_FOR;
use crate::{Day, Focus, GapWas, Seconds};

/// A stretch with its record.
type Span = (Uuid, DateTime<Utc>, DateTime<Utc>);

impl Day {
    /// The first of its records that breaks a bound at `now`; absent when all keep to them.
    #[must_use]
    pub fn out_of_bounds(&self, now: DateTime<Utc>) -> Option<Uuid> {
        let sessions = self.focus.iter();
        let broken = sessions.filter(|focus| !focus.keeps_its_bounds(now));
        let outside = self.stretches(now).into_iter();
        let outside = outside.filter(|(_, from, to)| !self.spans(*from, *to, now));
        let long = self.focus.iter().flat_map(|focus| &focus.gaps);
        let long = long.filter(|gap| gap.from < gap.to && gap.to > self.asks_until());
        broken
            .map(|focus| focus.id.0)
            .chain(outside.map(|(id, ..)| id))
            .chain(long.map(|gap| gap.id.0))
            .next()
    }

    /// No gap reaches beyond this: work over the boundary carries a day so far, and what lies behind is
    /// no part of it.
    pub(crate) fn asks_until(&self) -> DateTime<Utc> {
        self.closing
            .map_or(self.rollover_at() + CARRIES_FOR, |closing| closing.at)
    }

    /// Whether something is written down of a time after `now`.
    pub(crate) fn reaches_past(&self, now: DateTime<Utc>) -> bool {
        let ticks = self.last_tick.into_iter().chain(self.enough_at);
        let gaps = self.focus.iter().flat_map(|focus| &focus.gaps);
        let marks = self.interruptions.iter().map(|mark| mark.at);
        let marks = marks.chain(self.nudges.iter().map(|nudge| nudge.at));
        let sessions = self.focus.iter().filter_map(|focus| focus.ended_at);
        let all = ticks.chain(gaps.map(|gap| gap.to)).chain(marks);
        let all = all.chain(sessions);
        all.chain([self.written_until()]).any(|at| at > now)
    }

    /// Sessions, breaks and meetings; what goes on lasts until `now`.
    fn stretches(&self, now: DateTime<Utc>) -> Vec<Span> {
        let lasts = |from: DateTime<Utc>, to: Option<DateTime<Utc>>| (from, to.unwrap_or(now));
        let mut all = Vec::new();
        for focus in &self.focus {
            let (from, to) = lasts(focus.started_at, focus.ended_at);
            all.push((focus.id.0, from, to));
        }
        for rest in &self.breaks {
            let (from, to) = lasts(rest.started_at, rest.ended_at);
            all.push((rest.id.0, from, to));
        }
        for meeting in &self.meetings {
            let (from, to) = lasts(meeting.started_at, meeting.ended_at);
            all.push((meeting.id.0, from, to));
        }
        all
    }

    fn spans(&self, from: DateTime<Utc>, to: DateTime<Utc>, now: DateTime<Utc>) -> bool {
        let ends = self.closing.map_or(now, |closing| closing.at.min(now));
        self.started_at <= from && from <= to && to <= ends
    }
}

impl Focus {
    /// Whether its parts lie between its beginning and its end, apart from each other, and it is worth
    /// no more than lies between the two.
    fn keeps_its_bounds(&self, now: DateTime<Utc>) -> bool {
        let ends = self.ended_at.unwrap_or(now);
        let intervals = self.intervals.iter();
        let intervals = intervals.map(|one| (one.from, one.to.unwrap_or(now)));
        let gaps = self.gaps.iter().map(|gap| (gap.from, gap.to));
        let inside = |(from, to): (DateTime<Utc>, DateTime<Utc>)| {
            self.started_at <= from && from <= to && to <= ends
        };
        let counted = self.gaps.iter();
        let counted = counted.filter(|gap| gap.was != Some(GapWas::Drop));
        let counted = counted.map(|gap| (gap.from, gap.to));
        let mut parts: Vec<_> = intervals.clone().chain(counted).collect();
        parts.retain(|(from, to)| from < to);
        parts.sort_unstable();
        intervals.chain(gaps).all(inside)
            && parts.windows(2).all(|two| two[0].1 <= two[1].0)
            && self.worked(now) <= Seconds::of(ends.signed_duration_since(self.started_at))
    }
}

#[cfg(test)]
mod tests {
    use crate::readings::ledger::samples::{at, day, finished, focus, gap, meeting};
    use crate::{Closing, GapWas, Rejection, ShutdownForm};

    #[test]
    fn a_day_as_it_is_lived_keeps_its_bounds() {
        let mut day = day();
        day.focus = vec![finished(&[("09:00", "09:50")]), focus(50, &[("10:00", "")])];
        day.meetings = vec![meeting("09:50", "10:00")];
        assert_eq!(day.out_of_bounds(at("10:20")), None);
    }

    #[test]
    fn work_before_or_after_its_session_is_out_of_bounds() {
        for (from, to) in [("08:56", "09:10"), ("09:40", "10:10"), ("09:00", "11:00")] {
            let mut day = day();
            let mut session = finished(&[("09:00", "09:50")]);
            let id = session.id.0;
            session.intervals = finished(&[(from, to)]).intervals;
            day.focus = vec![session];
            assert_eq!(day.out_of_bounds(at("12:00")), Some(id), "{from} to {to}");
        }
    }

    #[test]
    fn a_gap_outside_its_session_or_ahead_of_now_is_out_of_bounds() {
        for (from, to) in [("08:56", "09:00"), ("09:40", "10:10"), ("09:20", "12:30")] {
            let mut day = day();
            let mut session = focus(50, &[("09:00", "09:20")]);
            session.paused_at = Some(at("09:20"));
            if to != "12:30" {
                session.ended_at = Some(at("09:50"));
            }
            session.gaps = vec![gap(from, to, Some(GapWas::Focus))];
            let id = session.id.0;
            day.focus = vec![session];
            assert_eq!(day.out_of_bounds(at("12:00")), Some(id), "{from} to {to}");
        }
    }

    #[test]
    fn a_gap_longer_than_its_day_is_out_of_bounds() {
        let mut day = day();
        let mut session = focus(50, &[("09:00", "09:20")]);
        session.paused_at = Some(at("09:20"));
        session.gaps = vec![gap("09:20", "10:00", None)];
        session.gaps[0].to = at("09:20") + chrono::TimeDelta::days(3);
        let id = session.gaps[0].id.0;
        day.focus = vec![session];
        let later = at("09:20") + chrono::TimeDelta::days(4);
        assert_eq!(day.out_of_bounds(later), Some(id));
    }

    #[test]
    fn what_ends_after_its_day_or_ahead_of_the_clock_is_out_of_bounds() {
        let mut day = day();
        day.meetings = vec![meeting("15:00", "15:30")];
        let id = day.meetings[0].id.0;
        assert_eq!(day.out_of_bounds(at("15:29")), Some(id), "ahead");
        day.closing = Some(Closing {
            at: at("15:20"),
            form: ShutdownForm::Full,
        });
        assert_eq!(day.out_of_bounds(at("16:00")), Some(id), "after the close");
    }

    #[test]
    fn a_day_from_elsewhere_with_such_a_record_stays_out() {
        let mut day = day();
        let mut session = finished(&[("09:00", "09:50")]);
        session.started_at = at("09:20");
        day.focus = vec![session];
        day.closing = Some(Closing {
            at: at("17:00"),
            form: ShutdownForm::Full,
        });
        let later = at("18:00");
        assert_eq!(day.check_whole(later), Err(Rejection::DayUnsound(day.date)));
    }
}
