//! How days leave in open formats, how other programs' records arrive, and what calendars foresee. Only
//! texts and days are known here: where a file lies, who asked for it and how it is kept is the agent's.

mod export;
mod foresee;
mod import;
mod text;
mod title;

pub use export::{
    LeavingProblem, NOTE_BEGINS, NOTE_ENDS, Table, Template, TemplateProblem, answer_calendar,
    calendar, json, local, note, note_name, table,
};
pub use foresee::{
    CalendarProblem, CalendarReading, LARGEST as LARGEST_CALENDAR, Moment, Occurrence, Reader,
    Reply, Span, Unfinished, Window, counts, foresee,
};
pub use import::{
    ArrivingProblem, Context, Imported, Program, Report, SkipReason, Skipped, Tally, import,
};
