//! The open journal: adding to it, reading from it, and making the tables from it anew.

use std::{
    fs::File,
    path::{Path, PathBuf},
};

use chrono::NaiveDate;
use domain::{Day, Entry, Event};
use rusqlite::{Connection, ErrorCode, TransactionBehavior, config::DbConfig};
use uuid::Uuid;

use crate::{
    Lost, Problem,
    disk::{file_identity::FileIdentity, files::Claim},
    examine::{integrity, witness::Witness},
    open::connect,
    tables::{self, checkpoint, journal, projection::Projection, search_text},
};

/// How much of the file SQLite may hold in memory, in KiB below zero: as it comes, and while much is
/// written at once.
const USUAL: i32 = -2_000;
const ROOMY: i32 = -32_000;

/// From how many days on that come in at once their rows are made like all rows are made anew.
const BULK_DAYS: usize = 365;

/// An open journal. Every method either does all it says or nothing.
#[derive(Debug)]
pub struct Store {
    pub(crate) path: PathBuf,
    pub(crate) connection: Connection,
    pub(crate) device: Uuid,
    pub(crate) projection: Projection,
    pub(crate) heartbeat: Option<File>,
    /// Which line was kept last; nothing for a file that no other program uses.
    pub(crate) witness: Witness,
    /// What the store is sure to write to; absent for a file that no other program uses.
    pub(crate) file_identity: Option<FileIdentity>,
    /// Held until the store is dropped; absent for a file that no other program uses.
    pub(crate) claim: Option<Claim>,
}

impl Store {
    /// Adds lines to the journal and brings the tables in step, in one transaction. When this
    /// returns, the lines outlive a power cut. Instants are kept to the millisecond.
    ///
    /// # Errors
    /// [`Problem`] when they could not be written; then none of them is.
    pub fn append(&mut self, entries: &[Entry]) -> Result<(), Problem> {
        self.in_place()?;
        let written = match is_bulk_import(entries) {
            true => self.without_references(|store| store.write(entries)),
            false => self.write(entries),
        };
        match written {
            Ok((written, last)) => {
                self.projection = written;
                if let Some(entry) = entries.last() {
                    self.witness.line(last, entry.id.0);
                }
                Ok(())
            }
            Err(source) => {
                self.write_over(&source);
                Err(Problem::sqlite(&self.path, source))
            }
        }
    }

    /// Lines that were written but not synced lie behind the log's end as if they belonged to it, and
    /// a program that is killed now would find them kept after all. What changes nothing goes over
    /// them; whether it is synced does not matter, because it may be there or not.
    fn write_over(&mut self, why: &rusqlite::Error) {
        if why.sqlite_error_code() == Some(ErrorCode::SystemIoFailure) {
            let _may_fail_too = self.remember();
        }
    }

    /// Writes something that changes nothing, to learn whether entries could be kept now: the state
    /// as it is, which is about what a line brings along.
    ///
    /// # Errors
    /// [`Problem`] when it could not be written.
    pub fn probe(&mut self) -> Result<(), Problem> {
        self.in_place()?;
        let written = self.remember();
        written.map_err(|source| Problem::sqlite(&self.path, source))
    }

    /// Makes every table from the journal anew, and tells from how many lines.
    ///
    /// # Errors
    /// [`Problem`] when a line cannot be read or a row not written; then the tables are as before.
    pub fn rebuild(&mut self) -> Result<u64, Problem> {
        let made = self.without_references(Self::remake);
        let (made, lines) = made.map_err(|source| Problem::sqlite(&self.path, source))?;
        self.projection = made;
        Ok(lines)
    }

    /// The days from one date to another, both included, in order, as the tables have them.
    ///
    /// # Errors
    /// [`Problem`] when they cannot be read.
    pub fn days(&self, from: NaiveDate, to: NaiveDate) -> Result<Vec<Day>, Problem> {
        let days = tables::day::read(&self.connection, from, to);
        days.map_err(|source| Problem::sqlite(&self.path, source))
    }

    /// Every line of the journal, in order, one at a time.
    ///
    /// # Errors
    /// [`Problem`] when a line cannot be read; those before it were given to `take`.
    pub fn each_entry(&self, mut take: impl FnMut(Entry)) -> Result<(), Problem> {
        let read = journal::read_after(&self.connection, 0, |_, entry| {
            take(entry);
            Ok(())
        });
        read.map_err(|source| Problem::sqlite(&self.path, source))
    }

    /// Reads the whole file and checks that it holds together. Takes time with its size.
    ///
    /// # Errors
    /// [`Problem::Damaged`] with the first thing that does not.
    pub fn check(&self) -> Result<(), Problem> {
        integrity::check(&self.connection, &self.path)
    }

    /// Whether the tables say of the present, and of the days that can still be set right, what the
    /// journal says. If not, a [rebuild](Store::rebuild) mends them.
    ///
    /// # Errors
    /// [`Problem`] when they cannot be read.
    pub fn in_step(&self) -> Result<bool, Problem> {
        integrity::agree(&self.connection, self.projection.state())
            .map_err(|source| Problem::sqlite(&self.path, source))
    }

    /// Lines that were kept once and are not there any more.
    #[must_use]
    pub fn lost(&self) -> Option<Lost> {
        self.witness.lost()
    }

    /// The person knows of lines that were lost, and goes on without them.
    pub fn forget_lost(&mut self) {
        self.witness.forget_lost();
    }

    /// The id of this machine in the journal.
    #[must_use]
    pub fn device(&self) -> Uuid {
        self.device
    }

    /// The journal's file.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Refuses when what is written now would not be found again.
    pub(crate) fn in_place(&self) -> Result<(), Problem> {
        let Some(known) = &self.file_identity else {
            return Ok(());
        };
        let checked = known.check(&self.path);
        if checked.is_err() && !known.is_anothers(&self.path) {
            // A log that was deleted goes with this program, and must not take anything along.
            let _kept = connect::fold(&self.connection);
        }
        checked
    }

    fn remember(&mut self) -> rusqlite::Result<()> {
        let whole = self
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        let last = journal::last(&whole)?.map_or(0, |(seq, _)| seq);
        checkpoint::write(&whole, last, self.projection.state())?;
        whole.commit()
    }

    fn write(&mut self, entries: &[Entry]) -> rusqlite::Result<(Projection, i64)> {
        let whole = self
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        let mut projection = self.projection.clone();
        let mut last = 0;
        let device = self.device;
        let mut follow = || {
            for entry in entries {
                last = journal::append(&whole, device, entry)?;
                projection.follow(&whole, entry)?;
            }
            projection.write(&whole)
        };
        match is_bulk_import(entries) {
            true => search_text::anew(&whole, follow)?,
            false => follow()?,
        }
        if entries.iter().any(turns_a_page) {
            checkpoint::write(&whole, last, projection.state())?;
        }
        whole.commit()?;
        Ok((projection, last))
    }

    /// Gives back the memory of pages that were read on the way and will not be asked for again: the
    /// journal belongs to a program that stays small all day.
    pub(crate) fn forget_pages(&self) {
        // Nothing depends on it; a failure would only leave them in memory.
        let _kept = self.connection.execute_batch("PRAGMA shrink_memory");
    }

    /// Works without looking up what each row refers to, and with pages in memory that would go to
    /// the disk and come back again and again: right for many rows that are all made from the same
    /// journal, and a third of the time.
    fn without_references<T>(
        &mut self,
        work: impl FnOnce(&mut Self) -> rusqlite::Result<T>,
    ) -> rusqlite::Result<T> {
        self.connection.pragma_update(None, "foreign_keys", false)?;
        self.connection.pragma_update(None, "cache_size", ROOMY)?;
        let done = work(self);
        // Flags in memory do not fail to be set; and what was done is done.
        let _set = self.connection.pragma_update(None, "cache_size", USUAL);
        let _set = self.connection.pragma_update(None, "foreign_keys", true);
        self.forget_pages();
        done
    }

    fn remake(&mut self) -> rusqlite::Result<(Projection, u64)> {
        let whole = self
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        let (mut projection, mut last, mut lines) = (Projection::default(), 0, 0);
        search_text::anew(&whole, || {
            tables::clear(&whole)?;
            journal::read_after(&whole, 0, |seq, entry| {
                (last, lines) = (seq, lines + 1);
                projection.follow(&whole, &entry)
            })?;
            projection.write(&whole)
        })?;
        checkpoint::write(&whole, last, projection.state())?;
        whole.commit()?;
        Ok((projection, lines))
    }
}

impl Drop for Store {
    /// Closing folds the log in and removes it by its name, which may be another journal's by now.
    fn drop(&mut self) {
        self.witness.sync();
        let known = self.file_identity.as_ref();
        if known.is_some_and(|known| known.is_anothers(&self.path)) {
            // If it cannot be forbidden, nothing is worse than it was made from outside.
            let _kept = self
                .connection
                .set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true);
        }
    }
}

/// Whether so many days come from elsewhere that following each by itself would take long.
fn is_bulk_import(entries: &[Entry]) -> bool {
    let imported = |entry: &&Entry| matches!(entry.event, Event::DayImported { .. });
    entries.iter().filter(imported).nth(BULK_DAYS).is_some()
}

/// Whether the state is worth remembering after this line: opening then reads a day's lines.
fn turns_a_page(entry: &Entry) -> bool {
    matches!(
        entry.event,
        Event::DayStarted { .. } | Event::DayClosed { .. } | Event::DayImported { .. }
    )
}

#[cfg(test)]
#[path = "store_test.rs"]
mod tests;
