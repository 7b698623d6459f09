//! Why a calendar cannot be read, and which part of one was not.

use serde::{Deserialize, Serialize};
use thiserror::Error;

/// Why nothing of a text can be read as a calendar.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq, Serialize, Deserialize)]
pub enum CalendarProblem {
    /// It is longer than [`LARGEST`](super::LARGEST).
    #[error("the calendar is larger than 16 MiB")]
    TooLarge,
    /// It holds nothing at all.
    #[error("there is nothing in it")]
    Empty,
    /// It is a web page, as a link to a calendar's page gives.
    #[error("it is a web page and no calendar")]
    WebPage,
    /// It has no `BEGIN:VCALENDAR` and no `BEGIN:VEVENT`.
    #[error("it is no calendar")]
    NoCalendar,
}

/// A part of a calendar that could not be read to its end. Everything else was read.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Unfinished {
    /// The text ends inside a component, as a file does that is half written.
    Text,
    /// There are more events than are read (20,000).
    Events,
    /// There are more occurrences in the window than are given (50,000).
    Occurrences,
    /// The event with this UID has a start that cannot be read; it is left out.
    Start(String),
    /// The series with this UID needs more steps than are taken (50,000, and a million for one text).
    Series(String),
    /// The series with this UID has a rule that cannot be read; its first occurrence is given.
    Rule(String),
}
