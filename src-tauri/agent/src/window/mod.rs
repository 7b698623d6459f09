//! The window seen from the agent: a guest that is told to come forward when it is there, and started
//! when it is not.

mod program;

use std::sync::{Mutex, PoisonError};

use protocol::{WireError, place::Place};
use tokio::sync::mpsc;

/// The window's place. There is one window at most.
#[derive(Debug, Default)]
pub struct Window(Mutex<Option<mpsc::Sender<&'static str>>>);

impl Window {
    /// Gives the caller the window's place and what it will hear there; `None` when another caller
    /// has it, which is then told to come forward.
    pub fn attach(&self) -> Option<mpsc::Receiver<&'static str>> {
        if self.tell("come_forward") {
            return None;
        }
        let (tell, told) = mpsc::channel(8);
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(tell);
        Some(told)
    }

    /// Brings the window forward, starting it when it is not there.
    ///
    /// # Errors
    /// `no_window` when there is no display, or the program cannot be run.
    pub fn open(&self, place: &Place) -> Result<(), WireError> {
        if self.tell("come_forward") {
            return Ok(());
        }
        program::start(place)
    }

    /// Tells the window something; false when there is none. One that does not listen any more
    /// counts as none.
    pub fn tell(&self, what: &'static str) -> bool {
        let window = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        window
            .as_ref()
            .is_some_and(|window| window.try_send(what).is_ok())
    }
}
