//! ActivityWatch's export of buckets (docs.activitywatch.net, "Data model" and "Exporting data"):
//! `{"buckets": {id: {"type", "events": [{"timestamp", "duration", "data"}]}}}`, durations in seconds.
//! Of the kinds of buckets only `afkstatus` says something about a day: that somebody was there
//! (`not-afk`). Presence is not focus, so it gives a day its beginning and its end and no session;
//! five minutes and more of absence in between are a break.

use std::collections::BTreeMap;

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Deserializer};

use super::{
    Arrival, ArrivingProblem, Place, Program, Why,
    each::each,
    lay::{Laying, What},
    loose::Loose,
};

/// So long nobody touched anything before it is an absence.
const ABSENT: TimeDelta = TimeDelta::minutes(5);
/// The longest presence that is believed, in seconds.
const LONGEST: f64 = 86_400.0;

#[derive(Deserialize)]
struct Export {
    buckets: BTreeMap<String, Bucket>,
}

#[derive(Deserialize)]
struct Bucket {
    #[serde(rename = "type", default)]
    kind: Loose<String>,
    #[serde(default)]
    events: Presence,
}

/// What a bucket says of somebody being there. An export holds millions of events about windows and
/// pages; they are passed over one by one, so that a year of them does not have to fit into memory.
#[derive(Default)]
struct Presence(Vec<Seen>);

#[derive(Deserialize)]
struct Event {
    #[serde(default)]
    timestamp: Loose<String>,
    #[serde(default)]
    duration: Loose<f64>,
    #[serde(default)]
    data: Loose<Status>,
}

#[derive(Deserialize)]
struct Status {
    status: String,
}

enum Seen {
    There(DateTime<Utc>, DateTime<Utc>),
    Away,
    Unreadable(String),
}

pub(super) fn read(bytes: &[u8], place: &Place) -> Result<Arrival, ArrivingProblem> {
    let program = Program::ActivityWatch;
    let file: Export = serde_json::from_slice(bytes).map_err(|why| program.unreadable(why))?;
    let mut laying = Laying::new(program, place);
    let mut there = Vec::new();
    for (name, bucket) in file.buckets {
        if bucket.kind.0.as_deref() != Some("afkstatus") {
            laying.skip(name, Why::NoRecord);
            continue;
        }
        for seen in bucket.events.0 {
            laying.looked();
            match seen {
                Seen::There(from, to) => there.push((from, to)),
                Seen::Away => {}
                Seen::Unreadable(when) => laying.skip(when, Why::Unreadable),
            }
        }
    }
    there.sort();
    lay(&mut laying, &merged(&there));
    Ok(laying.arrival())
}

impl<'de> Deserialize<'de> for Presence {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let mut seen = Vec::new();
        each(from, |event: Loose<Event>| {
            seen.extend(event.0.and_then(Event::seen))
        })?;
        Ok(Presence(seen))
    }
}

impl Event {
    /// What it says of somebody being there; none when it is about something else.
    fn seen(self) -> Option<Seen> {
        if self.data.0?.status != "not-afk" {
            return Some(Seen::Away);
        }
        let times = times(self.timestamp.0.as_deref(), self.duration.0);
        let when = self.timestamp.0.unwrap_or_default();
        Some(times.map_or(Seen::Unreadable(when), |(from, to)| Seen::There(from, to)))
    }
}

fn times(timestamp: Option<&str>, long: Option<f64>) -> Option<(DateTime<Utc>, DateTime<Utc>)> {
    let from: DateTime<Utc> = timestamp?.parse().ok()?;
    let long = long.filter(|long| (0.0..=LONGEST).contains(long))?;
    #[expect(
        clippy::cast_possible_truncation,
        reason = "at most a day of milliseconds, of which a fraction may go"
    )]
    let long = TimeDelta::milliseconds((long * 1000.0) as i64);
    Some((from, from.checked_add_signed(long)?))
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
