//! Lengths: `50`, `50m`, `3h`, `1h30`, `1.5h`.

use types::Minutes;

use super::super::session::say;

/// Whole minutes.
///
/// # Errors
/// A sentence for anything else, and for nothing at all.
pub(crate) fn length(text: &str) -> Result<u32, String> {
    words::length(text).ok_or_else(|| say("cli-bad-length", &[]))
}

/// As [`length`], as a command takes it: one too large for the type is as far out of every range as the
/// largest that it holds.
///
/// # Errors
/// As [`length`].
pub(in super::super) fn minutes(text: &str) -> Result<Minutes, String> {
    length(text).map(Minutes::saturating)
}
