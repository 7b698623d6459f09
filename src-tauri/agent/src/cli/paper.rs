//! Writing lines out. A reader that went away (`daydone status | head -0`) is not an error.

use std::io::{Write, stderr, stdout};

/// A line on standard output. False when nobody reads any more.
pub(super) fn line(text: &str) -> bool {
    let mut out = stdout().lock();
    writeln!(out, "{text}").and_then(|()| out.flush()).is_ok()
}

/// A line on standard error.
pub(super) fn complaint(text: &str) {
    let _ = writeln!(stderr().lock(), "{text}");
}

/// Words on standard output without an end of line, for a question.
pub(super) fn question(text: &str) {
    let mut out = stdout().lock();
    let _ = write!(out, "{text} ").and_then(|()| out.flush());
}
