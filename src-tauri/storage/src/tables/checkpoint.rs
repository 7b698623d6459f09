//! A cache: the state after some line of the journal, so that opening costs a day's lines and not
//! twenty years'. Its stamp names the rules that made it; with other rules it is worth nothing.

use domain::State;
use rusqlite::{Connection, OptionalExtension, Result, params};

use super::column::Json;

pub(crate) const SCHEMA: &str = "
CREATE TABLE checkpoint (
  only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
  stamp    TEXT NOT NULL,
  seq      INTEGER NOT NULL,
  state    TEXT NOT NULL
) STRICT;
";

/// The rules this program was built with.
const STAMP: &str = env!("DAYDONE_STAMP");

/// Remembers the state after the line `seq`.
pub(crate) fn write(at: &Connection, seq: i64, state: &State) -> Result<()> {
    at.prepare_cached(
        "INSERT INTO checkpoint (only_row, stamp, seq, state) VALUES (1, ?1, ?2, ?3)
         ON CONFLICT (only_row) DO UPDATE SET stamp = ?1, seq = ?2, state = ?3",
    )?
    .execute(params![STAMP, seq, Json(state)])
    .map(drop)
}

/// The state remembered and the line it follows, unless other rules made it, or it cannot be read.
pub(crate) fn read(at: &Connection) -> Result<Option<(i64, State)>> {
    let remembered = at
        .query_row(
            "SELECT seq, state FROM checkpoint WHERE stamp = ?1",
            [STAMP],
            |row| {
                let state = row.get_ref(1)?.as_bytes().ok();
                let state = state.and_then(|state| serde_json::from_slice(state).ok());
                Ok(row.get(0).ok().zip(state))
            },
        )
        .optional()?;
    Ok(remembered.flatten())
}
