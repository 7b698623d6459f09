//! Days on their way out. Every number is a reading of `domain`, so that each format says the same.

mod answers;
mod calendar;
mod json;
mod local;
mod notes;
mod table;
mod task;

pub use answers::answer_calendar;
pub use calendar::calendar;
pub use json::json;
pub(crate) use json::{FORMAT, VERSION};
pub use local::local;
pub use notes::{NOTE_BEGINS, NOTE_ENDS, Template, TemplateProblem, note, note_name};
pub use table::{Table, table};

/// Days could not be written in a format.
#[derive(Debug, thiserror::Error)]
#[error("the days could not be written: {0}")]
pub struct LeavingProblem(String);

impl From<csv::Error> for LeavingProblem {
    fn from(problem: csv::Error) -> Self {
        LeavingProblem(problem.to_string())
    }
}

impl From<serde_json::Error> for LeavingProblem {
    fn from(problem: serde_json::Error) -> Self {
        LeavingProblem(problem.to_string())
    }
}

#[cfg(test)]
pub(crate) mod samples;
