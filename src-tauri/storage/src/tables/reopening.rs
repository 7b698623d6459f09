//! Reopenings of closed days, each with its reason.

use domain::{Day, DayId, Reopening};
use rusqlite::{Connection, Result, params};
use uuid::Uuid;

use super::row::{self, numbered};
use crate::column::{Ms, Plain};

pub(crate) const SCHEMA: &str = "
CREATE TABLE reopening (
  day      BLOB NOT NULL REFERENCES day (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  at_ms    INTEGER NOT NULL,
  reason   TEXT NOT NULL,
  PRIMARY KEY (day, position)
) STRICT, WITHOUT ROWID;
";

#[derive(PartialEq)]
pub(crate) struct Row {
    day: DayId,
    position: u32,
    reopening: Reopening,
}

impl row::Row for Row {
    type Key = (Uuid, u32);
    const ERASE: &str = "DELETE FROM reopening WHERE day = ?1 AND position = ?2";

    fn of(day: &Day) -> Vec<Self> {
        numbered(&day.reopenings)
            .map(|(position, reopening)| Row {
                day: day.id,
                position,
                reopening,
            })
            .collect()
    }

    fn key(&self) -> Self::Key {
        (self.day.0, self.position)
    }

    fn write(&self, at: &Connection) -> Result<()> {
        at.prepare_cached(
            "INSERT INTO reopening VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT DO UPDATE SET at_ms = ?3, reason = ?4",
        )?
        .execute(params![
            self.day.0,
            self.position,
            Ms(self.reopening.at),
            Plain(&self.reopening.reason)
        ])
        .map(drop)
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
