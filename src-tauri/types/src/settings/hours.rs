//! Days of the week and hours of the day, as rules for meetings name them.

use std::fmt;

use chrono::{NaiveTime, TimeDelta, Weekday};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::{Unreadable, typed};

/// A day of the week by its name, or by the first three letters of it.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    Serialize,
    Deserialize,
    strum::VariantArray,
    strum::IntoStaticStr,
)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum DayName {
    /// Monday.
    #[serde(alias = "mon")]
    Monday,
    /// Tuesday.
    #[serde(alias = "tue")]
    Tuesday,
    /// Wednesday.
    #[serde(alias = "wed")]
    Wednesday,
    /// Thursday.
    #[serde(alias = "thu")]
    Thursday,
    /// Friday.
    #[serde(alias = "fri")]
    Friday,
    /// Saturday.
    #[serde(alias = "sat")]
    Saturday,
    /// Sunday.
    #[serde(alias = "sun")]
    Sunday,
}

impl DayName {
    /// Every one, Monday first.
    pub const ALL: &[Self] = <Self as strum::VariantArray>::VARIANTS;

    /// Its name: `monday`.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.into()
    }

    /// The name of a weekday.
    #[must_use]
    pub fn of(day: Weekday) -> Self {
        match day {
            Weekday::Mon => DayName::Monday,
            Weekday::Tue => DayName::Tuesday,
            Weekday::Wed => DayName::Wednesday,
            Weekday::Thu => DayName::Thursday,
            Weekday::Fri => DayName::Friday,
            Weekday::Sat => DayName::Saturday,
            Weekday::Sun => DayName::Sunday,
        }
    }

    /// As chrono has it.
    #[must_use]
    pub fn weekday(self) -> Weekday {
        match self {
            DayName::Monday => Weekday::Mon,
            DayName::Tuesday => Weekday::Tue,
            DayName::Wednesday => Weekday::Wed,
            DayName::Thursday => Weekday::Thu,
            DayName::Friday => Weekday::Fri,
            DayName::Saturday => Weekday::Sat,
            DayName::Sunday => Weekday::Sun,
        }
    }
}

/// Hours of the day from one time to another, `09:30-10:30`. They may go over midnight, and are never
/// empty.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, type = "string"))]
pub struct ClockSpan {
    from: NaiveTime,
    to: NaiveTime,
}

impl ClockSpan {
    /// The hours from `from` to `to`; none when these are the same.
    #[must_use]
    pub fn new(from: NaiveTime, to: NaiveTime) -> Option<Self> {
        (from != to).then_some(ClockSpan { from, to })
    }

    /// The hours of a text such as `9:30-10:30` or `9–17`, with clock times as people type them.
    #[must_use]
    pub fn typed(text: &str) -> Option<Self> {
        let (from, to) = text.split_once(['-', '–'])?;
        ClockSpan::new(typed::clock_time(from)?, typed::clock_time(to)?)
    }

    /// When they begin.
    #[must_use]
    pub fn from(&self) -> NaiveTime {
        self.from
    }

    /// When they end, on the next day where that is no later than they begin.
    #[must_use]
    pub fn to(&self) -> NaiveTime {
        self.to
    }

    /// How long they are, under a day.
    #[must_use]
    pub fn length(&self) -> TimeDelta {
        onwards(self.from, self.to)
    }

    /// Whether something that begins at the time `at` and lasts for `length` lies in them.
    #[must_use]
    pub fn holds(&self, at: NaiveTime, length: TimeDelta) -> bool {
        onwards(self.from, at) + length <= self.length()
    }
}

/// From one time of the day to the next time that the clock shows the other.
fn onwards(from: NaiveTime, to: NaiveTime) -> TimeDelta {
    let apart = to.signed_duration_since(from);
    if apart < TimeDelta::zero() {
        apart + TimeDelta::days(1)
    } else {
        apart
    }
}

impl fmt::Display for ClockSpan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (from, to) = (self.from.format("%H:%M"), self.to.format("%H:%M"));
        write!(f, "{from}-{to}")
    }
}

impl Serialize for ClockSpan {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for ClockSpan {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let unread = || Unreadable::new(Unreadable::HOURS, &text).in_serde();
        ClockSpan::typed(&text).ok_or_else(unread)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn time(text: &str) -> NaiveTime {
        typed::clock_time(text).expect("a time")
    }

    #[test]
    fn hours_are_read_as_people_write_them_and_written_in_one_way() {
        for (text, written) in [
            ("9:30-10:30", Some("09:30-10:30")),
            ("9–17", Some("09:00-17:00")),
            (" 9:00 - 5pm ", Some("09:00-17:00")),
            ("22-2", Some("22:00-02:00")),
            ("9-9", None),
            ("9", None),
            ("9-25", None),
            ("9-10-11", None),
            ("", None),
        ] {
            let read = ClockSpan::typed(text).map(|span| span.to_string());
            assert_eq!(read.as_deref(), written, "{text:?}");
        }
    }

    #[test]
    fn what_lies_in_them_begins_and_ends_there() {
        let day = ClockSpan::typed("9-12").expect("hours");
        let night = ClockSpan::typed("22-2").expect("hours");
        let hour = TimeDelta::hours(1);
        for (span, at, expected) in [
            (day, "9:00", true),
            (day, "11:00", true),
            (day, "11:01", false),
            (day, "8:59", false),
            (day, "12:00", false),
            (night, "22:00", true),
            (night, "23:30", true),
            (night, "1:00", true),
            (night, "1:30", false),
            (night, "21:59", false),
        ] {
            assert_eq!(span.holds(time(at), hour), expected, "{span} {at}");
        }
        assert!(!day.holds(time("9:00"), TimeDelta::hours(4)), "too long");
    }
}
