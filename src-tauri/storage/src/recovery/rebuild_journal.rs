//! A journal put together from what can still be read of a damaged one, and what the newest copy has
//! of the rest. Lines keep their numbers, so holes can be counted.

use std::path::Path;

use rusqlite::{Connection, OptionalExtension, Result, Row};

use super::sound_copy::SoundCopy;
use crate::{
    Brought, Missing, Problem, Source,
    disk::quarantine,
    examine::salvage,
    open::{connect, migrations, read_only},
    tables::column::Ms,
};

/// What was put together.
pub(crate) struct Gathered {
    /// What came out of the damaged journal, in lines.
    pub(crate) lines: u64,
    /// Whether the copy could be added. It cannot when the two say different things under the same
    /// number: then one of them is a history that was left.
    pub(crate) with_copy: bool,
    /// All of it.
    pub(crate) brought: Brought,
}

/// Puts it together in the empty file `to`.
pub(crate) fn gather(
    damaged: &Path,
    copy: Option<&SoundCopy>,
    to: &Path,
) -> std::result::Result<Gathered, Problem> {
    let failed = |source| Problem::sqlite(to, source);
    let mut at = connect::connect(to).map_err(failed)?;
    migrations::migrate(&mut at, to)?;
    if let Some(copy) = copy {
        attach(&at, &copy.backup.path).map_err(failed)?;
    }
    let whole = at.transaction().map_err(failed)?;
    if quarantine::is_there(damaged) {
        salvage::lines(damaged, &whole, to)?;
    }
    let gathered = put_together(&whole, copy).map_err(failed)?;
    whole.commit().map_err(failed)?;
    Ok(gathered)
}

fn put_together(at: &Connection, copy: Option<&SoundCopy>) -> Result<Gathered> {
    let lines = count(at)?;
    let copy = match copy {
        Some(copy) if same_history(at)? => Some(copy),
        _ => None,
    };
    if copy.is_some() {
        at.execute(
            "INSERT OR IGNORE INTO main.journal (seq, id, device, at_ms, body)
             SELECT seq, id, device, at_ms, body FROM copy.journal",
            [],
        )?;
    }
    // It stays the journal of the machine it was made on.
    at.execute(
        "INSERT INTO meta (name, value)
         SELECT 'device', device FROM main.journal ORDER BY seq DESC LIMIT 1",
        [],
    )?;
    let all = count(at)?;
    Ok(Gathered {
        lines,
        with_copy: copy.is_some(),
        brought: Brought {
            source: match copy {
                Some(copy) if lines == 0 => Source::Backup(copy.backup.date),
                Some(copy) if all > lines => Source::Both(copy.backup.date),
                _ => Source::Journal,
            },
            lines: all,
            until: instant(
                at,
                "SELECT at_ms FROM main.journal ORDER BY seq DESC LIMIT 1",
            )?,
            missing: missing(at)?,
        },
    })
}

fn attach(at: &Connection, copy: &Path) -> Result<()> {
    at.execute("ATTACH ?1 AS copy", [read_only::address(copy)])
        .map(drop)
}

/// Whether what both have is the same.
fn same_history(at: &Connection) -> Result<bool> {
    at.query_row(
        "SELECT NOT EXISTS (SELECT 1 FROM main.journal AS here JOIN copy.journal AS there USING (seq)
                            WHERE here.id <> there.id)",
        [],
        |row| row.get(0),
    )
}

fn count(at: &Connection) -> Result<u64> {
    at.query_row("SELECT count(*) FROM main.journal", [], whole_number)
}

fn whole_number(row: &Row<'_>) -> Result<u64> {
    row.get::<_, u32>(0).map(u64::from)
}

/// Numbers that no line has, though a later one is there.
fn missing(at: &Connection) -> Result<Option<Missing>> {
    let lines = at.query_row(
        "SELECT coalesce(max(seq), 0) - count(*) FROM main.journal",
        [],
        whole_number,
    )?;
    let from = "SELECT at_ms FROM main.journal AS line WHERE seq < (
                  SELECT min(seq) FROM main.journal AS later WHERE seq > 1 AND NOT EXISTS
                    (SELECT 1 FROM main.journal WHERE seq = later.seq - 1))
                ORDER BY seq DESC LIMIT 1";
    let to = "SELECT at_ms FROM main.journal AS line WHERE seq > 1 AND NOT EXISTS
                (SELECT 1 FROM main.journal WHERE seq = line.seq - 1)
              ORDER BY seq DESC LIMIT 1";
    let found = |to| -> Result<Missing> {
        let from = instant(at, from)?;
        Ok(Missing { lines, from, to })
    };
    instant(at, to)?.map(found).transpose()
}

fn instant(at: &Connection, query: &str) -> Result<Option<chrono::DateTime<chrono::Utc>>> {
    at.query_row(query, [], |row| row.get::<_, Ms>(0).map(|at| at.0))
        .optional()
}
