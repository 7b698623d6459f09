//! gtimelog's `timelog.txt` (gtimelog.org, "File format"): `2026-11-16 10:00: acme: mail`, one line each
//! time something ended; the first of a day says when work began. `**` at the end is a break, and
//! `***` private time. There is no zone.

use chrono::NaiveDateTime;

use super::{
    ArrivingProblem, Context, Imported, Program, SkipReason,
    day_builder::{DayBuilder, RecordKind},
    wall,
};

/// How a line begins.
const WHEN: &str = "%Y-%m-%d %H:%M";
const LENGTH: usize = "2026-11-16 10:00".len();

/// Whether a text begins like a log.
pub(super) fn is_one(text: &str) -> bool {
    lines(text)
        .next()
        .is_some_and(|(_, line)| entry(line).is_some())
}

pub(super) fn read(text: &str, place: &Context) -> Result<Imported, ArrivingProblem> {
    let program = Program::GTimeLog;
    if !is_one(text) {
        return Err(program.unreadable("its first line is no entry"));
    }
    let mut laying = DayBuilder::new(program, place);
    let mut before = None;
    for (number, line) in lines(text) {
        laying.looked();
        let Some((shown, words)) = entry(line) else {
            laying.skip(format!("line {number}"), SkipReason::Unreadable);
            continue;
        };
        let from: Option<chrono::DateTime<_>> = before;
        let at = match from {
            Some(from) => wall::after(from, shown, place.zone),
            None => wall::instant(shown, place.zone),
        };
        let Some(at) = at else {
            laying.skip(format!("line {number}"), SkipReason::Unreadable);
            continue;
        };
        // What was between two days is a night, and the first line of the next one says its beginning.
        if let Some(from) = from.filter(|&from| laying.date(from) == laying.date(at)) {
            match what(words) {
                Some(what) => laying.take(what, from, at),
                None => laying.lose(laying.shown(from), SkipReason::NoRecord, at - from),
            }
        }
        before = Some(at);
    }
    laying.arrival()
}

/// The lines that say something, with their numbers.
fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let lines = text.lines().map(str::trim).enumerate();
    lines
        .map(|(number, line)| (number + 1, line))
        .filter(|(_, line)| !(line.is_empty() || line.starts_with('#')))
}

fn entry(line: &str) -> Option<(NaiveDateTime, &str)> {
    let (when, words) = line.split_at_checked(LENGTH)?;
    let words = words.strip_prefix(':')?;
    Some((
        NaiveDateTime::parse_from_str(when, WHEN).ok()?,
        words.trim(),
    ))
}

/// What the words say it was; nothing when it does not count.
fn what(words: &str) -> Option<RecordKind> {
    if words.ends_with("***") {
        return None;
    }
    if words.ends_with("**") {
        return Some(RecordKind::Rest);
    }
    let on = words.to_owned();
    Some(RecordKind::Focus { on, planned: None })
}
