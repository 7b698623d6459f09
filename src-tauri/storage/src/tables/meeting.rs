//! Meetings and other communication, each with the reason it was synchronous.

use domain::{Day, DayId, Meeting, MeetingId};
use rusqlite::{CachedStatement, Connection, Result, params};
use uuid::Uuid;

use super::{
    column::{Json, Ms, Plain},
    listed::Listed,
};

pub(crate) const SCHEMA: &str = "
CREATE TABLE meeting (
  id          BLOB NOT NULL PRIMARY KEY,
  day         BLOB NOT NULL REFERENCES day (id) ON DELETE CASCADE,
  position    INTEGER NOT NULL,
  title       TEXT,
  reason      TEXT,
  planned_min INTEGER,
  started_ms  INTEGER NOT NULL,
  ran_over    INTEGER NOT NULL,
  ended_ms    INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX meeting_by_day ON meeting (day, position);
";

/// With the announcement that one came from.
pub(crate) const ANNOUNCED: &str = "ALTER TABLE meeting ADD COLUMN announced TEXT;";

impl Listed for Meeting {
    type Key = (Uuid,);
    const WRITE: &str = "INSERT INTO meeting VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
         ON CONFLICT DO UPDATE SET day = ?2, position = ?3, title = ?4, reason = ?5,
           planned_min = ?6, started_ms = ?7, ran_over = ?8, ended_ms = ?9, announced = ?10";
    const ERASE: &str = "DELETE FROM meeting WHERE id = ?1";

    fn lists(day: &Day) -> Vec<(Uuid, &[Self])> {
        vec![(day.id.0, &day.meetings)]
    }

    fn key(&self, _: Uuid, _: u32) -> Self::Key {
        (self.id.0,)
    }

    fn write(&self, owner: Uuid, position: u32, write: &mut CachedStatement<'_>) -> Result<usize> {
        write.execute(params![
            self.id.0,
            owner,
            position,
            Plain(&self.title),
            Plain(self.reason),
            Plain(self.planned),
            Ms(self.started_at),
            self.ran_over,
            self.ended_at.map(Ms),
            self.announced.as_ref().map(Json),
        ])
    }
}

/// A day's meetings in its order.
pub(crate) fn read(at: &Connection, day: DayId) -> Result<Vec<Meeting>> {
    at.prepare_cached(
        "SELECT id, title, reason, planned_min, started_ms, ran_over, ended_ms, announced FROM meeting
         WHERE day = ?1 ORDER BY position",
    )?
    .query_map([day.0], |row| {
        Ok(Meeting {
            id: MeetingId(row.get(0)?),
            title: row.get::<_, Plain<_>>(1)?.0,
            reason: row.get::<_, Plain<_>>(2)?.0,
            planned: row.get::<_, Plain<_>>(3)?.0,
            started_at: row.get::<_, Ms>(4)?.0,
            ran_over: row.get(5)?,
            ended_at: row.get::<_, Option<Ms>>(6)?.map(|at| at.0),
            announced: row.get::<_, Option<Json<_>>>(7)?.map(|announced| announced.0),
        })
    })?
    .collect()
}
