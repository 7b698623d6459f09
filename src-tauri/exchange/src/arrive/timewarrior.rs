//! `timew export` (timewarrior.net, timew-export(1)): a JSON array of intervals with `start` and `end`
//! as `20231001T103000Z`, `tags`, and an `annotation`. An interval without an end still runs.

use chrono::{DateTime, NaiveDateTime, Utc};
use serde::Deserialize;

use super::{
    Arrival, ArrivingProblem, Place, Program, Why,
    lay::{Laying, What},
    loose::Loose,
    title::tagged,
};

#[derive(Deserialize)]
struct Tracked {
    #[serde(default)]
    start: Loose<String>,
    #[serde(default)]
    end: Option<Loose<String>>,
    #[serde(default)]
    tags: Loose<Vec<String>>,
    #[serde(default)]
    annotation: Loose<String>,
}

pub(super) fn read(bytes: &[u8], place: &Place) -> Result<Arrival, ArrivingProblem> {
    let program = Program::Timewarrior;
    let all: Vec<Loose<Tracked>> =
        serde_json::from_slice(bytes).map_err(|why| program.unreadable(why))?;
    let mut laying = Laying::new(program, place);
    for (number, one) in (1..).zip(all) {
        laying.looked();
        let Some(tracked) = one.0 else {
            laying.skip(format!("{number}"), Why::Unreadable);
            continue;
        };
        let on = words(&tracked);
        let end = tracked.end.map(|end| end.0.as_deref().and_then(instant));
        match (tracked.start.0.as_deref().and_then(instant), end) {
            (Some(from), Some(Some(to))) => {
                laying.take(What::Focus { on, planned: None }, from, to);
            }
            (from, end) => {
                let runs = from.is_some() && end.is_none();
                let why = if runs {
                    Why::StillRuns
                } else {
                    Why::Unreadable
                };
                let what = tracked.start.0.unwrap_or_else(|| format!("{number}"));
                laying.skip(what, why);
            }
        }
    }
    Ok(laying.arrival())
}

/// The annotation with the tags; without one, the tags as they are, the sentences among them first.
fn words(tracked: &Tracked) -> String {
    let tags = tracked.tags.0.iter().flatten().map(String::as_str);
    let annotation = tracked.annotation.0.as_deref().unwrap_or_default();
    if !annotation.trim().is_empty() {
        return tagged(annotation, tags);
    }
    let (sentences, tags): (Vec<_>, Vec<_>) = tags.partition(|tag| tag.contains(' '));
    tagged(&sentences.join(", "), tags)
}

/// An instant as Timewarrior writes it.
pub(super) fn instant(text: &str) -> Option<DateTime<Utc>> {
    let read = NaiveDateTime::parse_from_str(text, "%Y%m%dT%H%M%SZ");
    read.ok().map(|at| at.and_utc())
}
