//! Breaks. (`break` is a word SQL and Rust keep for themselves.)

use domain::{Break, BreakId, Day, DayId};
use rusqlite::{CachedStatement, Connection, Result, params};
use uuid::Uuid;

use super::{
    column::{Ms, Plain},
    listed::Listed,
};

pub(crate) const SCHEMA: &str = "
CREATE TABLE rest (
  id          BLOB NOT NULL PRIMARY KEY,
  day         BLOB NOT NULL REFERENCES day (id) ON DELETE CASCADE,
  position    INTEGER NOT NULL,
  planned_min INTEGER NOT NULL,
  started_ms  INTEGER NOT NULL,
  ended_ms    INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX rest_by_day ON rest (day, position);
";

impl Listed for Break {
    type Key = (Uuid,);
    const WRITE: &str = "INSERT INTO rest VALUES (?1, ?2, ?3, ?4, ?5, ?6)
         ON CONFLICT DO UPDATE SET day = ?2, position = ?3, planned_min = ?4, started_ms = ?5,
           ended_ms = ?6";
    const ERASE: &str = "DELETE FROM rest WHERE id = ?1";

    fn lists(day: &Day) -> Vec<(Uuid, &[Self])> {
        vec![(day.id.0, &day.breaks)]
    }

    fn key(&self, _: Uuid, _: u32) -> Self::Key {
        (self.id.0,)
    }

    fn write(&self, owner: Uuid, position: u32, write: &mut CachedStatement<'_>) -> Result<usize> {
        write.execute(params![
            self.id.0,
            owner,
            position,
            Plain(self.planned),
            Ms(self.started_at),
            self.ended_at.map(Ms),
        ])
    }
}

/// A day's breaks in order.
pub(crate) fn read(at: &Connection, day: DayId) -> Result<Vec<Break>> {
    at.prepare_cached(
        "SELECT id, planned_min, started_ms, ended_ms FROM rest WHERE day = ?1 ORDER BY position",
    )?
    .query_map([day.0], |row| {
        Ok(Break {
            id: BreakId(row.get(0)?),
            planned: row.get::<_, Plain<_>>(1)?.0,
            started_at: row.get::<_, Ms>(2)?.0,
            ended_at: row.get::<_, Option<Ms>>(3)?.map(|at| at.0),
        })
    })?
    .collect()
}
