//! What becomes of a journal that cannot be read any more: it is set aside, never deleted, because a
//! person with patience may still get something out of it.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use chrono::{DateTime, Utc};

use crate::{Problem, place};

/// Renames the journal at `path` to `daydone-damaged-<date>.sqlite` beside it, with the write-ahead
/// log that belongs to it, and gives the new path. Nothing is opened, changed or overwritten: a
/// second one of the same date gets a number.
///
/// # Errors
/// [`Problem`] when the journal is in use, or cannot be renamed.
pub fn set_aside(path: &Path, now: DateTime<Utc>) -> Result<PathBuf, Problem> {
    let _claim = place::Claim::on(path)?;
    let folder = place::folder_of(path);
    let aside = free_name(folder, &format!("daydone-damaged-{}", now.date_naive()));
    // The log first: left behind alone, it would be taken for the next journal's.
    for ending in ["-wal", "-shm"] {
        let (from, to) = (place::beside(path, ending), place::beside(&aside, ending));
        match fs::rename(&from, &to) {
            Err(source) if source.kind() != io::ErrorKind::NotFound => {
                return Err(Problem::place(&from, source));
            }
            _ => {}
        }
    }
    fs::rename(path, &aside).map_err(|source| Problem::place(path, source))?;
    place::sync_folder(folder)?;
    Ok(aside)
}

fn free_name(folder: &Path, stem: &str) -> PathBuf {
    let first = folder.join(format!("{stem}.sqlite"));
    let others = (2_u32..).map(|n| folder.join(format!("{stem}-{n}.sqlite")));
    let mut names = std::iter::once(first.clone()).chain(others);
    names.find(|name| !name.exists()).unwrap_or(first)
}
