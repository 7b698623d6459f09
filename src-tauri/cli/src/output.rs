//! Writing out. Everything is made fit for a terminal first. A reader that went away
//! (`daydone status | head -0`) is not an error.
#![expect(
    clippy::disallowed_methods,
    reason = "the command line's only way to standard output and standard error"
)]

use std::io::{self, ErrorKind, IsTerminal, Write, stderr, stdout};

use desktop::terminal::{fit, fit_json};

/// Lines for a person on standard output, line ends and all.
///
/// # Errors
/// What the system says, of a full disk for one.
pub(super) fn text(text: &str) -> io::Result<()> {
    out(&fit(text))
}

/// A file's text on standard output: byte for byte into a file or a pipe, made fit only for the eyes.
///
/// # Errors
/// What the system says.
pub(super) fn file(text: &str) -> io::Result<()> {
    match stdout().is_terminal() {
        true => out(&fit(text)),
        false => out(text),
    }
}

/// JSON on standard output.
///
/// # Errors
/// What the system says.
pub(super) fn json(json: &str) -> io::Result<()> {
    out(&fit_json(json))
}

/// A line on standard output. False when the reader is gone.
pub(super) fn line(text: &str) -> bool {
    let mut out = stdout().lock();
    writeln!(out, "{}", fit(text))
        .and_then(|()| out.flush())
        .is_ok()
}

/// A line of JSON on standard output. False when the reader is gone.
pub(super) fn json_line(json: &str) -> bool {
    let mut out = stdout().lock();
    writeln!(out, "{}", fit_json(json))
        .and_then(|()| out.flush())
        .is_ok()
}

/// A line on standard error.
pub(super) fn complaint(text: &str) {
    let _ = writeln!(stderr().lock(), "{}", fit(text));
}

/// A line of JSON on standard error.
pub(super) fn json_complaint(json: &str) {
    let _ = writeln!(stderr().lock(), "{}", fit_json(json));
}

/// Words on standard output without an end of line, for a question.
pub(super) fn question(text: &str) {
    let mut out = stdout().lock();
    let _ = write!(out, "{} ", fit(text)).and_then(|()| out.flush());
}

/// Whether standard output is a terminal.
pub(super) fn is_a_terminal() -> bool {
    stdout().is_terminal()
}

/// How many letters a line of the terminal has room for; none when output is not a terminal, or the
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

fn out(text: &str) -> io::Result<()> {
    let mut out = stdout().lock();
    let written = out.write_all(text.as_bytes()).and_then(|()| out.flush());
    match written {
        Err(gone) if gone.kind() == ErrorKind::BrokenPipe => Ok(()),
        written => written,
    }
}
