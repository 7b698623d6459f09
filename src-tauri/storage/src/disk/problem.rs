//! What can go wrong with a file, each said so that a person knows what happened and what to do.

use std::{
    io,
    path::{Path, PathBuf},
};

use chrono::NaiveDate;

/// Why the journal could not be opened, read or written. Nothing is lost by any of them.
#[derive(Debug, thiserror::Error)]
pub enum Problem {
    /// The folder or a file in it could not be made or read.
    #[error("{} cannot be used: {source}. Check that its folder exists, belongs to you and can be written.", path.display())]
    Place {
        /// What could not be used.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// Another program has it open.
    #[error("Another Daydone already works with {}. Close that one, or give this one a folder of its own with DAYDONE_HOME.", path.display())]
    InUse {
        /// The journal's file.
        path: PathBuf,
    },
    /// It was written by a newer program.
    #[error("{} was written by a newer Daydone (format {found}, this one knows up to {known}). Update Daydone; the file was left untouched.", path.display())]
    Newer {
        /// The journal's file.
        path: PathBuf,
        /// Its format.
        found: u32,
        /// The newest format this program knows.
        known: u32,
    },
    /// It is a database of some other program.
    #[error("{} is not a Daydone journal. Give Daydone a folder of its own; the file was left untouched.", path.display())]
    Foreign {
        /// The file.
        path: PathBuf,
    },
    /// Something that is no file lies where the journal should be.
    #[error("{} is not a file. Daydone keeps its journal in a file of that name: move what is there elsewhere.", path.display())]
    NoFile {
        /// What is in the way.
        path: PathBuf,
    },
    /// It is missing or empty, though there are copies of it.
    #[error("{} is gone or empty, though there are backups of it, the newest of {newest}. Nothing was begun anew: `daydone doctor --repair` brings the newest back. To begin anew, move the folder {} elsewhere.", path.display(), backups.display())]
    Gone {
        /// Where the journal should be.
        path: PathBuf,
        /// The folder of the copies.
        backups: PathBuf,
        /// The date of the newest copy.
        newest: NaiveDate,
    },
    /// It is not where it was when it was opened, or what lies there is another one.
    #[error("{} is not where it was: it, or a file beside it, was moved, deleted or replaced while Daydone worked with it. Put it back, or quit Daydone and start it again.", path.display())]
    Moved {
        /// Where the journal was.
        path: PathBuf,
    },
    /// It cannot be read any more.
    #[error("{} is damaged ({reason}). It was left as it is: `daydone doctor --repair` sets it aside and brings back what can be read, or the newest backup.", path.display())]
    Damaged {
        /// The journal's file.
        path: PathBuf,
        /// What was noticed.
        reason: String,
    },
    /// The disk is full.
    #[error("The disk is full, so nothing was written to {}. Free some space and try again.", path.display())]
    Full {
        /// The journal's file.
        path: PathBuf,
    },
    /// The file cannot be written.
    #[error("{} cannot be written. Check the permissions of the file and its folder, and that the disk is not mounted read-only.", path.display())]
    ReadOnly {
        /// The journal's file.
        path: PathBuf,
    },
    /// Some other program writes to it.
    #[error("Another program is writing to {}. Close it and try again.", path.display())]
    Busy {
        /// The journal's file.
        path: PathBuf,
    },
    /// Anything else SQLite says.
    #[error("{} could not be read or written: {source}. Try again; if it stays, restart Daydone.", path.display())]
    Sqlite {
        /// The journal's file.
        path: PathBuf,
        /// What SQLite said.
        source: rusqlite::Error,
    },
}

impl Problem {
    /// Whether [`repair`](crate::repair) is what helps.
    #[must_use]
    pub fn is_damage(&self) -> bool {
        matches!(self, Problem::Damaged { .. } | Problem::Gone { .. })
    }

    /// What the system's error means for the file or folder at `path`.
    pub(crate) fn place(path: &Path, source: io::Error) -> Self {
        let path = path.to_owned();
        match source.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Problem::Full { path },
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
                Problem::ReadOnly { path }
            }
            _ => Problem::Place { path, source },
        }
    }
}
