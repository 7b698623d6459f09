//! A place of people: where they are, and when they work. When the person answers stands beside it,
//! because both are asked for what a message written now means.

use chrono::Weekday;
use chrono_tz::Tz;
use types::settings::ClockSpan;

/// A place of people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// What it is called.
    pub name: String,
    /// Its zone.
    pub zone: Tz,
    /// The hours in which its people work, by their clock, where these are known.
    pub hours: Option<ClockSpan>,
    /// The days on which they do.
    pub days: Vec<Weekday>,
}

/// When the person answers. What is empty is as a day usually is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AnswerTimes {
    /// The hours.
    pub hours: Vec<ClockSpan>,
    /// The days.
    pub days: Vec<Weekday>,
}

impl AnswerTimes {
    /// Whether anything was chosen.
    #[must_use]
    pub fn are_chosen(&self) -> bool {
        !self.hours.is_empty() || !self.days.is_empty()
    }
}
