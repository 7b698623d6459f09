//! Waiting for a kernel object (a timer, a queue of file events) without a thread.
#![cfg(target_os = "linux")]

use std::{io, os::fd::OwnedFd};

use tokio::io::{Interest, unix::AsyncFd};

/// A descriptor that can be waited for until it is readable. Needs a tokio runtime with IO.
///
/// # Errors
/// When the runtime's poller does not take it.
#[expect(
    deprecated,
    reason = "sound for an owned descriptor, which nobody else can close; its successor is unsafe"
)]
pub(crate) fn readable(descriptor: OwnedFd) -> io::Result<AsyncFd<OwnedFd>> {
    AsyncFd::with_interest(descriptor, Interest::READABLE)
}
