//! The journal: what happened, line after line, never changed. `seq` is the order on this machine,
//! `id` is the line's name among all machines of its person.

use chrono::{DateTime, Utc};
use domain::{Entry, EntryId, TimeOff};
use rusqlite::{Connection, OptionalExtension, Result, Row, params};
use uuid::Uuid;

use super::column::{Json, Ms};

pub(crate) const SCHEMA: &str = "
CREATE TABLE journal (
  seq    INTEGER PRIMARY KEY,
  id     BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  device BLOB NOT NULL CHECK (length(device) = 16),
  at_ms  INTEGER NOT NULL,
  kind   TEXT GENERATED ALWAYS AS (body ->> '$.kind') VIRTUAL,
  body   TEXT NOT NULL
) STRICT;

CREATE TRIGGER journal_lines_stay_as_they_are BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is only added to'); END;

CREATE TRIGGER journal_lines_stay BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is only added to'); END;
";

/// Adds a line and gives its `seq`.
pub(crate) fn append(at: &Connection, device: Uuid, entry: &Entry) -> Result<i64> {
    at.prepare_cached("INSERT INTO journal (id, device, at_ms, body) VALUES (?1, ?2, ?3, ?4)")?
        .insert(params![
            entry.id.0,
            device,
            Ms(entry.at),
            Json(&entry.event)
        ])
}

/// Reads the lines after `seq` (0 for all), in order, each with its own `seq`.
pub(crate) fn read_after(
    at: &Connection,
    seq: i64,
    mut take: impl FnMut(i64, Entry) -> Result<()>,
) -> Result<()> {
    let mut lines =
        at.prepare_cached("SELECT seq, id, at_ms, body FROM journal WHERE seq > ?1 ORDER BY seq")?;
    let mut lines = lines.query([seq])?;
    while let Some(line) = lines.next()? {
        take(line.get(0)?, entry(line)?)?;
    }
    Ok(())
}

/// The days off of every line that cancelled some.
pub(crate) fn cancelled_days_off(at: &Connection) -> Result<Vec<TimeOff>> {
    at.prepare_cached("SELECT body FROM journal WHERE kind = 'days_off_cancelled' ORDER BY seq")?
        .query_map([], |line| line.get::<_, Json<TimeOff>>(0).map(|off| off.0))?
        .collect()
}

/// The `seq` of the last line and when it was written down.
pub(crate) fn last(at: &Connection) -> Result<Option<(i64, DateTime<Utc>)>> {
    let mut last = at.prepare_cached("SELECT seq, at_ms FROM journal ORDER BY seq DESC LIMIT 1")?;
    let last = last.query_row([], |line| Ok((line.get(0)?, line.get::<_, Ms>(1)?.0)));
    last.optional()
}

fn entry(line: &Row<'_>) -> Result<Entry> {
    let (id, at, event) = (
        line.get(1)?,
        line.get::<_, Ms>(2)?,
        line.get::<_, Json<_>>(3)?,
    );
    Ok(Entry {
        id: EntryId(id),
        at: at.0,
        event: event.0,
    })
}
