//! Looking into a journal, or a copy of one, without being its owner: does it hold together, and what
//! is in it?

use std::path::Path;

use chrono::{DateTime, NaiveDate, Utc};
use domain::State;
use rusqlite::{Connection, OptionalExtension};

use super::{salvage, witness};
use crate::{
    Lost, Problem,
    open::{connect, read_only},
    tables::{
        self,
        column::{Ms, Plain},
        journal,
    },
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
    let at = read_only::open(path)?;
    read(&at).map_err(|source| Problem::sqlite(path, source))
}

/// The same after reading the whole file: that it holds together, and that every line of the journal
/// means something. Takes time with its size.
///
/// # Errors
/// [`Problem::Damaged`] with the first thing that is wrong; other [`Problem`]s when it cannot be
/// looked into at all.
pub fn examine(path: &Path) -> Result<Contents, Problem> {
    let at = read_only::open(path)?;
    check(&at, path)?;
    let failed = |source| Problem::sqlite(path, source);
    let found = read(&at).map_err(failed)?;
    if found.lines > 0 {
        journal::read_after(&at, 0, |_, _| Ok(())).map_err(failed)?;
    }
    Ok(found)
}

/// The same for a journal that no program has open: of its write-ahead log, too, nothing may be lost.
///
/// # Errors
/// As above.
pub fn examine_at_rest(path: &Path) -> Result<Contents, Problem> {
    salvage::expect_whole_log(path)?;
    examine(path)
}

/// Whether the tables of the journal at `path` say of the present, and of the days that can still be
/// set right, what its lines say; it may be open and in use. Tables that the next start makes anew
/// anyway are not asked.
///
/// # Errors
/// [`Problem`] when it cannot be read.
pub fn in_step(path: &Path) -> Result<bool, Problem> {
    let at = read_only::open(path)?;
    let compared = at.unchecked_transaction().and_then(|one_instant| {
        let resumed = connect::resume(&one_instant)?;
        resumed.map_or(Ok(true), |resumed| agree(&one_instant, resumed.state()))
    });
    compared.map_err(|source| Problem::sqlite(path, source))
}

/// Lines that were kept once and are not in the journal at `path`, which may be open and in use; absent
/// when none are known to be missing.
///
/// # Errors
/// [`Problem`] when it cannot be read.
pub fn lost(path: &Path) -> Result<Option<Lost>, Problem> {
    let at = read_only::open(path)?;
    let failed = |source| Problem::sqlite(path, source);
    if !at.table_exists(None, "journal").map_err(failed)? {
        return Ok(None);
    }
    witness::known_lost(path, &at).map_err(failed)
}

/// The dates of days with a record that reaches beyond its session, its day or the last line, oldest
/// first: no version writes such a record any more, older ones did. The journal may be open and in
/// use. Takes time with its size.
///
/// # Errors
/// [`Problem`] when it cannot be read.
pub fn out_of_bounds(path: &Path) -> Result<Vec<NaiveDate>, Problem> {
    let at = read_only::open(path)?;
    let found = at.unchecked_transaction().and_then(|one| beyond(&one));
    found.map_err(|source| Problem::sqlite(path, source))
}

fn beyond(at: &Connection) -> rusqlite::Result<Vec<NaiveDate>> {
    if !at.table_exists(None, "day")? {
        return Ok(Vec::new());
    }
    let written = journal::last(at)?.map(|(_, at)| at);
    let mut dates = at.prepare("SELECT DISTINCT date FROM day ORDER BY date")?;
    let dates = dates.query_map([], |row| row.get::<_, Plain<NaiveDate>>(0))?;
    let mut found = Vec::new();
    for date in dates {
        let Plain(date) = date?;
        let days = tables::day::read(at, date, date)?;
        // A day that is over does not ask what time it is; it may lie ahead of a clock that was wrong.
        let broken = days.iter().any(|day| {
            let ended = day.closing.map(|closing| closing.at);
            let now = ended.or(written).unwrap_or(day.started_at);
            day.out_of_bounds(now).is_some()
        });
        found.extend(broken.then_some(date));
    }
    Ok(found)
}

/// Whether the tables say what `state` says: of the present, and of the days that can be set right.
pub(crate) fn agree(at: &Connection, state: &State) -> rusqlite::Result<bool> {
    for day in state.days() {
        if tables::day::read_one(at, day.id)?.as_ref() != Some(day) {
            return Ok(false);
        }
    }
    if !tables::day_off::read(at)?.iter().eq(state.days_off.all()) {
        return Ok(false);
    }
    if tables::question::read(at)? != state.questions {
        return Ok(false);
    }
    let written = (tables::carried::read(at)?, tables::parked::read(at)?);
    let mut said = (state.waiting.clone(), state.parked.clone());
    // The tables keep no order among things of the same date or instant.
    said.0.sort_by_key(|carried| (carried.due, carried.id));
    said.1.sort_by_key(|thought| (thought.at, thought.id));
    Ok(written == said)
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
