//! Getting lines out of a journal that SQLite will not read any more. Every page of the file and of its
//! log is looked at on its own, wherever the damage is: an index, the schema, the first page, the
//! middle of the journal. What has the shape of a journal's line and says something is one.
//!
//! (Layout: "Database File Format" of sqlite.org, 1.6, 2.1 and 4.)

mod cell;
mod chain;
mod file;
mod layout;
mod log;
#[cfg(test)]
mod tests;

use std::path::Path;

use chrono::DateTime;
use domain::Event;
use rusqlite::{Connection, params};

use crate::{
    Problem,
    disk::{files, quarantine},
};
use cell::SalvagedLine;
use file::Pages;

/// Writes every line that can still be read from the journal at `damaged` to the journal table of
/// `new`, the file at `to`, under the number it had. Lines that are there already stay as they are.
///
/// # Errors
/// [`Problem`] when the damaged file cannot be opened, or the new one not written; it names the one
/// it is about. What cannot be read is passed over.
pub(crate) fn lines(damaged: &Path, new: &Connection, to: &Path) -> Result<(), Problem> {
    let mut pages = Pages::open(damaged).map_err(|source| Problem::place(damaged, source))?;
    for place in pages.places() {
        let Some(page) = pages.read(place) else {
            continue;
        };
        for line in cell::lines(&page, place.is_first(), &mut pages) {
            if means_something(&line) {
                write(new, &line).map_err(|source| Problem::sqlite(to, source))?;
            }
        }
    }
    Ok(())
}

/// Refuses a journal whose write-ahead log SQLite would read to a damaged place only, and then throw
/// away with all that was kept behind it. Nothing is written.
///
/// # Errors
/// [`Problem::Damaged`].
pub(crate) fn expect_whole_log(journal: &Path) -> Result<(), Problem> {
    if !quarantine::is_there(&files::beside(journal, "-wal")) {
        return Ok(());
    }
    // The code that opens it reports what cannot be opened.
    match Pages::open(journal) {
        Ok(pages) if pages.log_is_cut_short() => Err(Problem::Damaged {
            path: journal.to_owned(),
            reason: "its write-ahead log breaks off before its end".to_owned(),
        }),
        _ => Ok(()),
    }
}

fn means_something(line: &SalvagedLine) -> bool {
    line.seq > 0
        && DateTime::from_timestamp_millis(line.at_ms).is_some()
        && serde_json::from_str::<Event>(&line.body).is_ok()
}

fn write(new: &Connection, line: &SalvagedLine) -> rusqlite::Result<()> {
    new.prepare_cached(
        "INSERT OR IGNORE INTO journal (seq, id, device, at_ms, body) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?
    .execute(params![
        line.seq,
        line.id,
        line.device,
        line.at_ms,
        line.body
    ])
    .map(drop)
}
