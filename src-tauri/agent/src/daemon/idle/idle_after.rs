//! After what time an untouched machine counts as idle.

use std::time::Duration;

/// How long the machine may stay untouched.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct IdleAfter {
    /// As the desktop is asked; never, when absent.
    pub(super) asked: Option<Duration>,
    /// How much longer the time is that it stands for.
    pub(super) times: u32,
}
