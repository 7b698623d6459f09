//! When the people of a place work.

use chrono::{DateTime, Datelike, NaiveDate, NaiveTime, Utc};
use types::settings::city;

use super::dates_from;
use crate::TimeWindow;
use crate::{Place, Settings};

/// How many dates are looked at for a place's next hours: a week has every day, and a few are before and
/// after.
const LOOKS_AHEAD: usize = 10;

impl Settings {
    /// Every place of people: those with a name of their own, then those who read a hand-off elsewhere, of
    /// whom no hours are known.
    #[must_use]
    pub fn all_places(&self) -> Vec<Place> {
        let named = |zone: &chrono_tz::Tz| self.places.iter().any(|place| place.zone == *zone);
        let readers = self.hand_off_zones.iter().filter(|zone| !named(zone));
        let readers = readers.map(|zone| Place {
            name: city(zone.name()),
            zone: *zone,
            hours: None,
            days: Vec::new(),
        });
        self.places.iter().cloned().chain(readers).collect()
    }
}

impl Place {
    /// Its hours on a date of its own, which go by its clock.
    pub(super) fn window(&self, date: NaiveDate) -> Option<TimeWindow> {
        let hours = self.hours?;
        let works = self.days.contains(&date.weekday());
        let window = || TimeWindow::of(date, &hours, self.zone, NaiveTime::MIN);
        works.then(window).flatten()
    }

    /// Its hours that are not over at an instant, in order.
    pub(super) fn windows_from(&self, at: DateTime<Utc>) -> impl Iterator<Item = TimeWindow> {
        let dates = dates_from(at, self.zone).take(LOOKS_AHEAD);
        let windows = dates.filter_map(|date| self.window(date));
        windows.filter(move |window| at <= window.to)
    }

    /// Whether its people work at an instant; absent where their hours are not known.
    #[must_use]
    pub fn works_at(&self, at: DateTime<Utc>) -> Option<bool> {
        self.hours?;
        let mut windows = self.windows_from(at);
        Some(windows.any(|window| window.from <= at && at < window.to))
    }
}
