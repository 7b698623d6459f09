//! Days on their way in: Daydone's own export, and what other programs wrote down. A reader takes the
//! bytes of a file and gives days that are whole and closed, with all it could not take and why.
//! Whether a day is wanted, and is not there already, is not known here.

mod activity_watch;
mod day_builder;
mod daydone_json;
mod detect;
mod gtimelog;
mod imported;
mod klog;
mod lenient;
mod made;
mod org;
mod pomotroid;
mod problem;
mod program;
mod record;
mod report;
mod super_productivity;
#[cfg(test)]
mod tests;
mod timewarrior;
mod toggl;
mod wall;
mod watson;

use chrono::TimeDelta;
use domain::Day;

use crate::text::Text;
pub use imported::{Context, Imported};
pub use problem::ArrivingProblem;
pub use program::Program;
pub use report::{Report, SkipReason, Skipped, Tally};

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
