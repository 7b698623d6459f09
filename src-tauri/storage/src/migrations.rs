//! The steps that lead from an empty file to today's tables, each a list of schemas that live in
//! their tables' files.
//!
//! Never modify an existing step: files made by it are on people's disks. Add a step at the end. A
//! new kind of event is a step too (an empty one will do), because an older program cannot read
//! what it would find.

use std::path::Path;

use rusqlite::{Connection, TransactionBehavior};

use crate::{Problem, tables};

/// What each step adds.
const STEPS: &[&[&str]] = &[
    &[
        tables::meta::SCHEMA,
        tables::journal::SCHEMA,
        tables::checkpoint::SCHEMA,
        tables::day::SCHEMA,
        tables::reopening::SCHEMA,
        tables::scope_change::SCHEMA,
        tables::item::SCHEMA,
        tables::session::SCHEMA,
        tables::interval::SCHEMA,
        tables::gap::SCHEMA,
        tables::rest::SCHEMA,
        tables::meeting::SCHEMA,
        tables::interruption::SCHEMA,
        tables::nudge::SCHEMA,
        tables::parked::SCHEMA,
        tables::carried::SCHEMA,
    ],
    &[tables::day::KEPT_OPEN, tables::item::DONE_AT],
];

/// The newest format of the file this program knows: the number of steps, kept in `user_version`.
pub const FORMAT: u32 = STEPS.len() as u32;

/// Marks a SQLite file as one of ours: "DayD".
pub(crate) const APPLICATION: i32 = 0x4461_7944;

/// Leads the file to today's tables, step by step, each step whole or not at all.
pub(crate) fn migrate(at: &mut Connection, path: &Path) -> Result<(), Problem> {
    let found = format(at).map_err(|source| Problem::sqlite(path, source))?;
    if found > FORMAT {
        return Err(Problem::Newer {
            path: path.to_owned(),
            found,
            known: FORMAT,
        });
    }
    steps(at, found).map_err(|source| Problem::sqlite(path, source))
}

/// The format of an open file; 0 when it is empty.
pub(crate) fn format(at: &Connection) -> rusqlite::Result<u32> {
    at.pragma_query_value(None, "user_version", |row| row.get(0))
}

fn steps(at: &mut Connection, found: u32) -> rusqlite::Result<()> {
    for (done, step) in (1_u32..).zip(STEPS).skip(found as usize) {
        let step_alone = at.transaction_with_behavior(TransactionBehavior::Immediate)?;
        for schema in *step {
            step_alone.execute_batch(schema)?;
        }
        step_alone.pragma_update(None, "application_id", APPLICATION)?;
        step_alone.pragma_update(None, "user_version", done)?;
        step_alone.commit()?;
    }
    Ok(())
}
