//! Reopenings of closed days, each with its reason.

use domain::{Day, DayId, Reopening};
use rusqlite::{CachedStatement, Connection, Result, params};
use uuid::Uuid;

use super::{
    column::{Ms, Plain},
    listed::Listed,
};

pub(crate) const SCHEMA: &str = "
CREATE TABLE reopening (
  day      BLOB NOT NULL REFERENCES day (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  at_ms    INTEGER NOT NULL,
  reason   TEXT NOT NULL,
  PRIMARY KEY (day, position)
) STRICT, WITHOUT ROWID;
";

impl Listed for Reopening {
    type Key = (Uuid, u32);
    const WRITE: &str = "INSERT INTO reopening VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT DO UPDATE SET at_ms = ?3, reason = ?4";
    const ERASE: &str = "DELETE FROM reopening WHERE day = ?1 AND position = ?2";

    fn lists(day: &Day) -> Vec<(Uuid, &[Self])> {
        vec![(day.id.0, &day.reopenings)]
    }

    fn key(&self, owner: Uuid, position: u32) -> Self::Key {
        (owner, position)
    }

    fn write(&self, owner: Uuid, position: u32, write: &mut CachedStatement<'_>) -> Result<usize> {
        write.execute(params![owner, position, Ms(self.at), Plain(&self.reason)])
    }
}

pub(crate) fn read(at: &Connection, day: DayId) -> Result<Vec<Reopening>> {
    at.prepare_cached("SELECT at_ms, reason FROM reopening WHERE day = ?1 ORDER BY position")?
        .query_map([day.0], |row| {
            Ok(Reopening {
                at: row.get::<_, Ms>(0)?.0,
                reason: row.get::<_, Plain<_>>(1)?.0,
            })
        })?
        .collect()
}
