//! Days on their way in: Daydone's own export, and what other programs wrote down. A reader takes the
//! bytes of a file and gives days that are whole and closed, with all it could not take and why.
//! Whether a day is wanted, and is not there already, is not known here.

mod activity_watch;
mod day_builder;
mod daydone_json;
mod detect;
mod gtimelog;
mod klog;
mod lenient;
mod made;
mod org;
mod pomotroid;
mod program;
mod report;
mod super_productivity;
#[cfg(test)]
mod tests;
mod text;
mod timewarrior;
mod title;
mod toggl;
mod wall;
mod watson;

use chrono::{NaiveTime, TimeDelta};
use chrono_tz::Tz;
use domain::{Day, Deferred, ParkedThought, TimeOff};
use serde::{Deserialize, Serialize};

pub use program::Program;
pub use report::{Report, SkipReason, Skipped, Tally};
use text::Text;

/// What a file held.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Imported {
    /// Whose file it is; absent when there is nothing in it that could tell.
    pub program: Option<Program>,
    /// How many records of it were looked at.
    pub records: u32,
    /// Its days, in order: closed, and without overlaps.
    pub days: Vec<Day>,
    /// What waits for a later day; only Daydone's own export says.
    pub waiting: Vec<Deferred>,
    /// Thoughts without a place; only Daydone's own export has them.
    pub parked: Vec<ParkedThought>,
    /// Days off that were planned; only Daydone's own export has them.
    pub days_off: Vec<TimeOff>,
    /// What was not taken, or not as it was.
    pub report: Report,
}

/// Where and how the days were lived and by whom, as far as a file does not say so itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Context {
    /// The zone of times without one, and of the days.
    pub zone: Tz,
    /// When a day begins.
    pub boundary: NaiveTime,
    /// Must items a day holds.
    pub item_limit: u8,
    /// Whose records are taken of a file that holds several people's, by name or address; when empty,
    /// such a file is refused.
    pub people: Vec<String>,
}

/// A file could not be taken at all.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
pub enum ArrivingProblem {
    /// No records of a person that is known here.
    #[error("no known program wrote this file")]
    Unknown,
    /// It is known, and not read: there is another way.
    #[error("it is {what}, which is not read; {way}")]
    AnotherWay {
        /// What it is.
        what: String,
        /// What to do instead.
        way: String,
    },
    /// Its end is missing: it was copied or written in part only.
    #[error("it breaks off before its end")]
    BreaksOff,
    /// It is a folder, or a device.
    #[error("it is not a file")]
    NoFile,
    /// More than would be read, in bytes.
    #[error("it is larger than {} MB, and was left alone", .0 >> 20)]
    TooLarge(u64),
    /// More records than would be read.
    #[error("it holds more than {0} records; export them in parts")]
    TooMany(u32),
    /// Its program still writes into a log beside it, so the file alone is not all there is.
    #[error("the program it belongs to still has it open; close that first")]
    InUse,
    /// A newer Daydone wrote it.
    #[error("it is of version {0}, which is newer than this Daydone knows")]
    Newer(u64),
    /// Several people's records, who cannot be told apart from the one who asks.
    #[error("it holds the records of several people: {0}")]
    SeveralPeople(String),
    /// It has not the shape of that program's files.
    #[error("it is not what {program} writes: {why}")]
    Unreadable {
        /// The program it was taken for.
        program: Program,
        /// What is wrong with it.
        why: String,
    },
}

impl Imported {
    fn empty(program: Option<Program>) -> Self {
        Imported {
            program,
            records: 0,
            days: Vec::new(),
            waiting: Vec::new(),
            parked: Vec::new(),
            days_off: Vec::new(),
            report: Report::default(),
        }
    }
}

/// Reads a file: of the program named, or of the one that the file looks like.
///
/// # Errors
/// [`ArrivingProblem`] when nothing of it can be taken.
pub fn import(
    bytes: &[u8],
    program: Option<Program>,
    place: &Context,
) -> Result<Imported, ArrivingProblem> {
    if bytes.starts_with(pomotroid::MAGIC) {
        let read = pomotroid::read(bytes, place);
        return match program {
            None | Some(Program::Pomotroid) => read,
            Some(other) => Err(other.unreadable("it is a database")),
        };
    }
    let Text { text, latin } = Text::of(bytes);
    let text = text.as_ref();
    if detect::is_nothing(text) {
        return Ok(Imported::empty(program));
    }
    let program = program.or_else(|| detect::like(text));
    let mut arrival = match program.ok_or_else(|| detect::like_none(text))? {
        Program::Daydone => daydone_json::read(text)?,
        Program::SuperProductivity => super_productivity::read(text, place)?,
        Program::Pomotroid => return Err(Program::Pomotroid.unreadable("it is no database")),
        Program::ActivityWatch => activity_watch::read(text, place)?,
        Program::Toggl => toggl::read(text, place)?,
        Program::Timewarrior => timewarrior::read(text, place)?,
        Program::Watson => watson::read(text, place)?,
        Program::Klog => klog::read(text, place)?,
        Program::GTimeLog => gtimelog::read(text, place)?,
        Program::Org => org::read(text, place)?,
    };
    if latin {
        let named = "Windows-1252";
        arrival
            .report
            .add(named, SkipReason::Latin, TimeDelta::zero());
    }
    arrival
        .days
        .sort_by_key(|day: &Day| (day.date, day.started_at, day.id));
    Ok(arrival)
}
