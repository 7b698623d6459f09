//! Whether an open journal is still where it was opened. A system lets a program keep a file that was
//! moved, deleted or replaced: it would go on writing, and telling people that it is kept, where
//! it is not found again.

use std::{io, path::Path};

use super::files;
use crate::Problem;

/// What an open journal consists of, by how the names go on: the file, its log, and the claim on both.
const PARTS: [&str; 3] = ["", "-wal", ".lock"];

/// Which files an open journal consists of.
#[derive(Debug)]
pub(crate) struct FileIdentity([Option<Identity>; PARTS.len()]);

/// A file, whatever it is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Identity {
    device: u64,
    number: u64,
}

impl FileIdentity {
    /// Those of the journal at `path`, which is open and claimed.
    pub(crate) fn of(path: &Path) -> Self {
        FileIdentity(PARTS.map(|part| identity(&files::beside(path, part)).unwrap_or_default()))
    }

    /// Refuses when one of them is not at its place any more. What cannot be looked at is taken to be
    /// there: then no other program can have moved it.
    pub(crate) fn check(&self, path: &Path) -> Result<(), Problem> {
        let moved = PARTS.iter().zip(&self.0).any(|(part, known)| {
            identity(&files::beside(path, part)).is_ok_and(|found| found != *known)
        });
        if !moved {
            return Ok(());
        }
        Err(Problem::Moved {
            path: path.to_owned(),
        })
    }

    /// Whether something lies there that is not this journal's, or the journal itself does not. If
    /// not, at most the log was deleted, and what it holds can still be brought into the file.
    pub(crate) fn is_anothers(&self, path: &Path) -> bool {
        PARTS.iter().zip(&self.0).any(|(part, known)| {
            let found = identity(&files::beside(path, part));
            found.is_ok_and(|found| found != *known && (found.is_some() || *part != "-wal"))
        })
    }
}

/// The file of that name; `None` when there is none.
#[cfg(unix)]
fn identity(path: &Path) -> io::Result<Option<Identity>> {
    use std::{
        fs,
        io::ErrorKind::{NotADirectory, NotFound},
        os::unix::fs::MetadataExt,
    };

    match fs::metadata(path) {
        Ok(found) => Ok(Some(Identity {
            device: found.dev(),
            number: found.ino(),
        })),
        Err(gone) if matches!(gone.kind(), NotFound | NotADirectory) => Ok(None),
        Err(unknown) => Err(unknown),
    }
}

/// Elsewhere the system keeps others' hands off a file that is open.
#[cfg(not(unix))]
fn identity(_: &Path) -> io::Result<Option<Identity>> {
    Ok(None)
}
