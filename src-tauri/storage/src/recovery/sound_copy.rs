//! What a repair brings back, and the copy that it may come from.

use chrono::{DateTime, NaiveDate, Utc};

use crate::{Backup, Contents};

/// What was brought back, and what was not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Brought {
    /// Where it comes from.
    pub source: Source,
    /// How many lines.
    pub lines: u64,
    /// The instant of the last one; what happened after it is not there.
    pub until: Option<DateTime<Utc>>,
    /// Lines from before that which could not be had.
    pub missing: Option<Missing>,
}

/// Lines that could not be had.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Missing {
    /// How many.
    pub lines: u64,
    /// The instant of the last line before them; `None` when they were the first.
    pub from: Option<DateTime<Utc>>,
    /// The instant of the first line after them.
    pub to: DateTime<Utc>,
}

/// Where lines were brought back from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// The damaged journal itself.
    Journal,
    /// The copy of that date.
    Backup(NaiveDate),
    /// The damaged journal, with what was missing in it taken from the copy of that date.
    Both(NaiveDate),
}

/// A copy that was read from the first page to the last.
pub(crate) struct SoundCopy {
    pub(crate) backup: Backup,
    pub(crate) contents: Contents,
}

impl SoundCopy {
    pub(crate) fn brought(&self) -> Brought {
        Brought {
            source: Source::Backup(self.backup.date),
            lines: self.contents.lines,
            until: self.contents.until,
            missing: None,
        }
    }
}
