//! Which line was kept last, in a small file beside the journal, written over in place after every
//! line and not synced on its own: a power cut may leave it behind the journal, nothing can leave it
//! ahead. A journal that ends before it has lost lines: its write-ahead log is gone, empty or cut, and
//! SQLite takes what is left for all there was.

use std::{
    fs::{File, OpenOptions},
    io,
    path::{Path, PathBuf},
};

use rusqlite::{Connection, OptionalExtension};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::disk::files;

/// Lines that were kept once and are not in the journal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lost {
    /// How many.
    pub lines: u64,
    /// The last of them.
    last: JournalLine,
}

/// A line by its place and its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct JournalLine {
    seq: i64,
    id: Uuid,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
struct WitnessLine {
    last: Option<JournalLine>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    lost: Option<Lost>,
}

/// The file, and what it says.
#[derive(Debug, Default)]
pub(crate) struct Witness {
    file: Option<File>,
    says: WitnessLine,
    /// It says something that is not synced yet.
    unsynced: bool,
}

impl Witness {
    /// The file of the journal at `path`, held against the journal.
    pub(crate) fn beside(path: &Path, at: &Connection) -> rusqlite::Result<Self> {
        let said = read(path);
        let says = WitnessLine {
            last: last(at)?,
            lost: lost(said, at)?,
        };
        let mut witness = Witness {
            file: made(path).ok(),
            says,
            unsynced: false,
        };
        witness.write();
        witness.sync();
        Ok(witness)
    }

    /// Lines that were lost.
    pub(crate) fn lost(&self) -> Option<Lost> {
        self.says.lost
    }

    /// A line was kept.
    pub(crate) fn line(&mut self, seq: i64, id: Uuid) {
        self.says.last = Some(JournalLine { seq, id });
        self.write();
    }

    /// The person knows of what was lost.
    pub(crate) fn forget_lost(&mut self) {
        self.says.lost = None;
        self.write();
        self.sync();
    }

    /// What it says outlives a power cut, too.
    pub(crate) fn sync(&mut self) {
        if !std::mem::take(&mut self.unsynced) {
            return;
        }
        // It is no more than a witness: where it cannot be written, the journal is as good as without.
        let _kept = self.file.as_ref().map(File::sync_data);
    }

    fn write(&mut self) {
        let file = self.file.as_mut();
        let written = file.map(|file| files::write_line(file, &self.says));
        self.unsynced = true;
        if written.is_some_and(|written| written.is_err()) {
            self.file = None;
        }
    }
}

/// The file beside the journal at `path`.
pub(crate) fn file_of(path: &Path) -> PathBuf {
    files::beside(path, ".kept")
}

/// What is known to be lost from the journal at `path`, which may be open and in use.
pub(crate) fn known_lost(path: &Path, at: &Connection) -> rusqlite::Result<Option<Lost>> {
    lost(read(path), at)
}

fn lost(said: WitnessLine, at: &Connection) -> rusqlite::Result<Option<Lost>> {
    let earlier = match said.lost {
        Some(lost) if !holds(at, lost.last)? => Some(lost),
        _ => None,
    };
    let Some(known) = said.last else {
        return Ok(earlier);
    };
    let written = last(at)?.map_or(0, |line| line.seq);
    // Another line in its place is another journal, which a person put here.
    let Ok(lines) = u64::try_from(known.seq - written) else {
        return Ok(earlier);
    };
    let more = earlier.map_or(0, |lost| lost.lines);
    let new = (lines > 0).then_some(Lost {
        lines: lines + more,
        last: known,
    });
    Ok(new.or(earlier))
}

fn last(at: &Connection) -> rusqlite::Result<Option<JournalLine>> {
    let last = "SELECT seq, id FROM journal ORDER BY seq DESC LIMIT 1";
    at.query_row(last, [], |line| {
        let (seq, id) = (line.get(0)?, line.get(1)?);
        Ok(JournalLine { seq, id })
    })
    .optional()
}

fn holds(at: &Connection, line: JournalLine) -> rusqlite::Result<bool> {
    let held = at.query_row("SELECT 1 FROM journal WHERE id = ?1", [line.id], |_| Ok(()));
    Ok(held.optional()?.is_some())
}

fn read(path: &Path) -> WitnessLine {
    files::read_line(&file_of(path)).unwrap_or_default()
}

fn made(path: &Path) -> io::Result<File> {
    let path = file_of(path);
    files::make_file(&path).map_err(io::Error::other)?;
    OpenOptions::new().write(true).open(path)
}

#[cfg(test)]
#[path = "witness_test.rs"]
mod tests;
