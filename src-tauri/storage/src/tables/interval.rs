//! The stretches of work a session is worth.

use domain::{Day, FocusId, Interval};
use rusqlite::{CachedStatement, Connection, Result, params};
use uuid::Uuid;

use super::{column::Ms, listed::Listed};

pub(crate) const SCHEMA: &str = "
CREATE TABLE interval (
  session  BLOB NOT NULL REFERENCES session (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  from_ms  INTEGER NOT NULL,
  to_ms    INTEGER,
  PRIMARY KEY (session, position)
) STRICT, WITHOUT ROWID;
";

impl Listed for Interval {
    type Key = (Uuid, u32);
    const WRITE: &str = "INSERT INTO interval VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT DO UPDATE SET from_ms = ?3, to_ms = ?4";
    const ERASE: &str = "DELETE FROM interval WHERE session = ?1 AND position = ?2";

    fn lists(day: &Day) -> Vec<(Uuid, &[Self])> {
        let sessions = day.focus.iter();
        sessions
            .map(|focus| (focus.id.0, focus.intervals.as_slice()))
            .collect()
    }

    fn key(&self, owner: Uuid, position: u32) -> Self::Key {
        (owner, position)
    }

    fn write(&self, owner: Uuid, position: u32, write: &mut CachedStatement<'_>) -> Result<usize> {
        let Interval { from, to } = *self;
        write.execute(params![owner, position, Ms(from), to.map(Ms)])
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
