//! The border between what crosses the socket and what the rules know. Coming in, what cannot be read is
//! refused in a sentence; going out, a refusal gets its words. Whether a command is in range and in
//! season is for `domain` to say.

mod field;
mod refused;
#[cfg(test)]
mod tests;

pub use field::{clock_time, date, maybe_note, maybe_title, note, title, zone};
pub use refused::{no_call, not_taken, refused, unreadable};
