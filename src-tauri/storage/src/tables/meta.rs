//! A few words about the file itself.

use rusqlite::{Connection, OptionalExtension, Result};
use uuid::Uuid;

pub(crate) const SCHEMA: &str = "
CREATE TABLE meta (
  name  TEXT NOT NULL PRIMARY KEY,
  value BLOB NOT NULL
) STRICT, WITHOUT ROWID;
";

/// The id of this person's machine, made up when the file is.
pub(crate) fn device(at: &Connection) -> Result<Uuid> {
    let known = at
        .query_row("SELECT value FROM meta WHERE name = 'device'", [], |row| {
            row.get(0)
        })
        .optional()?;
    if let Some(device) = known {
        return Ok(device);
    }
    // SQLite's own source of randomness spares this crate another one.
    let random = at.query_row("SELECT randomblob(16)", [], |row| row.get(0))?;
    let device = uuid::Builder::from_random_bytes(random).into_uuid();
    at.execute(
        "INSERT INTO meta (name, value) VALUES ('device', ?1)",
        [device],
    )?;
    Ok(device)
}
