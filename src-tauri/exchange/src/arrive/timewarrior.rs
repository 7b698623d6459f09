//! `timew export` (timewarrior.net, timew-export(1)): a JSON array of intervals with `start` and `end`
//! as `20231001T103000Z`, `tags`, and an `annotation`. An interval without an end still runs.

use chrono::{DateTime, NaiveDateTime, Utc};
use serde::Deserialize;
use serde_json::Value;

use super::{
    Arrival, ArrivingProblem, Place, Program, Why,
    lay::{Laying, What},
    title::tagged,
};

#[derive(Deserialize)]
struct Tracked {
    start: String,
    end: Option<String>,
    #[serde(default)]
    tags: Vec<String>,
    #[serde(default)]
    annotation: String,
}

/// Whether it is a list of intervals.
pub(super) fn is_one(file: &Value) -> bool {
    let first = file.as_array().and_then(|all| all.first());
    first.is_some_and(|first| {
        first["start"]
            .as_str()
            .is_some_and(|at| instant(at).is_some())
    })
}

pub(super) fn read(bytes: &[u8], place: &Place) -> Result<Arrival, ArrivingProblem> {
    let program = Program::Timewarrior;
    let all: Vec<Value> = serde_json::from_slice(bytes).map_err(|why| program.unreadable(why))?;
    let mut laying = Laying::new(program, place);
    for (number, one) in (1..).zip(all) {
        laying.looked();
        let what = one["start"]
            .as_str()
            .map_or_else(|| format!("{number}"), str::to_owned);
        let Ok(tracked) = serde_json::from_value::<Tracked>(one) else {
            laying.skip(what, Why::Unreadable);
            continue;
        };
        let on = words(&tracked);
        match (instant(&tracked.start), tracked.end.as_deref().map(instant)) {
            (Some(from), Some(Some(to))) => {
                laying.take(What::Focus { on, planned: None }, from, to);
            }
            (Some(_), None) => laying.skip(what, Why::StillRuns),
            _ => laying.skip(what, Why::Unreadable),
        }
    }
    Ok(laying.arrival())
}

/// The annotation with the tags; without one, the tags as they are, the sentences among them first.
fn words(tracked: &Tracked) -> String {
    let tags = tracked.tags.iter().map(String::as_str);
    if !tracked.annotation.trim().is_empty() {
        return tagged(&tracked.annotation, tags);
    }
    let (sentences, tags): (Vec<_>, Vec<_>) = tags.partition(|tag| tag.contains(' '));
    tagged(&sentences.join(", "), tags)
}

fn instant(text: &str) -> Option<DateTime<Utc>> {
    let read = NaiveDateTime::parse_from_str(text, "%Y%m%dT%H%M%SZ");
    read.ok().map(|at| at.and_utc())
}
