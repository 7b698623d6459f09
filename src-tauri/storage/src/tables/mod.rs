//! One file a table: its schema, its row, how the row is written, how it is read back, and beside it
//! its test. The journal is the truth, `meta` and `checkpoint` are housekeeping, the rest is made
//! from the journal and never edited.

pub(crate) mod carried;
pub(crate) mod checkpoint;
pub(crate) mod day;
pub(crate) mod gap;
pub(crate) mod interruption;
pub(crate) mod interval;
pub(crate) mod item;
pub(crate) mod journal;
pub(crate) mod meeting;
pub(crate) mod meta;
pub(crate) mod nudge;
pub(crate) mod parked;
pub(crate) mod reopening;
pub(crate) mod rest;
pub(crate) mod scope_change;
pub(crate) mod session;

mod row;

use domain::Day;
use rusqlite::{Connection, Result};

/// The tables that are made from the journal, owners after what they own.
const MADE: [&str; 13] = [
    "interval",
    "gap",
    "session",
    "rest",
    "meeting",
    "interruption",
    "nudge",
    "item",
    "scope_change",
    "reopening",
    "day",
    "parked",
    "carried",
];

/// Writes what differs between a day as its rows stand (`before`, absent if it has none yet) and as
/// it is now.
pub(crate) fn write_day(at: &Connection, before: Option<&Day>, after: &Day) -> Result<()> {
    row::bring_up::<day::Row>(at, before, after)?;
    row::bring_up::<reopening::Row>(at, before, after)?;
    row::bring_up::<scope_change::Row>(at, before, after)?;
    row::bring_up::<item::Row>(at, before, after)?;
    row::bring_up::<session::Row>(at, before, after)?;
    row::bring_up::<interval::Row>(at, before, after)?;
    row::bring_up::<gap::Row>(at, before, after)?;
    row::bring_up::<rest::Row>(at, before, after)?;
    row::bring_up::<meeting::Row>(at, before, after)?;
    row::bring_up::<interruption::Row>(at, before, after)?;
    row::bring_up::<nudge::Row>(at, before, after)
}

/// Empties every table that is made from the journal.
pub(crate) fn clear(at: &Connection) -> Result<()> {
    MADE.iter()
        .try_for_each(|table| at.execute(&format!("DELETE FROM {table}"), []).map(drop))
}
