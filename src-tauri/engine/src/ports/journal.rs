//! Memory as a port: the engine reports a change only after this port has saved it.

use chrono::{DateTime, Utc};
use domain::Entry;

/// Where entries are kept.
pub trait Journal: Send + 'static {
    /// Keeps the entries, all or none, in their order; when this returns they outlive a power cut.
    ///
    /// # Errors
    /// [`JournalProblem`] when they could not be kept; then none of them is.
    fn append(&mut self, entries: &[Entry]) -> Result<(), JournalProblem>;

    /// Notes, in place of the note before, that the engine was there at `at` and a session ran. It
    /// outlives a power cut like an entry does, and is cheap: it comes once a minute.
    ///
    /// # Errors
    /// [`JournalProblem`] when it could not be noted; then the note before may still be there.
    fn alive(&mut self, at: DateTime<Utc>) -> Result<(), JournalProblem>;

    /// Writes something that changes nothing, to learn whether entries would be kept.
    ///
    /// # Errors
    /// [`JournalProblem`] when they would not.
    fn probe(&mut self) -> Result<(), JournalProblem>;
}

/// Entries could not be kept.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{said}")]
pub struct JournalProblem {
    /// What kind of trouble it is, for a program.
    pub trouble: JournalTrouble,
    /// What happened and what to do, for a person.
    pub said: String,
}

/// The kinds of trouble a person can do something about, each differently.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JournalTrouble {
    /// The disk is full.
    Full,
    /// The file or its folder cannot be written.
    ReadOnly,
    /// Another program holds the file.
    Busy,
    /// The file is damaged.
    Damaged,
    /// The file is not where it was.
    Moved,
    /// Anything else the disk says.
    Failed,
}
