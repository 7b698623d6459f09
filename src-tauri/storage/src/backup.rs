//! Copies of the journal, one a day, seven kept. A copy is made while the journal is in use, and
//! appears under its name only when it is whole and on the disk.

use std::{
    fs::{self, OpenOptions},
    io,
    path::{Path, PathBuf},
};

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::{Connection, OpenFlags};

use crate::{Problem, place};

/// How many copies are kept.
const KEPT: usize = 7;

/// A copy of the journal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Backup {
    /// Its file.
    pub path: PathBuf,
    /// The date (UTC) it was made on.
    pub date: NaiveDate,
    /// Its size.
    pub bytes: u64,
}

/// Copies the journal at `journal` into `folder` (made if missing), in place of an earlier copy of
/// the same date, and removes all but the newest seven. Blocks for as long as reading the journal
/// takes; the journal may be open and in use.
///
/// # Errors
/// [`Problem`] when the copy could not be made; earlier copies are then still there.
pub fn backup(journal: &Path, folder: &Path, now: DateTime<Utc>) -> Result<Backup, Problem> {
    place::make_folder(folder)?;
    let date = now.date_naive();
    let path = folder.join(format!("daydone-{date}.sqlite"));
    let unfinished = place::beside(&path, ".part");
    let failed = |source| Problem::place(&path, source);

    remove_if_there(&unfinished).map_err(failed)?;
    place::make_file(&unfinished)?;
    copy(journal, &unfinished).map_err(|source| Problem::sqlite(&unfinished, source))?;
    let copied = OpenOptions::new()
        .write(true)
        .open(&unfinished)
        .map_err(failed)?;
    copied.sync_all().map_err(failed)?;
    let bytes = copied.metadata().map_err(failed)?.len();
    fs::rename(&unfinished, &path).map_err(failed)?;
    place::sync_folder(folder)?;

    for old in backups(folder)?.into_iter().skip(KEPT) {
        remove_if_there(&old.path).map_err(|source| Problem::place(&old.path, source))?;
    }
    Ok(Backup { path, date, bytes })
}

/// The copies in a folder, newest first. A folder that does not exist has none.
///
/// # Errors
/// [`Problem`] when the folder cannot be read.
pub fn backups(folder: &Path) -> Result<Vec<Backup>, Problem> {
    let failed = |source| Problem::place(folder, source);
    let inside = match fs::read_dir(folder) {
        Ok(inside) => inside,
        Err(missing) if missing.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(source) => return Err(failed(source)),
    };
    let mut found = Vec::new();
    for entry in inside {
        let entry = entry.map_err(failed)?;
        if let Some(date) = entry.file_name().to_str().and_then(date_in) {
            let bytes = entry.metadata().map_err(failed)?.len();
            found.push(Backup {
                path: entry.path(),
                date,
                bytes,
            });
        }
    }
    found.sort_by_key(|copy| std::cmp::Reverse(copy.date));
    Ok(found)
}

/// The date in a copy's name; other files have none.
fn date_in(name: &str) -> Option<NaiveDate> {
    name.strip_prefix("daydone-")?
        .strip_suffix(".sqlite")?
        .parse()
        .ok()
}

fn copy(journal: &Path, to: &Path) -> rusqlite::Result<()> {
    let reading = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let journal = Connection::open_with_flags(journal, reading)?;
    journal
        .execute("VACUUM INTO ?1", [to.to_string_lossy()])
        .map(drop)
}

fn remove_if_there(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(missing) if missing.kind() == io::ErrorKind::NotFound => Ok(()),
        removed => removed,
    }
}
