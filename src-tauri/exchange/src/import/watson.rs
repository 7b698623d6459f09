//! Watson's `frames` (TailorDev/Watson, `frames.py`): a JSON list of frames, each a list of when it began
//! and ended in seconds since 1970, the project, an id, a list of tags, and when it was changed.

use chrono::{DateTime, Utc};
use serde_json::value::RawValue;

use super::{
    ArrivingProblem, Context, Imported, Program, SkipReason,
    day_builder::{DayBuilder, RecordKind},
    lenient::{read as value, stream},
};
use crate::title::tagged;

/// One frame: from when until when, its project and its tags.
type WatsonFrame = (DateTime<Utc>, DateTime<Utc>, String, Vec<String>);

pub(super) fn read(text: &str, place: &Context) -> Result<Imported, ArrivingProblem> {
    let program = Program::Watson;
    let mut laying = DayBuilder::new(program, place);
    let mut number = 0;
    let take = |raw: &RawValue| {
        number += 1;
        laying.looked();
        match frame(raw) {
            Some((from, to, project, tags)) => {
                let on = tagged(&project, tags.iter().map(String::as_str));
                laying.take(RecordKind::Focus { on, planned: None }, from, to);
            }
            None => laying.skip(number.to_string(), SkipReason::Unreadable),
        }
    };
    stream(text, take).map_err(|why| program.unreadable(why))?;
    laying.arrival()
}

/// A value as a frame, if it is one.
pub(super) fn frame(raw: &RawValue) -> Option<WatsonFrame> {
    let mut parts = Vec::new();
    // A frame has six parts; who has thousands is none.
    stream(raw.get(), |part| {
        if parts.len() < 8 {
            parts.push(part);
        }
    })
    .ok()?;
    let [from, to, project, _, tags, ..] = parts[..] else {
        return None;
    };
    let at = |raw| DateTime::from_timestamp(value::<i64>(raw)?, 0);
    Some((at(from)?, at(to)?, value(project)?, value(tags)?))
}
