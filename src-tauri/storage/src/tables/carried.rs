//! What was put on a later date, and what became of it: it waits, was taken into a day, was let go,
//! or its item came back before its date.

use std::collections::{HashMap, HashSet};

use domain::{
    CarriedId, Day, Deferred, DeferredFrom, DetailsChanged, DetailsOf, Event, Item, ItemId,
    ItemState, TakenBack,
};
use rusqlite::{Connection, Result, Row, params};
use uuid::Uuid;

use super::{
    column::{Json, Listing, Plain, details},
    search_text,
};

pub(crate) const SCHEMA: &str = "
CREATE TABLE carried (
  id           BLOB NOT NULL PRIMARY KEY,
  title        TEXT NOT NULL,
  due          TEXT NOT NULL,
  estimate_min INTEGER,
  origin       TEXT NOT NULL,
  from_item    BLOB,
  fate         TEXT NOT NULL CHECK (fate IN ('waits', 'taken', 'dropped', 'returned'))
) STRICT, WITHOUT ROWID;
CREATE INDEX carried_that_waits ON carried (due) WHERE fate = 'waits';
CREATE INDEX carried_from_item ON carried (from_item) WHERE fate = 'waits';
";

/// With a note and steps (JSON).
pub(crate) const DETAILS: &str = "
ALTER TABLE carried ADD COLUMN note TEXT;
ALTER TABLE carried ADD COLUMN steps TEXT;
";

/// Writes what an event means for this table.
pub(crate) fn project(at: &Connection, event: &Event) -> Result<()> {
    match event {
        Event::DayStarted { items, .. } => items.iter().try_for_each(|item| take(at, item)),
        Event::ItemAdded { item, .. } => take(at, item),
        Event::ItemPlaced {
            carried: Some(carried),
            ..
        }
        | Event::ThoughtPlaced {
            carried: Some(carried),
            ..
        }
        | Event::PutForLater { carried } => put(at, carried),
        Event::ItemReturned { item } => come_back(at, *item),
        Event::WaitingDropped { waiting } => settle(at, *waiting, "dropped"),
        Event::WaitingRenamed { waiting, title } => {
            change(at, *waiting, |known| known.title = title.clone())
        }
        Event::WaitingMoved { waiting, due } => change(at, *waiting, |known| known.due = *due),
        Event::ItemRenamed { item, title } => {
            change_from(at, *item, |known| known.title = title.clone())
        }
        Event::ItemEstimated { item, estimate } => {
            change_from(at, *item, |known| known.estimate = *estimate)
        }
        Event::DetailsChanged(DetailsChanged { of, change: edit }) => match of {
            DetailsOf::Item(item) => change_from(at, *item, |known| edit.make(&mut known.details)),
            DetailsOf::Waiting(waiting) => {
                change(at, *waiting, |known| edit.make(&mut known.details))
            }
        },
        Event::TakenBack(TakenBack { waiting, .. }) => only(at, waiting, |never| {
            search_text::waits_no_longer(at, never.id)?;
            at.prepare_cached("DELETE FROM carried WHERE id = ?1")?
                .execute([never.id.0])
                .map(drop)
        }),
        Event::Redone(TakenBack { waiting, day, .. }) => only(at, waiting, |settled| {
            settle(at, settled.id, fate(settled, day.as_deref()))
        }),
        _ => Ok(()),
    }
}

/// Changes what waits and is named so.
fn change(at: &Connection, id: CarriedId, how: impl Fn(&mut Deferred)) -> Result<()> {
    changed(at, named(at, "id", id.0)?, how)
}

/// Changes what waits for an item that was moved, which is the same thing.
fn change_from(at: &Connection, item: ItemId, how: impl Fn(&mut Deferred)) -> Result<()> {
    changed(at, named(at, "from_item", item.0)?, how)
}

fn changed(at: &Connection, known: Vec<Deferred>, how: impl Fn(&mut Deferred)) -> Result<()> {
    known.into_iter().try_for_each(|mut carried| {
        how(&mut carried);
        put(at, &carried)
    })
}

fn put(at: &Connection, carried: &Deferred) -> Result<()> {
    search_text::wait(at, carried)?;
    let item = match carried.from {
        DeferredFrom::Item(item) => Some(item.0),
        DeferredFrom::Thought(_) | DeferredFrom::Person => None,
    };
    at.prepare_cached(
        "INSERT INTO carried VALUES (?1, ?2, ?3, ?4, ?5, ?6, 'waits', ?7, ?8)
         ON CONFLICT DO UPDATE SET title = ?2, due = ?3, estimate_min = ?4, origin = ?5,
           from_item = ?6, fate = 'waits', note = ?7, steps = ?8",
    )?
    .execute(params![
        carried.id.0,
        Plain(&carried.title),
        Plain(carried.due),
        Plain(carried.estimate),
        Json(carried.from),
        item,
        Plain(&carried.details.note),
        Listing(&carried.details.steps),
    ])
    .map(drop)
}

fn take(at: &Connection, item: &Item) -> Result<()> {
    item.from
        .map_or(Ok(()), |carried| settle(at, carried, "taken"))
}

fn come_back(at: &Connection, item: ItemId) -> Result<()> {
    named(at, "from_item", item.0)?
        .iter()
        .try_for_each(|known| settle(at, known.id, "returned"))
}

fn settle(at: &Connection, carried: CarriedId, fate: &str) -> Result<()> {
    search_text::waits_no_longer(at, carried)?;
    at.prepare_cached("UPDATE carried SET fate = ?2 WHERE id = ?1")?
        .execute(params![carried.0, fate])
        .map(drop)
}

/// Leaves exactly these waiting.
fn only(
    at: &Connection,
    waiting: &[Deferred],
    no_longer: impl Fn(&Deferred) -> Result<()>,
) -> Result<()> {
    let mut wanted: HashMap<_, _> = waiting
        .iter()
        .map(|carried| (carried.id, carried))
        .collect();
    for known in read(at)? {
        match wanted.get(&known.id) {
            Some(carried) if **carried == known => drop(wanted.remove(&known.id)),
            Some(_) => {}
            None => no_longer(&known)?,
        }
    }
    wanted
        .into_values()
        .try_for_each(|carried| put(at, carried))
}

/// What became of something that waits no longer, as the day says.
fn fate(carried: &Deferred, day: Option<&Day>) -> &'static str {
    let mut items = day.into_iter().flat_map(|day| &day.items);
    let is_open =
        |item: &Item| carried.from == DeferredFrom::Item(item.id) && item.state == ItemState::Open;
    if items.clone().any(|item| item.from == Some(carried.id)) {
        "taken"
    } else if items.any(is_open) {
        "returned"
    } else {
        "dropped"
    }
}

/// The ids of all that ever waited, whatever became of it, and of what an item that was lived elsewhere
/// had waited as. What was taken back is not among them.
pub(crate) fn ever(at: &Connection) -> Result<HashSet<CarriedId>> {
    at.prepare_cached(
        "SELECT id FROM carried UNION ALL SELECT carried FROM item WHERE carried IS NOT NULL",
    )?
    .query_map([], |row| row.get(0).map(CarriedId))?
    .collect()
}

/// What waits, by date.
pub(crate) fn read(at: &Connection) -> Result<Vec<Deferred>> {
    at.prepare_cached(
        "SELECT id, title, due, estimate_min, origin, note, steps FROM carried
         WHERE fate = 'waits' ORDER BY due, id",
    )?
    .query_map([], row)?
    .collect()
}

/// What waits and has an id in a column.
fn named(at: &Connection, column: &str, id: Uuid) -> Result<Vec<Deferred>> {
    at.prepare_cached(&format!(
        "SELECT id, title, due, estimate_min, origin, note, steps FROM carried
         WHERE {column} = ?1 AND fate = 'waits'"
    ))?
    .query_map([id], row)?
    .collect()
}

fn row(row: &Row<'_>) -> Result<Deferred> {
    Ok(Deferred {
        id: CarriedId(row.get(0)?),
        title: row.get::<_, Plain<_>>(1)?.0,
        due: row.get::<_, Plain<_>>(2)?.0,
        estimate: row.get::<_, Plain<_>>(3)?.0,
        from: row.get::<_, Json<_>>(4)?.0,
        details: details(row, 5)?,
    })
}
