//! What a person chose that rules depend on. The file it comes from, and settings that only faces
//! care about (theme, sound), are the agent's.

use std::ops::RangeInclusive;

use chrono::{Datelike, NaiveDate, NaiveTime, Weekday};
use chrono_tz::Tz;

use crate::{Minutes, Rejection, Shape, next_working_date};

/// The usual shape of each weekday.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Week(pub [Shape; 7]);

/// The rules' settings, all in range.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// The usual week, Monday first.
    pub week: Week,
    /// When a day usually starts.
    pub day_starts: NaiveTime,
    /// When a new day begins, at any hour. A day bears the date it begins on.
    pub boundary: NaiveTime,
    /// Must items a day holds (1–9).
    pub item_limit: u8,
    /// The usual focus length (5–240).
    pub focus: Minutes,
    /// The usual break length (1–120).
    pub rest: Minutes,
    /// Nudges a day at most (0–10).
    pub nudges: u8,
    /// Hold other programs' notifications during focus.
    pub do_not_disturb: bool,
    /// Zones of the people a hand-off is read by.
    pub hand_off_zones: Vec<Tz>,
    /// When a week is looked back on.
    pub review: ReviewDay,
}

/// The day of the week on which the week is looked back on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ReviewDay {
    /// The last one that is not usually off.
    #[default]
    LastWorkingDay,
    /// Always the same.
    On(Weekday),
    /// None.
    Never,
}

/// Which setting is out of its range, and the range.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SettingProblem {
    /// A weekday's shape cannot be kept.
    Shape {
        /// Which weekday.
        weekday: Weekday,
        /// What is wrong with it.
        why: Rejection,
    },
    /// Too few or too many items a day.
    ItemLimit(RangeInclusive<u8>),
    /// The usual focus length.
    Focus(RangeInclusive<u16>),
    /// The usual break length.
    Rest(RangeInclusive<u16>),
    /// Too many nudges a day.
    Nudges(RangeInclusive<u8>),
}

impl Settings {
    /// The usual shape of a date's weekday.
    #[must_use]
    pub fn usual_shape(&self, date: NaiveDate) -> &Shape {
        let [
            monday,
            tuesday,
            wednesday,
            thursday,
            friday,
            saturday,
            sunday,
        ] = &self.week.0;
        match date.weekday() {
            Weekday::Mon => monday,
            Weekday::Tue => tuesday,
            Weekday::Wed => wednesday,
            Weekday::Thu => thursday,
            Weekday::Fri => friday,
            Weekday::Sat => saturday,
            Weekday::Sun => sunday,
        }
    }

    /// Whether the week is looked back on at this date.
    #[must_use]
    pub fn is_review_day(&self, date: NaiveDate) -> bool {
        match self.review {
            ReviewDay::Never => false,
            ReviewDay::On(weekday) => date.weekday() == weekday,
            ReviewDay::LastWorkingDay => {
                let next = next_working_date(date, self);
                *self.usual_shape(date) != Shape::DayOff && next.iso_week() != date.iso_week()
            }
        }
    }

    /// Whether every value is in its range.
    ///
    /// # Errors
    /// The first setting that is not, in the order of the fields.
    pub fn check(&self) -> Result<(), SettingProblem> {
        for (shape, weekday) in self.week.0.iter().zip(WEEKDAYS) {
            let problem = |why| SettingProblem::Shape { weekday, why };
            shape.check().map_err(problem)?;
        }
        within(1..=9, self.item_limit, SettingProblem::ItemLimit)?;
        within(5..=240, self.focus.0, SettingProblem::Focus)?;
        within(1..=120, self.rest.0, SettingProblem::Rest)?;
        within(0..=10, self.nudges, SettingProblem::Nudges)
    }
}

impl Default for Settings {
    /// Working days of tasks or 16:30, a free weekend.
    fn default() -> Self {
        let usual = Shape::TasksOrTime {
            until: clock(16, 30),
        };
        Settings {
            week: Week(std::array::from_fn(|day| {
                if day < 5 {
                    usual.clone()
                } else {
                    Shape::DayOff
                }
            })),
            day_starts: clock(9, 0),
            boundary: clock(4, 0),
            item_limit: 3,
            focus: Minutes(50),
            rest: Minutes(10),
            nudges: 3,
            do_not_disturb: false,
            hand_off_zones: vec![],
            review: ReviewDay::default(),
        }
    }
}

const WEEKDAYS: [Weekday; 7] = [
    Weekday::Mon,
    Weekday::Tue,
    Weekday::Wed,
    Weekday::Thu,
    Weekday::Fri,
    Weekday::Sat,
    Weekday::Sun,
];

const fn clock(hour: u32, minute: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(hour, minute, 0).expect("the callers name times that exist")
}

fn within<T: PartialOrd>(
    range: RangeInclusive<T>,
    found: T,
    problem: fn(RangeInclusive<T>) -> SettingProblem,
) -> Result<(), SettingProblem> {
    if range.contains(&found) {
        Ok(())
    } else {
        Err(problem(range))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(change: fn(&mut Settings), expected: Result<(), SettingProblem>) {
        let mut settings = Settings::default();
        change(&mut settings);
        assert_eq!(settings.check(), expected);
    }

    #[test]
    fn what_comes_with_the_program_is_in_range() {
        check(|_| (), Ok(()));
    }

    #[test]
    fn every_number_has_its_range() {
        check(
            |settings| settings.item_limit = 0,
            Err(SettingProblem::ItemLimit(1..=9)),
        );
        check(
            |settings| settings.focus = Minutes(241),
            Err(SettingProblem::Focus(5..=240)),
        );
        check(
            |settings| settings.rest = Minutes(0),
            Err(SettingProblem::Rest(1..=120)),
        );
        check(
            |settings| settings.nudges = 11,
            Err(SettingProblem::Nudges(0..=10)),
        );
        check(|settings| settings.boundary = clock(23, 59), Ok(()));
    }

    #[test]
    fn a_shape_that_cannot_be_kept_names_its_weekday() {
        check(
            |settings| settings.week.0[2] = Shape::Custom,
            Err(SettingProblem::Shape {
                weekday: Weekday::Wed,
                why: Rejection::DefinitionUnsound,
            }),
        );
    }

    #[test]
    fn the_weekend_is_usually_free() {
        let settings = Settings::default();
        let shapes = ["2026-11-27", "2026-11-28", "2026-11-29", "2026-11-30"]
            .map(|date| *settings.usual_shape(date.parse().unwrap()) == Shape::DayOff);
        assert_eq!(shapes, [false, true, true, false]);
    }

    #[test]
    fn a_week_is_looked_back_on_when_its_work_is_over() {
        let date = |text: &str| text.parse::<NaiveDate>().unwrap();
        let mut settings = Settings::default();
        let (thursday, friday, sunday) = ("2026-11-26", "2026-11-27", "2026-11-29");
        for (on, so) in [(thursday, false), (friday, true), (sunday, false)] {
            assert_eq!(settings.is_review_day(date(on)), so, "{on}, usually");
        }
        settings.week.0[4] = Shape::DayOff;
        assert!(settings.is_review_day(date(thursday)), "Friday is off");
        settings.review = ReviewDay::On(Weekday::Sun);
        assert!(settings.is_review_day(date(sunday)), "said so");
        settings.review = ReviewDay::Never;
        assert!(!settings.is_review_day(date(friday)));
    }
}
