//! The ranges of what a definition or a shape asks for.

use crate::{Minutes, Rejection};

/// The longest focus or communication a day can ask for: sixteen hours.
pub(super) const LONGEST: Minutes = Minutes(960);

pub(super) fn number(found: u8, least: u8, most: u8) -> Result<(), Rejection> {
    if (least..=most).contains(&found) {
        Ok(())
    } else {
        Err(Rejection::NumberOutOfRange {
            least: least.into(),
            most: most.into(),
        })
    }
}

pub(super) fn length(found: Minutes, least: Minutes, most: Minutes) -> Result<(), Rejection> {
    if (least..=most).contains(&found) {
        Ok(())
    } else {
        Err(Rejection::LengthOutOfRange { least, most })
    }
}
