//! One file a table: its schema, what its rows are made from, how they are written and read back.
//! The journal is the truth, `meta` and `checkpoint` are housekeeping, the rest is made
//! from the journal and never edited. `column` says how a value lies in a column, and `projection`
//! keeps the tables in step with the lines.

pub(crate) mod carried;
pub(crate) mod checkpoint;
pub(crate) mod column;
pub(crate) mod day;
pub(crate) mod day_figures;
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
pub(crate) mod projection;
pub(crate) mod question;
pub(crate) mod reopening;
pub(crate) mod rest;
pub(crate) mod scope_change;
pub(crate) mod search_text;
pub(crate) mod session;

mod listed;

use domain::{
    Break, Day, Focus, Gap, Interruption, Interval, Item, Meeting, Nudge, Reopening, ScopeChange,
};
use listed::sync_rows;
use rusqlite::{Connection, Result};

/// The tables that are made from the journal, owners after what they own.
const MADE: [&str; 17] = [
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
    "question",
];

/// Writes what differs between a day as its rows stand (`before`, absent if it has none yet) and as
/// it is now (`after`, absent if it is to have none).
pub(crate) fn write_day(at: &Connection, before: Option<&Day>, after: Option<&Day>) -> Result<()> {
    sync_rows::<Day>(at, before, after)?;
    sync_rows::<Reopening>(at, before, after)?;
    sync_rows::<ScopeChange>(at, before, after)?;
    sync_rows::<Item>(at, before, after)?;
    sync_rows::<Focus>(at, before, after)?;
    sync_rows::<Interval>(at, before, after)?;
    sync_rows::<Gap>(at, before, after)?;
    sync_rows::<Break>(at, before, after)?;
    sync_rows::<Meeting>(at, before, after)?;
    sync_rows::<Interruption>(at, before, after)?;
    sync_rows::<Nudge>(at, before, after)?;
    day_figures::sync_rows(at, before, after)?;
    search_text::sync_rows(at, before, after)
}

/// Empties every table that is made from the journal.
pub(crate) fn clear(at: &Connection) -> Result<()> {
    day_figures::renew(at)?;
    MADE.iter()
        .try_for_each(|table| at.execute(&format!("DELETE FROM {table}"), []).map(drop))
}
