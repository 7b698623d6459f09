//! What SQLite's errors mean, with the system asked where SQLite keeps the cause to itself.

use std::{fs, io::Write, path::Path};

use rusqlite::{Error, ErrorCode};

use super::files;
use crate::Problem;

impl Problem {
    /// What SQLite's error means for the file at `path`.
    pub(crate) fn sqlite(path: &Path, source: rusqlite::Error) -> Self {
        let code = source.sqlite_error_code();
        if let Some(ErrorCode::CannotOpen | ErrorCode::SystemIoFailure) = code
            && let Some(trouble) = trouble_beside(path)
        {
            return trouble;
        }
        let path = path.to_owned();
        match code {
            Some(ErrorCode::DiskFull) => Problem::Full { path },
            Some(ErrorCode::ReadOnly | ErrorCode::CannotOpen | ErrorCode::PermissionDenied) => {
                Problem::ReadOnly { path }
            }
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Problem::Busy { path },
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => Problem::Damaged {
                path,
                reason: source.to_string(),
            },
            _ if is_unreadable(&source) => Problem::Damaged {
                path,
                reason: source.to_string(),
            },
            _ => Problem::Sqlite { path, source },
        }
    }
}

/// Whether a line, a cell or a table is not what was written there.
fn is_unreadable(source: &Error) -> bool {
    match source {
        Error::FromSqlConversionFailure(..)
        | Error::InvalidColumnType(..)
        | Error::IntegralValueOutOfRange(..)
        | Error::Utf8Error(..) => true,
        Error::SqliteFailure(_, Some(said)) | Error::SqlInputError { msg: said, .. } => {
            // The kind of a line is read from its JSON.
            ["no such table", "no such column", "malformed JSON"]
                .iter()
                .any(|beginning| said.starts_with(beginning))
        }
        _ => false,
    }
}

/// Whether the disk is full, or not to be written to: asked of the system by writing a little beside
/// `path`, because SQLite keeps to itself why it could not.
fn trouble_beside(path: &Path) -> Option<Problem> {
    let trial = files::beside(path, ".trial");
    let written = files::private_file(&trial).and_then(|mut file| {
        file.write_all(&[0; 4096])?;
        file.sync_all()
    });
    let _ = fs::remove_file(&trial);
    match Problem::place(path, written.err()?) {
        trouble @ (Problem::Full { .. } | Problem::ReadOnly { .. }) => Some(trouble),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use rusqlite::Connection;

    use super::*;

    #[test]
    fn a_line_that_is_no_json_is_damage_like_any_other() {
        let at = Connection::open_in_memory().expect("a database");
        let kind = "SELECT '{\"kind' ->> '$.kind'";
        let read = at.query_row(kind, [], |row| row.get::<_, Option<String>>(0));
        let source = read.expect_err("that is no JSON");
        let problem = Problem::sqlite(Path::new("a.sqlite"), source);
        assert!(matches!(problem, Problem::Damaged { .. }), "{problem:?}");
    }
}
