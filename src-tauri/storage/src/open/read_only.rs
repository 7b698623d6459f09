//! Opening a file only to look into it: a journal in use, a copy, one from another computer. Nothing
//! is changed, and nothing is left beside it.

use std::{fmt::Write, fs::File, path::Path};

use rusqlite::{Connection, OpenFlags};

use super::{header, migrations};
use crate::{Problem, disk::files};

/// Opens it.
///
/// # Errors
/// [`Problem`] when it is missing, damaged at its start, another program's or a newer Daydone's.
pub(crate) fn open(path: &Path) -> Result<Connection, Problem> {
    // It looks before it opens: opening a pipe would wait for a writer.
    header::check(path)?;
    let file = File::open(path).map_err(|source| Problem::place(path, source))?;
    if file.metadata().is_ok_and(|found| found.len() == 0) {
        return Err(Problem::Damaged {
            path: path.to_owned(),
            reason: "it is empty".into(),
        });
    }
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY
        | OpenFlags::SQLITE_OPEN_NO_MUTEX
        | OpenFlags::SQLITE_OPEN_URI;
    let failed = |source| Problem::sqlite(path, source);
    let connection = Connection::open_with_flags(address(path), flags).map_err(failed)?;
    connection.busy_timeout(files::BUSY).map_err(failed)?;
    migrations::check(&connection, path)?;
    Ok(connection)
}

/// The path as SQLite takes it to read. A file without a log beside it is not in use, so
/// SQLite need not make one to read it.
pub(crate) fn address(path: &Path) -> String {
    let path = files::behind_links(path);
    let logs = ["-wal", "-journal"].map(|ending| files::beside(&path, ending));
    let at_rest = !logs.iter().any(|log| log.exists());
    let mut address = uri(&path);
    if at_rest {
        address.push_str("?immutable=1");
    }
    address
}

/// The path as SQLite takes it where it takes text, whatever bytes are in it.
pub(crate) fn uri(path: &Path) -> String {
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let mut uri = String::from("file:");
    // A drive's letter comes after the slash that a path on Unix begins with anyway.
    if cfg!(windows) {
        uri.push('/');
    }
    for &byte in path.as_os_str().as_encoded_bytes() {
        match byte {
            b'\\' if cfg!(windows) => uri.push('/'),
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'.' | b'-' | b'_' | b'~' => {
                uri.push(char::from(byte));
            }
            // Writing to a string cannot fail.
            _ => drop(write!(uri, "%{byte:02X}")),
        }
    }
    uri
}
