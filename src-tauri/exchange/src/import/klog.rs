//! klog files (klog.jotaen.net, "File format"): a date, a summary, and indented entries, each a range of
//! clock times (`8:30 - 12:00`, `<23:00 - 1:00`, `9:00am - ?`) or a length (`2h`, `-30m`), with words
//! behind it. A length has no clock times, so it is laid behind what has some; one below nothing is
//! taken off the end, as a break. There is no zone.

use chrono::{Days, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};

use super::{
    ArrivingProblem, Context, Imported, Program, SkipReason,
    day_builder::{DayBuilder, RecordKind},
    wall,
};
use crate::title::tagged;

const DATES: [&str; 2] = ["%Y-%m-%d", "%Y/%m/%d"];

/// A date with its entries.
struct KlogRecord<'a> {
    /// The line of its heading.
    line: usize,
    /// Absent when the heading is no date: then the time of its entries is unknown.
    date: Option<NaiveDate>,
    summary: &'a str,
    entries: Vec<KlogEntry<'a>>,
}

/// An entry: its line, what it says, and the words behind it.
struct KlogEntry<'a> {
    line: usize,
    value: Option<KlogValue>,
    words: &'a str,
}

#[derive(Clone, Copy)]
enum KlogValue {
    Range(NaiveDateTime, NaiveDateTime),
    Open,
    Length(TimeDelta),
}

/// Whether a text begins like a klog file.
pub(super) fn is_one(text: &str) -> bool {
    let records = records(text);
    let mut entries = records.iter().flat_map(|record| &record.entries);
    let begins = text.lines().find(|line| !line.trim().is_empty());
    begins.is_some_and(|line| headline(line).is_some()) && entries.any(|one| one.value.is_some())
}

pub(super) fn read(text: &str, place: &Context) -> Result<Imported, ArrivingProblem> {
    let program = Program::Klog;
    let records = records(text);
    if records.iter().all(|record| record.date.is_none()) {
        return Err(program.unreadable("it has no dates"));
    }
    let mut laying = DayBuilder::new(program, place);
    for record in records {
        match record.date {
            Some(date) => add_record(&mut laying, &record, date, place),
            None => leave(&mut laying, &record),
        }
    }
    laying.arrival()
}

/// Tells of a heading that is no date, and of its entries with it.
fn leave(laying: &mut DayBuilder<'_>, record: &KlogRecord<'_>) {
    laying.skip(format!("line {}", record.line), SkipReason::Unreadable);
    for entry in &record.entries {
        laying.looked();
        let long = match entry.value {
            Some(KlogValue::Range(from, to)) => to - from,
            Some(KlogValue::Length(long)) => long,
            Some(KlogValue::Open) | None => TimeDelta::zero(),
        };
        laying.lose(format!("line {}", entry.line), SkipReason::Unreadable, long);
    }
}

fn add_record(
    laying: &mut DayBuilder<'_>,
    record: &KlogRecord<'_>,
    date: NaiveDate,
    place: &Context,
) {
    let tags = || {
        record
            .summary
            .split_whitespace()
            .filter(|word| word.starts_with('#'))
    };
    let on = |entry: &KlogEntry<'_>| match entry.words {
        "" => record.summary.to_owned(),
        words => tagged(words, tags()),
    };
    let mut timed = Vec::new();
    let mut off = TimeDelta::zero();
    let mut lengths = Vec::new();
    for entry in &record.entries {
        laying.looked();
        let line = format!("line {}", entry.line);
        match entry.value {
            Some(KlogValue::Open) => laying.skip(line, SkipReason::StillRuns),
            Some(KlogValue::Length(long)) if long < TimeDelta::zero() => off -= long,
            Some(KlogValue::Length(long)) => lengths.push((on(entry), long)),
            Some(KlogValue::Range(from, to)) => {
                let from = wall::instant(from, place.zone);
                let to = from.and_then(|from| wall::after(from, to, place.zone));
                match (from, to) {
                    (Some(from), Some(to)) => timed.push((on(entry), from, to)),
                    _ => laying.skip(line, SkipReason::Unreadable),
                }
            }
            None => laying.skip(line, SkipReason::Unreadable),
        }
    }
    if off > TimeDelta::zero() && !timed.is_empty() {
        laying.skip(date.to_string(), SkipReason::NoClock);
    }
    timed.sort_by_key(|one| (one.1, one.2));
    for (on, from, to) in timed.into_iter().rev() {
        let rest = off.min(to - from).max(TimeDelta::zero());
        off -= rest;
        let until = to - rest;
        if rest > TimeDelta::zero() {
            laying.take(RecordKind::Rest, until, to);
        }
        if from < until || rest.is_zero() {
            laying.take(RecordKind::Focus { on, planned: None }, from, until);
        }
    }
    for (on, long) in lengths.into_iter().rev() {
        let rest = off.min(long);
        off -= rest;
        laying.lose(date.to_string(), SkipReason::NoClock, rest);
        if long > rest {
            laying.spent(date, on, long - rest);
        }
    }
}

fn records(text: &str) -> Vec<KlogRecord<'_>> {
    let mut records: Vec<KlogRecord<'_>> = Vec::new();
    let mut is_after_blank = true;
    for (number, line) in (1..).zip(text.lines()) {
        let is_first = std::mem::replace(&mut is_after_blank, line.trim().is_empty());
        if is_after_blank {
            continue;
        }
        let depth = depth(line);
        let begun = records.last_mut();
        match (depth, begun) {
            (0, Some(record)) if goes_on(record, line, is_first) => {
                if record.summary.is_empty() {
                    record.summary = line.trim();
                }
            }
            (0, _) => records.push(KlogRecord {
                line: number,
                date: headline(line),
                summary: "",
                entries: Vec::new(),
            }),
            // Further in than its entry, a line goes on with the entry's words.
            (deep, Some(record)) if deep > 4 && !record.entries.is_empty() => {}
            (_, Some(record)) => {
                let date = record.date.unwrap_or_default();
                record.entries.push(entry(number, line.trim(), date));
            }
            (_, None) => {}
        }
    }
    records
}

/// Whether a line that is not indented is of a record's summary. Behind a blank line or an entry it is
/// a heading, of a date or of none.
fn goes_on(record: &KlogRecord<'_>, line: &str, is_first: bool) -> bool {
    !is_first && record.entries.is_empty() && headline(line).is_none()
}

/// How far in a line begins, a tab counting as four.
fn depth(line: &str) -> usize {
    let blank = line.chars().take_while(|c| c.is_whitespace());
    blank.map(|c| if c == '\t' { 4 } else { 1 }).sum()
}

/// `2026-11-16` or `2026/11/16`, with what should be worked behind it: `(8h!)`.
fn headline(line: &str) -> Option<NaiveDate> {
    let (date, rest) = line.split_at_checked("2026-11-16".len())?;
    let rest = rest.trim();
    let planned = rest.starts_with('(') && rest.ends_with(')');
    let mut read = DATES
        .iter()
        .map(|form| NaiveDate::parse_from_str(date, form));
    (rest.is_empty() || planned)
        .then(|| read.find_map(Result::ok))
        .flatten()
}

fn entry(line: usize, text: &str, date: NaiveDate) -> KlogEntry<'_> {
    let (value, words) = match length(text.split_whitespace().next().unwrap_or_default()) {
        Some(long) => {
            let words = text
                .split_once(char::is_whitespace)
                .map_or("", |(_, words)| words);
            (Some(KlogValue::Length(long)), words)
        }
        None => range(text, date).map_or((None, text), |(value, words)| (Some(value), words)),
    };
    let words = words.trim();
    KlogEntry { line, value, words }
}

/// `1h30m`, `-30m`, `+2h`.
fn length(text: &str) -> Option<TimeDelta> {
    let (sign, rest) = match text.split_at_checked(1)? {
        ("-", rest) => (-1, rest),
        ("+", rest) => (1, rest),
        _ => (1, text),
    };
    let (hours, minutes) = match rest.split_once('h') {
        Some((hours, minutes)) => (hours.parse().ok()?, minutes),
        None => (0_i64, rest),
    };
    let minutes: i64 = match minutes {
        "" if rest.ends_with('h') => 0,
        minutes => minutes.strip_suffix('m')?.parse().ok()?,
    };
    let fits = (0..=24 * 366).contains(&hours) && (0..=60 * 24 * 366).contains(&minutes);
    fits.then(|| TimeDelta::minutes(sign * (hours * 60 + minutes)))
}

/// A range and what follows it.
fn range(text: &str, date: NaiveDate) -> Option<(KlogValue, &str)> {
    let (from, rest) = text.split_once('-')?;
    let rest = rest.trim_start();
    let (to, words) = rest.split_once(char::is_whitespace).unwrap_or((rest, ""));
    let from = clock(from.trim(), date)?;
    if !to.is_empty() && to.bytes().all(|byte| byte == b'?') {
        return Some((KlogValue::Open, words));
    }
    Some((KlogValue::Range(from, clock(to, date)?), words))
}

/// `8:30`, `8:30pm`, `24:00`; `<23:00` is of the day before, `1:00>` of the day after.
fn clock(text: &str, date: NaiveDate) -> Option<NaiveDateTime> {
    let date = match text.strip_prefix('<') {
        Some(_) => date.checked_sub_days(Days::new(1))?,
        None => date,
    };
    let (text, date) = match text.trim_start_matches('<').strip_suffix('>') {
        Some(text) => (text, date.checked_add_days(Days::new(1))?),
        None => (text.trim_start_matches('<'), date),
    };
    if text == "24:00" {
        return Some(
            date.checked_add_days(Days::new(1))?
                .and_time(NaiveTime::MIN),
        );
    }
    let mut read = ["%H:%M", "%I:%M%P"]
        .iter()
        .map(|form| NaiveTime::parse_from_str(text, form));
    Some(date.and_time(read.find_map(Result::ok)?))
}
