//! The agent's log: a line on standard error, which the system's journal keeps. Only what somebody
//! who looks for a fault wants to know; never a title, a thought or a note.

/// Writes one line.
#[macro_export]
macro_rules! log {
    ($($what:tt)*) => {{
        use std::io::Write;
        // Standard error may be closed; then nobody is listening.
        let _ = writeln!(std::io::stderr(), "daydone: {}", format_args!($($what)*));
    }};
}
