//! Days off that were planned ahead, as stretches of dates.

use domain::{DaysOff, TimeOff};
use rusqlite::{Connection, Result, params};

use super::column::Plain;

pub(crate) const SCHEMA: &str = "
CREATE TABLE day_off (
  first TEXT NOT NULL PRIMARY KEY,
  last  TEXT NOT NULL CHECK (first <= last)
) STRICT, WITHOUT ROWID;
";

/// Makes these the planned ones; there are a few a year.
pub(crate) fn write(at: &Connection, all: &DaysOff) -> Result<()> {
    at.execute("DELETE FROM day_off", [])?;
    for off in all.all() {
        at.prepare_cached("INSERT INTO day_off VALUES (?1, ?2)")?
            .execute(params![Plain(off.from), Plain(off.to)])?;
    }
    Ok(())
}

/// All that were ever planned, in order, those that are over too.
pub(crate) fn read(at: &Connection) -> Result<Vec<TimeOff>> {
    at.prepare_cached("SELECT first, last FROM day_off ORDER BY first")?
        .query_map([], |row| {
            Ok(TimeOff {
                from: row.get::<_, Plain<_>>(0)?.0,
                to: row.get::<_, Plain<_>>(1)?.0,
            })
        })?
        .collect()
}
