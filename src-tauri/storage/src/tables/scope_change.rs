//! Changes to a day's commitment after its start.

use domain::{Day, DayId, ScopeChange};
use rusqlite::{CachedStatement, Connection, Result, params};
use uuid::Uuid;

use super::{
    column::{Json, Ms},
    listed::Listed,
};

pub(crate) const SCHEMA: &str = "
CREATE TABLE scope_change (
  day      BLOB NOT NULL REFERENCES day (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  at_ms    INTEGER NOT NULL,
  change   TEXT NOT NULL,
  PRIMARY KEY (day, position)
) STRICT, WITHOUT ROWID;
";

impl Listed for ScopeChange {
    type Key = (Uuid, u32);
    const WRITE: &str = "INSERT INTO scope_change VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT DO UPDATE SET at_ms = ?3, change = ?4";
    const ERASE: &str = "DELETE FROM scope_change WHERE day = ?1 AND position = ?2";

    fn lists(day: &Day) -> Vec<(Uuid, &[Self])> {
        vec![(day.id.0, &day.scope_changes)]
    }

    fn key(&self, owner: Uuid, position: u32) -> Self::Key {
        (owner, position)
    }

    fn write(&self, owner: Uuid, position: u32, write: &mut CachedStatement<'_>) -> Result<usize> {
        write.execute(params![owner, position, Ms(self.at), Json(&self.kind)])
    }
}

pub(crate) fn read(at: &Connection, day: DayId) -> Result<Vec<ScopeChange>> {
    at.prepare_cached("SELECT at_ms, change FROM scope_change WHERE day = ?1 ORDER BY position")?
        .query_map([day.0], |row| {
            Ok(ScopeChange {
                at: row.get::<_, Ms>(0)?.0,
                kind: row.get::<_, Json<_>>(1)?.0,
            })
        })?
        .collect()
}
