//! The stretches of work a session is worth.

use domain::{Day, FocusId, Interval};
use rusqlite::{Connection, Result, params};
use uuid::Uuid;

use super::row::{self, numbered};
use crate::column::Ms;

pub(crate) const SCHEMA: &str = "
CREATE TABLE interval (
  session  BLOB NOT NULL REFERENCES session (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  from_ms  INTEGER NOT NULL,
  to_ms    INTEGER,
  PRIMARY KEY (session, position)
) STRICT, WITHOUT ROWID;
";

#[derive(PartialEq)]
pub(crate) struct Row {
    session: FocusId,
    position: u32,
    interval: Interval,
}

impl row::Row for Row {
    type Key = (Uuid, u32);
    const ERASE: &str = "DELETE FROM interval WHERE session = ?1 AND position = ?2";

    fn of(day: &Day) -> Vec<Self> {
        let of_one = |focus: &domain::Focus| {
            let session = focus.id;
            numbered(&focus.intervals)
                .map(move |(position, interval)| Row {
                    session,
                    position,
                    interval,
                })
                .collect::<Vec<_>>()
        };
        day.focus.iter().flat_map(of_one).collect()
    }

    fn key(&self) -> Self::Key {
        (self.session.0, self.position)
    }

    fn write(&self, at: &Connection) -> Result<()> {
        let Interval { from, to } = self.interval;
        at.prepare_cached(
            "INSERT INTO interval VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT DO UPDATE SET from_ms = ?3, to_ms = ?4",
        )?
        .execute(params![self.session.0, self.position, Ms(from), to.map(Ms)])
        .map(drop)
    }
}

/// A session's intervals in order.
pub(crate) fn read(at: &Connection, session: FocusId) -> Result<Vec<Interval>> {
    at.prepare_cached("SELECT from_ms, to_ms FROM interval WHERE session = ?1 ORDER BY position")?
        .query_map([session.0], |row| {
            let to = row.get::<_, Option<Ms>>(1)?;
            Ok(Interval {
                from: row.get::<_, Ms>(0)?.0,
                to: to.map(|at| at.0),
            })
        })?
        .collect()
}
