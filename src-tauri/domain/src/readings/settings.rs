//! Whether what a person chose is in range. What the settings are is the model's.

use std::ops::RangeInclusive;

use super::definition::check_shape;
use crate::model::settings::WEEKDAYS;
use crate::{SettingProblem, Settings};

impl Settings {
    /// Whether every value is in its range.
    ///
    /// # Errors
    /// The first setting that is not, in the order of the fields.
    pub fn check(&self) -> Result<(), SettingProblem> {
        for (shape, weekday) in self.week.0.iter().zip(WEEKDAYS) {
            let problem = |why| SettingProblem::Shape { weekday, why };
            check_shape(shape).map_err(problem)?;
        }
        within(1..=9, self.item_limit, SettingProblem::ItemLimit)?;
        within(5..=240, self.focus.0, SettingProblem::Focus)?;
        within(1..=120, self.rest.0, SettingProblem::Rest)?;
        within(0..=10, self.nudges, SettingProblem::Nudges)
    }
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
    use crate::{Minutes, Rejection, Shape};
    use chrono::{NaiveTime, Weekday};

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
        check(
            |settings| settings.boundary = NaiveTime::from_hms_opt(23, 59, 0).unwrap(),
            Ok(()),
        );
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
}
