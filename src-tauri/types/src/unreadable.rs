//! A value from outside that is of no use, on its way through serde.
//!
//! serde carries an error as its text. A reader of the wire finds the reason in that text again with
//! [`Unreadable::find`], so that a refusal can be said in the person's language.

use std::fmt;

use crate::TextProblem;

/// Why a value was not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// An id, date, time or the like that says nothing.
    Value {
        /// What it should have been: one of the names below.
        what: String,
        /// What was given.
        given: String,
    },
    /// Words that a [`crate::Title`] or [`crate::Note`] does not take.
    Text(TextProblem),
}

impl Unreadable {
    /// An id.
    pub const ID: &str = "id";
    /// A date.
    pub const DATE: &str = "date";
    /// A clock time.
    pub const TIME: &str = "time";
    /// Hours of the day.
    pub const HOURS: &str = "hours";
    /// A time zone.
    pub const ZONE: &str = "zone";
    /// A shape that can be chosen.
    pub const SHAPE: &str = "shape";
    /// When something comes back.
    pub const RHYTHM: &str = "rhythm";
    /// A number of commands that can be one.
    pub const SEVERAL: &str = "several";

    /// A value that should have been a `what`.
    #[must_use]
    pub fn new(what: &str, given: &str) -> Self {
        let (what, given) = (what.to_owned(), given.to_owned());
        Unreadable::Value { what, given }
    }

    /// As an error of serde.
    pub fn in_serde<E: serde::de::Error>(&self) -> E {
        E::custom(self)
    }

    /// The reason in the text of an error that [`Unreadable::in_serde`] made; none in any other.
    #[must_use]
    pub fn find(error: &str) -> Option<Self> {
        let (kind, rest) = error.split_once(": ")?;
        let kind = kind.strip_prefix(MARK)?;
        if kind != TEXT {
            return Some(Unreadable::new(kind, rest));
        }
        let mut numbers = rest.split(' ').skip(1).map(str::parse);
        let mut number = || numbers.next()?.ok();
        let problem = match rest.split(' ').next()? {
            "long" => TextProblem::TooLong {
                length: number()?,
                limit: number()?,
            },
            "control" => TextProblem::Control(u32::try_from(number()?).ok()?),
            _ => TextProblem::Empty,
        };
        Some(Unreadable::Text(problem))
    }
}

/// What no error of serde's own begins with.
const MARK: &str = "unreadable ";
/// The kind of words.
const TEXT: &str = "text";

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Unreadable::Value { what, given } => write!(f, "{MARK}{what}: {given}"),
            Unreadable::Text(problem) => {
                write!(f, "{MARK}{TEXT}: ")?;
                match problem {
                    TextProblem::Empty => write!(f, "empty"),
                    TextProblem::TooLong { length, limit } => write!(f, "long {length} {limit}"),
                    TextProblem::Control(sign) => write!(f, "control {sign}"),
                }
            }
        }
    }
}

impl From<TextProblem> for Unreadable {
    fn from(problem: TextProblem) -> Self {
        Unreadable::Text(problem)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reason_is_found_again_in_the_text_of_an_error() {
        for reason in [
            Unreadable::new(Unreadable::ID, "g1"),
            Unreadable::new(Unreadable::DATE, "3: Dec"),
            Unreadable::new(Unreadable::TIME, ""),
            Unreadable::Text(TextProblem::Empty),
            Unreadable::Text(TextProblem::TooLong {
                length: 5_000,
                limit: 200,
            }),
            Unreadable::Text(TextProblem::Control(0x202E)),
        ] {
            let error: serde_json::Error = reason.in_serde();
            assert_eq!(Unreadable::find(&error.to_string()), Some(reason));
        }
    }

    #[test]
    fn an_error_of_serdes_own_gives_none() {
        for wrong in ["{\"unreadable id: x\": 1}", "[1", "\"unreadable id: x\""] {
            let error = serde_json::from_str::<u8>(wrong).expect_err("no number");
            assert_eq!(Unreadable::find(&error.to_string()), None, "{error}");
        }
    }
}
