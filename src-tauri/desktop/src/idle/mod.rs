//! Whether the person is present, as far as the desktop tells: when a machine was last touched, and when it
//! is touched again. Where the desktop tells by itself, nothing is polled. What an absence means is the
//! rules', and when to look is the resident's.

mod absence;
mod choice;
pub mod inhibitors;
#[cfg(target_os = "macos")]
mod macos;
#[cfg(target_os = "linux")]
mod mutter;
#[cfg(not(target_os = "linux"))]
mod polled;
#[cfg(target_os = "linux")]
mod wayland;
#[cfg(windows)]
mod windows;
#[cfg(target_os = "linux")]
mod x11;

use std::{future::Future, io, time::Duration};

pub use absence::{Absence, Presence};
pub use choice::Watch;

/// What a watcher tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IdleEvent {
    /// The machine was untouched for at least so long.
    Untouched(Duration),
    /// So it is, but until this moment the desktop was kept from idling, as by a call.
    Excused(Duration),
    /// It was touched, after an `Untouched` or `Excused`.
    Touched,
}

/// Watches whether the person is present. A watcher holds a connection until it is dropped, so it is
/// made when there is something to watch.
pub trait Watcher {
    /// What `daydone doctor` calls it.
    const NAME: &'static str;

    /// Waits for the next sign: [`IdleEvent::Untouched`] or [`IdleEvent::Excused`] once nothing has touched the
    /// machine for `untouched` (never, without one), and [`IdleEvent::Touched`] at the first touch after
    /// such a sign.
    ///
    /// Each call may ask for another length. Dropping the future drops the watcher with it.
    ///
    /// # Errors
    /// When the desktop does not tell any more; then this watcher is of no further use.
    fn next(
        &mut self,
        untouched: Option<Duration>,
    ) -> impl Future<Output = io::Result<IdleEvent>> + Send;
}
