//! How days leave in open formats, and how other people's records arrive. Only texts and days are
//! known here: where a file lies, who asked for it and how it is kept is the agent's.

mod arrive;
mod leave;

pub use arrive::{Arrival, ArrivingProblem, Place, Program, Report, Skipped, Tally, Why, arrive};
pub use leave::{
    LeavingProblem, NOTE_BEGINS, NOTE_ENDS, Table, Template, TemplateProblem, calendar, json,
    local, note, note_name, table,
};
