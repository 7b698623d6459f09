//! Prints a panic like every other error: fit for a terminal, whatever words it holds. Its place and a
//! backtrace (`RUST_BACKTRACE=1`) go along, because its reader wants to mend it.

use std::{
    backtrace::{Backtrace, BacktraceStatus},
    panic,
};

/// From now on. What went wrong is the last line and one line, because who started the agent reads that one.
pub(super) fn is_told() {
    panic::set_hook(Box::new(|fault| {
        let trace = Backtrace::capture();
        if trace.status() == BacktraceStatus::Captured {
            desktop::log!("{trace}");
        }
        let fault = fault.to_string();
        desktop::log!("{}", fault.lines().collect::<Vec<_>>().join(" "));
    }));
}
