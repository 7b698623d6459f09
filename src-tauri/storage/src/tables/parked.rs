//! Parked thoughts, also those that have found their place: the state forgets them then, this table
//! does not.

use std::collections::HashSet;

use domain::{Deferred, DeferredFrom, Destination, Event, ParkedThought, TakenBack, ThoughtId};
use rusqlite::{Connection, Result, params};

use super::column::{Json, Ms, Plain};

pub(crate) const SCHEMA: &str = "
CREATE TABLE parked (
  id    BLOB NOT NULL PRIMARY KEY,
  text  TEXT NOT NULL,
  at_ms INTEGER NOT NULL,
  place TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX parked_without_place ON parked (at_ms) WHERE place IS NULL;
";

/// Writes what an event means for this table.
pub(crate) fn project(at: &Connection, event: &Event) -> Result<()> {
    match event {
        Event::ThoughtParked { thought } => park(at, thought),
        Event::ThoughtPlaced { thought, place, .. } => find_place(at, *thought, place),
        Event::TakenBack(TakenBack { parked, .. }) => only(at, parked),
        Event::Redone(TakenBack {
            parked, waiting, ..
        }) => place_others(at, parked, waiting),
        _ => Ok(()),
    }
}

fn park(at: &Connection, thought: &ParkedThought) -> Result<()> {
    at.prepare_cached(
        "INSERT INTO parked (id, text, at_ms) VALUES (?1, ?2, ?3)
         ON CONFLICT DO UPDATE SET text = ?2, at_ms = ?3, place = NULL",
    )?
    .execute(params![thought.id.0, Plain(&thought.text), Ms(thought.at)])
    .map(drop)
}

fn find_place(at: &Connection, thought: ThoughtId, place: &Destination) -> Result<()> {
    at.prepare_cached("UPDATE parked SET place = ?2 WHERE id = ?1")?
        .execute(params![thought.0, Json(place)])
        .map(drop)
}

/// Leaves exactly these without a place.
fn only(at: &Connection, parked: &[ParkedThought]) -> Result<()> {
    for known in read(at)? {
        if parked.iter().all(|thought| thought.id != known.id) {
            at.prepare_cached("DELETE FROM parked WHERE id = ?1")?
                .execute([known.id.0])?;
        }
    }
    parked.iter().try_for_each(|thought| park(at, thought))
}

/// Leaves exactly these without a place; the others have theirs again. Where that is, only what waits says.
fn place_others(at: &Connection, parked: &[ParkedThought], waiting: &[Deferred]) -> Result<()> {
    for known in read(at)? {
        if parked.iter().all(|thought| thought.id != known.id) {
            let from = DeferredFrom::Thought(known.id);
            let waits = waiting.iter().find(|carried| carried.from == from);
            let place = waits.map_or(Destination::Drop, |carried| Destination::Date(carried.due));
            find_place(at, known.id, &place)?;
        }
    }
    parked.iter().try_for_each(|thought| park(at, thought))
}

/// The ids of all that were ever parked, whatever became of them, and of what waits as something else
/// since. What was taken back is not among them.
pub(crate) fn ever(at: &Connection) -> Result<HashSet<ThoughtId>> {
    let mut ever: HashSet<_> = at
        .prepare_cached("SELECT id FROM parked")?
        .query_map([], |row| row.get(0).map(ThoughtId))?
        .collect::<Result<_>>()?;
    let mut origins = at.prepare_cached("SELECT origin FROM carried WHERE from_item IS NULL")?;
    for origin in origins.query_map([], |row| row.get::<_, Json<_>>(0))? {
        if let DeferredFrom::Thought(thought) = origin?.0 {
            ever.insert(thought);
        }
    }
    Ok(ever)
}

/// The thoughts without a place, oldest first.
pub(crate) fn read(at: &Connection) -> Result<Vec<ParkedThought>> {
    at.prepare_cached("SELECT id, text, at_ms FROM parked WHERE place IS NULL ORDER BY at_ms, id")?
        .query_map([], |row| {
            Ok(ParkedThought {
                id: ThoughtId(row.get(0)?),
                text: row.get::<_, Plain<_>>(1)?.0,
                at: row.get::<_, Ms>(2)?.0,
            })
        })?
        .collect()
}
