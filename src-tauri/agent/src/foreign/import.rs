//! A file of days: what `daydone import` is given.

use std::{ffi::OsString, fs, path::Path};

use exchange::{ArrivingProblem, Context, Imported, Program, import};
use serde::{Deserialize, Serialize};

use super::{NotTaken, file};

/// A file to read, and how.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct ImportTask {
    /// Where it is.
    pub(crate) file: String,
    /// The program that wrote it, when the person said so.
    pub(crate) program: Option<Program>,
    /// Where and by whom its days were lived.
    pub(crate) place: Context,
}

impl ImportTask {
    pub(super) fn read(&self) -> Result<Imported, NotTaken> {
        let path = Path::new(&self.file);
        let bytes = file::bytes(path)?;
        // A database whose program runs has its last records in a log beside it.
        let mut log = OsString::from(path);
        log.push("-wal");
        if fs::metadata(log).is_ok_and(|log| log.len() > 0) {
            return Err(NotTaken::Problem(ArrivingProblem::InUse));
        }
        import(&bytes, self.program, &self.place).map_err(NotTaken::Problem)
    }
}
