//! One file a table: its schema, what its rows are made from, how they are written and read back.
//! The journal is the truth, `meta` and `checkpoint` are housekeeping, the rest is made
//! from the journal and never edited.

pub(crate) mod carried;
pub(crate) mod checkpoint;
pub(crate) mod day;
pub(crate) mod day_off;
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
pub(crate) mod said;
pub(crate) mod scope_change;
pub(crate) mod session;
pub(crate) mod worth;

mod listed;

use domain::{
    Break, Day, Focus, Gap, Interruption, Interval, Item, Meeting, Nudge, Reopening, ScopeChange,
};
use listed::bring_up;
use rusqlite::{Connection, Result};

/// The tables that are made from the journal, owners after what they own.
const MADE: [&str; 16] = [
    "said",
    "worth",
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
    "day_off",
];

/// Writes what differs between a day as its rows stand (`before`, absent if it has none yet) and as
/// it is now (`after`, absent if it is to have none).
pub(crate) fn write_day(at: &Connection, before: Option<&Day>, after: Option<&Day>) -> Result<()> {
    bring_up::<Day>(at, before, after)?;
    bring_up::<Reopening>(at, before, after)?;
    bring_up::<ScopeChange>(at, before, after)?;
    bring_up::<Item>(at, before, after)?;
    bring_up::<Focus>(at, before, after)?;
    bring_up::<Interval>(at, before, after)?;
    bring_up::<Gap>(at, before, after)?;
    bring_up::<Break>(at, before, after)?;
    bring_up::<Meeting>(at, before, after)?;
    bring_up::<Interruption>(at, before, after)?;
    bring_up::<Nudge>(at, before, after)?;
    worth::bring_up(at, before, after)?;
    said::bring_up(at, before, after)
}

/// Empties every table that is made from the journal.
pub(crate) fn clear(at: &Connection) -> Result<()> {
    MADE.iter()
        .try_for_each(|table| at.execute(&format!("DELETE FROM {table}"), []).map(drop))
}
