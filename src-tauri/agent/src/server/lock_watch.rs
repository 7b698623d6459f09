//! Detects that a caller did not find the agent's socket. The socket can be taken away under it: by a tidy
//! program, or with the session's folder when the person logs out and the agent stays. The next caller
//! then starts an agent, which finds the journal claimed; that is heard here. Costs no wake-up before.

use std::path::PathBuf;

use client::locations::Locations;
use tokio::sync::mpsc;

use super::socket_file::{FileId, id};
use crate::daemon::journal;

/// Reports when another agent opens the lock file of this one.
pub(super) struct Knocks {
    told: mpsc::Receiver<()>,
    claim: PathBuf,
    ours: Option<FileId>,
}

impl Knocks {
    /// Listens from now on. Without a way to notice, no caller is detected.
    pub(super) fn at(place: &Locations) -> Self {
        let claim = storage::claim_file(&journal::file(place.data_folder()));
        let (tell, told) = mpsc::channel(1);
        #[cfg(target_os = "linux")]
        {
            use rustix::fs::inotify::WatchFlags;

            let opened = WatchFlags::OPEN;
            if let Err(error) = desktop::file_changes::tell(&claim, opened, tell.clone()) {
                desktop::log!("nobody watches the socket: {error}");
            }
        }
        // Keeps the channel open where nothing watches.
        tokio::spawn(async move { tell.closed().await });
        let ours = id(&claim);
        Self { told, claim, ours }
    }

    /// Waits for the next one. Cancelling this loses none.
    pub(super) async fn next(&mut self) {
        loop {
            // The channel is never closed.
            self.told.recv().await;
            // A process with another claim may have another socket.
            if id(&self.claim) == self.ours {
                return;
            }
        }
    }
}
