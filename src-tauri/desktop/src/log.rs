//! The agent's log: a line on standard error, which the system's journal keeps. Only what a person
//! who looks for a fault wants to know; never a title, a thought or a note.

use std::{fmt::Arguments, io::Write};

use crate::terminal::fit;

/// Writes one line.
#[macro_export]
macro_rules! log {
    ($($what:tt)*) => {
        $crate::log::line(format_args!($($what)*))
    };
}

/// Writes one line, in one piece, unless its reader has stopped reading: the day does not wait
/// for a log.
pub fn line(what: Arguments<'_>) {
    #[expect(
        clippy::disallowed_methods,
        reason = "the resident's only way to its log"
    )]
    let mut listener = std::io::stderr().lock();
    if takes_more(&listener) {
        // Standard error may be closed; then no program reads it.
        let _ = listener.write_all(fit(&format!("daydone: {what}\n")).as_bytes());
    }
}

#[cfg(unix)]
fn takes_more(listener: &impl std::os::fd::AsFd) -> bool {
    use rustix::event::{PollFd, PollFlags, Timespec, poll};

    let at_once = Timespec {
        tv_sec: 0,
        tv_nsec: 0,
    };
    let mut asked = [PollFd::new(listener, PollFlags::OUT)];
    // What cannot be asked is tried.
    poll(&mut asked, Some(&at_once)).map_or(true, |ready| ready > 0)
}

#[cfg(not(unix))]
fn takes_more<T>(_: &T) -> bool {
    true
}
