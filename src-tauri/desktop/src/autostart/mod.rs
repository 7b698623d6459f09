//! Being there after a restart: one entry among the programs that the desktop starts at login, written
//! and taken away as the setting `starts_at_login` says. It is the person's list: only the entry that
//! Daydone wrote is touched, and one they switched off there stays off. How each system keeps its list
//! is in the file that bears its name.

#[cfg(windows)]
mod console;
mod entries;
#[cfg(unix)]
mod file;
#[cfg(target_os = "linux")]
mod linux;
#[cfg(target_os = "macos")]
mod macos;
mod status;
#[cfg(windows)]
mod windows;

use std::{env, io};

use client::{locations::Locations, own_program};

#[cfg(windows)]
pub use console::close_own as close_own_console;
#[cfg(target_os = "linux")]
use linux::Entry;
#[cfg(target_os = "macos")]
use macos::Entry;
pub use status::AtLogin;
#[cfg(windows)]
use windows::Entry;

/// Says where an AppImage is unfolded for as long as it runs.
const UNFOLDED: &str = "APPDIR";

/// The start at login of one agent.
pub struct Login(Result<Entry, AtLogin>);

impl Login {
    /// The start at login of the agent at `place`. Looks where this program lies, so it is
    /// made before an update can take that away. Nothing is read or written yet.
    #[must_use]
    pub fn of(place: &Locations) -> Self {
        Self(match place.home() {
            Some(_) => Err(AtLogin::OwnFolder),
            None => here(),
        })
    }

    /// Whether this agent can be started at login at all.
    #[must_use]
    pub fn is_possible(&self) -> bool {
        self.0.is_ok()
    }

    /// Makes the desktop's list match the setting, and gives the status after that. `None` writes nothing.
    #[must_use]
    pub fn settle(&self, wanted: Option<bool>) -> AtLogin {
        match &self.0 {
            Ok(entry) => entries::settle(entry, wanted),
            Err(never) => never.clone(),
        }
    }
}

/// The entry that starts this program, or why there is none.
fn here() -> Result<Entry, AtLogin> {
    let trouble = |why: io::Error| AtLogin::Trouble(why.to_string());
    let program = own_program().map_err(trouble)?;
    // Programs started by another AppImage inherit its variable.
    let unfolded = env::var_os(UNFOLDED).filter(|folder| !folder.is_empty());
    if unfolded.is_some_and(|folder| program.starts_with(folder)) {
        return Err(AtLogin::Passing);
    }
    let no_text = |_| trouble(io::ErrorKind::InvalidFilename.into());
    let program = program.into_os_string().into_string().map_err(no_text)?;
    Entry::of(program).map_err(trouble)
}
