//! Looking into a journal, or a copy of one, without being its owner: does it hold together, and what
//! is in it?

use std::path::Path;

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::{Connection, OptionalExtension};

use crate::{
    Problem,
    column::{Ms, Plain},
    reading,
    tables::journal,
};

/// What a journal holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Contents {
    /// How many days.
    pub days: u32,
    /// The date of the last one.
    pub last_day: Option<NaiveDate>,
    /// How many lines.
    pub lines: u64,
    /// The instant of the last line.
    pub until: Option<DateTime<Utc>>,
}

/// What the journal at `path` holds, as its tables say; it may be open and in use.
///
/// # Errors
/// [`Problem`] when it cannot be read.
pub fn contents(path: &Path) -> Result<Contents, Problem> {
    let at = reading::open(path)?;
    read(&at).map_err(|source| Problem::sqlite(path, source))
}

/// The same after reading the whole file: that it holds together, and that every line of the journal
/// means something. Takes time with its size.
///
/// # Errors
/// [`Problem::Damaged`] with the first thing that is wrong; other [`Problem`]s when it cannot be
/// looked into at all.
pub fn examine(path: &Path) -> Result<Contents, Problem> {
    let at = reading::open(path)?;
    check(&at, path)?;
    let failed = |source| Problem::sqlite(path, source);
    let found = read(&at).map_err(failed)?;
    if found.lines > 0 {
        journal::read_after(&at, 0, |_, _| Ok(())).map_err(failed)?;
    }
    Ok(found)
}

/// Reads the whole file and checks that it holds together.
pub(crate) fn check(at: &Connection, path: &Path) -> Result<(), Problem> {
    let first: String = at
        .query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))
        .map_err(|source| Problem::sqlite(path, source))?;
    if first == "ok" {
        return Ok(());
    }
    Err(Problem::Damaged {
        path: path.to_owned(),
        // SQLite may say where on a second line, which is for those who know pages.
        reason: first.lines().next_back().unwrap_or_default().to_owned(),
    })
}

fn read(at: &Connection) -> rusqlite::Result<Contents> {
    // An empty file has no tables yet.
    if !at.table_exists(None, "journal")? {
        return Ok(Contents::default());
    }
    let (days, last_day) = at.query_row("SELECT count(*), max(date) FROM day", [], |row| {
        Ok((row.get(0)?, row.get::<_, Option<Plain<_>>>(1)?))
    })?;
    let last = at
        .query_row(
            "SELECT (SELECT count(*) FROM journal), at_ms FROM journal ORDER BY seq DESC LIMIT 1",
            [],
            |row| Ok((row.get::<_, u32>(0)?, row.get::<_, Ms>(1)?)),
        )
        .optional()?;
    Ok(Contents {
        days,
        last_day: last_day.map(|date| date.0),
        lines: last.as_ref().map_or(0, |(lines, _)| u64::from(*lines)),
        until: last.map(|(_, at)| at.0),
    })
}
