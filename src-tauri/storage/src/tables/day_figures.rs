//! What each closed day was worth, a row a day: a year is then read in one go, without its sessions.
//! An open day has none; it is worth something else with every minute.

use std::sync::LazyLock;

use chrono::NaiveDate;
use domain::{Day, DayFigures, DayId, DaySummary, Phase};
use rusqlite::{Connection, OptionalExtension, Result, Row, ToSql, params, params_from_iter};

use super::column::{Ms, Plain};

/// A column for every number of a day, between those that are none.
pub(crate) static SCHEMA: LazyLock<String> = LazyLock::new(|| {
    let figures = DayFigures::NAMES.map(|name| format!("  {:<13} INTEGER NOT NULL,", name.column));
    format!(
        "
CREATE TABLE worth (
  day           BLOB NOT NULL PRIMARY KEY REFERENCES day (id) ON DELETE CASCADE,
  date          TEXT NOT NULL,
  zone          TEXT NOT NULL,
  off           INTEGER NOT NULL CHECK (off IN (0, 1)),
  started_ms    INTEGER NOT NULL,
  enough_ms     INTEGER,
  closed_ms     INTEGER,
{}
  asked         INTEGER NOT NULL CHECK (asked IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX worth_by_date ON worth (date);
",
        figures.join("\n")
    )
});

/// The columns that are no numbers, in the order in which a row is written and read; the numbers
/// follow.
const BEFORE: [&str; 8] = [
    "day",
    "date",
    "zone",
    "off",
    "asked",
    "started_ms",
    "enough_ms",
    "closed_ms",
];

static SELECT: LazyLock<String> = LazyLock::new(|| {
    let columns = columns().join(", ");
    format!(
        "SELECT {columns} FROM worth WHERE date BETWEEN ?1 AND ?2 ORDER BY date, started_ms, day"
    )
});

static INSERT: LazyLock<String> = LazyLock::new(|| {
    let columns = columns();
    let marks = vec!["?"; columns.len()].join(",");
    let columns = columns.join(", ");
    format!("INSERT OR REPLACE INTO worth ({columns}) VALUES ({marks})")
});

fn columns() -> Vec<&'static str> {
    let figures = DayFigures::NAMES.map(|name| name.column);
    BEFORE.into_iter().chain(figures).collect()
}

/// Makes the table anew when a program with other numbers made it. Its rows come from the journal.
pub(super) fn renew(at: &Connection) -> Result<()> {
    let made: Option<String> = at
        .query_row(
            "SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = 'worth'",
            [],
            |row| row.get(0),
        )
        .optional()?;
    if made.is_some_and(|made| SCHEMA.contains(&made)) {
        return Ok(());
    }
    at.execute_batch("DROP TABLE IF EXISTS worth")?;
    at.execute_batch(&SCHEMA)
}

/// Brings a day's row up from `before` to `after`.
pub(super) fn sync_rows(at: &Connection, before: Option<&Day>, after: Option<&Day>) -> Result<()> {
    let (was, is) = (before.and_then(closed), after.and_then(closed));
    match (was, is) {
        (was, Some(is)) if was.as_ref() != Some(&is) => write(at, &is),
        (Some(was), None) => at
            .prepare_cached("DELETE FROM worth WHERE day = ?1")?
            .execute([was.day.0])
            .map(drop),
        _ => Ok(()),
    }
}

/// The rows from one date to another, both included, in order.
pub(crate) fn read(at: &Connection, from: NaiveDate, to: NaiveDate) -> Result<Vec<DaySummary>> {
    at.prepare_cached(&SELECT)?
        .query_map(params![Plain(from), Plain(to)], summary)?
        .collect()
}

fn closed(day: &Day) -> Option<DaySummary> {
    day.closing.map(|closing| day.summary(closing.at))
}

fn write(at: &Connection, sum: &DaySummary) -> Result<()> {
    let before: [&dyn ToSql; BEFORE.len()] = [
        &sum.day.0,
        &Plain(sum.date),
        &Plain(sum.zone),
        &sum.off,
        &sum.asked,
        &Ms(sum.started_at),
        &sum.enough_at.map(Ms),
        &sum.closed_at.map(Ms),
    ];
    let figures = sum.figures.values();
    let figures = figures.iter().map(|value| value as &dyn ToSql);
    at.prepare_cached(&INSERT)?
        .execute(params_from_iter(before.into_iter().chain(figures)))
        .map(drop)
}

fn summary(row: &Row<'_>) -> Result<DaySummary> {
    let maybe = |column: usize| row.get::<_, Option<Ms>>(column).map(|at| at.map(|at| at.0));
    let mut figures = [0; DayFigures::COUNT];
    for (value, column) in figures.iter_mut().zip(BEFORE.len()..) {
        *value = row.get(column)?;
    }
    Ok(DaySummary {
        day: DayId(row.get(0)?),
        date: row.get::<_, Plain<_>>(1)?.0,
        zone: row.get::<_, Plain<_>>(2)?.0,
        off: row.get(3)?,
        asked: row.get(4)?,
        phase: Phase::Closed,
        started_at: row.get::<_, Ms>(5)?.0,
        enough_at: maybe(6)?,
        closed_at: maybe(7)?,
        figures: DayFigures::from_values(figures),
    })
}
