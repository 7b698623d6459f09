//! Meetings and other communication, each with the reason it was synchronous.

use domain::{Day, DayId, Meeting, MeetingId};
use rusqlite::{Connection, Result, params};
use uuid::Uuid;

use super::row::{self, numbered};
use crate::column::{Ms, Plain};

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

#[derive(PartialEq)]
pub(crate) struct Row {
    day: DayId,
    position: u32,
    meeting: Meeting,
}

impl row::Row for Row {
    type Key = (Uuid,);
    const ERASE: &str = "DELETE FROM meeting WHERE id = ?1";

    fn of(day: &Day) -> Vec<Self> {
        numbered(&day.meetings)
            .map(|(position, meeting)| Row {
                day: day.id,
                position,
                meeting,
            })
            .collect()
    }

    fn key(&self) -> Self::Key {
        (self.meeting.id.0,)
    }

    fn write(&self, at: &Connection) -> Result<()> {
        let meeting = &self.meeting;
        at.prepare_cached(
            "INSERT INTO meeting VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
             ON CONFLICT DO UPDATE SET day = ?2, position = ?3, title = ?4, reason = ?5,
               planned_min = ?6, started_ms = ?7, ran_over = ?8, ended_ms = ?9",
        )?
        .execute(params![
            meeting.id.0,
            self.day.0,
            self.position,
            Plain(&meeting.title),
            Plain(meeting.reason),
            Plain(meeting.planned),
            Ms(meeting.started_at),
            meeting.ran_over,
            meeting.ended_at.map(Ms),
        ])
        .map(drop)
    }
}

/// A day's meetings in its order.
pub(crate) fn read(at: &Connection, day: DayId) -> Result<Vec<Meeting>> {
    at.prepare_cached(
        "SELECT id, title, reason, planned_min, started_ms, ran_over, ended_ms FROM meeting
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
        })
    })?
    .collect()
}
