//! What a setting takes: the kind of its value, and for numbers the range.

use std::{any::Any, fmt, ops::RangeInclusive};

use thiserror::Error;

use crate::Minutes;

/// The kind of a setting's value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Takes {
    /// On or off.
    Switch,
    /// On or off, set in the file by hand: a change that names it is refused.
    SwitchByHand,
    /// A whole number between these two.
    Count(u16, u16),
    /// A whole number up to this one; 0 is for off.
    Limit(u16),
    /// A length in minutes between these two; 0, where it may be, is for off.
    Length(u16, u16),
    /// A time of the day.
    ClockTime,
    /// One of a few names, which this text lists.
    Choice(&'static str),
    /// A path or nothing, which this text describes.
    Path(&'static str),
    /// A list of IANA time zones.
    Zones,
    /// A list of a person's own addresses.
    Addresses,
    /// A list of programs by their names.
    Apps,
    /// A list of items that come back.
    Usual,
    /// A list of weekdays.
    Weekdays,
    /// A list of hours of the day.
    Hours,
    /// A shape for each weekday.
    Week,
    /// A list of calendars.
    Calendars,
    /// A list of places of people.
    Places,
}

/// A number outside the range of its setting.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{setting} can be from {least} to {most}")]
pub struct OutOfRange {
    /// The setting's name.
    pub setting: &'static str,
    /// The least it can be.
    pub least: u16,
    /// The most it can be.
    pub most: u16,
}

impl Takes {
    pub(super) const fn count(range: RangeInclusive<u16>) -> Self {
        Takes::Count(*range.start(), *range.end())
    }

    pub(super) const fn limit(most: u16) -> Self {
        Takes::Limit(most)
    }

    pub(super) const fn length(range: RangeInclusive<u16>) -> Self {
        Takes::Length(*range.start(), *range.end())
    }

    /// Whether `value` is in the range, where there is one.
    pub(super) fn check(self, setting: &'static str, value: &dyn Any) -> Result<(), OutOfRange> {
        let number = value
            .downcast_ref::<Minutes>()
            .map(|minutes| minutes.0)
            .or_else(|| value.downcast_ref::<u8>().copied().map(u16::from));
        let (least, most) = match self {
            Takes::Count(least, most) | Takes::Length(least, most) => (least, most),
            Takes::Limit(most) => (0, most),
            _ => return Ok(()),
        };
        match number {
            Some(number) if !(least..=most).contains(&number) => Err(OutOfRange {
                setting,
                least,
                most,
            }),
            _ => Ok(()),
        }
    }
}

/// As the page `docs/settings.md` says it.
impl fmt::Display for Takes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Takes::Switch => f.write_str("true or false"),
            Takes::SwitchByHand => f.write_str("true or false, only in the file"),
            Takes::Count(least, most) | Takes::Length(least, most) => write!(f, "{least}–{most}"),
            Takes::Limit(most) => write!(f, "0–{most}"),
            Takes::ClockTime => f.write_str("a clock time"),
            Takes::Choice(names) => f.write_str(names),
            Takes::Path(path) => f.write_str(path),
            Takes::Zones => f.write_str("time zones"),
            Takes::Addresses => f.write_str("addresses"),
            Takes::Apps => f.write_str("names of programs"),
            Takes::Usual => f.write_str("items that come back"),
            Takes::Weekdays => f.write_str("weekdays"),
            Takes::Hours => f.write_str("hours"),
            Takes::Week => f.write_str("a shape for each weekday"),
            Takes::Calendars | Takes::Places => f.write_str("tables"),
        }
    }
}
