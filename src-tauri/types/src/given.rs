//! Reads single values of a command: checks texts, cuts instants to the milliseconds that the journal
//! keeps, reads a date in one form and a clock time in the forms that people write.
//!
//! Each function is for `#[serde(deserialize_with = "…")]`. A value that cannot be read gives an
//! [`Unreadable`](crate::Unreadable) as serde's error.

use std::borrow::Cow;

use chrono::{DateTime, NaiveDate, NaiveTime, SubsecRound, Utc};
use serde::{Deserialize, Deserializer, Serializer, de::Error};

use crate::{Note, Title, Unreadable, typed};

/// How many commands can be one.
const MOST_TOGETHER: usize = 100;

/// Reads a title: one line of text.
pub fn title<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Title, D::Error> {
    let text = Cow::<'de, str>::deserialize(deserializer)?;
    Title::new(&text).map_err(text_problem)
}

/// Reads a title, or none when it is absent or blank.
pub fn maybe_title<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Title>, D::Error> {
    let text = Option::<Cow<'de, str>>::deserialize(deserializer)?;
    Title::unless_blank(&text.unwrap_or_default()).map_err(text_problem)
}

/// Reads a note: a few lines of text.
pub fn note<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Note, D::Error> {
    let text = Cow::<'de, str>::deserialize(deserializer)?;
    Note::new(&text).map_err(text_problem)
}

/// Reads a note, or none when it is absent or blank.
pub fn maybe_note<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Note>, D::Error> {
    let text = Option::<Cow<'de, str>>::deserialize(deserializer)?;
    Note::unless_blank(&text.unwrap_or_default()).map_err(text_problem)
}

/// Writes a note, or none as an empty text.
///
/// # Errors
/// Only the serializer's own.
pub fn blank<S: Serializer>(text: &Option<Note>, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(text.as_ref().map_or("", Note::as_str))
}

/// Reads a date in the form `2026-12-03`, and in no other.
pub fn date<'de, D: Deserializer<'de>>(deserializer: D) -> Result<NaiveDate, D::Error> {
    let text = Cow::<'de, str>::deserialize(deserializer)?;
    read_date(&text).map_err(|why| why.in_serde())
}

/// Reads a [`date`], or none.
pub fn maybe_date<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<NaiveDate>, D::Error> {
    let text = Option::<Cow<'de, str>>::deserialize(deserializer)?;
    text.map(|text| read_date(&text).map_err(|why| why.in_serde()))
        .transpose()
}

/// The date of a text such as `2026-12-03`.
///
/// # Errors
/// [`Unreadable::DATE`] for every other way of writing a date.
pub fn read_date(text: &str) -> Result<NaiveDate, Unreadable> {
    // chrono reads signs and single digits too; the wire has one way of writing a date.
    let shaped = text.len() == 10 && text.bytes().all(|b| b.is_ascii_digit() || b == b'-');
    let read = NaiveDate::parse_from_str(text, "%Y-%m-%d").ok();
    read.filter(|_| shaped)
        .ok_or_else(|| Unreadable::new(Unreadable::DATE, text))
}

/// Reads an instant and cuts it to milliseconds, because the journal keeps nothing finer.
pub fn instant<'de, D: Deserializer<'de>>(deserializer: D) -> Result<DateTime<Utc>, D::Error> {
    DateTime::deserialize(deserializer).map(|at: DateTime<Utc>| at.trunc_subsecs(3))
}

/// Reads an [`instant`], or none.
pub fn maybe_instant<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<DateTime<Utc>>, D::Error> {
    let at = Option::<DateTime<Utc>>::deserialize(deserializer)?;
    Ok(at.map(|at| at.trunc_subsecs(3)))
}

/// Reads a number from 0. One that is too large for the type becomes the largest, which is out of every
/// range too.
pub fn position<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u16, D::Error> {
    let number = u32::deserialize(deserializer)?;
    Ok(u16::try_from(number).unwrap_or(u16::MAX))
}

/// Reads 1 to 100 values that all go together.
///
/// # Errors
/// [`Unreadable::SEVERAL`] with their number.
pub fn several<'de, T: Deserialize<'de>, D: Deserializer<'de>>(
    deserializer: D,
    goes_together: fn(&T) -> bool,
) -> Result<Vec<T>, D::Error> {
    let all = Vec::<T>::deserialize(deserializer)?;
    if (1..=MOST_TOGETHER).contains(&all.len()) && all.iter().all(goes_together) {
        return Ok(all);
    }
    let count = all.len().to_string();
    Err(Unreadable::new(Unreadable::SEVERAL, &count).in_serde())
}

/// A clock time as it crosses the wire: `16:30`; read in the ways in which people write one.
pub mod clock_time {
    use super::{Cow, Deserialize, Deserializer, NaiveTime, Serializer, Unreadable, typed};

    /// Reads it.
    ///
    /// # Errors
    /// [`Unreadable::TIME`].
    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<NaiveTime, D::Error> {
        let text = Cow::<'de, str>::deserialize(deserializer)?;
        typed::clock_time(&text).ok_or_else(|| Unreadable::new(Unreadable::TIME, &text).in_serde())
    }

    /// Writes it.
    ///
    /// # Errors
    /// Only the serializer's own.
    pub fn serialize<S: Serializer>(time: &NaiveTime, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&time.format("%H:%M"))
    }
}

fn text_problem<E: Error>(problem: crate::TextProblem) -> E {
    Unreadable::from(problem).in_serde()
}
