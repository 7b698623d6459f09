//! What becomes of a journal whose place another one takes: it is set aside, never deleted, because a
//! person with patience may still get something out of it, and may want it back.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use chrono::{DateTime, Utc};

use super::files;
use crate::Problem;

/// Why a journal was set aside; the file's name says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum QuarantineReason {
    /// It could not be read any more.
    Damaged,
    /// A person wanted an earlier one.
    Replaced,
}

/// Renames the journal at `path` to `daydone-damaged-<date>.sqlite` (or `-replaced-`) beside it and
/// gives the new path; `None` when there was none. Its write-ahead log gets a second name beside the
/// new one and is left where it is too: until the journal itself has moved, the two belong together.
/// A second one of the same date gets a number. The caller holds the claim.
///
/// The journal's rename comes last and is not synced: after an error it is still in its place.
pub(crate) fn set_aside(
    path: &Path,
    why: QuarantineReason,
    now: DateTime<Utc>,
) -> Result<Option<PathBuf>, Problem> {
    let folder = files::folder_of(path);
    let why = match why {
        QuarantineReason::Damaged => "damaged",
        QuarantineReason::Replaced => "replaced",
    };
    let aside = free_name(folder, &format!("daydone-{why}-{}", now.date_naive()));
    let log = files::beside(path, "-wal");
    if is_there(&log) {
        second_name(&log, &files::beside(&aside, "-wal"))?;
        files::sync_folder(folder)?;
    }
    if !is_there(path) {
        return Ok(None);
    }
    fs::rename(path, &aside).map_err(|source| Problem::place(path, source))?;
    Ok(Some(aside))
}

/// Removes what a journal that has moved left at its old place; a log found there would be taken for
/// the next journal's.
pub(crate) fn clear_log(path: &Path) -> Result<(), Problem> {
    for ending in ["-wal", "-shm"] {
        files::remove_if_there(&files::beside(path, ending))?;
    }
    Ok(())
}

/// Whether anything has this name, be it a link to nowhere.
pub(crate) fn is_there(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok()
}

/// Gives a file a second name, or where a disk knows no such thing, makes a copy.
fn second_name(file: &Path, name: &Path) -> Result<(), Problem> {
    // One of an earlier attempt that got no further.
    files::remove_if_there(name)?;
    let copied = || fs::copy(file, name).and_then(|_| fs::File::open(name)?.sync_all());
    fs::hard_link(file, name)
        .or_else(|_: io::Error| copied())
        .map_err(|source| Problem::place(file, source))
}

fn free_name(folder: &Path, stem: &str) -> PathBuf {
    let first = folder.join(format!("{stem}.sqlite"));
    let others = (2_u32..).map(|n| folder.join(format!("{stem}-{n}.sqlite")));
    let mut names = std::iter::once(first.clone()).chain(others);
    names.find(|name| !is_there(name)).unwrap_or(first)
}
