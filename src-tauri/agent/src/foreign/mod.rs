//! Bytes that others wrote are not read in the resident, which has to live all day. They are read by a
//! short-lived child of the same program, which limits itself before it opens anything: memory, time,
//! open files, nothing written and nothing started. The resident waits for its bounded answer, ends it
//! with its group when it takes too long, and lets a few of them live at once.

mod calendar;
mod child;
mod file;
mod import;
mod not_taken;
mod reader;

use serde::{Deserialize, Serialize};

pub use calendar::{
    CALENDAR_VERB, CalendarTask, CalendarTrouble, read_calendar, run as run_calendar,
};
pub use child::run;
pub(crate) use import::ImportTask;
pub(crate) use not_taken::NotTaken;
pub(crate) use reader::{ReaderError, Readers, Started, apart, program};

/// The word that starts the child. No person types it.
pub const VERB: &str = "read-foreign";

/// What a child is asked to read. It comes as JSON over its standard input.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) enum Job {
    /// A file of days, answered by a `Result<Arrival, NotTaken>`.
    Import(ImportTask),
}
