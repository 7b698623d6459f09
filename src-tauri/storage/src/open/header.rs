//! The first hundred bytes of a file, read before SQLite may touch it: a file that is not for this
//! program stays byte for byte as it was. (Layout: "Database File Format" of sqlite.org, 1.3.)

use std::{
    fs::{self, File},
    io::{ErrorKind, Read},
    path::Path,
};

use super::migrations::APPLICATION;
use crate::{FORMAT, Problem, disk::files};

/// How every SQLite file begins.
pub(crate) const MAGIC: &[u8; 16] = b"SQLite format 3\0";
const USER_VERSION: usize = 60;
const APPLICATION_ID: usize = 68;

/// Refuses a file that is damaged at its start, another program's, or a newer Daydone's, and what is
/// no file at all. One that is missing or empty is welcome, unless lines wait in a log beside it:
/// SQLite would throw that log away.
pub(crate) fn check(path: &Path) -> Result<(), Problem> {
    let head = match head(path)? {
        Some(head) if !head.is_empty() => head,
        _ if has_log(path) => {
            return Err(Problem::Damaged {
                path: path.to_owned(),
                reason: "it is empty, and its log is not".into(),
            });
        }
        _ => return Ok(()),
    };
    let path = path.to_owned();
    if head.len() < 100 || !head.starts_with(MAGIC) {
        return Err(Problem::Damaged {
            path,
            reason: "it does not begin like a journal".into(),
        });
    }
    let (found, application) = (number(&head, USER_VERSION), number(&head, APPLICATION_ID));
    // Both are 0 in a file whose first step was cut short, or still waits in the write-ahead log.
    if application != APPLICATION.cast_unsigned() && (application, found) != (0, 0) {
        return Err(Problem::Foreign { path });
    }
    if found > FORMAT {
        return Err(Problem::Newer {
            path,
            found,
            known: FORMAT,
        });
    }
    Ok(())
}

/// Whether something was ever written to the journal at `path`: to the file itself, or to its log.
pub(crate) fn is_begun(path: &Path) -> Result<bool, Problem> {
    let head = head(path)?.unwrap_or_default();
    // A file that lost its log before anything was folded in is a hundred bytes and nothing more.
    let bare = head.starts_with(MAGIC) && head.len() == 100 && number(&head, USER_VERSION) == 0;
    Ok(has_log(path) || !(head.is_empty() || bare))
}

/// The file's first hundred bytes, or fewer if it has no more; `None` when it is missing.
fn head(path: &Path) -> Result<Option<Vec<u8>>, Problem> {
    let failed = |source| Problem::place(path, source);
    match fs::metadata(path) {
        Ok(found) if !found.is_file() => {
            return Err(Problem::NoFile {
                path: path.to_owned(),
            });
        }
        Err(missing) if missing.kind() == ErrorKind::NotFound => return Ok(None),
        found => found.map_err(failed)?,
    };
    let mut head = Vec::new();
    let file = open_at_once(path).map_err(failed)?;
    file.take(100).read_to_end(&mut head).map_err(failed)?;
    Ok(Some(head))
}

/// Opens a file that a person may have named, without waiting for what may never come: some of the
/// kernel's files say that they are regular ones.
fn open_at_once(path: &Path) -> std::io::Result<File> {
    let mut file = File::options();
    file.read(true);
    #[cfg(unix)]
    {
        use rustix::fs::OFlags;

        let flags = (OFlags::NONBLOCK | OFlags::NOCTTY).bits();
        std::os::unix::fs::OpenOptionsExt::custom_flags(&mut file, flags.cast_signed());
    }
    file.open(path)
}

fn has_log(path: &Path) -> bool {
    fs::metadata(files::beside(path, "-wal")).is_ok_and(|log| log.len() > 0)
}

fn number(head: &[u8], at: usize) -> u32 {
    head[at..at + 4]
        .iter()
        .fold(0, |number, &byte| number << 8 | u32::from(byte))
}
