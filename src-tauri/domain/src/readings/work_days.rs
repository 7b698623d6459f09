//! Which dates the person works on: the usual week, without the days off that were planned ahead. Every
//! rule that looks at another date than its own day's asks here.

use chrono::{Datelike, Days, NaiveDate, Weekday};

use types::settings::ReviewDay;

use crate::{DaysOff, Settings, Shape, State};

/// A planned day off has this shape, whatever its weekday's is.
const OFF: Shape = Shape::DayOff;
/// How many dates are looked at for the next working one: as far ahead as days off can be planned, and
/// a week.
const LOOKS_AHEAD: usize = DaysOff::AHEAD as usize + 8;

/// The person's working dates.
#[derive(Clone, Copy, Debug)]
pub struct WorkDays<'a> {
    /// The usual week and what else was chosen.
    pub settings: &'a Settings,
    /// What was planned ahead.
    pub off: &'a DaysOff,
}

impl State {
    /// The person's working dates, as far as they are known.
    #[must_use]
    pub fn work_days<'a>(&'a self, settings: &'a Settings) -> WorkDays<'a> {
        WorkDays {
            settings,
            off: &self.days_off,
        }
    }
}

impl<'a> WorkDays<'a> {
    /// The shape a date has unless something else is planned on the day itself.
    #[must_use]
    pub fn shape(&self, date: NaiveDate) -> &'a Shape {
        match self.off.contains(date) {
            true => &OFF,
            false => self.settings.usual_shape(date),
        }
    }

    /// Whether nothing is asked of a date.
    #[must_use]
    pub fn is_off(&self, date: NaiveDate) -> bool {
        *self.shape(date) == Shape::DayOff
    }

    /// What "tomorrow" means on `date`: the next date that is not off. With every weekday off it is the
    /// next one without a planned day off.
    #[must_use]
    pub fn next(&self, date: NaiveDate) -> NaiveDate {
        let ahead = || date.iter_days().skip(1).take(LOOKS_AHEAD);
        let unplanned = || ahead().find(|&date| !self.off.contains(date));
        let next = ahead().find(|&date| !self.is_off(date));
        next.or_else(unplanned).unwrap_or(date)
    }

    /// Whether the week is looked back on at this date. Unless a weekday was chosen, that is the last
    /// working date before the usual week's longest rest.
    #[must_use]
    pub fn is_review_day(&self, date: NaiveDate) -> bool {
        let chosen = self.settings.review;
        if chosen == ReviewDay::LastWorkingDay {
            self.ends_the_week(date)
        } else {
            chosen.weekday() == Some(date.weekday())
        }
    }

    /// Whether the review of the week may question a default on this date: from the day on which the week
    /// is looked back on, where no day was chosen from its last working date. On no day off, but for
    /// the weekday that the person chose for the review.
    #[must_use]
    pub fn asks_in_review(&self, date: NaiveDate) -> bool {
        let chosen = self.settings.review.weekday();
        let opens = |date: NaiveDate| match chosen {
            Some(weekday) => date.weekday() == weekday,
            None => self.ends_the_week(date),
        };
        let so_far = self.week_of(date).iter_days();
        let opened = so_far.take_while(|day| *day <= date).any(opens);
        let is_chosen = chosen == Some(date.weekday());
        let off = self.off.contains(date) || (self.is_off(date) && !is_chosen);
        opened && !off
    }

    /// Whether it is the last working date before the usual week's longest rest.
    fn ends_the_week(&self, date: NaiveDate) -> bool {
        let last = self.settings.last_working_day();
        !self.is_off(date) && last.is_some_and(|last| self.is_last_before(date, last))
    }

    /// Whether no date after `date` is worked on up to the weekday `last`.
    fn is_last_before(&self, date: NaiveDate, last: Weekday) -> bool {
        let left = last.days_since(date.weekday()) as usize;
        let mut others = date.iter_days().skip(1).take(left);
        others.all(|other| self.is_off(other))
    }

    /// The first date of the week that `date` lies in.
    #[must_use]
    pub fn week_of(&self, date: NaiveDate) -> NaiveDate {
        week_of(date, self.settings.first_day())
    }
}

/// The first date of the week that `date` lies in, when weeks begin on `first`.
#[must_use]
pub fn week_of(date: NaiveDate, first: Weekday) -> NaiveDate {
    let since = u64::from(date.weekday().days_since(first));
    date.checked_sub_days(Days::new(since)).unwrap_or(date)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{TimeOff, Week};

    fn date(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn planned(stretches: &[(&str, &str)]) -> State {
        let mut state = State::default();
        for (from, to) in stretches {
            let off = TimeOff::new(date(from), date(to)).unwrap();
            state.days_off.plan(off);
        }
        state
    }

    #[test]
    fn the_next_working_date_leaves_out_days_off() {
        let mut settings = Settings::default();
        let check = |settings: &Settings, state: &State, on: &str, next: &str| {
            let found = state.work_days(settings).next(date(on));
            assert_eq!(found, date(next), "after {on}");
        };
        let none = State::default();
        check(&settings, &none, "2026-11-27", "2026-11-30");
        let holiday = planned(&[("2026-12-19", "2027-01-03"), ("2027-01-05", "2027-01-05")]);
        check(&settings, &holiday, "2026-12-17", "2026-12-18");
        check(&settings, &holiday, "2026-12-18", "2027-01-04");
        check(&settings, &holiday, "2026-12-28", "2027-01-04");
        check(&settings, &holiday, "2027-01-04", "2027-01-06");
        let year = planned(&[("2026-11-28", "2027-11-29")]);
        check(&settings, &year, "2026-11-27", "2027-11-30");
        settings.week = Week(std::array::from_fn(|_| Shape::DayOff));
        check(&settings, &none, "2026-11-27", "2026-11-28");
        check(&settings, &holiday, "2026-12-18", "2027-01-04");
    }

    #[test]
    fn a_week_is_looked_back_on_when_its_work_is_over() {
        let mut settings = Settings::default();
        let check = |settings: &Settings, state: &State, expected: &[&str]| {
            let days = date("2026-11-23").iter_days().take(14);
            let found = days.filter(|&day| state.work_days(settings).is_review_day(day));
            let found: Vec<_> = found.map(|day| day.to_string()).collect();
            assert_eq!(found, expected);
        };
        let none = State::default();
        check(&settings, &none, &["2026-11-27", "2026-12-04"]);
        let friday_off = planned(&[("2026-11-27", "2026-11-27")]);
        check(&settings, &friday_off, &["2026-11-26", "2026-12-04"]);
        let away = planned(&[("2026-11-25", "2026-12-04")]);
        check(&settings, &away, &["2026-11-24"]);
        settings.week.0[4] = Shape::DayOff;
        check(&settings, &none, &["2026-11-26", "2026-12-03"]);
        settings.review = ReviewDay::Sunday;
        check(&settings, &none, &["2026-11-29", "2026-12-06"]);
        settings.review = ReviewDay::Never;
        check(&settings, &none, &[]);
    }

    #[test]
    fn a_week_from_sunday_to_thursday_is_over_on_thursday() {
        let mut settings = Settings::default();
        settings.week.0.rotate_left(1);
        let none = State::default();
        let days = date("2026-11-22").iter_days().take(7);
        let days = days.filter(|&day| none.work_days(&settings).is_review_day(day));
        let found: Vec<_> = days.map(|day| day.to_string()).collect();
        assert_eq!(found, ["2026-11-26"]);
        let of = |on| none.work_days(&settings).week_of(date(on)).to_string();
        assert_eq!(of("2026-11-26"), "2026-11-22", "a Thursday");
        assert_eq!(of("2026-11-22"), "2026-11-22", "its own first day");
        assert_eq!(of("2026-11-21"), "2026-11-15", "the day before");
    }
}
