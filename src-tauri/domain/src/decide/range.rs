//! The ranges of lengths and numbers, in one place.

use types::ESTIMATE;

use crate::{Minutes, Rejection};

/// A planned focus session.
pub(super) const FOCUS: (Minutes, Minutes) = (Minutes(5), Minutes(240));
/// A focus session or break with its extensions.
pub(super) const EXTENDED: (Minutes, Minutes) = (Minutes(5), Minutes(480));
/// One extension.
pub(super) const EXTENSION: (Minutes, Minutes) = (Minutes(1), Minutes(120));
/// A break.
pub(super) const BREAK: (Minutes, Minutes) = (Minutes(1), Minutes(120));
/// A planned meeting.
pub(super) const MEETING: (Minutes, Minutes) = (Minutes(5), Minutes(480));
/// A stretch of quiet.
pub(super) const SNOOZE: (Minutes, Minutes) = (Minutes(1), Minutes(240));
/// Items of any kind on one day.
pub(super) const LIST: u16 = 50;

pub(super) fn length(
    found: Minutes,
    (least, most): (Minutes, Minutes),
) -> Result<Minutes, Rejection> {
    if (least..=most).contains(&found) {
        Ok(found)
    } else {
        Err(Rejection::LengthOutOfRange { least, most })
    }
}

pub(super) fn estimate(found: Option<Minutes>) -> Result<Option<Minutes>, Rejection> {
    found.map(|found| length(found, ESTIMATE)).transpose()
}
