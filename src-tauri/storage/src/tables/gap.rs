//! Time inside sessions that is not accounted for.

use domain::{Day, FocusId, Gap, GapId};
use rusqlite::{CachedStatement, Connection, Result, params};
use uuid::Uuid;

use super::{
    column::{Ms, Plain},
    listed::Listed,
};

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

impl Listed for Gap {
    type Key = (Uuid,);
    const WRITE: &str = "INSERT INTO gap VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
         ON CONFLICT DO UPDATE SET session = ?2, position = ?3, cause = ?4, from_ms = ?5,
           to_ms = ?6, was = ?7";
    const ERASE: &str = "DELETE FROM gap WHERE id = ?1";

    fn lists(day: &Day) -> Vec<(Uuid, &[Self])> {
        let sessions = day.focus.iter();
        sessions
            .map(|focus| (focus.id.0, focus.gaps.as_slice()))
            .collect()
    }

    fn key(&self, _: Uuid, _: u32) -> Self::Key {
        (self.id.0,)
    }

    fn write(&self, owner: Uuid, position: u32, write: &mut CachedStatement<'_>) -> Result<usize> {
        write.execute(params![
            self.id.0,
            owner,
            position,
            Plain(self.cause),
            Ms(self.from),
            Ms(self.to),
            Plain(self.was),
        ])
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
