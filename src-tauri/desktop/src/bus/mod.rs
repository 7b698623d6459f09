//! The session's message bus and the notification service on it, as they come and go. The agent may be
//! older than the session and outlive it; every part that speaks over the bus learns here when to begin anew.
//! While the bus is there nothing is asked, and while it is not, its socket is waited for.

#[cfg(target_os = "linux")]
mod linux;
#[cfg(target_os = "linux")]
mod socket;
mod state;

use tokio::sync::watch;

#[cfg(target_os = "linux")]
pub(crate) use linux::{NOTIFICATIONS, NOTIFICATIONS_PATH};
pub use state::Bus;

/// Follows the bus until the receiver is dropped.
#[cfg(target_os = "linux")]
#[must_use]
pub fn follow() -> watch::Receiver<Bus> {
    let (tell, told) = watch::channel(Bus::default());
    tokio::spawn(linux::follow(tell));
    told
}

/// Elsewhere no desktop speaks over one.
#[cfg(not(target_os = "linux"))]
#[must_use]
pub fn follow() -> watch::Receiver<Bus> {
    let (tell, told) = watch::channel(Bus::default());
    tokio::spawn(async move { tell.closed().await });
    told
}

/// Waits for a change; for ever once the sender is gone.
pub async fn changed(told: &mut watch::Receiver<Bus>) {
    if told.changed().await.is_err() {
        std::future::pending().await
    }
}
