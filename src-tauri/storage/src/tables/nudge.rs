//! Nudges as they were sent.

use domain::{Day, DayId, Nudge, NudgeId};
use rusqlite::{CachedStatement, Connection, Result, params};
use uuid::Uuid;

use super::{
    column::{Ms, Plain},
    listed::Listed,
};

pub(crate) const SCHEMA: &str = "
CREATE TABLE nudge (
  id       BLOB NOT NULL PRIMARY KEY,
  day      BLOB NOT NULL REFERENCES day (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  kind     TEXT NOT NULL,
  at_ms    INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX nudge_by_day ON nudge (day, position);
";

impl Listed for Nudge {
    type Key = (Uuid,);
    const WRITE: &str = "INSERT INTO nudge VALUES (?1, ?2, ?3, ?4, ?5)
         ON CONFLICT DO UPDATE SET day = ?2, position = ?3, kind = ?4, at_ms = ?5";
    const ERASE: &str = "DELETE FROM nudge WHERE id = ?1";

    fn lists(day: &Day) -> Vec<(Uuid, &[Self])> {
        vec![(day.id.0, &day.nudges)]
    }

    fn key(&self, _: Uuid, _: u32) -> Self::Key {
        (self.id.0,)
    }

    fn write(&self, owner: Uuid, position: u32, write: &mut CachedStatement<'_>) -> Result<usize> {
        write.execute(params![
            self.id.0,
            owner,
            position,
            Plain(self.kind),
            Ms(self.at)
        ])
    }
}

/// A day's nudges in order.
pub(crate) fn read(at: &Connection, day: DayId) -> Result<Vec<Nudge>> {
    at.prepare_cached("SELECT id, kind, at_ms FROM nudge WHERE day = ?1 ORDER BY position")?
        .query_map([day.0], |row| {
            Ok(Nudge {
                id: NudgeId(row.get(0)?),
                kind: row.get::<_, Plain<_>>(1)?.0,
                at: row.get::<_, Ms>(2)?.0,
            })
        })?
        .collect()
}
