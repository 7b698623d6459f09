//! Nudges as they were told.

use domain::{Day, DayId, Nudge, NudgeId};
use rusqlite::{Connection, Result, params};
use uuid::Uuid;

use super::row::{self, numbered};
use crate::column::{Ms, Plain};

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

#[derive(PartialEq)]
pub(crate) struct Row {
    day: DayId,
    position: u32,
    nudge: Nudge,
}

impl row::Row for Row {
    type Key = (Uuid,);
    const ERASE: &str = "DELETE FROM nudge WHERE id = ?1";

    fn of(day: &Day) -> Vec<Self> {
        numbered(&day.nudges)
            .map(|(position, nudge)| Row {
                day: day.id,
                position,
                nudge,
            })
            .collect()
    }

    fn key(&self) -> Self::Key {
        (self.nudge.id.0,)
    }

    fn write(&self, at: &Connection) -> Result<()> {
        let nudge = &self.nudge;
        at.prepare_cached(
            "INSERT INTO nudge VALUES (?1, ?2, ?3, ?4, ?5)
             ON CONFLICT DO UPDATE SET day = ?2, position = ?3, kind = ?4, at_ms = ?5",
        )?
        .execute(params![
            nudge.id.0,
            self.day.0,
            self.position,
            Plain(nudge.kind),
            Ms(nudge.at)
        ])
        .map(drop)
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
