//! Being there after a restart: one entry among the programs that the desktop starts at login, written
//! and taken away as the setting `starts_at_login` says. It is the person's list: only the entry that
//! Daydone wrote is touched, and one they switched off there stays off. How each system keeps its list
//! is in the file that bears its name.

#[cfg(windows)]
mod console;
#[cfg(unix)]
mod file;
#[cfg(target_os = "linux")]
mod linux;
mod list;
#[cfg(target_os = "macos")]
mod macos;
mod stands;
#[cfg(windows)]
mod windows;

use std::{env, io};

use protocol::place::Place;

#[cfg(windows)]
pub use console::close_own as close_own_console;
#[cfg(target_os = "linux")]
use linux::Entry;
#[cfg(target_os = "macos")]
use macos::Entry;
pub use stands::AtLogin;
#[cfg(windows)]
use windows::Entry;

/// Where an AppImage that runs says where it lies.
const APP_IMAGE: &str = "APPIMAGE";

/// The start at login of one agent.
pub struct Login(Result<Entry, AtLogin>);

impl Login {
    /// The start at login of the agent that lives at `place`. Looks where this program lies, so it is
    /// made before an update can take that away. Nothing is read or written yet.
    #[must_use]
    pub fn of(place: &Place) -> Self {
        Self(match place.home() {
            Some(_) => Err(AtLogin::OwnFolder),
            None if env::var_os(APP_IMAGE).is_some() => Err(AtLogin::Passing),
            None => here().map_err(|why| AtLogin::Trouble(why.to_string())),
        })
    }

    /// Whether this agent can be started at login at all.
    #[must_use]
    pub fn is_possible(&self) -> bool {
        self.0.is_ok()
    }

    /// Makes the desktop's list say what is wished, and gives how it stands then. Without a wish
    /// nothing is written.
    #[must_use]
    pub fn settle(&self, wished: Option<bool>) -> AtLogin {
        match &self.0 {
            Ok(entry) => list::settle(entry, wished),
            Err(never) => never.clone(),
        }
    }
}

/// The entry that starts this program.
fn here() -> io::Result<Entry> {
    let program = env::current_exe()?.into_os_string();
    let no_text = |_| io::Error::from(io::ErrorKind::InvalidFilename);
    Entry::of(program.into_string().map_err(no_text)?)
}
