//! Values as people type them: lengths, clock times, days, blocks, records.

mod blocks;
mod clock;
mod day;
mod length;
mod past_day;
mod record;
mod shown;
mod stretch;
mod weekdays;

use domain::folded;

pub(super) use blocks::{Blocks, blocks, once_or_blocks};
pub(super) use clock::clock;
pub(super) use day::{DayValue, day};
pub(super) use length::{length, minutes};
pub(super) use past_day::{PastDay, past_day};
pub(super) use record::record;
pub(super) use shown::{ClockReading, shown};
pub(super) use stretch::{Stretch, stretch};
pub(super) use weekdays::weekdays;

/// Whether a title holds the words, as people see them.
pub(super) fn matches(title: &str, part: &str) -> bool {
    let part = folded(part.trim());
    !part.is_empty() && folded(title).contains(&part)
}
