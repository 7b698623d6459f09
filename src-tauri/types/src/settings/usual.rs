//! The usual list: items that come back by weekday, week or month.

use std::{fmt, str::FromStr};

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::DayName;
use crate::{Minutes, Unreadable, given};

/// The most usual items that can be named.
pub const USUAL_LIMIT: usize = 50;

/// The most weeks between two times.
const MOST_WEEKS: u8 = 52;

/// The Monday from which weeks are counted without a first date: 5 January 1970.
const ANY_MONDAY: NaiveDate = NaiveDate::from_ymd_opt(1970, 1, 5).expect("it was a day");

/// An item that comes back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct UsualItem {
    /// Its title.
    pub title: String,
    /// When it comes back: `weekdays`, `tuesday`, `monday, friday`, `monthly:1`, `every:2w`.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub on: Rhythm,
    /// Its estimate in minutes (1–960).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub estimate_minutes: Option<Minutes>,
    /// Whether it is a bonus.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    #[cfg_attr(feature = "ts", ts(as = "Option<bool>", optional))]
    pub bonus: bool,
    /// The first date it is for; from it the weeks of `every:2w` are counted. Absent: as long as one thinks back.
    #[serde(
        default,
        deserialize_with = "given::maybe_date",
        skip_serializing_if = "Option::is_none"
    )]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub from: Option<NaiveDate>,
}

/// When something comes back. A day off has none of it, and nothing is made up for later.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Rhythm {
    /// On every working day.
    WorkingDays,
    /// On these days of the week, at least one.
    Days(Vec<DayName>),
    /// On this day of the month (1–31), or on the last one of a shorter month.
    Monthly(u8),
    /// Every so many weeks (1–52), on the weekday of the first date.
    Weeks(u8),
}

impl UsualItem {
    /// Whether it is for a date, if that is no day off.
    #[must_use]
    pub fn is_for(&self, date: NaiveDate) -> bool {
        let begun = self.from.is_none_or(|from| from <= date);
        begun && self.on.falls_on(date, self.from)
    }
}

impl Rhythm {
    fn falls_on(&self, date: NaiveDate, from: Option<NaiveDate>) -> bool {
        match self {
            Rhythm::WorkingDays => true,
            Rhythm::Days(days) => days.iter().any(|day| day.weekday() == date.weekday()),
            Rhythm::Monthly(day) => date.day() == u32::from(*day).min(last_of_month(date)),
            Rhythm::Weeks(weeks) => {
                let apart = date - from.unwrap_or(ANY_MONDAY);
                apart.num_days().rem_euclid(7 * i64::from(*weeks)) == 0
            }
        }
    }
}

fn last_of_month(date: NaiveDate) -> u32 {
    u32::from(date.num_days_in_month())
}

impl FromStr for Rhythm {
    type Err = Unreadable;

    fn from_str(text: &str) -> Result<Self, Unreadable> {
        let wrong = || Unreadable::new(Unreadable::RHYTHM, text);
        let written = text.trim().to_lowercase();
        if written == "weekdays" {
            return Ok(Rhythm::WorkingDays);
        }
        let number = |text: &str, most: u8| {
            let number = text.trim().parse().ok();
            number
                .filter(|number| (1..=most).contains(number))
                .ok_or_else(wrong)
        };
        if let Some(day) = written.strip_prefix("monthly:") {
            return number(day, 31).map(Rhythm::Monthly);
        }
        if let Some(weeks) = written.strip_prefix("every:") {
            let weeks = weeks.strip_suffix('w').ok_or_else(wrong)?;
            return number(weeks, MOST_WEEKS).map(Rhythm::Weeks);
        }
        let day = |name: &str| {
            let mut all = DayName::ALL.iter().copied();
            let named = |day: &DayName| day.name() == name || &day.name()[..3] == name;
            all.find(named).ok_or_else(wrong)
        };
        let names = written.split(',').map(|name| day(name.trim()));
        let mut days = names.collect::<Result<Vec<_>, _>>()?;
        days.sort_by_key(|day| day.weekday().num_days_from_monday());
        days.dedup();
        Ok(Rhythm::Days(days))
    }
}

impl fmt::Display for Rhythm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Rhythm::WorkingDays => f.write_str("weekdays"),
            Rhythm::Days(days) => {
                let names: Vec<_> = days.iter().map(|day| day.name()).collect();
                f.write_str(&names.join(", "))
            }
            Rhythm::Monthly(day) => write!(f, "monthly:{day}"),
            Rhythm::Weeks(weeks) => write!(f, "every:{weeks}w"),
        }
    }
}

impl Serialize for Rhythm {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Rhythm {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(|why: Unreadable| why.in_serde())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn item(on: &str, from: Option<&str>) -> UsualItem {
        UsualItem {
            title: "Timesheet".to_owned(),
            on: on.parse().expect("a rhythm"),
            estimate_minutes: None,
            bonus: false,
            from: from.map(|from| from.parse().expect("a date")),
        }
    }

    fn check(on: &str, from: Option<&str>, dates: [&str; 2], expected: &[&str]) {
        let [first, last] = dates.map(|date| date.parse::<NaiveDate>().expect("a date"));
        let item = item(on, from);
        let days = first.iter_days().take_while(|date| *date <= last);
        let found = days
            .filter(|date| item.is_for(*date))
            .map(|date| date.to_string());
        assert_eq!(found.collect::<Vec<_>>(), expected, "{on} from {from:?}");
    }

    #[test]
    fn it_comes_back_when_it_says() {
        let november = ["2026-11-23", "2026-12-06"];
        check("tuesday", None, november, &["2026-11-24", "2026-12-01"]);
        check(
            "fri, mon",
            None,
            ["2026-11-23", "2026-11-29"],
            &["2026-11-23", "2026-11-27"],
        );
        check("tuesday", Some("2026-11-25"), november, &["2026-12-01"]);
        check(
            "every:2w",
            Some("2026-11-25"),
            ["2026-11-01", "2027-01-10"],
            &["2026-11-25", "2026-12-09", "2026-12-23", "2027-01-06"],
        );
        check(
            "monthly:1",
            None,
            ["2026-11-20", "2027-01-10"],
            &["2026-12-01", "2027-01-01"],
        );
        check(
            "monthly:31",
            None,
            ["2028-02-01", "2028-03-31"],
            &["2028-02-29", "2028-03-31"],
        );
        check(
            "monthly:30",
            None,
            ["2027-02-01", "2027-02-28"],
            &["2027-02-28"],
        );
    }

    #[test]
    fn what_says_nothing_is_refused() {
        for text in [
            "",
            "daily",
            "monthly:0",
            "monthly:32",
            "every:0w",
            "every:53w",
            "every:2",
            "mon,,tue",
            "moon",
        ] {
            assert!(text.parse::<Rhythm>().is_err(), "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn every_so_many_weeks_is_never_nearer(weeks in 1..=52_u8, from in 0..20_000_i64, days in 0..2_000_u32) {
            let first = NaiveDate::default() + chrono::TimeDelta::days(from);
            let item = UsualItem { from: Some(first), ..item(&format!("every:{weeks}w"), None) };
            let date = first + chrono::TimeDelta::days(days.into());
            prop_assert_eq!(item.is_for(date), days % (u32::from(weeks) * 7) == 0);
        }

        #[test]
        fn a_month_has_one(day in 1..=31_u8, year in 2020..2100_i32, month in 1..=12_u32) {
            let item = item(&format!("monthly:{day}"), None);
            let first = NaiveDate::from_ymd_opt(year, month, 1).expect("a date");
            let days = first.iter_days().take_while(|date| date.month() == month);
            prop_assert_eq!(days.filter(|date| item.is_for(*date)).count(), 1);
        }

        #[test]
        fn what_is_written_is_read_back(days in proptest::sample::subsequence(DayName::ALL.to_vec(), 1..=7)) {
            let rhythm = Rhythm::Days(days);
            prop_assert_eq!(rhythm.to_string().parse(), Ok(rhythm));
        }
    }
}
