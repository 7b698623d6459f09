//! Writing out. A reader that went away (`daydone status | head -0`) is not an error.

use std::io::{self, ErrorKind, Write, stderr, stdout};

/// A text on standard output as it is, line ends and all.
///
/// # Errors
/// What the system says, of a full disk for one.
pub(super) fn text(text: &str) -> io::Result<()> {
    let mut out = stdout().lock();
    let written = out.write_all(text.as_bytes()).and_then(|()| out.flush());
    match written {
        Err(gone) if gone.kind() == ErrorKind::BrokenPipe => Ok(()),
        written => written,
    }
}

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

/// How many letters a line of the terminal has room for; none when nobody sees it on one, or the
/// system does not tell.
pub(super) fn width() -> Option<usize> {
    #[cfg(unix)]
    {
        let size = rustix::termios::tcgetwinsize(stdout()).ok()?;
        (size.ws_col > 0).then_some(size.ws_col.into())
    }
    #[cfg(not(unix))]
    None
}
