//! When the person works and answers.

use chrono::{DateTime, Datelike, NaiveDate, NaiveTime, TimeDelta, Utc};
use chrono_tz::Tz;
use types::settings::ClockSpan;

use super::dates_from;
use crate::TimeWindow;
use crate::{Criterion, Day, Settings, Shape, WorkDays, readings::calendar::day_date};

/// How long a day usually is where its shape names no end.
const USUAL: TimeDelta = TimeDelta::hours(8);

/// How many dates are looked at for the next answer: as far ahead as days off can be planned.
pub(super) const LOOKS_AHEAD: usize = crate::DaysOff::AHEAD as usize + 9;

/// The person, where they are, and their working dates.
#[derive(Clone, Copy, Debug)]
pub struct Me<'a> {
    /// The zone they are in.
    pub zone: Tz,
    /// The usual week and what was planned off.
    pub work_days: WorkDays<'a>,
    /// The present day, which has an end of its own; absent where only what is usual is asked for.
    pub today: Option<&'a Day>,
}

impl<'a> Me<'a> {
    /// The date of the day an instant belongs to.
    #[must_use]
    pub fn date(&self, at: DateTime<Utc>) -> NaiveDate {
        day_date(at, self.zone, self.settings().boundary)
    }

    pub(in crate::readings) fn settings(&self) -> &'a Settings {
        self.work_days.settings
    }

    /// The hours of a date, from when a day starts to its shape's end, or to the stop time chosen today; none
    /// on a date that is off.
    pub(super) fn works(&self, date: NaiveDate) -> Option<ClockSpan> {
        let today = self.day_of(date);
        let is_off = match today {
            Some(day) => day.shape == Shape::DayOff,
            None => self.work_days.is_off(date),
        };
        let hours = || match today {
            Some(day) => self.hours_of(day),
            None => self.usual(date),
        };
        (!is_off).then(hours).flatten()
    }

    fn day_of(&self, date: NaiveDate) -> Option<&'a Day> {
        self.today.filter(|day| day.date == date)
    }

    /// From when a day starts to the last clock time of its own definition.
    fn hours_of(&self, day: &Day) -> Option<ClockSpan> {
        let times = day.definition.criteria().filter_map(Criterion::clock_time);
        let stop = times.max_by_key(|time| day.clock().seconds_at(*time));
        match stop {
            Some(until) => self.until(until),
            None => self.usual(day.date),
        }
    }

    /// Both hours as a window.
    pub(super) fn work_window(&self, date: NaiveDate) -> Option<TimeWindow> {
        self.window(date, &self.works(date)?)
    }

    /// The hours in which the person answers on a date, by their own clock.
    pub(super) fn answers(&self, date: NaiveDate) -> Vec<ClockSpan> {
        if self.work_days.off.contains(date) {
            return Vec::new();
        }
        match self.day_of(date) {
            Some(day) => self.answers_in(date, || self.hours_of(day)),
            None => self.usually_answers(date),
        }
    }

    /// As [`Self::answers`], without a look at what was planned off or chosen for today.
    pub(super) fn usually_answers(&self, date: NaiveDate) -> Vec<ClockSpan> {
        self.answers_in(date, || self.usual(date))
    }

    /// The hours for answers on a date; those of work where there are none.
    fn answers_in(
        &self,
        date: NaiveDate,
        works: impl FnOnce() -> Option<ClockSpan>,
    ) -> Vec<ClockSpan> {
        let (settings, rules) = (self.settings(), &self.settings().answers);
        let answers = match rules.days.as_slice() {
            [] => *settings.usual_shape(date) != Shape::DayOff,
            days => days.contains(&date.weekday()),
        };
        match (answers, rules.hours.as_slice()) {
            (false, _) => Vec::new(),
            (true, []) => works().into_iter().collect(),
            (true, hours) => hours.to_vec(),
        }
    }

    /// The same as windows, in order; those that touch are one. A day that was ended has none after its end.
    pub(super) fn answer_windows_on(&self, date: NaiveDate) -> Vec<TimeWindow> {
        let hours = self.answers(date);
        let closing = self.day_of(date).and_then(|day| day.closing);
        let ended = closing.map_or(DateTime::<Utc>::MAX_UTC, |closing| closing.at);
        let windows = hours.iter().filter_map(|hours| self.window(date, hours));
        let windows = windows.map(|window| TimeWindow {
            to: window.to.min(ended),
            ..window
        });
        let mut windows: Vec<_> = windows.filter(|window| window.from < window.to).collect();
        windows.sort_unstable();
        windows.dedup_by(|next, window| {
            let touches = next.from <= window.to;
            if touches {
                window.to = window.to.max(next.to);
            }
            touches
        });
        windows
    }

    /// The first instant from `at` on at which the person answers, the end of a window included.
    pub(super) fn hears(&self, at: DateTime<Utc>) -> Option<DateTime<Utc>> {
        let dates = dates_from(at, self.zone).take(LOOKS_AHEAD);
        // Hours of one date may go beyond the first ones of the next.
        let first = |date| {
            let windows = self.answer_windows_on(date).into_iter();
            let heard = windows.filter_map(|window| window.first_from(at, TimeDelta::zero()));
            heard.min()
        };
        let mut heard = dates.filter_map(first);
        let one = heard.next()?;
        Some(heard.next().map_or(one, |next| one.min(next)))
    }

    fn window(&self, date: NaiveDate, hours: &ClockSpan) -> Option<TimeWindow> {
        TimeWindow::of(date, hours, self.zone, self.settings().boundary)
    }

    /// From when a day starts to the end its weekday's shape names, or for eight hours.
    fn usual(&self, date: NaiveDate) -> Option<ClockSpan> {
        let until = match self.settings().usual_shape(date) {
            Shape::StandardHours { until }
            | Shape::TasksOrTime { until }
            | Shape::HalfDay { until } => Some(*until),
            Shape::OnOffHours { .. } | Shape::TaskGoals | Shape::DayOff | Shape::Custom => None,
        };
        match until {
            Some(until) => self.until(until),
            None => self.for_usual_length(),
        }
    }

    /// From when a day starts to `until`, or for eight hours where that is not later.
    fn until(&self, until: NaiveTime) -> Option<ClockSpan> {
        let starts = self.settings().day_starts;
        match self.is_later(starts, until) {
            true => ClockSpan::new(starts, until),
            false => self.for_usual_length(),
        }
    }

    fn for_usual_length(&self) -> Option<ClockSpan> {
        let starts = self.settings().day_starts;
        ClockSpan::new(starts, starts + USUAL)
    }

    /// Whether a day's clock shows `other` after `one`.
    fn is_later(&self, one: NaiveTime, other: NaiveTime) -> bool {
        let boundary = self.settings().boundary;
        let place = |time: NaiveTime| (time < boundary, time);
        place(one) < place(other)
    }
}
