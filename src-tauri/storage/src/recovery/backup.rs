//! Copies of the journal, one a day, seven kept. A copy is made while the journal is in use, and
//! appears under its name only when it is whole, sound and on the disk. Earlier ones go after that.

use std::{
    fs::{self, OpenOptions},
    io,
    path::{Path, PathBuf},
    time::UNIX_EPOCH,
};

use chrono::{DateTime, NaiveDate, NaiveTime, TimeDelta, Utc};

use crate::{
    Problem,
    disk::files::{self, Claim},
    examine::integrity,
    open::{header, read_only},
};

/// How many copies are kept.
const KEPT: usize = 7;

/// A copy of the journal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Backup {
    /// Its file.
    pub path: PathBuf,
    /// The date (UTC) it was made on.
    pub date: NaiveDate,
    /// When it was made, by the clock of the computer that made it. Noon (UTC) of its date when the file was
    /// written on another date, as one that was brought over from another computer.
    pub made_at: DateTime<Utc>,
    /// Its size.
    pub bytes: u64,
}

impl Backup {
    fn of(path: PathBuf, date: NaiveDate, copy: &fs::Metadata) -> Self {
        let noon = NaiveTime::MIN + TimeDelta::hours(12);
        let written = written_at(copy).filter(|at| at.date_naive() == date);
        Backup {
            path,
            date,
            made_at: written.unwrap_or_else(|| date.and_time(noon).and_utc()),
            bytes: copy.len(),
        }
    }
}

/// The folder of a journal's copies: `backups` beside it.
#[must_use]
pub fn backup_folder(journal: &Path) -> PathBuf {
    files::folder_of(journal).join("backups")
}

/// Copies the journal at `journal` into `folder` (made if missing), in place of an earlier copy of
/// the same date (UTC), and removes all but it and the newest six others. Blocks for as long as reading
/// the journal takes, and while another program makes a copy; the journal may be open and in use.
///
/// # Errors
/// [`Problem`] when no sound copy could be made; earlier copies are then still there.
pub fn backup(journal: &Path, folder: &Path, now: DateTime<Utc>) -> Result<Backup, Problem> {
    files::make_folder(folder)?;
    let _alone = Claim::waited_for(&folder.join("copying"))?;
    let date = now.date_naive();
    let path = folder.join(format!("daydone-{date}.sqlite"));
    // The same on every date, so that the next one clears away what a kill left of this one.
    let unfinished = folder.join("copying.part");

    let made = make(journal, &unfinished, now);
    if made.is_err() {
        // On a full disk the rest of it is in the way of what matters more.
        let _ = clear_away(&unfinished);
    }
    let made = Backup::of(path, date, &made?);
    fs::rename(&unfinished, &made.path).map_err(|source| Problem::place(&made.path, source))?;
    files::sync_folder(folder)?;

    remove_old(folder, date);
    Ok(made)
}

/// Removes all copies but that of `date` and the newest six others. One that cannot be removed stays:
/// the copy that was made is no worse for it, and the next one tries again.
fn remove_old(folder: &Path, date: NaiveDate) {
    let copies = backups(folder).unwrap_or_default();
    // A clock that was once set wrong leaves copies of days to come: today's stays all the same.
    let others = copies.into_iter().filter(|copy| copy.date != date);
    for old in others.skip(KEPT - 1) {
        let _ = files::remove_if_there(&old.path);
    }
}

/// Refuses a journal that is missing or empty though there are copies of it: a person would rather
/// have those than begin anew without a word.
pub(crate) fn expect_journal(journal: &Path) -> Result<(), Problem> {
    if header::is_begun(journal)? {
        return Ok(());
    }
    let folder = backup_folder(journal);
    // Copies that cannot be looked for are no reason not to begin.
    match backups(&folder).unwrap_or_default().first() {
        None => Ok(()),
        Some(copy) => Err(Problem::Gone {
            path: journal.to_owned(),
            newest: copy.date,
            backups: folder,
        }),
    }
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
        let Some(date) = entry.file_name().to_str().and_then(date_in) else {
            continue;
        };
        let path = entry.path();
        // What is no file is no copy, whatever its name; one that has just gone is none either.
        if let Ok(copy) = fs::metadata(&path)
            && copy.is_file()
        {
            found.push(Backup::of(path, date, &copy));
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

/// The file's own time.
fn written_at(file: &fs::Metadata) -> Option<DateTime<Utc>> {
    let since = file.modified().ok()?.duration_since(UNIX_EPOCH).ok()?;
    DateTime::from_timestamp(i64::try_from(since.as_secs()).ok()?, since.subsec_nanos())
}

/// Makes a sound copy at `to`, puts it on the disk, and gives what the system knows of the file.
fn make(journal: &Path, to: &Path, now: DateTime<Utc>) -> Result<fs::Metadata, Problem> {
    let failed = |source| Problem::place(to, source);
    clear_away(to)?;
    files::make_file(to)?;
    copy(journal, to)?;
    integrity::check(&read_only::open(to)?, to)?;
    let copied = OpenOptions::new().write(true).open(to).map_err(failed)?;
    // By the asker's clock, which is not always the disk's; a disk that keeps no times is none the worse.
    let _ = copied.set_modified(now.into());
    copied.sync_all().map_err(failed)?;
    copied.metadata().map_err(failed)
}

/// Removes a copy that was not finished, with what SQLite needed for it.
fn clear_away(unfinished: &Path) -> Result<(), Problem> {
    files::remove_if_there(&files::beside(unfinished, "-journal"))?;
    files::remove_if_there(unfinished)
}

/// Copies what a journal holds, its log included, into the empty file `to`.
pub(crate) fn copy(journal: &Path, to: &Path) -> Result<(), Problem> {
    let copied = read_only::open(journal)?.execute("VACUUM INTO ?1", [read_only::uri(to)]);
    match copied {
        Ok(_) => Ok(()),
        Err(source) => match Problem::sqlite(to, source) {
            // The journal is what was read.
            Problem::Damaged { reason, .. } => Err(Problem::Damaged {
                path: journal.to_owned(),
                reason,
            }),
            other => Err(other),
        },
    }
}
