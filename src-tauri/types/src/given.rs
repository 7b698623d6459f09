//! How single values of a command are read: words are checked, instants cut to what the journal
//! keeps, dates and clock times taken in the ways in which people write them.
//!
//! Each is for `#[serde(deserialize_with = "…")]`. A value that cannot be read gives an
//! [`Unreadable`](crate::Unreadable) as serde's error.

use std::borrow::Cow;

use chrono::{DateTime, NaiveDate, NaiveTime, SubsecRound, Utc};
use serde::{Deserialize, Deserializer, Serializer, de::Error};

use crate::{Note, Title, Unreadable, typed};

/// One line of words.
pub fn title<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Title, D::Error> {
    let text = Cow::<'de, str>::deserialize(deserializer)?;
    Title::new(&text).map_err(text_problem)
}

/// One line of words, or none when it is absent or blank.
pub fn maybe_title<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Title>, D::Error> {
    let text = Option::<Cow<'de, str>>::deserialize(deserializer)?;
    Title::unless_blank(&text.unwrap_or_default()).map_err(text_problem)
}

/// A few lines of words.
pub fn note<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Note, D::Error> {
    let text = Cow::<'de, str>::deserialize(deserializer)?;
    Note::new(&text).map_err(text_problem)
}

/// A few lines of words, or none when they are absent or blank.
pub fn maybe_note<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Note>, D::Error> {
    let text = Option::<Cow<'de, str>>::deserialize(deserializer)?;
    Note::unless_blank(&text.unwrap_or_default()).map_err(text_problem)
}

/// `2026-12-03`, and no other way of writing it.
pub fn date<'de, D: Deserializer<'de>>(deserializer: D) -> Result<NaiveDate, D::Error> {
    let text = Cow::<'de, str>::deserialize(deserializer)?;
    read_date(&text).map_err(|why| why.in_serde())
}

/// A [`date`], or none.
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

/// An instant in the journal's resolution, milliseconds: what is finer would not come back from the
/// disk.
pub fn instant<'de, D: Deserializer<'de>>(deserializer: D) -> Result<DateTime<Utc>, D::Error> {
    DateTime::deserialize(deserializer).map(|at: DateTime<Utc>| at.trunc_subsecs(3))
}

/// An [`instant`], or none.
pub fn maybe_instant<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<DateTime<Utc>>, D::Error> {
    let at = Option::<DateTime<Utc>>::deserialize(deserializer)?;
    Ok(at.map(|at| at.trunc_subsecs(3)))
}

/// A number from 0; one too large for the type is as far out of every range as the largest that it
/// holds.
pub fn position<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u16, D::Error> {
    let number = u32::deserialize(deserializer)?;
    Ok(u16::try_from(number).unwrap_or(u16::MAX))
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
