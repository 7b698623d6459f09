//! Whose file it looks like. Only what tells one program's file from another's is read, and the rest is
//! passed over: a file may hold years of window titles.

use serde::{Deserialize, de::IgnoredAny};
use serde_json::value::RawValue;

use super::{
    ArrivingProblem, Program, activity_watch, gtimelog, klog,
    lenient::{Lenient, first, read},
    org, super_productivity, timewarrior, toggl, watson,
};
use crate::export::FORMAT;

/// What an object has at its top.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Top {
    #[serde(default)]
    format: Lenient<String>,
    buckets: Option<IgnoredAny>,
    events: Option<IgnoredAny>,
    task: Option<IgnoredAny>,
    data: Option<IgnoredAny>,
    state: Option<IgnoredAny>,
    main_model_data: Option<IgnoredAny>,
}

/// What a list of Timewarrior's begins with.
#[derive(Deserialize)]
struct IntervalShape {
    start: String,
}

/// Whether there is nothing in it: no sign, or a list or an object of nothing.
pub(super) fn is_nothing(text: &str) -> bool {
    let signs = text.chars().filter(|c| !c.is_whitespace()).take(3);
    matches!(signs.collect::<String>().as_str(), "" | "[]" | "{}")
}

/// The program that wrote a file of this text; none of those that are known, if none.
pub(super) fn like(text: &str) -> Option<Program> {
    if super_productivity::is_synced(text) {
        return Some(Program::SuperProductivity);
    }
    match text.trim_start().as_bytes().first() {
        Some(b'{') => serde_json::from_str::<Top>(text).ok()?.program(text),
        Some(b'[') => listed(first(text)?),
        _ if toggl::is_one(text) => Some(Program::Toggl),
        _ if timewarrior::is_data(text) => Some(Program::Timewarrior),
        _ if gtimelog::is_one(text) => Some(Program::GTimeLog),
        _ if klog::is_one(text) => Some(Program::Klog),
        _ if org::is_one(text) => Some(Program::Org),
        _ => None,
    }
}

/// Whose list begins with this.
fn listed(first: &RawValue) -> Option<Program> {
    if watson::frame(first).is_some() {
        return Some(Program::Watson);
    }
    if activity_watch::is_event(first) {
        return Some(Program::ActivityWatch);
    }
    timewarrior::instant(&read::<IntervalShape>(first)?.start).map(|_| Program::Timewarrior)
}

/// Why the program that wrote a file is not known.
pub(super) fn like_none(text: &str) -> ArrivingProblem {
    let begun = matches!(text.trim_start().as_bytes().first(), Some(b'{' | b'['));
    let read = serde_json::from_str::<IgnoredAny>(text);
    if begun && read.is_err_and(|problem| problem.is_eof()) {
        return ArrivingProblem::BreaksOff;
    }
    another_way(text).unwrap_or(ArrivingProblem::Unknown)
}

/// What is known to be of another program, and how its records can come here.
fn another_way(text: &str) -> Option<ArrivingProblem> {
    let line = text.lines().find(|line| !line.trim().is_empty())?.trim();
    let (what, way) = if line.starts_with("BEGIN:VCALENDAR") {
        ("a calendar", "appointments alone do not say what was done")
    } else if line.starts_with("i 20") || line.starts_with("i 19") {
        (
            "a timeclock file",
            "klog, org and gtimelog files with the same records are",
        )
    } else {
        return None;
    };
    Some(ArrivingProblem::AnotherWay {
        what: what.to_owned(),
        way: way.to_owned(),
    })
}

impl Top {
    fn program(&self, text: &str) -> Option<Program> {
        if self.format.0.as_deref() == Some(FORMAT) {
            return Some(Program::Daydone);
        }
        if self.buckets.is_some() || self.events.is_some() {
            return Some(Program::ActivityWatch);
        }
        let roots = [&self.task, &self.data, &self.state, &self.main_model_data];
        let may_be = roots.into_iter().any(Option::is_some);
        (may_be && super_productivity::is_one(text)).then_some(Program::SuperProductivity)
    }
}
