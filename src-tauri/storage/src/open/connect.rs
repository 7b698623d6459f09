//! A connection to the journal, and what is done with one before and after everything else.

use std::path::Path;

use rusqlite::{Connection, OpenFlags, config::DbConfig};

use super::migrations;
use crate::{
    disk::files,
    tables::{checkpoint, journal, projection::Projection},
};

/// A connection that may write. To another program's file, or a newer one's, nothing is done, not even
/// at its closing.
pub(crate) fn connect(path: &Path) -> rusqlite::Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
        | OpenFlags::SQLITE_OPEN_NO_MUTEX
        | OpenFlags::SQLITE_OPEN_URI;
    let connection = Connection::open_with_flags(path, flags)?;
    connection.busy_timeout(files::BUSY)?;
    // A newer program may have left its mark in the write-ahead log only. Until we know, closing
    // must not fold the log into the file.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    if migrations::is_ours(&connection)? {
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
        connection.pragma_update(None, "journal_mode", "WAL")?;
        connection.pragma_update(None, "synchronous", "FULL")?;
        connection.pragma_update(None, "foreign_keys", true)?;
        // What SQLite sorts on the way needs no folder for temporary files, which may be full.
        connection.pragma_update(None, "temp_store", "MEMORY")?;
    }
    connection.set_prepared_statement_cache_capacity(64);
    Ok(connection)
}

/// The state from the checkpoint and the lines after it; absent when no checkpoint can be trusted.
pub(crate) fn resume(at: &Connection) -> rusqlite::Result<Option<Projection>> {
    let Some((seq, state)) = checkpoint::read(at)? else {
        return Ok(None);
    };
    // One that is ahead of the journal remembers lines that are not there any more.
    if journal::last(at)?.map_or(0, |(last, _)| last) < seq {
        return Ok(None);
    }
    let mut projection = Projection::at(state);
    journal::read_after(at, seq, |_, entry| {
        projection.evolve(&entry);
        Ok(())
    })?;
    Ok(Some(Projection::at(projection.state().clone())))
}

/// Writes the log into the file.
pub(crate) fn fold(connection: &Connection) -> rusqlite::Result<()> {
    connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))
}
