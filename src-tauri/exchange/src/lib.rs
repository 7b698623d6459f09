//! How days leave in open formats, and how other people's records arrive. Only texts and days are
//! known here: where a file lies, who asked for it and how it is kept is the agent's.

mod export;
mod import;

pub use export::{
    LeavingProblem, NOTE_BEGINS, NOTE_ENDS, Table, Template, TemplateProblem, calendar, json,
    local, note, note_name, table,
};
pub use import::{
    ArrivingProblem, Context, Imported, Program, Report, SkipReason, Skipped, Tally, import,
};
