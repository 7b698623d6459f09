//! Changes to a day's commitment after its start.

use domain::{Day, DayId, ScopeChange};
use rusqlite::{Connection, Result, params};
use uuid::Uuid;

use super::row::{self, numbered};
use crate::column::{Json, Ms};

pub(crate) const SCHEMA: &str = "
CREATE TABLE scope_change (
  day      BLOB NOT NULL REFERENCES day (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  at_ms    INTEGER NOT NULL,
  change   TEXT NOT NULL,
  PRIMARY KEY (day, position)
) STRICT, WITHOUT ROWID;
";

#[derive(PartialEq)]
pub(crate) struct Row {
    day: DayId,
    position: u32,
    change: ScopeChange,
}

impl row::Row for Row {
    type Key = (Uuid, u32);
    const ERASE: &str = "DELETE FROM scope_change WHERE day = ?1 AND position = ?2";

    fn of(day: &Day) -> Vec<Self> {
        numbered(&day.scope_changes)
            .map(|(position, change)| Row {
                day: day.id,
                position,
                change,
            })
            .collect()
    }

    fn key(&self) -> Self::Key {
        (self.day.0, self.position)
    }

    fn write(&self, at: &Connection) -> Result<()> {
        at.prepare_cached(
            "INSERT INTO scope_change VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT DO UPDATE SET at_ms = ?3, change = ?4",
        )?
        .execute(params![
            self.day.0,
            self.position,
            Ms(self.change.at),
            Json(&self.change.kind)
        ])
        .map(drop)
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
