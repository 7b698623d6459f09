//! Pomotroid's database (Splode/pomotroid, `src-tauri/src/db/migrations.rs`): a table `sessions` with
//! `started_at` and `ended_at` in seconds since 1970, a `round_type` of `work`, `short-break` or
//! `long-break`, and the planned `duration_secs`. A round that was paused ends later than its length
//! after its start, and when it was paused is not written: such a round is worth its length from its
//! start on, never more.

use std::{io::Cursor, os::raw::c_int};

use chrono::{DateTime, TimeDelta, Utc};
use domain::Seconds;
use rusqlite::{Connection, config::DbConfig, limits::Limit};

use super::{
    ArrivingProblem, Context, Imported, Program, SkipReason,
    day_builder::{DayBuilder, RecordKind},
    made::minutes,
};

/// What every SQLite file begins with.
pub(super) const MAGIC: &[u8] = b"SQLite format 3\0";
/// Where its header says how it was written and is to be read; 1 is without a log, 2 with one.
const READ_AND_WRITTEN: std::ops::Range<usize> = 18..20;

/// More rounds than anybody has in a hundred years.
const MOST: u32 = 1_000_000;
/// The longest value of a row, in bytes.
const LONGEST_VALUE: c_int = 1 << 20;
/// After so many of its steps SQLite asks whether to go on.
const STEPS_AT_ONCE: c_int = 10_000;
/// How often it may ask: a million rows take a few thousand.
const MOST_STEPS: u32 = 20_000;

struct Round {
    id: i64,
    from: i64,
    to: Option<i64>,
    kind: String,
    planned: i64,
}

pub(super) fn read(bytes: &[u8], place: &Context) -> Result<Imported, ArrivingProblem> {
    let program = Program::Pomotroid;
    let rounds = rounds(bytes)?;
    let mut laying = DayBuilder::new(program, place);
    for round in rounds {
        laying.looked();
        let what = format!("session {}", round.id);
        let instant = |at| DateTime::<Utc>::from_timestamp(at, 0);
        let Some(to) = round.to else {
            laying.skip(what, SkipReason::StillRuns);
            continue;
        };
        let (Some(from), Some(to)) = (instant(round.from), instant(to)) else {
            laying.skip(what, SkipReason::Unreadable);
            continue;
        };
        let planned = TimeDelta::seconds(round.planned.clamp(0, 24 * 3600));
        let until = to.min(from.checked_add_signed(planned).unwrap_or(to));
        let kind = match round.kind.as_str() {
            "work" => RecordKind::Focus {
                on: String::new(),
                planned: Some(minutes(Seconds::of(planned))),
            },
            "short-break" | "long-break" => RecordKind::Rest,
            _ => {
                laying.skip(what, SkipReason::NoRecord);
                continue;
            }
        };
        if from < until && until < to {
            laying.lose(what, SkipReason::Paused, to - until);
        }
        laying.take(kind, from, until);
    }
    laying.arrival()
}

/// The rows, read from a copy in memory so that the file itself cannot be touched. Whatever the file
/// says of itself, nothing of it is run: no view, no trigger, no function, and not for ever.
fn rounds(bytes: &[u8]) -> Result<Vec<Round>, ArrivingProblem> {
    let at = opened(bytes).map_err(|why| Program::Pomotroid.unreadable(why))?;
    let made: Option<String> = at
        .query_row(
            "SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = 'sessions'",
            [],
            |row| row.get(0),
        )
        .ok();
    if !made.is_some_and(|made| is_plain(&made)) {
        return Err(another_way(&at));
    }
    let mut rounds = read_rows(&at).map_err(|why| Program::Pomotroid.unreadable(why))?;
    if rounds.len() > MOST as usize {
        return Err(ArrivingProblem::TooMany(MOST));
    }
    rounds.sort_by_key(|round| (round.from, round.id));
    Ok(rounds)
}

fn opened(bytes: &[u8]) -> rusqlite::Result<Connection> {
    let mut bytes = bytes.to_vec();
    // A database in memory cannot have a log beside it.
    if let Some(forms) = bytes.get_mut(READ_AND_WRITTEN) {
        forms.fill(1);
    }
    let mut at = Connection::open_in_memory()?;
    for (one, on) in [
        (DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true),
        (DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false),
        (DbConfig::SQLITE_DBCONFIG_ENABLE_VIEW, false),
        (DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false),
    ] {
        at.set_db_config(one, on)?;
    }
    at.set_limit(Limit::SQLITE_LIMIT_LENGTH, LONGEST_VALUE)?;
    let mut steps = 0_u32;
    at.progress_handler(
        STEPS_AT_ONCE,
        Some(move || {
            steps += 1;
            steps > MOST_STEPS
        }),
    )?;
    let length = bytes.len();
    at.deserialize_read_exact("main", Cursor::new(bytes), length, true)?;
    Ok(at)
}

/// Whether a table only holds what was written into it: no other program's module, nothing computed.
fn is_plain(made: &str) -> bool {
    let made = made.to_lowercase();
    made.starts_with("create table") && !made.contains("generated") && !made.contains(" as ")
}

fn read_rows(at: &Connection) -> rusqlite::Result<Vec<Round>> {
    // One more than may be, so that it is known. Sorting is done here: a sort can fill a disk.
    at.prepare("SELECT id, started_at, ended_at, round_type, duration_secs FROM sessions LIMIT ?1")?
        .query_map([MOST + 1], |row| {
            Ok(Round {
                id: row.get(0)?,
                from: row.get(1)?,
                to: row.get(2)?,
                kind: row.get(3)?,
                planned: row.get(4)?,
            })
        })?
        .collect()
}

/// Databases of other programs, each known by a table, and how their records can come here.
fn another_way(at: &Connection) -> ArrivingProblem {
    let known = [
        (
            "bucketmodel",
            "ActivityWatch’s database",
            "“Export all buckets as JSON” in its window writes what is",
        ),
        (
            "facts",
            "Hamster’s database",
            "no file that Hamster exports is known here",
        ),
    ];
    let has = |table: &str| {
        let asked = "SELECT 1 FROM sqlite_schema WHERE name = ?1";
        at.query_row(asked, [table], |_| Ok(())).is_ok()
    };
    match known.into_iter().find(|(table, ..)| has(table)) {
        Some((_, what, way)) => ArrivingProblem::AnotherWay {
            what: what.to_owned(),
            way: way.to_owned(),
        },
        None => Program::Pomotroid.unreadable("it has no table of sessions"),
    }
}
