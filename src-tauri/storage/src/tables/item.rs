//! Items: what was on each day's list, and what became of it.

use domain::{CarriedId, Day, DayId, Item, ItemId, ItemState};
use rusqlite::{CachedStatement, Connection, Result, params};
use uuid::Uuid;

use super::{
    column::{Listing, Ms, Plain, details, unreadable},
    listed::Listed,
};

pub(crate) const SCHEMA: &str = "
CREATE TABLE item (
  id           BLOB NOT NULL PRIMARY KEY,
  day          BLOB NOT NULL REFERENCES day (id) ON DELETE CASCADE,
  position     INTEGER NOT NULL,
  title        TEXT NOT NULL,
  kind         TEXT NOT NULL,
  state        TEXT NOT NULL CHECK (state IN ('open', 'done', 'moved', 'dropped', 'handed_over')),
  moved_to     TEXT,
  handed_to    TEXT,
  estimate_min INTEGER,
  carried      BLOB,
  left_over    INTEGER NOT NULL CHECK (left_over IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX item_by_day ON item (day, position);
";

/// With the instant of the tick, for days to be read by.
pub(crate) const DONE_AT: &str = "ALTER TABLE item ADD COLUMN done_ms INTEGER;";

/// With a note and steps (JSON).
pub(crate) const DETAILS: &str = "
ALTER TABLE item ADD COLUMN note TEXT;
ALTER TABLE item ADD COLUMN steps TEXT;
";

impl Listed for Item {
    type Key = (Uuid,);
    const WRITE: &str =
        "INSERT INTO item VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12,
           ?13, ?14)
         ON CONFLICT DO UPDATE SET day = ?2, position = ?3, title = ?4, kind = ?5, state = ?6,
           moved_to = ?7, handed_to = ?8, estimate_min = ?9, carried = ?10, left_over = ?11,
           done_ms = ?12, note = ?13, steps = ?14";
    const ERASE: &str = "DELETE FROM item WHERE id = ?1";

    fn lists(day: &Day) -> Vec<(Uuid, &[Self])> {
        vec![(day.id.0, &day.items)]
    }

    fn key(&self, _: Uuid, _: u32) -> Self::Key {
        (self.id.0,)
    }

    fn write(&self, owner: Uuid, position: u32, write: &mut CachedStatement<'_>) -> Result<usize> {
        let (state, moved_to, handed_to) = match &self.state {
            ItemState::Open => ("open", None, None),
            ItemState::Done => ("done", None, None),
            ItemState::Moved(date) => ("moved", Some(date), None),
            ItemState::Dropped => ("dropped", None, None),
            ItemState::HandedOver(to) => ("handed_over", None, to.as_ref()),
        };
        write.execute(params![
            self.id.0,
            owner,
            position,
            Plain(&self.title),
            Plain(self.kind),
            state,
            Plain(moved_to),
            Plain(handed_to),
            Plain(self.estimate),
            self.from.map(|carried| carried.0),
            self.left_over,
            self.done_at.map(Ms),
            Plain(&self.details.note),
            Listing(&self.details.steps),
        ])
    }
}

/// A day's items in its order.
pub(crate) fn read(at: &Connection, day: DayId) -> Result<Vec<Item>> {
    at.prepare_cached(
        "SELECT id, title, kind, estimate_min, carried, state, moved_to, handed_to, left_over,
           done_ms, note, steps FROM item
         WHERE day = ?1 ORDER BY position",
    )?
    .query_map([day.0], |row| {
        Ok(Item {
            id: ItemId(row.get(0)?),
            title: row.get::<_, Plain<_>>(1)?.0,
            kind: row.get::<_, Plain<_>>(2)?.0,
            estimate: row.get::<_, Plain<_>>(3)?.0,
            from: row.get::<_, Option<_>>(4)?.map(CarriedId),
            state: state(row)?,
            left_over: row.get(8)?,
            done_at: row.get::<_, Option<Ms>>(9)?.map(|at| at.0),
            details: details(row, 10)?,
        })
    })?
    .collect()
}

fn state(row: &rusqlite::Row<'_>) -> Result<ItemState> {
    Ok(match row.get::<_, String>(5)?.as_str() {
        "open" => ItemState::Open,
        "done" => ItemState::Done,
        "moved" => ItemState::Moved(row.get::<_, Plain<_>>(6)?.0),
        "dropped" => ItemState::Dropped,
        "handed_over" => ItemState::HandedOver(row.get::<_, Plain<_>>(7)?.0),
        other => return Err(unreadable(5, format!("no item is in the state {other:?}"))),
    })
}
