//! The clock lines of an org file (orgmode.org, "Clocking Work Time"):
//! `CLOCK: [2026-11-16 Mon 08:30]--[2026-11-16 Mon 10:00] =>  1:30` under the heading that was worked on.
//! A line without its end still runs, and one with a length alone has no clock times. There is no zone.

use chrono::{NaiveDate, NaiveTime, TimeDelta};

use super::{
    ArrivingProblem, Context, Imported, Program, SkipReason,
    day_builder::{DayBuilder, RecordKind},
    wall,
};
use crate::title::tagged;

const CLOCK: &str = "CLOCK:";
/// Words before a title that say how far it is; a file may name its own.
const STATES: [&str; 8] = [
    "TODO",
    "DONE",
    "NEXT",
    "WAITING",
    "HOLD",
    "CANCELLED",
    "CANCELED",
    "STARTED",
];
/// Lines that name a file's own.
const OWN_STATES: [&str; 3] = ["#+TODO:", "#+SEQ_TODO:", "#+TYP_TODO:"];

/// Whether a text has clock lines.
pub(super) fn is_one(text: &str) -> bool {
    let mut lines = text.lines().map(str::trim);
    lines.any(|line| {
        line.strip_prefix(CLOCK)
            .is_some_and(|rest| stamp(rest).is_some())
    })
}

pub(super) fn read(text: &str, place: &Context) -> Result<Imported, ArrivingProblem> {
    let program = Program::Org;
    if !text.lines().any(|line| line.trim().starts_with(CLOCK)) {
        return Err(program.unreadable("it has no clock lines"));
    }
    let mut laying = DayBuilder::new(program, place);
    let mut states: Vec<&str> = STATES.to_vec();
    let mut on = String::new();
    for (number, line) in (1..).zip(text.lines()) {
        let own = OWN_STATES.iter().find_map(|name| line.strip_prefix(name));
        states.extend(own.into_iter().flat_map(named));
        if let Some(heading) = heading(line) {
            on = title_of(heading, &states);
        } else if let Some(clock) = line.trim().strip_prefix(CLOCK) {
            laying.looked();
            add_record(&mut laying, number, clock, &on, place);
        }
    }
    laying.arrival()
}

fn add_record(laying: &mut DayBuilder<'_>, number: u32, clock: &str, on: &str, place: &Context) {
    let on = || on.to_owned();
    let unreadable = format!("line {number}");
    let Some((date, time, rest)) = stamp(clock) else {
        laying.lose(
            unreadable,
            SkipReason::Unreadable,
            length(clock).unwrap_or_default(),
        );
        return;
    };
    let shown = |date: NaiveDate, time: NaiveTime| date.and_time(time);
    let Some(time) = time else {
        match length(rest) {
            Some(long) if !long.is_zero() => laying.spent(date, on(), long),
            _ => laying.skip(unreadable, SkipReason::Unreadable),
        }
        return;
    };
    let from = shown(date, time);
    let end = rest.trim_start().strip_prefix("--");
    let to = end.and_then(stamp);
    let to = to.and_then(|(date, time, _)| Some(shown(date, time?)));
    let lasted = to.and_then(|to| wall::lasting((from, to), length(rest), place.zone));
    match (lasted, wall::instant(from, place.zone)) {
        (Some((from, to)), _) => {
            let (on, planned) = (on(), None);
            laying.take(RecordKind::Focus { on, planned }, from, to);
        }
        (None, Some(from)) if end.is_none() => {
            laying.skip(laying.shown(from), SkipReason::StillRuns)
        }
        _ => laying.lose(
            unreadable,
            SkipReason::Unreadable,
            length(rest).unwrap_or_default(),
        ),
    }
}

/// A time stamp at the beginning of a text, and what follows it.
fn stamp(text: &str) -> Option<(NaiveDate, Option<NaiveTime>, &str)> {
    let inner = text.trim_start().strip_prefix(['[', '<'])?;
    let (inner, rest) = inner.split_at_checked(inner.find([']', '>'])?)?;
    let mut words = inner.split_whitespace();
    let date = words.next()?.parse().ok()?;
    let time = words.find_map(|word| NaiveTime::parse_from_str(word, "%H:%M").ok());
    Some((date, time, &rest[1..]))
}

/// The length behind an arrow: `=>  1:30`.
fn length(text: &str) -> Option<TimeDelta> {
    let (hours, minutes) = text.split_once("=>")?.1.trim().split_once(':')?;
    let (hours, minutes): (i64, i64) = (hours.trim().parse().ok()?, minutes.parse().ok()?);
    let fits = (0..=24 * 366).contains(&hours) && (0..60).contains(&minutes);
    fits.then(|| TimeDelta::minutes(hours * 60 + minutes))
}

fn heading(line: &str) -> Option<&str> {
    let rest = line.trim_start_matches('*');
    (rest.len() < line.len() && rest.starts_with(' ')).then(|| rest.trim())
}

/// States of a file's own: `TODO(t) CHECK | DONE(d)`.
fn named(line: &str) -> impl Iterator<Item = &str> {
    let words = line.split_whitespace().filter(|word| *word != "|");
    words.map(|word| word.split('(').next().unwrap_or(word))
}

/// A heading's title: without its state, priority and progress, its links by their words, and its tags
/// as ours.
fn title_of(heading: &str, states: &[&str]) -> String {
    let (words, tags) = match heading.rsplit_once(char::is_whitespace) {
        Some((words, last)) if last.len() > 2 && last.starts_with(':') && last.ends_with(':') => {
            (words, last)
        }
        _ => (heading, ""),
    };
    let state = words.split_whitespace().next().unwrap_or_default();
    let words = if states.contains(&state) {
        words.trim_start()[state.len()..].trim_start()
    } else {
        words
    };
    let kept = words.split_whitespace().filter(|word| !is_mark(word));
    let words = kept.collect::<Vec<_>>().join(" ");
    tagged(&without_links(&words), tags.split(':'))
}

/// `[#A]`, `[1/3]`, `[50%]`.
fn is_mark(word: &str) -> bool {
    let inner = word
        .strip_prefix('[')
        .and_then(|word| word.strip_suffix(']'));
    inner.is_some_and(|inner| {
        let counts = |c: char| c.is_ascii_digit() || matches!(c, '/' | '%');
        inner.starts_with('#') || !inner.is_empty() && inner.chars().all(counts)
    })
}

/// `[[address][words]]` as its words, `[[address]]` as its address.
fn without_links(words: &str) -> String {
    let mut plain = String::with_capacity(words.len());
    let mut rest = words;
    while let Some((before, link)) = rest.split_once("[[") {
        let Some((link, after)) = link.split_once("]]") else {
            break;
        };
        plain.push_str(before);
        plain.push_str(link.rsplit_once("][").map_or(link, |(_, words)| words));
        rest = after;
    }
    plain + rest
}
