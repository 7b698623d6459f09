//! Interruptions as they were marked.

use domain::{Day, DayId, FocusId, Interruption, InterruptionId};
use rusqlite::{CachedStatement, Connection, Result, params};
use uuid::Uuid;

use super::{
    column::{Ms, Plain},
    listed::Listed,
};

pub(crate) const SCHEMA: &str = "
CREATE TABLE interruption (
  id       BLOB NOT NULL PRIMARY KEY,
  day      BLOB NOT NULL REFERENCES day (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  at_ms    INTEGER NOT NULL,
  session  BLOB,
  by_whom  TEXT NOT NULL,
  word     TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX interruption_by_day ON interruption (day, position);
";

impl Listed for Interruption {
    type Key = (Uuid,);
    const WRITE: &str = "INSERT INTO interruption VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
         ON CONFLICT DO UPDATE SET day = ?2, position = ?3, at_ms = ?4, session = ?5,
           by_whom = ?6, word = ?7";
    const ERASE: &str = "DELETE FROM interruption WHERE id = ?1";

    fn lists(day: &Day) -> Vec<(Uuid, &[Self])> {
        vec![(day.id.0, &day.interruptions)]
    }

    fn key(&self, _: Uuid, _: u32) -> Self::Key {
        (self.id.0,)
    }

    fn write(&self, owner: Uuid, position: u32, write: &mut CachedStatement<'_>) -> Result<usize> {
        write.execute(params![
            self.id.0,
            owner,
            position,
            Ms(self.at),
            self.focus.map(|focus| focus.0),
            Plain(self.by),
            Plain(&self.word),
        ])
    }
}

/// A day's interruptions in order.
pub(crate) fn read(at: &Connection, day: DayId) -> Result<Vec<Interruption>> {
    at.prepare_cached(
        "SELECT id, at_ms, session, by_whom, word FROM interruption
         WHERE day = ?1 ORDER BY position",
    )?
    .query_map([day.0], |row| {
        Ok(Interruption {
            id: InterruptionId(row.get(0)?),
            at: row.get::<_, Ms>(1)?.0,
            focus: row.get::<_, Option<_>>(2)?.map(FocusId),
            by: row.get::<_, Plain<_>>(3)?.0,
            word: row.get::<_, Plain<_>>(4)?.0,
        })
    })?
    .collect()
}
