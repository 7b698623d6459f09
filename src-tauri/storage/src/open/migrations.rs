//! The steps that lead from an empty file to today's tables, each a list of schemas that live in
//! their tables' files.
//!
//! Never modify an existing step: files made by it are on people's disks. Add a step at the end. A
//! new kind of event is a step too (an empty one will do), because an older program cannot read
//! what it would find.

use std::{path::Path, sync::LazyLock};

use rusqlite::{Connection, TransactionBehavior};

use crate::{Problem, tables};

/// The newest format of the file this program knows: the number of steps, kept in `user_version`.
pub const FORMAT: u32 = 7;

/// What each step adds. The table of the days' figures is as the present program has it: a program with
/// other figures makes it anew, with rows from the journal.
static STEPS: LazyLock<[Vec<&str>; FORMAT as usize]> = LazyLock::new(|| {
    [
        vec![
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
        vec![
            tables::day::KEPT_OPEN,
            tables::item::DONE_AT,
            &tables::day_figures::SCHEMA,
            tables::search_text::SCHEMA,
        ],
        vec![tables::search_text::SPELLED, tables::day::OVER],
        vec![
            tables::search_text::FOLDED,
            tables::session::SITTING,
            tables::day_off::SCHEMA,
        ],
        vec![tables::day::FORESEEN, tables::meeting::ANNOUNCED],
        vec![tables::question::SCHEMA],
        vec![tables::item::DETAILS, tables::carried::DETAILS],
    ]
});

/// Marks a SQLite file as one of ours: "DayD".
pub(crate) const APPLICATION: i32 = 0x4461_7944;

/// Leads the file to today's tables, step by step, each step whole or not at all.
pub(crate) fn migrate(at: &mut Connection, path: &Path) -> Result<(), Problem> {
    check(at, path)?;
    let stepped = format(at).and_then(|found| steps(at, found));
    stepped.map_err(|source| Problem::sqlite(path, source))
}

/// Refuses a newer program's file, and one of a program that does not mark its files. What the first
/// hundred bytes say is looked at before; here the log has its say too.
pub(crate) fn check(at: &Connection, path: &Path) -> Result<(), Problem> {
    let failed = |source| Problem::sqlite(path, source);
    let path = path.to_owned();
    match format(at).map_err(failed)? {
        found if found > FORMAT => Err(Problem::Newer {
            path,
            found,
            known: FORMAT,
        }),
        0 if has_tables(at).map_err(failed)? => Err(Problem::Foreign { path }),
        0 => Ok(()),
        found => expect_schema(at, found, &path),
    }
}

/// Refuses a file of this format that lacks a table or a trigger of it, or has a view or a trigger of its
/// own: that would work on what is written.
fn expect_schema(at: &Connection, found: u32, path: &Path) -> Result<(), Problem> {
    let failed = |source| Problem::sqlite(path, source);
    let mut own = Connection::open_in_memory().map_err(failed)?;
    lead(&mut own, 0, found).map_err(failed)?;
    let own = objects(&own).map_err(failed)?;
    let here = objects(at).map_err(failed)?;
    let is_there = |(kind, name, words): &Object| {
        let mut same = here.iter().filter(|(k, n, _)| (k, n) == (kind, name));
        same.any(|(_, _, found)| kind == "table" || found == words)
    };
    let works = |kind: &str| matches!(kind, "view" | "trigger");
    let needed = |kind: &str| kind == "table" || works(kind);
    if !own.iter().filter(|one| needed(&one.0)).all(is_there) {
        return Err(Problem::Damaged {
            path: path.to_owned(),
            reason: "a part of its schema is missing".into(),
        });
    }
    let alien = |object: &&Object| works(&object.0) && !own.contains(object);
    if here.iter().any(|object| alien(&object)) {
        return Err(Problem::Foreign {
            path: path.to_owned(),
        });
    }
    Ok(())
}

/// A kind, a name, and the words that made it.
type Object = (String, String, String);

/// Everything a schema has, however its words are spaced.
fn objects(at: &Connection) -> rusqlite::Result<Vec<Object>> {
    let mut all = at.prepare("SELECT type, name, ifnull(sql, '') FROM sqlite_schema")?;
    let all = all.query_map([], |row| {
        let words: String = row.get(2)?;
        let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
        Ok((row.get(0)?, row.get(1)?, words))
    })?;
    all.collect()
}

/// Whether this program may write to an open file.
pub(crate) fn is_ours(at: &Connection) -> rusqlite::Result<bool> {
    Ok(match format(at)? {
        0 => !has_tables(at)?,
        found => found <= FORMAT,
    })
}

fn has_tables(at: &Connection) -> rusqlite::Result<bool> {
    at.query_row("SELECT EXISTS (SELECT 1 FROM sqlite_schema)", [], |row| {
        row.get(0)
    })
}

/// The format of an open file; 0 when it is empty.
fn format(at: &Connection) -> rusqlite::Result<u32> {
    at.pragma_query_value(None, "user_version", |row| row.get(0))
}

fn steps(at: &mut Connection, found: u32) -> rusqlite::Result<()> {
    lead(at, found, FORMAT)
}

fn lead(at: &mut Connection, found: u32, to: u32) -> rusqlite::Result<()> {
    let steps = (1_u32..=to).zip(STEPS.iter()).skip(found as usize);
    for (done, step) in steps {
        let step_alone = at.transaction_with_behavior(TransactionBehavior::Immediate)?;
        for schema in step {
            step_alone.execute_batch(schema)?;
        }
        step_alone.pragma_update(None, "application_id", APPLICATION)?;
        step_alone.pragma_update(None, "user_version", done)?;
        step_alone.commit()?;
    }
    Ok(())
}
