//! Time inside sessions that nobody can account for.

use domain::{Day, FocusId, Gap, GapId};
use rusqlite::{Connection, Result, params};
use uuid::Uuid;

use super::row::{self, numbered};
use crate::column::{Ms, Plain};

pub(crate) const SCHEMA: &str = "
CREATE TABLE gap (
  id       BLOB NOT NULL PRIMARY KEY,
  session  BLOB NOT NULL REFERENCES session (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  cause    TEXT NOT NULL,
  from_ms  INTEGER NOT NULL,
  to_ms    INTEGER NOT NULL,
  was      TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX gap_by_session ON gap (session, position);
";

#[derive(PartialEq)]
pub(crate) struct Row {
    session: FocusId,
    position: u32,
    gap: Gap,
}

impl row::Row for Row {
    type Key = (Uuid,);
    const ERASE: &str = "DELETE FROM gap WHERE id = ?1";

    fn of(day: &Day) -> Vec<Self> {
        let of_one = |focus: &domain::Focus| {
            let session = focus.id;
            numbered(&focus.gaps)
                .map(move |(position, gap)| Row {
                    session,
                    position,
                    gap,
                })
                .collect::<Vec<_>>()
        };
        day.focus.iter().flat_map(of_one).collect()
    }

    fn key(&self) -> Self::Key {
        (self.gap.id.0,)
    }

    fn write(&self, at: &Connection) -> Result<()> {
        let gap = &self.gap;
        at.prepare_cached(
            "INSERT INTO gap VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
             ON CONFLICT DO UPDATE SET session = ?2, position = ?3, cause = ?4, from_ms = ?5,
               to_ms = ?6, was = ?7",
        )?
        .execute(params![
            gap.id.0,
            self.session.0,
            self.position,
            Plain(gap.cause),
            Ms(gap.from),
            Ms(gap.to),
            Plain(gap.was),
        ])
        .map(drop)
    }
}

/// A session's gaps in order.
pub(crate) fn read(at: &Connection, session: FocusId) -> Result<Vec<Gap>> {
    at.prepare_cached(
        "SELECT id, cause, from_ms, to_ms, was FROM gap WHERE session = ?1 ORDER BY position",
    )?
    .query_map([session.0], |row| {
        Ok(Gap {
            id: GapId(row.get(0)?),
            cause: row.get::<_, Plain<_>>(1)?.0,
            from: row.get::<_, Ms>(2)?.0,
            to: row.get::<_, Ms>(3)?.0,
            was: row.get::<_, Plain<_>>(4)?.0,
        })
    })?
    .collect()
}
