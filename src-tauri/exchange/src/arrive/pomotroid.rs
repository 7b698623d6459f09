//! Pomotroid's database (Splode/pomotroid, `src-tauri/src/db/migrations.rs`): a table `sessions` with
//! `started_at` and `ended_at` in seconds since 1970, a `round_type` of `work`, `short-break` or
//! `long-break`, and the planned `duration_secs`. A round that was paused ends later than its length
//! after its start, and when it was paused is not written: such a round is worth its length from its
//! start on, never more.

use std::io::Cursor;

use chrono::{DateTime, TimeDelta, Utc};
use domain::Seconds;
use rusqlite::Connection;

use super::{
    Arrival, ArrivingProblem, Place, Program, Why,
    lay::{Laying, What, minutes},
};

/// What every SQLite file begins with.
pub(super) const MAGIC: &[u8] = b"SQLite format 3\0";
/// Where its header says how it was written and is to be read; 1 is without a log, 2 with one.
const READ_AND_WRITTEN: std::ops::Range<usize> = 18..20;

struct Round {
    id: i64,
    from: i64,
    to: Option<i64>,
    kind: String,
    planned: i64,
}

pub(super) fn read(bytes: &[u8], place: &Place) -> Result<Arrival, ArrivingProblem> {
    let program = Program::Pomotroid;
    let rounds = rounds(bytes).map_err(|why| program.unreadable(why))?;
    let mut laying = Laying::new(program, place);
    for round in rounds {
        laying.looked();
        let what = format!("session {}", round.id);
        let instant = |at| DateTime::<Utc>::from_timestamp(at, 0);
        let Some(to) = round.to else {
            laying.skip(what, Why::StillRuns);
            continue;
        };
        let (Some(from), Some(to)) = (instant(round.from), instant(to)) else {
            laying.skip(what, Why::Unreadable);
            continue;
        };
        let planned = TimeDelta::seconds(round.planned.clamp(0, 24 * 3600));
        let to = to.min(from.checked_add_signed(planned).unwrap_or(to));
        let kind = match round.kind.as_str() {
            "work" => What::Focus {
                on: String::new(),
                planned: Some(minutes(Seconds::of(planned))),
            },
            "short-break" | "long-break" => What::Rest,
            _ => {
                laying.skip(what, Why::NoRecord);
                continue;
            }
        };
        laying.take(kind, from, to);
    }
    Ok(laying.arrival())
}

/// The rows, read from a copy in memory so that the file itself cannot be touched.
fn rounds(bytes: &[u8]) -> rusqlite::Result<Vec<Round>> {
    let mut bytes = bytes.to_vec();
    // A database in memory cannot have a log beside it.
    if let Some(forms) = bytes.get_mut(READ_AND_WRITTEN) {
        forms.fill(1);
    }
    let mut at = Connection::open_in_memory()?;
    let length = bytes.len();
    at.deserialize_read_exact("main", Cursor::new(bytes), length, true)?;
    at.prepare(
        "SELECT id, started_at, ended_at, round_type, duration_secs FROM sessions
         ORDER BY started_at, id",
    )?
    .query_map([], |row| {
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
