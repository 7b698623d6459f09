//! What each closed day was worth, a row a day: a year is then read in one go, without its sessions.
//! An open day has none; it is worth something else with every minute.

use chrono::NaiveDate;
use domain::{Day, DayId, DaySummary, Phase, Seconds};
use rusqlite::{Connection, Result, Row, params};

use super::column::{Ms, Plain};

pub(crate) const SCHEMA: &str = "
CREATE TABLE worth (
  day           BLOB NOT NULL PRIMARY KEY REFERENCES day (id) ON DELETE CASCADE,
  date          TEXT NOT NULL,
  zone          TEXT NOT NULL,
  off           INTEGER NOT NULL CHECK (off IN (0, 1)),
  started_ms    INTEGER NOT NULL,
  enough_ms     INTEGER,
  closed_ms     INTEGER,
  focus_s       INTEGER NOT NULL,
  meeting_s     INTEGER NOT NULL,
  needless_s    INTEGER NOT NULL,
  shallow_s     INTEGER NOT NULL,
  rest_s        INTEGER NOT NULL,
  unaccounted_s INTEGER NOT NULL,
  sessions      INTEGER NOT NULL,
  interruptions INTEGER NOT NULL,
  musts_done    INTEGER NOT NULL,
  musts         INTEGER NOT NULL,
  bonus_done    INTEGER NOT NULL,
  asked         INTEGER NOT NULL CHECK (asked IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX worth_by_date ON worth (date);
";

/// Brings a day's row up from `before` to `after`.
pub(super) fn sync_rows(at: &Connection, before: Option<&Day>, after: Option<&Day>) -> Result<()> {
    let (was, is) = (before.and_then(closed), after.and_then(closed));
    match (was, is) {
        (was, Some(is)) if was.as_ref() != Some(&is) => write(at, &is),
        (Some(was), None) => at
            .prepare_cached("DELETE FROM worth WHERE day = ?1")?
            .execute([was.day.0])
            .map(drop),
        _ => Ok(()),
    }
}

/// The rows from one date to another, both included, in order.
pub(crate) fn read(at: &Connection, from: NaiveDate, to: NaiveDate) -> Result<Vec<DaySummary>> {
    at.prepare_cached(
        "SELECT * FROM worth WHERE date BETWEEN ?1 AND ?2 ORDER BY date, started_ms, day",
    )?
    .query_map(params![Plain(from), Plain(to)], summary)?
    .collect()
}

fn closed(day: &Day) -> Option<DaySummary> {
    day.closing.map(|closing| day.summary(closing.at))
}

fn write(at: &Connection, sum: &DaySummary) -> Result<()> {
    at.prepare_cached(
        "INSERT OR REPLACE INTO worth
         VALUES (?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12,?13,?14,?15,?16,?17,?18,?19)",
    )?
    .execute(params![
        sum.day.0,
        Plain(sum.date),
        Plain(sum.zone),
        sum.off,
        Ms(sum.started_at),
        sum.enough_at.map(Ms),
        sum.closed_at.map(Ms),
        sum.focus.0,
        sum.meetings.0,
        sum.needless.0,
        sum.shallow.0,
        sum.rest.0,
        sum.unaccounted.0,
        sum.sessions,
        sum.interruptions,
        sum.musts_done,
        sum.musts,
        sum.bonus_done,
        sum.asked,
    ])
    .map(drop)
}

fn summary(row: &Row<'_>) -> Result<DaySummary> {
    let seconds = |column: usize| row.get(column).map(Seconds);
    let maybe = |column: usize| row.get::<_, Option<Ms>>(column).map(|at| at.map(|at| at.0));
    Ok(DaySummary {
        day: DayId(row.get(0)?),
        date: row.get::<_, Plain<_>>(1)?.0,
        zone: row.get::<_, Plain<_>>(2)?.0,
        off: row.get(3)?,
        phase: Phase::Closed,
        started_at: row.get::<_, Ms>(4)?.0,
        enough_at: maybe(5)?,
        closed_at: maybe(6)?,
        focus: seconds(7)?,
        meetings: seconds(8)?,
        needless: seconds(9)?,
        shallow: seconds(10)?,
        rest: seconds(11)?,
        unaccounted: seconds(12)?,
        sessions: row.get(13)?,
        interruptions: row.get(14)?,
        musts_done: row.get(15)?,
        musts: row.get(16)?,
        bonus_done: row.get(17)?,
        asked: row.get(18)?,
    })
}
