//! The quiet around a session and after hours: other programs' notifications are held where the desktop lets
//! a program ask for it, and elsewhere its own switch is *borrowed*: read first, written down, switched, and
//! put back only as far as it still stands so. What is held holds Daydone's own words too, so a notification of
//! its own waits until it is over, and lets go for a moment where it cannot wait.

mod lines;
#[cfg(target_os = "linux")]
mod linux;
mod means;
mod written_down;

use std::{path::PathBuf, sync::Arc, time::Duration};

use domain::Hold;
use engine::DoNotDisturb;
use tokio::{
    sync::{Notify, watch},
    task::JoinHandle,
    time::timeout,
};

use crate::bus::Bus;

use lines::{HoldRequest, QuietLines};
#[cfg(target_os = "linux")]
pub use linux::{guard, means, written_down};
pub use means::{How, Means, WhyNot};
pub use written_down::WrittenDown;

/// The word that starts the guard, which is for desktops whose switch is borrowed. No person types it.
pub const GUARD_VERB: &str = "guard-quiet";

/// How long a desktop may take to let everything through, before something is said all the same.
const TIMEOUT: Duration = Duration::from_secs(3);

/// The boundary as the engine sees it.
pub struct Quiet(watch::Sender<HoldRequest>);

/// Whether it is quiet, for the code that speaks.
#[derive(Clone, Debug)]
pub struct Hush {
    requested: watch::Receiver<HoldRequest>,
    holds: watch::Receiver<bool>,
    aside: Arc<Notify>,
}

impl Quiet {
    /// The boundary, what is known of it, and the task that carries it out until it is dropped. The task
    /// begins by putting back what an agent before this one could not.
    #[must_use]
    pub fn start(bus: watch::Receiver<Bus>, data_folder: PathBuf) -> (Self, Hush, JoinHandle<()>) {
        let (request, requested) = watch::channel(HoldRequest::default());
        let (tell, holds) = watch::channel(false);
        let aside = Arc::<Notify>::default();
        let hush = Hush {
            requested: requested.clone(),
            holds,
            aside: Arc::clone(&aside),
        };
        let lines = QuietLines {
            requested,
            aside,
            holds: tell,
            bus,
            data_folder,
        };
        (Self(request), hush, tokio::spawn(keep(lines)))
    }
}

impl Hush {
    /// Returns when the desktop shows Daydone's own notifications. Where everything is held, it is let go
    /// for a while.
    pub async fn over(&mut self) {
        if self.requested.borrow().hold.is_everything() {
            if !*self.holds.borrow() {
                return;
            }
            self.aside.notify_one();
        }
        // A desktop that does not answer is not waited for any longer.
        let _ = timeout(TIMEOUT, self.holds.wait_for(|holds| !holds)).await;
    }
}

impl DoNotDisturb for Quiet {
    fn guard(&mut self, hold: &Hold) {
        self.0.send_modify(|request| {
            request.hold = hold.clone();
            request.nth = request.nth.wrapping_add(1);
        });
    }
}

#[cfg(target_os = "linux")]
use linux::keep;

/// Nothing to do where nothing can be asked for.
#[cfg(not(target_os = "linux"))]
async fn keep(mut lines: QuietLines) {
    loop {
        tokio::select! {
            changed = lines.requested.changed() => if changed.is_err() { return },
            () = lines.aside.notified() => {}
        }
    }
}

/// What the desktop offers.
#[cfg(not(target_os = "linux"))]
pub async fn means() -> Means {
    let why = if cfg!(target_os = "macos") {
        WhyNot::MacOs
    } else {
        WhyNot::Windows
    };
    Means::none(why, "")
}

/// What is written down of the desktop's switches: nothing, because none is borrowed.
#[cfg(not(target_os = "linux"))]
#[must_use]
pub fn written_down(_folder: &std::path::Path) -> WrittenDown {
    WrittenDown::default()
}

/// Nothing to guard.
#[cfg(not(target_os = "linux"))]
#[must_use]
pub fn guard() -> std::process::ExitCode {
    std::process::ExitCode::SUCCESS
}
