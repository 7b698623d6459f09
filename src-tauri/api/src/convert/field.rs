//! Single values: ids, words, dates, times, lengths.

use std::str::FromStr;

use chrono::{DateTime, NaiveDate, NaiveTime, SubsecRound, Utc};
use chrono_tz::Tz;
use domain::{Minutes, Note, Rejection, Title};
use protocol::WireError;

use super::refused::{refused, unreadable};

/// An id of any kind.
pub(super) fn id<T: FromStr>(text: &str) -> Result<T, WireError> {
    text.parse().map_err(|_| unreadable("id", text))
}

/// An id that may be absent.
pub(super) fn maybe_id<T: FromStr>(text: Option<&str>) -> Result<Option<T>, WireError> {
    text.map(id).transpose()
}

/// One line of words.
pub(super) fn title(text: &str) -> Result<Title, WireError> {
    Title::new(text).map_err(|why| refused(&Rejection::Text(why), None, None))
}

/// One line of words, or none when it is absent or blank.
pub(super) fn maybe_title(text: Option<&str>) -> Result<Option<Title>, WireError> {
    text.filter(|text| !text.trim().is_empty())
        .map(title)
        .transpose()
}

/// A few lines of words.
pub(super) fn note(text: &str) -> Result<Note, WireError> {
    Note::new(text).map_err(|why| refused(&Rejection::Text(why), None, None))
}

/// A few lines of words, or none when they are blank.
pub(super) fn maybe_note(text: &str) -> Result<Option<Note>, WireError> {
    Some(text)
        .filter(|text| !text.trim().is_empty())
        .map(note)
        .transpose()
}

/// `2026-12-03`.
///
/// # Errors
/// `bad_params` with a sentence.
pub fn date(text: &str) -> Result<NaiveDate, WireError> {
    // chrono reads signs and single digits too; the wire has one way of writing a date.
    let shaped = text.len() == 10 && text.bytes().all(|b| b.is_ascii_digit() || b == b'-');
    let read = NaiveDate::parse_from_str(text, "%Y-%m-%d").ok();
    read.filter(|_| shaped)
        .ok_or_else(|| unreadable("date", text))
}

/// `16:30`, or another way in which people [write](words::clock_time) a time of day.
///
/// # Errors
/// `bad_params` with a sentence.
pub fn clock_time(text: &str) -> Result<NaiveTime, WireError> {
    words::clock_time(text).ok_or_else(|| unreadable("time", text))
}

/// An instant in the journal's resolution: what is finer would not come back from the disk.
pub(super) fn instant(at: DateTime<Utc>) -> DateTime<Utc> {
    at.trunc_subsecs(3)
}

/// An IANA zone name.
///
/// # Errors
/// `bad_params` with a sentence.
pub fn zone(text: &str) -> Result<Tz, WireError> {
    text.parse().map_err(|_| unreadable("zone", text))
}

/// A length; one too large for the type is as far out of every range as the largest it holds.
pub(super) fn minutes(minutes: u32) -> Minutes {
    Minutes(u16::try_from(minutes).unwrap_or(u16::MAX))
}
