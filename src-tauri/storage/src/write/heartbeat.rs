//! The sign of life: one short line in a file beside the journal, written over in place, so that
//! after a crash or a power cut it is known until when the agent ran. It is no history and
//! nothing is made from it; lost, it only makes the unknown stretch longer.

use std::{
    fs::{File, OpenOptions},
    path::{Path, PathBuf},
};

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{Problem, Store, disk::files};

/// A heartbeat: the agent ran and saw the session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Heartbeat {
    /// When, by Daydone's own time: the wall clock's, unless that is not believed.
    pub at: DateTime<Utc>,
    /// How the machine's own clocks stood; absent where the system does not tell.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub boot: Option<Boot>,
    /// How far `at` was ahead of the wall clock, which was not believed, in milliseconds.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub ahead_ms: i64,
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde asks for a reference"
)]
fn is_zero(ms: &i64) -> bool {
    *ms == 0
}

/// How long ago a machine was started, by clocks that cannot be set.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Boot {
    /// The name of this start of the machine; another one after every start.
    pub id: String,
    /// Milliseconds since then, sleep included.
    pub since_ms: i64,
    /// Milliseconds of these that the machine slept.
    pub slept_ms: i64,
}

impl Store {
    /// Writes a sign of life in place of the one before. When this returns, it outlives a power cut.
    ///
    /// # Errors
    /// [`Problem`] when it could not be written; the one before may be gone then.
    pub fn heartbeat(&mut self, sign: &Heartbeat) -> Result<(), Problem> {
        self.in_place()?;
        let path = file_of(&self.path);
        let written = write(&mut self.heartbeat, &path, sign);
        self.witness.sync();
        // Whatever was wrong with this file, the next sign looks for it anew.
        written.inspect_err(|_| self.heartbeat = None)
    }
}

/// The last sign of life of the journal at `journal`; absent when there is none that can be read.
pub(crate) fn last(journal: &Path) -> Option<Heartbeat> {
    files::read_line(&file_of(journal))
}

/// The file of the sign.
pub(crate) fn file_of(journal: &Path) -> PathBuf {
    files::beside(journal, ".alive")
}

fn write(open: &mut Option<File>, path: &Path, sign: &Heartbeat) -> Result<(), Problem> {
    let file = match open {
        Some(file) => file,
        None => open.insert(made(path)?),
    };
    let synced = files::write_line(file, sign).and_then(|()| file.sync_data());
    synced.map_err(|source| Problem::place(path, source))
}

fn made(path: &Path) -> Result<File, Problem> {
    files::make_file(path)?;
    files::sync_folder(files::folder_of(path))?;
    let file = OpenOptions::new().write(true).open(path);
    file.map_err(|source| Problem::place(path, source))
}

#[cfg(test)]
#[path = "heartbeat_test.rs"]
mod tests;
