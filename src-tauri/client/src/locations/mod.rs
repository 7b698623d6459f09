//! Where one person's Daydone is on this computer: data, settings, and the socket of the agent.
//! Agent, window and command line must come to the same answer from the same environment, so it
//! is worked out here and nowhere else. They also read a file that a person named in one way, [`named`],
//! and write small files in one way, [`in_place`].
//!
//! # Examples
//! ```
//! use client::locations::Locations;
//!
//! let folder = std::env::temp_dir().join("daydone-example");
//! let place = Locations::under(&folder)?;
//! assert_eq!(place.data_folder(), folder);
//! assert_eq!(place.settings_file(), folder.join("settings.toml"));
//! assert!(!folder.exists(), "nothing was created");
//!
//! // A program that a person starts takes the place from its environment: `Locations::from_env()`.
//! # Ok::<(), client::locations::PlaceError>(())
//! ```

pub mod addresses;
pub mod atomic_write;
mod folders;
pub mod named;
pub mod private_file;
mod socket;

use std::{
    env, io,
    path::{Path, PathBuf},
};

pub use socket::Address;

/// Puts data, settings and socket under one folder; for tests, and for people who just try Daydone.
pub const HOME_VARIABLE: &str = "DAYDONE_HOME";

/// One person's Daydone: one data folder, one settings file, one socket, so at most one agent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Locations {
    home: Option<PathBuf>,
    data: PathBuf,
    settings: PathBuf,
    address: Address,
}

/// Why no place could be found.
#[derive(Debug, thiserror::Error)]
pub enum PlaceError {
    /// The system names no home folder for this person.
    #[error("no home folder is known for this person; set {HOME_VARIABLE} to a folder")]
    NoHome,
    /// `DAYDONE_HOME` is not a usable path.
    #[error("{HOME_VARIABLE} is not a usable path: {0}")]
    BadHome(#[source] io::Error),
}

impl Locations {
    /// The place this process's environment names: `DAYDONE_HOME` if it is set and not empty, else
    /// the platform's own folders. Nothing is created.
    ///
    /// # Errors
    /// [`PlaceError`] when neither gives a path.
    pub fn from_env() -> Result<Self, PlaceError> {
        match env::var_os(HOME_VARIABLE).filter(|home| !home.is_empty()) {
            Some(home) => Self::under(Path::new(&home)),
            None => folders::of_the_platform()
                .map(|(data, settings)| Self::in_folders(data, &settings))
                .ok_or(PlaceError::NoHome),
        }
    }

    fn in_folders(data: PathBuf, settings: &Path) -> Self {
        Self {
            home: None,
            address: Address::beside(&data),
            settings: settings.join(SETTINGS_FILE),
            data,
        }
    }

    /// Everything under one folder, which need not exist yet. A relative path is taken from the
    /// current folder.
    ///
    /// # Errors
    /// [`PlaceError::BadHome`] when the path cannot be made absolute.
    pub fn under(home: &Path) -> Result<Self, PlaceError> {
        let home = std::path::absolute(home).map_err(PlaceError::BadHome)?;
        Ok(Self {
            address: Address::beside(&home),
            data: home.clone(),
            settings: home.join(SETTINGS_FILE),
            home: Some(home),
        })
    }

    /// The one folder everything is under, when `DAYDONE_HOME` chose it.
    #[must_use]
    pub fn home(&self) -> Option<&Path> {
        self.home.as_deref()
    }

    /// The folder of the journal and its backups.
    #[must_use]
    pub fn data_folder(&self) -> &Path {
        &self.data
    }

    /// The settings file; it may not exist yet.
    #[must_use]
    pub fn settings_file(&self) -> &Path {
        &self.settings
    }

    /// The folder for what is exported without a path: the person's downloads, or their home folder where they
    /// have none; `exports` in the one folder of [`Locations::home`]. It may not be there yet.
    #[must_use]
    pub fn exports(&self) -> PathBuf {
        let own = self.home.as_ref().map(|home| home.join("exports"));
        own.or_else(folders::for_exports)
            .unwrap_or_else(|| self.data.join("exports"))
    }

    /// Where the agent listens.
    #[must_use]
    pub fn address(&self) -> &Address {
        &self.address
    }
}

const SETTINGS_FILE: &str = "settings.toml";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_folder_holds_everything_when_it_is_named() {
        let place =
            Locations::under(Path::new("/somewhere/day")).expect("an absolute path is usable");
        assert_eq!(place.data_folder(), Path::new("/somewhere/day"), "the data");
        assert_eq!(
            place.settings_file(),
            Path::new("/somewhere/day/settings.toml"),
            "settings"
        );
        assert_eq!(
            place.address().to_string(),
            "/somewhere/day/agent.sock",
            "and the socket"
        );
    }

    #[test]
    fn a_relative_folder_is_the_same_place_from_anywhere_later() {
        let place = Locations::under(Path::new("day")).expect("a relative path is usable");
        assert!(
            place.data_folder().is_absolute(),
            "an agent may change its folder"
        );
    }
}
