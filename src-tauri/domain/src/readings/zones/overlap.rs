//! The overlap: when the person and a place both work, and on which dates the clocks move it.

use chrono::{DateTime, Days, NaiveDate, NaiveTime, Offset, TimeDelta, TimeZone, Utc};
use chrono_tz::Tz;

use super::{Me, dates_from};
use crate::TimeWindow;
use crate::{DayClock, DaysOff, Place, Settings, WorkDays};

/// A difference that is over after so many days and comes back to what it was is an exception: summer
/// time begins in one place a few weeks before the other, and Morocco's ends for Ramadan.
const EXCEPTION: usize = 42;

/// Times of a clock, in order: from and to.
pub type ClockTimes = Vec<(NaiveTime, NaiveTime)>;

/// Dates on which the overlap is another than usual.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OverlapChange {
    /// The first.
    pub from: NaiveDate,
    /// The last; absent when it stays so.
    pub until: Option<NaiveDate>,
    /// By how much the place's clock is nearer to the person's then; negative for further away, zero when
    /// it is as far on the other side.
    pub nearer: TimeDelta,
    /// When both work then, by the person's clock; empty for never.
    pub then: ClockTimes,
    /// When they do usually.
    pub usual: ClockTimes,
}

/// Dates in a row on which two clocks are as far apart.
struct Run {
    first: NaiveDate,
    last: NaiveDate,
    /// Seconds by which the place's clock is ahead.
    ahead: i32,
}

impl Me<'_> {
    /// When both the person and `place` work on a date of the person's, in order.
    #[must_use]
    pub fn overlap(&self, date: NaiveDate, place: &Place) -> Vec<TimeWindow> {
        let Some(mine) = self.work_window(date) else {
            return Vec::new();
        };
        let dates = dates_from(mine.from, place.zone).take(5);
        let theirs = dates.filter_map(|date| place.window(date));
        theirs.filter_map(|theirs| mine.common(theirs)).collect()
    }

    /// The dates from `today` on for `days` on which the overlap is moved by a change of one of the clocks:
    /// those that go on now, and those that begin.
    #[must_use]
    pub fn overlap_changes(
        &self,
        today: NaiveDate,
        days: u64,
        place: &Place,
    ) -> Vec<OverlapChange> {
        if place.hours.is_none() || place.zone == self.zone {
            return Vec::new();
        }
        let end = today.checked_add_days(Days::new(days)).unwrap_or(today);
        let runs = self.runs(today, end, place.zone);
        let is_short = |run: &Run| run.last.signed_duration_since(run.first).num_days() < 42;
        let comes_back = |at: usize| {
            let around = runs.get(at.wrapping_sub(1)).zip(runs.get(at + 1));
            around.is_some_and(|(before, after)| before.ahead == after.ahead) && is_short(&runs[at])
        };
        let changes = (1..runs.len()).filter_map(|at| {
            let (before, run) = (&runs[at - 1], &runs[at]);
            let is_exception = comes_back(at);
            let matters = match is_exception {
                true => today <= run.last && run.first <= end,
                // The way back from an exception is said with it.
                false => today < run.first && run.first <= end && !comes_back(at - 1),
            };
            let until = is_exception.then_some(run.last);
            matters.then(|| self.change(before, run, until, place))?
        });
        changes.collect()
    }

    fn change(
        &self,
        before: &Run,
        run: &Run,
        until: Option<NaiveDate>,
        place: &Place,
    ) -> Option<OverlapChange> {
        // The same weekday a week before, so that only the clocks differ.
        let pairs = run.first.iter_days().take(7).filter_map(|date| {
            let usual = date.checked_sub_days(Days::new(7))?;
            let is_sound = date <= run.last && before.first <= usual && usual <= before.last;
            let works = self.works(date)?;
            (is_sound && self.works(usual) == Some(works)).then_some((date, usual))
        });
        let mut times = pairs.map(|(date, usual)| {
            let times = |date| self.clock_times(&self.overlap(date, place));
            (times(date), times(usual))
        });
        let (then, usual) = times.find(|(then, usual)| then != usual)?;
        let seconds = i64::from(before.ahead.abs()) - i64::from(run.ahead.abs());
        Some(OverlapChange {
            from: run.first,
            until,
            nearer: TimeDelta::seconds(seconds),
            then,
            usual,
        })
    }

    fn clock_times(&self, windows: &[TimeWindow]) -> ClockTimes {
        let clock = |at: DateTime<Utc>| at.with_timezone(&self.zone).time();
        let times = windows.iter();
        times
            .map(|window| (clock(window.from), clock(window.to)))
            .collect()
    }

    /// The runs around the dates that are asked for, far enough to tell an exception.
    fn runs(&self, today: NaiveDate, end: NaiveDate, zone: Tz) -> Vec<Run> {
        let around = Days::new(EXCEPTION as u64 + 1);
        let first = today.checked_sub_days(around).unwrap_or(today);
        let last = end.checked_add_days(around).unwrap_or(end);
        let mut runs: Vec<Run> = Vec::new();
        for date in first.iter_days().take_while(|date| *date <= last) {
            let ahead = self.ahead(date, zone);
            match runs.last_mut() {
                Some(run) if run.ahead == ahead => run.last = date,
                _ => runs.push(Run {
                    first: date,
                    last: date,
                    ahead,
                }),
            }
        }
        runs
    }

    /// By how many seconds another zone's clock is ahead of the person's, at noon of a date: clocks are
    /// changed at night.
    fn ahead(&self, date: NaiveDate, zone: Tz) -> i32 {
        let noon = NaiveTime::from_hms_opt(12, 0, 0).unwrap_or_default();
        let clock = DayClock {
            date,
            zone: self.zone,
            boundary: NaiveTime::MIN,
        };
        ahead(clock.instant(noon), zone, self.zone)
    }
}

impl Settings {
    /// When meetings are welcome on a date because the person and one of the places in the rules both
    /// work. A day off that was planned ahead is no matter here: whether a date is welcome is another rule.
    pub(crate) fn overlaps(&self, date: NaiveDate, zone: Tz) -> Vec<TimeWindow> {
        let off = DaysOff::default();
        let work_days = WorkDays {
            settings: self,
            off: &off,
        };
        let me = Me {
            zone,
            work_days,
            today: None,
        };
        let places = self.meeting_rules.overlaps.iter();
        places.flat_map(|place| me.overlap(date, place)).collect()
    }
}

impl Place {
    /// By how many seconds its clock is ahead of another zone's at an instant.
    #[must_use]
    pub fn ahead_of(&self, own: Tz, at: DateTime<Utc>) -> i32 {
        ahead(at, self.zone, own)
    }
}

fn ahead(at: DateTime<Utc>, zone: Tz, own: Tz) -> i32 {
    let offset = |zone: Tz| {
        let offset = zone.offset_from_utc_datetime(&at.naive_utc());
        offset.fix().local_minus_utc()
    };
    offset(zone) - offset(own)
}
