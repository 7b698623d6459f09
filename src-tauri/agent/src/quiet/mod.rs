//! The quiet around a session: other programs' notifications are held where the desktop lets a program
//! ask for it. Only KDE does (`org.freedesktop.Notifications.Inhibit`); elsewhere it is left alone and
//! said so, because flipping a person's own switch would fight with them over it.

#[cfg(target_os = "linux")]
mod linux;

use engine::Boundary;
use tokio::{sync::watch, task::JoinHandle};

#[cfg(target_os = "linux")]
pub use linux::is_supported;

/// The boundary as the engine sees it.
pub struct Quiet(watch::Sender<bool>);

impl Quiet {
    /// The boundary, and the task that carries it out until the boundary is dropped.
    #[must_use]
    pub fn start() -> (Self, JoinHandle<()>) {
        let (wish, wished) = watch::channel(false);
        (Self(wish), tokio::spawn(keep(wished)))
    }
}

impl Boundary for Quiet {
    fn guard(&mut self, on: bool) {
        self.0.send_replace(on);
    }
}

#[cfg(target_os = "linux")]
use linux::keep;

/// Nothing to do where nothing can be asked for.
#[cfg(not(target_os = "linux"))]
async fn keep(mut wished: watch::Receiver<bool>) {
    while wished.changed().await.is_ok() {}
}

/// Whether the desktop offers it.
#[cfg(not(target_os = "linux"))]
pub async fn is_supported() -> bool {
    false
}
