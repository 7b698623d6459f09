//! The types of values that only settings have: a clock time, a weekday or a rule for one, the colours.

use std::fmt;

use chrono::{NaiveTime, Weekday};
use serde::{Deserialize, Serialize};

use crate::given;

/// A time of the day, `16:30`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, type = "string"))]
#[serde(transparent)]
pub struct ClockTime(#[serde(with = "given::clock_time")] pub NaiveTime);

/// As files and the wire have it, whatever clock the person reads.
impl fmt::Display for ClockTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.format("%H:%M").fmt(f)
    }
}

/// The day of the week on which the week is looked back on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "snake_case")]
pub enum ReviewDay {
    /// The last one that is not usually off.
    #[default]
    LastWorkingDay,
    /// Every Monday.
    Monday,
    /// Every Tuesday.
    Tuesday,
    /// Every Wednesday.
    Wednesday,
    /// Every Thursday.
    Thursday,
    /// Every Friday.
    Friday,
    /// Every Saturday.
    Saturday,
    /// Every Sunday.
    Sunday,
    /// None.
    Never,
}

impl ReviewDay {
    /// The weekday that was chosen; none for the last working day and for never.
    #[must_use]
    pub fn weekday(self) -> Option<Weekday> {
        Some(match self {
            ReviewDay::LastWorkingDay | ReviewDay::Never => return None,
            ReviewDay::Monday => Weekday::Mon,
            ReviewDay::Tuesday => Weekday::Tue,
            ReviewDay::Wednesday => Weekday::Wed,
            ReviewDay::Thursday => Weekday::Thu,
            ReviewDay::Friday => Weekday::Fri,
            ReviewDay::Saturday => Weekday::Sat,
            ReviewDay::Sunday => Weekday::Sun,
        })
    }
}

/// The day on which a week begins.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "snake_case")]
pub enum WeekStart {
    /// As the system's locale says; where it names no territory, the day after the usual week's longest
    /// rest.
    #[default]
    Auto,
    /// Monday.
    Monday,
    /// Tuesday.
    Tuesday,
    /// Wednesday.
    Wednesday,
    /// Thursday.
    Thursday,
    /// Friday.
    Friday,
    /// Saturday.
    Saturday,
    /// Sunday.
    Sunday,
}

impl WeekStart {
    /// The weekday that was chosen; none for `auto`.
    #[must_use]
    pub fn weekday(self) -> Option<Weekday> {
        Some(match self {
            WeekStart::Auto => return None,
            WeekStart::Monday => Weekday::Mon,
            WeekStart::Tuesday => Weekday::Tue,
            WeekStart::Wednesday => Weekday::Wed,
            WeekStart::Thursday => Weekday::Thu,
            WeekStart::Friday => Weekday::Fri,
            WeekStart::Saturday => Weekday::Sat,
            WeekStart::Sunday => Weekday::Sun,
        })
    }
}

impl From<Weekday> for WeekStart {
    fn from(weekday: Weekday) -> Self {
        match weekday {
            Weekday::Mon => WeekStart::Monday,
            Weekday::Tue => WeekStart::Tuesday,
            Weekday::Wed => WeekStart::Wednesday,
            Weekday::Thu => WeekStart::Thursday,
            Weekday::Fri => WeekStart::Friday,
            Weekday::Sat => WeekStart::Saturday,
            Weekday::Sun => WeekStart::Sunday,
        }
    }
}

/// What is held of other programs' notifications once the day is closed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "snake_case")]
pub enum AfterHours {
    /// Nothing.
    #[default]
    Off,
    /// What the programs of `quiet_apps` say.
    Apps,
    /// Everything.
    All,
}

/// What follows a focus session that is over.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "snake_case")]
pub enum BreakRhythm {
    /// Nothing by itself.
    #[default]
    Off,
    /// A break is offered.
    Offer,
    /// A break begins: at the session's planned end, or when it is finished.
    Start,
}

/// The window's colours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "snake_case")]
pub enum Theme {
    /// As the system says.
    #[default]
    System,
    /// Dark text on a light ground.
    Light,
    /// Light text on a dark ground.
    Dark,
}
