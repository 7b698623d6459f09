//! Days: what was agreed for each, and how it ended.

use std::slice;

use chrono::NaiveDate;
use domain::{Closing, Day, DayId};
use rusqlite::{CachedStatement, Connection, OptionalExtension, Result, params};
use uuid::Uuid;

use super::{
    column::{Json, Ms, Plain},
    interruption, item,
    listed::Listed,
    meeting, nudge, reopening, rest, scope_change, session,
};

pub(crate) const SCHEMA: &str = "
CREATE TABLE day (
  id             BLOB NOT NULL PRIMARY KEY,
  date           TEXT NOT NULL,
  zone           TEXT NOT NULL,
  boundary       TEXT NOT NULL,
  item_limit     INTEGER NOT NULL,
  started_ms     INTEGER NOT NULL,
  shape          TEXT NOT NULL,
  commitment     TEXT NOT NULL,
  definition     TEXT NOT NULL,
  quiet_until_ms INTEGER,
  first_step     TEXT,
  blocked        TEXT,
  enough_ms      INTEGER,
  closed_ms      INTEGER,
  closed_form    TEXT,
  last_tick_ms   INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX day_by_date ON day (date);
";

/// With corrections, undo, and days that go on beyond their boundary.
pub(crate) const KEPT_OPEN: &str = "ALTER TABLE day ADD COLUMN kept_until_ms INTEGER;";

/// With stretches in which a day was over before it went on.
pub(crate) const OVER: &str = "ALTER TABLE day ADD COLUMN was_over TEXT NOT NULL DEFAULT '[]';";

/// With what calendars announced, and what was said of it.
pub(crate) const FORESEEN: &str = "
ALTER TABLE day ADD COLUMN foreseen TEXT NOT NULL DEFAULT '[]';
ALTER TABLE day ADD COLUMN settled TEXT NOT NULL DEFAULT '[]';
";

impl Listed for Day {
    type Key = (Uuid,);
    // Not REPLACE, which would take the day's lists with the old row.
    const WRITE: &str =
        "INSERT INTO day VALUES (?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12,?13,?14,?15,?16,?17,?18,?19,?20)
         ON CONFLICT (id) DO UPDATE SET date = ?2, zone = ?3, boundary = ?4, item_limit = ?5,
           started_ms = ?6, shape = ?7, commitment = ?8, definition = ?9,
           quiet_until_ms = ?10, first_step = ?11, blocked = ?12, enough_ms = ?13,
           closed_ms = ?14, closed_form = ?15, last_tick_ms = ?16,
           kept_until_ms = ?17, was_over = ?18, foreseen = ?19, settled = ?20";
    const ERASE: &str = "DELETE FROM day WHERE id = ?1";

    fn lists(day: &Day) -> Vec<(Uuid, &[Self])> {
        vec![(day.id.0, slice::from_ref(day))]
    }

    fn key(&self, _: Uuid, _: u32) -> Self::Key {
        (self.id.0,)
    }

    fn write(&self, _: Uuid, _: u32, write: &mut CachedStatement<'_>) -> Result<usize> {
        write.execute(params![
            self.id.0,
            Plain(self.date),
            Plain(self.zone),
            Plain(self.boundary),
            self.item_limit,
            Ms(self.started_at),
            Json(&self.shape),
            Json(&self.commitment),
            Json(&self.definition),
            self.quiet_until.map(Ms),
            Plain(&self.first_step),
            Plain(&self.blocked),
            self.enough_at.map(Ms),
            self.closing.map(|closing| Ms(closing.at)),
            self.closing.map(|closing| Plain(closing.form)),
            self.last_tick.map(Ms),
            self.kept_until.map(Ms),
            Json(&self.over),
            Json(&self.foreseen),
            Json(&self.settled),
        ])
    }
}

/// The days from one date to another, both included, in order.
pub(crate) fn read(at: &Connection, from: NaiveDate, to: NaiveDate) -> Result<Vec<Day>> {
    let ids = at
        .prepare_cached(
            "SELECT id FROM day WHERE date BETWEEN ?1 AND ?2 ORDER BY date, started_ms, id",
        )?
        .query_map(params![Plain(from), Plain(to)], |row| row.get(0).map(DayId))?
        .collect::<Result<Vec<_>>>()?;
    ids.into_iter()
        .filter_map(|id| read_one(at, id).transpose())
        .collect()
}

/// A day with all its lists.
pub(crate) fn read_one(at: &Connection, id: DayId) -> Result<Option<Day>> {
    at.prepare_cached("SELECT * FROM day WHERE id = ?1")?
        .query_row([id.0], |row| whole(at, id, row))
        .optional()
}

fn whole(at: &Connection, id: DayId, row: &rusqlite::Row<'_>) -> Result<Day> {
    let closed_at = row.get::<_, Option<Ms>>("closed_ms")?;
    let closed_form = row.get::<_, Option<Plain<_>>>("closed_form")?;
    Ok(Day {
        id,
        date: row.get::<_, Plain<_>>("date")?.0,
        zone: row.get::<_, Plain<_>>("zone")?.0,
        boundary: row.get::<_, Plain<_>>("boundary")?.0,
        item_limit: row.get("item_limit")?,
        started_at: row.get::<_, Ms>("started_ms")?.0,
        commitment: row.get::<_, Json<_>>("commitment")?.0,
        definition: row.get::<_, Json<_>>("definition")?.0,
        shape: row.get::<_, Json<_>>("shape")?.0,
        items: item::read(at, id)?,
        focus: session::read(at, id)?,
        breaks: rest::read(at, id)?,
        meetings: meeting::read(at, id)?,
        interruptions: interruption::read(at, id)?,
        nudges: nudge::read(at, id)?,
        quiet_until: row.get::<_, Option<Ms>>("quiet_until_ms")?.map(|at| at.0),
        last_tick: row.get::<_, Option<Ms>>("last_tick_ms")?.map(|at| at.0),
        scope_changes: scope_change::read(at, id)?,
        first_step: row.get::<_, Plain<_>>("first_step")?.0,
        blocked: row.get::<_, Plain<_>>("blocked")?.0,
        enough_at: row.get::<_, Option<Ms>>("enough_ms")?.map(|at| at.0),
        closing: closed_at.zip(closed_form).map(|(at, form)| Closing {
            at: at.0,
            form: form.0,
        }),
        reopenings: reopening::read(at, id)?,
        kept_until: row.get::<_, Option<Ms>>("kept_until_ms")?.map(|at| at.0),
        over: row.get::<_, Json<_>>("was_over")?.0,
        foreseen: row.get::<_, Json<_>>("foreseen")?.0,
        settled: row.get::<_, Json<_>>("settled")?.0,
    })
}
