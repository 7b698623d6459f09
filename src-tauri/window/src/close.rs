//! Closing hides, and a hidden window leaves after five minutes: reopening is instant for a while,
//! then all of the web engine's memory goes. This is the window's only timer, and it exists only
//! while the window is hidden.

use std::{
    sync::{Mutex, PoisonError},
    time::Duration,
};

use crate::{geometry, strip};
use tauri::{AppHandle, Manager, Runtime, Window, WindowEvent, async_runtime};

/// How long a hidden window stays.
pub const STAYS_HIDDEN: Duration = Duration::from_secs(5 * 60);

/// The running wait for leaving, if the window is hidden.
pub struct Departure {
    stays: Duration,
    waiting: Mutex<Option<async_runtime::JoinHandle<()>>>,
}

impl Departure {
    /// Nothing waits yet; once begun, a wait lasts `stays`.
    pub fn after(stays: Duration) -> Self {
        Self {
            stays,
            waiting: Mutex::default(),
        }
    }

    /// Starts the wait anew; `leave` is called when it ends undisturbed.
    pub fn begin(&self, leave: impl FnOnce() + Send + 'static) {
        let stays = self.stays;
        self.replace(Some(async_runtime::spawn(async move {
            tokio::time::sleep(stays).await;
            leave();
        })));
    }

    /// Whether the window is put away and waits for leaving.
    pub fn is_waiting(&self) -> bool {
        self.waiting
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .is_some()
    }

    /// The window is wanted again.
    pub fn call_off(&self) {
        self.replace(None);
    }

    fn replace(&self, next: Option<async_runtime::JoinHandle<()>>) {
        let mut waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(before) = std::mem::replace(&mut *waiting, next) {
            before.abort();
        }
    }
}

/// The close button hides the window and starts the wait.
pub fn hide_instead<R: Runtime>(window: &Window<R>, event: &WindowEvent) {
    let WindowEvent::CloseRequested { api, .. } = event else {
        return;
    };
    if !strip::is_strip(window) {
        geometry::keep(window);
    }
    // A window that cannot hide (the display is going) is let go.
    if window.hide().is_err() {
        return;
    }
    api.prevent_close();
    leave_later(window.app_handle());
}

fn leave_later<R: Runtime>(app: &AppHandle<R>) {
    let leaving = app.clone();
    app.state::<Departure>().begin(move || leaving.exit(0));
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc::{RecvError, channel};

    use super::*;

    #[test]
    fn a_window_nobody_asks_for_leaves() {
        let (left, has_left) = channel();
        let departure = Departure::after(Duration::ZERO);
        departure.begin(move || left.send(()).expect("the test listens"));
        assert_eq!(has_left.recv(), Ok(()), "the wait ended undisturbed");
    }

    #[test]
    fn a_window_wanted_again_stays() {
        let (left, has_left) = channel();
        let departure = Departure::after(STAYS_HIDDEN);
        departure.begin(move || left.send(()).expect("the test listens"));
        assert!(departure.is_waiting(), "hidden, it waits for leaving");
        departure.call_off();
        assert!(!departure.is_waiting(), "wanted, it waits no longer");
        assert_eq!(
            has_left.recv(),
            Err(RecvError),
            "the wait was dropped without leaving"
        );
    }
}
