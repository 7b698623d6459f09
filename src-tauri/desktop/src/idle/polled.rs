//! Windows and macOS tell how long nothing was touched, but only when asked. It is asked when it
//! could have become long enough, and while the person is away every few seconds.

use std::{io, time::Duration};

#[cfg(target_os = "macos")]
use super::macos::{NAME, untouched_for};
#[cfg(windows)]
use super::windows::{NAME, untouched_for};
use super::{IdleEvent, Watcher};

/// How often to look for the person coming back, as exactly as their return is known.
const LOOK: Duration = Duration::from_secs(10);

/// Asks the system.
#[derive(Debug)]
pub struct Polled {
    /// For how long nothing was touched at the last report.
    told: Option<Duration>,
}

impl Polled {
    /// It is everywhere where the system answers.
    pub fn find() -> Option<Self> {
        untouched_for()?;
        Some(Polled { told: None })
    }
}

impl Watcher for Polled {
    const NAME: &'static str = NAME;

    async fn next(&mut self, untouched: Option<Duration>) -> io::Result<IdleEvent> {
        loop {
            let idle = untouched_for().ok_or(io::ErrorKind::Unsupported)?;
            if self.told.is_some_and(|told| idle < told) {
                self.told = None;
                return Ok(IdleEvent::Touched);
            }
            let left = untouched.map(|length| length.saturating_sub(idle));
            if left.is_some_and(|left| left.is_zero()) {
                self.told = Some(idle);
                return Ok(IdleEvent::Untouched(idle));
            }
            let touch = self.told.map(|_| LOOK);
            match left.into_iter().chain(touch).min() {
                Some(wait) => tokio::time::sleep(wait).await,
                None => std::future::pending().await,
            }
        }
    }
}
