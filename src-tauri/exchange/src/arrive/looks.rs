//! Whose file it looks like. Only what tells one program's file from another's is read, and the rest is
//! passed over: a file may be as large as years of somebody's windows.

use serde::{Deserialize, de::IgnoredAny};

use super::{
    ArrivingProblem, Program, loose::Loose, pomotroid, super_productivity, timewarrior, toggl,
};
use crate::leave::FORMAT;

/// What an object has at its top.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Top {
    #[serde(default)]
    format: Loose<String>,
    buckets: Option<IgnoredAny>,
    task: Option<IgnoredAny>,
    data: Option<IgnoredAny>,
    state: Option<IgnoredAny>,
    main_model_data: Option<IgnoredAny>,
}

/// What a list begins with.
#[derive(Deserialize)]
struct Interval {
    start: String,
}

/// The program that wrote a file of these bytes; none of those that are known, if none.
pub(super) fn like(bytes: &[u8]) -> Option<Program> {
    if bytes.starts_with(pomotroid::MAGIC) {
        return Some(Program::Pomotroid);
    }
    if super_productivity::is_synced(bytes) {
        return Some(Program::SuperProductivity);
    }
    let text = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    if let Ok(top) = serde_json::from_slice::<Top>(text) {
        return top.program(text);
    }
    if let Ok(list) = serde_json::from_slice::<Vec<Loose<Interval>>>(text) {
        let first = list.into_iter().next()?.0?;
        return timewarrior::instant(&first.start).map(|_| Program::Timewarrior);
    }
    toggl::is_one(bytes).then_some(Program::Toggl)
}

/// Why the program that wrote a file cannot be told.
pub(super) fn like_none(bytes: &[u8]) -> ArrivingProblem {
    let begun = matches!(bytes.trim_ascii_start().first(), Some(b'{' | b'['));
    let read = serde_json::from_slice::<IgnoredAny>(bytes);
    if begun && read.is_err_and(|problem| problem.is_eof()) {
        ArrivingProblem::BreaksOff
    } else {
        ArrivingProblem::Unknown
    }
}

impl Top {
    fn program(&self, text: &[u8]) -> Option<Program> {
        if self.format.0.as_deref() == Some(FORMAT) {
            return Some(Program::Daydone);
        }
        if self.buckets.is_some() {
            return Some(Program::ActivityWatch);
        }
        let roots = [&self.task, &self.data, &self.state, &self.main_model_data];
        let may_be = roots.into_iter().any(Option::is_some);
        (may_be && super_productivity::is_one(text)).then_some(Program::SuperProductivity)
    }
}
