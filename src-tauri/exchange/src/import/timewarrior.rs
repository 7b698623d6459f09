//! Timewarrior (timewarrior.net), in both shapes. `timew export` prints a JSON list of intervals with
//! `start` and `end` as `20231001T103000Z`, `tags`, and an `annotation`. Its own data files have a line
//! each: `inc 20231001T103000Z - 20231001T110000Z # tag "two words" # "an annotation"`. An interval
//! without an end still runs.

use chrono::{DateTime, NaiveDateTime, Utc};
use serde::Deserialize;
use serde_json::value::RawValue;

use super::{
    ArrivingProblem, Context, Imported, Program, SkipReason,
    day_builder::{DayBuilder, RecordKind},
    lenient::{Lenient, read as value, stream},
};
use crate::title::tagged;

/// What a line of the data files begins with.
const LINE: &str = "inc ";

#[derive(Deserialize)]
struct Exported {
    #[serde(default)]
    start: Lenient<String>,
    #[serde(default)]
    end: Option<Lenient<String>>,
    #[serde(default)]
    tags: Lenient<Vec<String>>,
    #[serde(default)]
    annotation: Lenient<String>,
}

/// An interval; without an end when it runs, with none that can be read when it is damaged.
#[derive(Default)]
struct TimewarriorInterval {
    start: Option<String>,
    end: Option<Option<String>>,
    tags: Vec<String>,
    annotation: String,
}

/// Whether a text begins like a data file.
pub(super) fn is_data(text: &str) -> bool {
    let line = text.lines().find(|line| !line.trim().is_empty());
    let interval = line.and_then(of_line);
    interval.is_some_and(|one| one.start.as_deref().and_then(instant).is_some())
}

pub(super) fn read(text: &str, place: &Context) -> Result<Imported, ArrivingProblem> {
    let program = Program::Timewarrior;
    let mut laying = DayBuilder::new(program, place);
    let mut number = 0;
    let mut take = |interval: Option<TimewarriorInterval>| {
        number += 1;
        add_record(&mut laying, number, interval);
    };
    if text.trim_start().starts_with('[') {
        let of_export = |raw: &RawValue| value::<Exported>(raw).map(TimewarriorInterval::from);
        stream(text, |raw| take(of_export(raw))).map_err(|why| program.unreadable(why))?;
    } else if is_data(text) {
        let lines = text.lines().filter(|line| !line.trim().is_empty());
        lines.for_each(|line| take(of_line(line)));
    } else {
        return Err(program.unreadable("it is neither an export nor a data file"));
    }
    laying.arrival()
}

fn add_record(laying: &mut DayBuilder<'_>, number: u32, interval: Option<TimewarriorInterval>) {
    laying.looked();
    let Some(one) = interval else {
        laying.skip(number.to_string(), SkipReason::Unreadable);
        return;
    };
    let on = words(&one);
    let end = one.end.map(|end| end.as_deref().and_then(instant));
    match (one.start.as_deref().and_then(instant), end) {
        (Some(from), Some(Some(to))) => {
            laying.take(RecordKind::Focus { on, planned: None }, from, to)
        }
        (from, end) => {
            let runs = from.is_some() && end.is_none();
            let why = if runs {
                SkipReason::StillRuns
            } else {
                SkipReason::Unreadable
            };
            let what = one.start.unwrap_or_else(|| number.to_string());
            laying.skip(what, why);
        }
    }
}

impl From<Exported> for TimewarriorInterval {
    fn from(one: Exported) -> Self {
        TimewarriorInterval {
            start: one.start.0,
            end: one.end.map(|end| end.0),
            tags: one.tags.0.unwrap_or_default(),
            annotation: one.annotation.0.unwrap_or_default(),
        }
    }
}

/// A line of a data file.
fn of_line(line: &str) -> Option<TimewarriorInterval> {
    let mut tokens = tokens(line.strip_prefix(LINE)?).into_iter().peekable();
    let mut one = TimewarriorInterval {
        start: Some(tokens.next()?.0),
        ..TimewarriorInterval::default()
    };
    if tokens.next_if(|token| token.is("-")).is_some() {
        one.end = Some(tokens.next().map(|end| end.0));
    }
    tokens.next_if(|token| token.is("#"));
    one.tags = std::iter::from_fn(|| tokens.next_if(|token| !token.is("#")))
        .map(|tag| tag.0)
        .collect();
    tokens.next();
    let annotation: Vec<_> = tokens.map(|word| word.0).collect();
    one.annotation = annotation.join(" ");
    Some(one)
}

/// A word of a line, and whether it stood in quotes.
struct Token(String, bool);

impl Token {
    /// Whether it is this sign, and no word.
    fn is(&self, sign: &str) -> bool {
        !self.1 && self.0 == sign
    }
}

/// The words of a line; what is in quotes is one, with its quotes and backslashes behind a backslash.
fn tokens(line: &str) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut letters = line.chars();
    let mut open: Option<Token> = None;
    let mut inside = false;
    while let Some(c) = letters.next() {
        match c {
            '"' if inside => inside = false,
            '"' if open.is_none() => {
                inside = true;
                open = Some(Token(String::new(), true));
            }
            ' ' if !inside => tokens.extend(open.take()),
            _ => {
                let c = if inside && c == '\\' {
                    letters.next()
                } else {
                    Some(c)
                };
                let token = open.get_or_insert_with(|| Token(String::new(), false));
                token.0.extend(c);
            }
        }
    }
    tokens.extend(open);
    tokens
}

/// The annotation with the tags; without one, the tags as they are, the sentences among them first.
fn words(one: &TimewarriorInterval) -> String {
    let tags = one.tags.iter().map(String::as_str);
    if !one.annotation.trim().is_empty() {
        return tagged(&one.annotation, tags);
    }
    let (sentences, tags): (Vec<_>, Vec<_>) = tags.partition(|tag| tag.contains(' '));
    tagged(&sentences.join(", "), tags)
}

/// An instant as Timewarrior writes it.
pub(super) fn instant(text: &str) -> Option<DateTime<Utc>> {
    let read = NaiveDateTime::parse_from_str(text, "%Y%m%dT%H%M%SZ");
    read.ok().map(|at| at.and_utc())
}
