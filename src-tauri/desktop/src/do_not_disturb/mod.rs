//! The quiet around a session: other programs' notifications are held where the desktop lets a program
//! ask for it. Only KDE does (`org.freedesktop.Notifications.Inhibit`); elsewhere it is left alone and
//! said so, because flipping a person's own switch would fight with them over it. What is held holds
//! Daydone's own words too, so a notification of its own waits until it is over.

#[cfg(target_os = "linux")]
mod linux;

use std::time::Duration;

use engine::DoNotDisturb;
use tokio::{sync::watch, task::JoinHandle, time::timeout};

use crate::bus::Bus;

#[cfg(target_os = "linux")]
pub use linux::is_supported;

/// How long a desktop may take to let everything through, before something is said all the same.
const TIMEOUT: Duration = Duration::from_secs(3);

/// The boundary as the engine sees it.
pub struct Quiet(watch::Sender<bool>);

/// Whether it is quiet, for the code that speaks.
#[derive(Clone, Debug)]
pub struct Hush {
    requested: watch::Receiver<bool>,
    holds: watch::Receiver<bool>,
}

impl Quiet {
    /// The boundary, what is known of it, and the task that carries it out until it is dropped.
    #[must_use]
    pub fn start(bus: watch::Receiver<Bus>) -> (Self, Hush, JoinHandle<()>) {
        let (request, requested) = watch::channel(false);
        let (tell, holds) = watch::channel(false);
        let hush = Hush {
            requested: requested.clone(),
            holds,
        };
        (
            Self(request),
            hush,
            tokio::spawn(keep(requested, bus, tell)),
        )
    }
}

impl Hush {
    /// Returns when the desktop lets notifications through again; at once while the engine asks to hold them.
    pub async fn over(&mut self) {
        if *self.requested.borrow() {
            return;
        }
        // A desktop that does not answer is not waited for any longer.
        let _ = timeout(TIMEOUT, self.holds.wait_for(|holds| !holds)).await;
    }
}

impl DoNotDisturb for Quiet {
    fn guard(&mut self, on: bool) {
        self.0.send_replace(on);
    }
}

#[cfg(target_os = "linux")]
use linux::keep;

/// Nothing to do where nothing can be asked for.
#[cfg(not(target_os = "linux"))]
async fn keep(
    mut requested: watch::Receiver<bool>,
    _bus: watch::Receiver<Bus>,
    _holds: watch::Sender<bool>,
) {
    while requested.changed().await.is_ok() {}
}

/// Whether the desktop offers it.
#[cfg(not(target_os = "linux"))]
pub async fn is_supported() -> bool {
    false
}
