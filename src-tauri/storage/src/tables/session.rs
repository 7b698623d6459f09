//! Focus sessions. What they are worth is in their intervals, time that is not accounted for in their
//! gaps: two tables of their own.

use domain::{Day, DayId, Focus, FocusId, ItemId};
use rusqlite::{CachedStatement, Connection, Result, params};
use uuid::Uuid;

use super::{
    column::{Json, Ms, Plain},
    gap, interval,
    listed::Listed,
};

pub(crate) const SCHEMA: &str = "
CREATE TABLE session (
  id          BLOB NOT NULL PRIMARY KEY,
  day         BLOB NOT NULL REFERENCES day (id) ON DELETE CASCADE,
  position    INTEGER NOT NULL,
  item        BLOB,
  planned_min INTEGER,
  bonus       INTEGER NOT NULL,
  started_ms  INTEGER NOT NULL,
  paused_ms   INTEGER,
  ran_over    INTEGER NOT NULL,
  ended_ms    INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX session_by_day ON session (day, position);
";

/// With what of the same sitting came before, and what was asked of a hold.
pub(crate) const SITTING: &str = "
ALTER TABLE session ADD COLUMN before TEXT;
ALTER TABLE session ADD COLUMN asked_ms INTEGER;
";

impl Listed for Focus {
    type Key = (Uuid,);
    const WRITE: &str =
        "INSERT INTO session VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
         ON CONFLICT DO UPDATE SET day = ?2, position = ?3, item = ?4, planned_min = ?5,
           bonus = ?6, started_ms = ?7, paused_ms = ?8, ran_over = ?9, ended_ms = ?10,
           before = ?11, asked_ms = ?12";
    const ERASE: &str = "DELETE FROM session WHERE id = ?1";

    fn lists(day: &Day) -> Vec<(Uuid, &[Self])> {
        vec![(day.id.0, &day.focus)]
    }

    fn key(&self, _: Uuid, _: u32) -> Self::Key {
        (self.id.0,)
    }

    fn write(&self, owner: Uuid, position: u32, write: &mut CachedStatement<'_>) -> Result<usize> {
        write.execute(params![
            self.id.0,
            owner,
            position,
            self.item.map(|item| item.0),
            Plain(self.planned),
            self.bonus,
            Ms(self.started_at),
            self.paused_at.map(Ms),
            self.ran_over,
            self.ended_at.map(Ms),
            self.before.map(Json),
            self.asked_since.map(Ms),
        ])
    }
}

/// A day's sessions in order, with their intervals and gaps.
pub(crate) fn read(at: &Connection, day: DayId) -> Result<Vec<Focus>> {
    at.prepare_cached(
        "SELECT id, item, planned_min, bonus, started_ms, paused_ms, ran_over, ended_ms,
           before, asked_ms
         FROM session WHERE day = ?1 ORDER BY position",
    )?
    .query_map([day.0], |row| {
        let id = FocusId(row.get(0)?);
        Ok(Focus {
            id,
            item: row.get::<_, Option<_>>(1)?.map(ItemId),
            planned: row.get::<_, Plain<_>>(2)?.0,
            bonus: row.get(3)?,
            started_at: row.get::<_, Ms>(4)?.0,
            intervals: interval::read(at, id)?,
            gaps: gap::read(at, id)?,
            paused_at: row.get::<_, Option<Ms>>(5)?.map(|at| at.0),
            ran_over: row.get(6)?,
            ended_at: row.get::<_, Option<Ms>>(7)?.map(|at| at.0),
            before: row.get::<_, Option<Json<_>>>(8)?.map(|before| before.0),
            asked_since: row.get::<_, Option<Ms>>(9)?.map(|at| at.0),
        })
    })?
    .collect()
}
