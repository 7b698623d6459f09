//! Prints a panic like every other error: fit for a terminal, whatever words it holds. Its place and a
//! backtrace (`RUST_BACKTRACE=1`) go along, because its reader wants to mend it.

use std::{backtrace::Backtrace, backtrace::BacktraceStatus, panic};

/// From now on.
pub(super) fn is_told() {
    panic::set_hook(Box::new(|fault| {
        desktop::log!("{fault}");
        let trace = Backtrace::capture();
        if trace.status() == BacktraceStatus::Captured {
            desktop::log!("{trace}");
        }
    }));
}
