//! Day after day for as many years as asked, up to a date that never moves: the same seed gives the
//! same lines, on any machine and in any year.

use chrono::{
    DateTime, Datelike, Days, Months, NaiveDate, NaiveTime, TimeDelta, TimeZone, Utc, Weekday,
};
use chrono_tz::Tz;
use domain::Entry;

use crate::{day, end, person::Person};

/// The date all history ends on: a Friday.
pub const LAST_DAY: NaiveDate = NaiveDate::from_ymd_opt(2026, 11, 20).expect("a date there is");

/// The life that figures are measured on.
pub const SEED: u64 = 4;

const ZONE: Tz = Tz::Europe__Lisbon;

/// The lines of the `years` before [`LAST_DAY`] (1–20), a day after the other, each day's together.
/// Weekends are mostly free; a year has some 5,000 sessions and 50,000 lines.
pub fn years(years: u32, seed: u64) -> impl Iterator<Item = Vec<Entry>> {
    let first = LAST_DAY - Months::new(12 * years) + Days::new(1);
    let mut person = Person::new(morning(first), ZONE, seed);
    let dates = first.iter_days().take_while(|date| *date <= LAST_DAY);
    dates.map(move |date| {
        lived(&mut person, date);
        person.lines()
    })
}

/// Noon (UTC) of [`LAST_DAY`].
#[must_use]
pub fn noon() -> DateTime<Utc> {
    let noon = LAST_DAY.and_time(NaiveTime::MIN) + TimeDelta::hours(12);
    noon.and_utc()
}

fn lived(person: &mut Person, date: NaiveDate) {
    let free = match date.weekday() {
        Weekday::Sun => true,
        Weekday::Sat => person.perhaps(60),
        _ => false,
    };
    if free {
        return;
    }
    person.wait_until(morning(date));
    person.wait(0..=40);
    end::end_what_was_forgotten(person);
    day::live(person, morning(date) + TimeDelta::minutes(9 * 60 + 30));
}

fn morning(date: NaiveDate) -> DateTime<Utc> {
    let wall = date.and_hms_opt(8, 0, 0).expect("a time there is");
    let there = ZONE.from_local_datetime(&wall).earliest();
    there.map_or(wall.and_utc(), |there| there.to_utc())
}
