//! The border between the socket's types and the rules' types. Coming in, words are checked, ids and
//! times are read, and what cannot be read is refused in a sentence; going out, a refusal gets its
//! words. Whether a wish is in range and in season is for `domain` to say.

mod command;
mod correction;
mod definition;
mod field;
mod names;
mod refused;
mod shape;
#[cfg(test)]
mod tests;

pub use command::command;
pub use field::{clock_time, date, zone};
pub use names::{
    gap_cause, gap_was, interrupted_by, item_kind, meeting_reason, meeting_reason_in, review_day,
    review_day_in, week_start, week_start_in,
};
pub use refused::{refused, unreadable};
pub use shape::{shape, shape_choice};
