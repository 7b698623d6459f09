//! Lengths: `50`, `50m`, `3h`, `1h30`, `1.5h`.

use super::super::session::say;

/// Whole minutes.
///
/// # Errors
/// A sentence for anything else, and for nothing at all.
pub(crate) fn length(text: &str) -> Result<u32, String> {
    words::length(text).ok_or_else(|| say("cli-bad-length", &[]))
}
