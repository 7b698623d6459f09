//! Single values: words, dates, times, zones.

use chrono::{NaiveDate, NaiveTime};
use chrono_tz::Tz;
use protocol::WireError;
use types::{Note, TextProblem, Title, Unreadable, given, typed};

use super::refused::not_taken;

/// One line of words.
///
/// # Errors
/// The refusal of words that are empty, too long, or hold control characters.
pub fn title(text: &str) -> Result<Title, WireError> {
    Title::new(text).map_err(text_problem)
}

/// One line of words, or none when it is absent or blank.
///
/// # Errors
/// As [`title`].
pub fn maybe_title(text: Option<&str>) -> Result<Option<Title>, WireError> {
    Title::unless_blank(text.unwrap_or_default()).map_err(text_problem)
}

/// A few lines of words.
///
/// # Errors
/// As [`title`].
pub fn note(text: &str) -> Result<Note, WireError> {
    Note::new(text).map_err(text_problem)
}

/// A few lines of words, or none when they are blank.
///
/// # Errors
/// As [`title`].
pub fn maybe_note(text: &str) -> Result<Option<Note>, WireError> {
    Note::unless_blank(text).map_err(text_problem)
}

/// `2026-12-03`.
///
/// # Errors
/// `bad_params` with a sentence.
pub fn date(text: &str) -> Result<NaiveDate, WireError> {
    given::read_date(text).map_err(|why| not_taken(&why))
}

/// `16:30`, or another way in which people [write](typed::clock_time) a time of day.
///
/// # Errors
/// `bad_params` with a sentence.
pub fn clock_time(text: &str) -> Result<NaiveTime, WireError> {
    typed::clock_time(text).ok_or_else(|| not_taken(&Unreadable::new(Unreadable::TIME, text)))
}

/// An IANA zone name.
///
/// # Errors
/// `bad_params` with a sentence.
pub fn zone(text: &str) -> Result<Tz, WireError> {
    text.parse()
        .map_err(|_| not_taken(&Unreadable::new(Unreadable::ZONE, text)))
}

fn text_problem(problem: TextProblem) -> WireError {
    not_taken(&Unreadable::Text(problem))
}
