//! Days on their way in: Daydone's own export, and what other programs wrote down. A reader takes the
//! bytes of a file and gives days that are whole and closed, with all it could not take and why.
//! Whether a day is wanted, and is not there already, is not known here.

mod activity_watch;
mod each;
mod lay;
mod looks;
mod loose;
mod own;
mod pomotroid;
mod super_productivity;
#[cfg(test)]
mod tests;
mod timewarrior;
mod title;
mod toggl;

use std::fmt;

use chrono::{NaiveDate, NaiveTime};
use chrono_tz::Tz;
use domain::{Carried, Day, ParkedThought};

/// What a file held.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Arrival {
    /// Whose file it is.
    pub program: Program,
    /// How many records of it were looked at.
    pub records: u32,
    /// Its days, in order: closed, and without overlaps.
    pub days: Vec<Day>,
    /// What waits for a later day; only Daydone's own export says.
    pub waiting: Vec<Carried>,
    /// Thoughts without a place; only Daydone's own export has them.
    pub parked: Vec<ParkedThought>,
    /// What was not taken, or not as it was.
    pub skipped: Vec<Skipped>,
}

/// A program whose records can be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Program {
    /// Daydone's own export, in JSON.
    Daydone,
    /// Super Productivity's backup.
    SuperProductivity,
    /// Pomotroid's database.
    Pomotroid,
    /// ActivityWatch's export of buckets.
    ActivityWatch,
    /// Toggl Track's detailed report, in CSV.
    Toggl,
    /// What `timew export` prints.
    Timewarrior,
}

/// Something that was not taken, or not as it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Skipped {
    /// What, as a person would find it in the other program.
    pub what: String,
    /// Why not.
    pub why: Why,
}

/// Why something was not taken, or not as it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Why {
    /// It has not the shape it should have.
    Unreadable,
    /// It was not ended yet.
    StillRuns,
    /// Another record has a part of its time, which it lost.
    Cut,
    /// Another record has all of its time.
    Overlaps,
    /// Its title was too long, or held signs that cannot be shown.
    TitleCut,
    /// It ends when it begins, or before.
    NoLength,
    /// A kind of record that says nothing about a day's work.
    NoRecord,
    /// It has no clock times: what is known of the day was laid one after the other.
    NoClock,
    /// More time than fits into its day.
    PastDay,
}

/// Where and how the days were lived, as far as a file does not say so itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// The zone of times without one, and of the days.
    pub zone: Tz,
    /// When a day begins.
    pub boundary: NaiveTime,
    /// Must items a day holds.
    pub item_limit: u8,
}

/// A file could not be taken at all.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ArrivingProblem {
    /// Nobody's records that are known here.
    #[error("no known program wrote this file")]
    Unknown,
    /// Its end is missing: it was copied or written in part only.
    #[error("it breaks off before its end")]
    BreaksOff,
    /// It is a folder, or a device.
    #[error("it is not a file")]
    NoFile,
    /// More than would be read, in bytes.
    #[error("it is larger than {} MB, and was left alone", .0 >> 20)]
    TooLarge(u64),
    /// Its program still writes into a log beside it, so the file alone is not all there is.
    #[error("the program it belongs to still has it open; close that first")]
    InUse,
    /// A newer Daydone wrote it.
    #[error("it is of version {0}, which is newer than this Daydone knows")]
    Newer(u64),
    /// It has not the shape of that program's files.
    #[error("it is not what {program} writes: {why}")]
    Unreadable {
        /// The program it was taken for.
        program: Program,
        /// What is wrong with it.
        why: String,
    },
}

impl Program {
    /// All of them.
    pub const ALL: [Program; 6] = [
        Program::Daydone,
        Program::SuperProductivity,
        Program::Pomotroid,
        Program::ActivityWatch,
        Program::Toggl,
        Program::Timewarrior,
    ];

    /// Its name on a command line.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Program::Daydone => "daydone",
            Program::SuperProductivity => "super-productivity",
            Program::Pomotroid => "pomotroid",
            Program::ActivityWatch => "activitywatch",
            Program::Toggl => "toggl",
            Program::Timewarrior => "timewarrior",
        }
    }

    /// The program of that name.
    #[must_use]
    pub fn named(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|program| program.id() == id)
    }

    fn unreadable(self, why: impl fmt::Display) -> ArrivingProblem {
        ArrivingProblem::Unreadable {
            program: self,
            why: why.to_string(),
        }
    }
}

impl fmt::Display for Program {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Program::Daydone => "Daydone",
            Program::SuperProductivity => "Super Productivity",
            Program::Pomotroid => "Pomotroid",
            Program::ActivityWatch => "ActivityWatch",
            Program::Toggl => "Toggl",
            Program::Timewarrior => "Timewarrior",
        })
    }
}

impl Arrival {
    fn empty(program: Program) -> Self {
        Arrival {
            program,
            records: 0,
            days: Vec::new(),
            waiting: Vec::new(),
            parked: Vec::new(),
            skipped: Vec::new(),
        }
    }
}

impl Skipped {
    fn new(what: impl Into<String>, why: Why) -> Self {
        Skipped {
            what: what.into(),
            why,
        }
    }
}

/// Reads a file: of the program named, or of the one that the file looks like.
///
/// # Errors
/// [`ArrivingProblem`] when nothing of it can be taken.
pub fn arrive(
    bytes: &[u8],
    program: Option<Program>,
    place: &Place,
) -> Result<Arrival, ArrivingProblem> {
    let program = program.or_else(|| looks::like(bytes));
    let mut arrival = match program.ok_or_else(|| looks::like_none(bytes))? {
        Program::Daydone => own::read(bytes)?,
        Program::SuperProductivity => super_productivity::read(bytes, place)?,
        Program::Pomotroid => pomotroid::read(bytes, place)?,
        Program::ActivityWatch => activity_watch::read(bytes, place)?,
        Program::Toggl => toggl::read(bytes, place)?,
        Program::Timewarrior => timewarrior::read(bytes, place)?,
    };
    arrival
        .days
        .sort_by_key(|day: &Day| (day.date, day.started_at, day.id));
    Ok(arrival)
}

/// The date of a day that could not be read, for whoever looks for it.
fn date_of(day: &serde_json::Value) -> Option<NaiveDate> {
    day["date"].as_str()?.parse().ok()
}
