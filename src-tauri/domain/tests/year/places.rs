//! Where and when a year may begin: zones that differ in every way clocks can, and the years in
//! which some of them did something unexpected.

use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::{Africa, America, Antarctica, Asia, Australia, Europe, Pacific, Tz};
use proptest::prelude::*;

const ZONES: [Tz; 20] = [
    Tz::UTC,
    Europe::Lisbon,
    Europe::Berlin,
    Europe::Dublin,     // winter time is the exception here
    Africa::Casablanca, // an hour back for Ramadan
    Africa::Cairo,
    America::New_York,
    America::Los_Angeles,
    America::Santiago, // changes at midnight
    America::St_Johns,
    Asia::Kathmandu, // a quarter of an hour off
    Asia::Kolkata,
    Asia::Tokyo,
    Australia::Sydney,
    Australia::Lord_Howe, // by half an hour
    Antarctica::Troll,    // by two hours
    Pacific::Chatham,
    Pacific::Apia,      // left out 30 December 2011
    Pacific::Kwajalein, // left out 21 August 1993
    Pacific::Kiritimati,
];

pub fn zone() -> impl Strategy<Value = Tz> {
    prop::sample::select(ZONES.to_vec())
}

/// Some morning of a year with a leap day, of one without, and of those the date line moved in.
pub fn start() -> impl Strategy<Value = DateTime<Utc>> {
    let years = prop::sample::select(vec!["2026", "2027", "2028", "2011", "1993"]);
    (years, 0..200_i64, 0..86_400_i64).prop_map(|(year, day, second)| {
        let new_year: DateTime<Utc> = format!("{year}-01-01T00:00:00Z").parse().expect("a date");
        new_year + TimeDelta::days(day) + TimeDelta::seconds(second)
    })
}
