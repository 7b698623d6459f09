//! Putting another journal in the place of one, so that a kill or a power cut at any instant leaves
//! either the old one or the new one, whole.
//!
//! The new one is made beside the old one under a name of its own (`.incoming.part`), checked, put on
//! the disk, and then named `.incoming`. Up to here nothing has happened. The turn comes when the old
//! journal is renamed: from then on its place is empty, and the program that opens the journal next
//! [settles](settle) that by giving the place to the one that waits.

use std::{
    fs::{self, OpenOptions},
    path::{Path, PathBuf},
};

use chrono::{DateTime, Utc};

use crate::{
    Problem, Store,
    disk::{
        files,
        quarantine::{self, QuarantineReason, is_there},
    },
    examine::witness,
    write::heartbeat,
};

/// Makes the journal that is to come: `make` fills the file it is given, which is then opened as any
/// journal is, brought to today's format, and read from the first page to the last.
///
/// # Errors
/// [`Problem`] when it cannot be made or is not sound; then nothing is left of it.
pub(crate) fn prepare<T>(
    journal: &Path,
    make: impl FnOnce(&Path) -> Result<T, Problem>,
) -> Result<T, Problem> {
    forget(journal)?;
    let made = prepared(journal, make);
    if made.is_err() {
        // What is left would be cleared away at the next start.
        let _ = forget(journal);
    }
    made
}

/// Sets the journal aside and gives its place to the prepared one. Gives the old one's new path;
/// `None` when there was none.
///
/// # Errors
/// [`Problem`]; the old journal is then in its place, or the new one will be at the next start.
pub(crate) fn take_over(
    journal: &Path,
    why: QuarantineReason,
    now: DateTime<Utc>,
) -> Result<Option<PathBuf>, Problem> {
    let set_aside = quarantine::set_aside(journal, why, now);
    if set_aside.is_err() {
        let _ = forget(journal);
    }
    let aside = set_aside?;
    settle(journal)?;
    Ok(aside)
}

/// Finishes what a kill or a power cut interrupted: an empty place is given to the journal that waits
/// for it, and one whose turn never came is cleared away. The caller holds the claim.
pub(crate) fn settle(journal: &Path) -> Result<(), Problem> {
    let waiting = waiting(journal);
    if is_there(&waiting) && !is_there(journal) {
        // That it was set aside has to outlive a power cut before its log loses the old name.
        files::sync_folder(files::folder_of(journal))?;
        quarantine::clear_log(journal)?;
        // It tells of the journal that was here before.
        files::remove_if_there(&heartbeat::file_of(journal))?;
        files::remove_if_there(&witness::file_of(journal))?;
        fs::rename(&waiting, journal).map_err(|source| Problem::place(journal, source))?;
        files::sync_folder(files::folder_of(journal))?;
    }
    forget(journal)
}

fn prepared<T>(
    journal: &Path,
    make: impl FnOnce(&Path) -> Result<T, Problem>,
) -> Result<T, Problem> {
    let part = part(journal);
    files::make_file(&part)?;
    let made = make(&part)?;
    let mut opened = Store::open_unclaimed(&part)?;
    opened.store.check()?;
    if !opened.store.in_step()? {
        opened.store.rebuild()?;
    }
    drop(opened);
    if is_there(&files::beside(&part, "-wal")) {
        return Err(Problem::Busy { path: part });
    }
    let failed = |source| Problem::place(&part, source);
    let file = OpenOptions::new().write(true).open(&part);
    file.and_then(|file| file.sync_all()).map_err(failed)?;
    fs::rename(&part, waiting(journal)).map_err(failed)?;
    files::sync_folder(files::folder_of(journal))?;
    Ok(made)
}

/// Clears away what was prepared.
fn forget(journal: &Path) -> Result<(), Problem> {
    for file in [waiting(journal), part(journal)] {
        files::remove_if_there(&file)?;
        quarantine::clear_log(&file)?;
    }
    Ok(())
}

fn part(journal: &Path) -> PathBuf {
    files::beside(journal, ".incoming.part")
}

fn waiting(journal: &Path) -> PathBuf {
    files::beside(journal, ".incoming")
}
