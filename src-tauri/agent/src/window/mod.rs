//! The window process as the agent sees it: the agent asks it to come forward when it runs, and starts
//! it when it does not.

mod program;

use std::sync::{Mutex, PoisonError};

use client::locations::Locations;
use protocol::{ComeForward, Screen, WireError};
use serde_json::{Value, json};
use tokio::sync::mpsc;

/// The window's place. There is one window at most.
#[derive(Debug, Default)]
pub struct WindowProcess(Mutex<Option<mpsc::Sender<WindowMessage>>>);

/// One message to the window.
#[derive(Debug)]
pub struct WindowMessage {
    /// What it is about.
    pub method: &'static str,
    /// What it says.
    pub params: Value,
}

impl WindowProcess {
    /// Makes the caller the window and gives it the receiver of messages. `None` when another caller
    /// is the window; the agent then asks that one to come forward.
    pub fn attach(&self) -> Option<mpsc::Receiver<WindowMessage>> {
        if self.lead(None) {
            return None;
        }
        let (tell, told) = mpsc::channel(8);
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(tell);
        Some(told)
    }

    /// Brings the window forward, and to `room` if one is meant, starting it when it is not there.
    ///
    /// # Errors
    /// `no_window` when there is no display, or the program cannot be run.
    pub fn open(&self, place: &Locations, room: Option<Screen>) -> Result<(), WireError> {
        self.open_by(place, room, None)
    }

    /// The same because of a key: `activation_token` lets a window that is started come to the front.
    ///
    /// # Errors
    /// As [`Self::open`].
    pub(crate) fn open_by(
        &self,
        place: &Locations,
        room: Option<Screen>,
        activation_token: Option<&str>,
    ) -> Result<(), WireError> {
        if self.lead(room) {
            return Ok(());
        }
        program::start(place, room, activation_token)
    }

    /// Tells the window something; false when there is none. One that does not listen any more
    /// counts as none.
    pub fn tell(&self, method: &'static str) -> bool {
        self.send(WindowMessage {
            method,
            params: Value::Null,
        })
    }

    fn lead(&self, room: Option<Screen>) -> bool {
        self.send(WindowMessage {
            method: "come_forward",
            params: json!(ComeForward { room }),
        })
    }

    fn send(&self, told: WindowMessage) -> bool {
        let window = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        window
            .as_ref()
            .is_some_and(|window| window.try_send(told).is_ok())
    }
}
