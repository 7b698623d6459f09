//! Everything, as JSON: each day as the rules know it, with its numbers beside it for programs that
//! do not want to compute them, and what waits. `docs/export.md` describes it; an import reads it
//! back and takes the numbers from the days themselves.

use chrono::{DateTime, Utc};
use domain::{AskedDefault, Day, DayFigures, Deferred, ParkedThought, TimeOff};
use serde::{Serialize, Serializer};

use super::LeavingProblem;

/// What the file says it is.
pub(crate) const FORMAT: &str = "daydone";
/// The version of its shape; a change that breaks a reader raises it.
pub(crate) const VERSION: u32 = 1;

#[derive(Serialize)]
struct Export<'a> {
    format: &'static str,
    version: u32,
    exported_at: DateTime<Utc>,
    days: Vec<DayOut<'a>>,
    waiting: &'a [Deferred],
    parked: &'a [ParkedThought],
    days_off: &'a [TimeOff],
    questions: &'a [AskedDefault],
}

#[derive(Serialize)]
struct DayOut<'a> {
    #[serde(flatten)]
    day: &'a Day,
    worth: Worth,
}

/// The numbers under their names in exports.
struct Worth(DayFigures);

impl Serialize for Worth {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let names = DayFigures::NAMES.map(|name| name.exported);
        serializer.collect_map(names.into_iter().zip(self.0.values()))
    }
}

/// The days, what waits, what is parked, the days off that were planned and the defaults that were
/// questioned, as JSON with a line end.
/// What still goes on is counted up to `now`.
///
/// # Errors
/// [`LeavingProblem`] when a value cannot be written, which no known day causes.
pub fn json(
    days: &[Day],
    waiting: &[Deferred],
    parked: &[ParkedThought],
    days_off: &[TimeOff],
    questions: &[AskedDefault],
    now: DateTime<Utc>,
) -> Result<String, LeavingProblem> {
    let told = |day| DayOut {
        day,
        worth: Worth(day.summary(now).figures),
    };
    let whole = Export {
        format: FORMAT,
        version: VERSION,
        exported_at: now,
        days: days.iter().map(told).collect(),
        waiting,
        parked,
        days_off,
        questions,
    };
    Ok(serde_json::to_string_pretty(&whole)? + "\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::samples::{at, day};

    #[test]
    fn the_days_are_whole_and_their_numbers_are_theirs() {
        let day = day();
        let text =
            json(std::slice::from_ref(&day), &[], &[], &[], &[], at("20:00")).expect("written");
        let read: serde_json::Value = serde_json::from_str(&text).expect("JSON");
        assert_eq!(
            (&read["format"], &read["version"]),
            (&"daydone".into(), &1.into())
        );
        let whole: Day = serde_json::from_value(read["days"][0].clone()).expect("a day");
        assert_eq!(whole, day, "nothing of it is lost");
        let worth = &read["days"][0]["worth"];
        assert_eq!(worth["focus_s"], day.summary(at("20:00")).figures.focus.0);
    }
}
