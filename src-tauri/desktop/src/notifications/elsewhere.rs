//! Notifications on macOS and Windows, where the library shows words but hears no buttons: they are
//! shown, and acting on them is the tray's and the window's.

use notify_rust::{Notification, Timeout};
use tokio::task::spawn_blocking;

use super::{NotificationEnd, Outgoing};

/// What is on the screen; the system keeps it, and takes it away in its own time.
#[derive(Default)]
pub(super) struct Shown(());

impl Shown {
    /// Says something.
    pub(super) async fn say(&mut self, said: Outgoing) {
        let showing = spawn_blocking(move || {
            let mut notification = Notification::new();
            notification
                .appname("Daydone")
                .summary(&said.title)
                .body(&said.body);
            if said.stays {
                notification.timeout(Timeout::Never);
            }
            if said.sound {
                notification.sound_name("default");
            }
            notification.show().map(drop)
        });
        if let Ok(Err(error)) = showing.await {
            crate::log!("no notification: {error}");
        }
    }

    /// Nothing can be taken away here.
    pub(super) async fn close(&mut self) {}

    /// The system keeps it.
    pub(super) fn is_shown_by(&self, _service: &str) -> bool {
        true
    }

    /// Nothing is ever clicked here.
    pub(super) async fn ended(&mut self) -> NotificationEnd {
        std::future::pending().await
    }
}

/// The name of the notification service; it is part of the system.
///
/// # Errors
/// Never here; on Linux there may be none.
pub async fn service() -> Result<String, String> {
    Ok(if cfg!(windows) { "Windows" } else { "macOS" }.to_owned())
}
