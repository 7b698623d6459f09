//! ActivityWatch's export of buckets (docs.activitywatch.net, "Data model" and "Exporting data"):
//! `{"buckets": {id: {"type", "events": [{"timestamp", "duration", "data"}]}}}`, durations in seconds.
//! Of the kinds of buckets only `afkstatus` says something about a day: that somebody was there
//! (`not-afk`). Presence is not focus, so it gives a day its beginning and its end and no session;
//! five minutes and more of absence in between are a break.

use chrono::{DateTime, TimeDelta, Utc};
use serde_json::Value;

use super::{
    Arrival, ArrivingProblem, Place, Program, Why,
    lay::{Laying, What},
};

/// So long nobody touched anything before it is an absence.
const ABSENT: TimeDelta = TimeDelta::minutes(5);
/// The longest presence that is believed, in seconds.
const LONGEST: f64 = 86_400.0;

/// Whether it is an export of buckets.
pub(super) fn is_one(file: &Value) -> bool {
    let buckets = file["buckets"].as_object();
    buckets.is_some_and(|buckets| buckets.values().any(|one| one["events"].is_array()))
}

pub(super) fn read(bytes: &[u8], place: &Place) -> Result<Arrival, ArrivingProblem> {
    let program = Program::ActivityWatch;
    let file: Value = serde_json::from_slice(bytes).map_err(|why| program.unreadable(why))?;
    let buckets = file["buckets"]
        .as_object()
        .ok_or_else(|| program.unreadable("it holds no buckets"))?;
    let mut laying = Laying::new(program, place);
    let mut there = Vec::new();
    for (name, bucket) in buckets {
        if bucket["type"] != "afkstatus" {
            laying.skip(name, Why::NoRecord);
            continue;
        }
        for event in bucket["events"].as_array().into_iter().flatten() {
            laying.looked();
            match seen(event) {
                Some(Seen::There(from, to)) => there.push((from, to)),
                Some(Seen::Away) => {}
                None => laying.skip(event["timestamp"].as_str().unwrap_or(name), Why::Unreadable),
            }
        }
    }
    there.sort();
    lay(&mut laying, &merged(&there));
    Ok(laying.arrival())
}

enum Seen {
    There(DateTime<Utc>, DateTime<Utc>),
    Away,
}

fn seen(event: &Value) -> Option<Seen> {
    if event["data"]["status"].as_str()? != "not-afk" {
        return Some(Seen::Away);
    }
    let from: DateTime<Utc> = event["timestamp"].as_str()?.parse().ok()?;
    let long = event["duration"].as_f64()?;
    if !(0.0..=LONGEST).contains(&long) {
        return None;
    }
    // In range, so nothing is lost but the fraction of a millisecond.
    #[expect(
        clippy::cast_possible_truncation,
        reason = "at most a day of milliseconds"
    )]
    let long = TimeDelta::milliseconds((long * 1000.0) as i64);
    Some(Seen::There(from, from.checked_add_signed(long)?))
}

/// Several machines saw the same person: what touches or overlaps is one presence, and so is what is
/// interrupted for a moment only.
fn merged(sorted: &[(DateTime<Utc>, DateTime<Utc>)]) -> Vec<(DateTime<Utc>, DateTime<Utc>)> {
    let mut merged: Vec<(DateTime<Utc>, DateTime<Utc>)> = Vec::new();
    for &(from, to) in sorted {
        match merged.last_mut() {
            Some(last) if from - last.1 < ABSENT => last.1 = last.1.max(to),
            _ => merged.push((from, to)),
        }
    }
    merged.retain(|(from, to)| from < to);
    merged
}

fn lay(laying: &mut Laying<'_>, there: &[(DateTime<Utc>, DateTime<Utc>)]) {
    for two in there.windows(2) {
        let (until, back) = (two[0].1, two[1].0);
        // A night is no break: the day was over.
        if laying.date(two[0].0) == laying.date(back) {
            laying.take(What::Rest, until, back);
        }
    }
    for &(from, to) in there {
        laying.take(What::Presence, from, to);
    }
}
