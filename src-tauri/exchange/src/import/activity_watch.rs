//! ActivityWatch (docs.activitywatch.net, "Data model" and "Exporting data"): its export of buckets,
//! `{"buckets": {id: {"type", "events": [{"timestamp", "duration", "data"}]}}}` with durations in
//! seconds, one such bucket by itself, or a bucket's list of events. Of the kinds of buckets only
//! `afkstatus` says something about a day: that a person was present (`not-afk`). Presence is not focus, so
//! it gives a day its beginning and its end and no session; five minutes and more of absence in between
//! are a break. A machine that is never idle is no witness of a person whom another machine saw.

use std::collections::HashSet;

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use serde::Deserialize;
use serde_json::value::RawValue;

use super::{
    ArrivingProblem, Context, Imported, Program, SkipReason,
    day_builder::{DayBuilder, LONGEST, RecordKind},
    lenient::{Lenient, at, entries, read as value, stream},
};

/// Without input for so long it is an absence.
const ABSENT: TimeDelta = TimeDelta::minutes(5);
/// No presence lasts longer without a pause.
const NEVER_IDLE: TimeDelta = TimeDelta::hours(20);
/// The longest presence that is believed to be one, in seconds.
const FAR: f64 = 400.0 * 86_400.0;
/// The kind of the buckets that are read.
const PRESENCE: &str = "afkstatus";

/// From when until when a person was present.
type PresenceSpan = (DateTime<Utc>, DateTime<Utc>);

#[derive(Deserialize)]
struct WatcherEvent {
    #[serde(default)]
    timestamp: Lenient<String>,
    #[serde(default)]
    duration: Lenient<f64>,
    #[serde(default)]
    data: Lenient<AfkStatus>,
}

#[derive(Deserialize)]
struct AfkStatus {
    status: String,
}

/// What the machines saw.
#[derive(Default)]
struct Presence {
    /// Where they are believed.
    there: Vec<PresenceSpan>,
    /// By machines that were never idle.
    doubtful: Vec<PresenceSpan>,
}

/// Whether a value is an event of presence.
pub(super) fn is_event(raw: &RawValue) -> bool {
    let event = value::<WatcherEvent>(raw);
    event.is_some_and(|event| event.timestamp.0.is_some() && event.duration.0.is_some())
}

pub(super) fn read(text: &str, place: &Context) -> Result<Imported, ArrivingProblem> {
    let program = Program::ActivityWatch;
    let mut laying = DayBuilder::new(program, place);
    let mut seen = Presence::default();
    if text.trim_start().starts_with('[') {
        seen.add(events(&mut laying, text).map_err(|why| program.unreadable(why))?);
    } else {
        let file: &RawValue = serde_json::from_str(text).map_err(|why| program.unreadable(why))?;
        match at(file, &["buckets"]) {
            Some(buckets) => entries(buckets, |name, one| {
                bucket(&mut laying, &mut seen, &name, one)
            }),
            None if at(file, &["events"]).is_some() => {
                let name: Option<String> = at(file, &["id"]).and_then(value);
                bucket(&mut laying, &mut seen, &name.unwrap_or_default(), file);
            }
            None => return Err(program.unreadable("it has no buckets")),
        }
    }
    let there = seen.believed(&mut laying);
    add_presence(&mut laying, &there);
    laying.arrival()
}

fn bucket(laying: &mut DayBuilder<'_>, seen: &mut Presence, name: &str, bucket: &RawValue) {
    let kind: Option<String> = at(bucket, &["type"]).and_then(value);
    match at(bucket, &["events"]) {
        Some(_) if kind.is_some_and(|kind| kind != PRESENCE) => {
            laying.skip(name, SkipReason::NoRecord)
        }
        Some(list) => match events(laying, list.get()) {
            Ok(there) => seen.add(there),
            Err(_) => laying.skip(name, SkipReason::Unreadable),
        },
        None => laying.skip(name, SkipReason::Unreadable),
    }
}

/// When one bucket says that a person was present. A list holds millions of events about other things;
/// they are passed over one by one.
fn events(laying: &mut DayBuilder<'_>, list: &str) -> serde_json::Result<Vec<PresenceSpan>> {
    let mut there = Vec::new();
    stream(list, |raw| {
        let Some((event, status)) = value::<WatcherEvent>(raw).and_then(WatcherEvent::with_status)
        else {
            return;
        };
        laying.looked();
        if status != "not-afk" {
            return;
        }
        match event.times() {
            Some(span) => there.push(span),
            None => laying.skip(
                event.timestamp.0.unwrap_or_default(),
                SkipReason::Unreadable,
            ),
        }
    })?;
    there.sort();
    Ok(there)
}

impl WatcherEvent {
    fn with_status(mut self) -> Option<(Self, String)> {
        let status = self.data.0.take()?.status;
        Some((self, status))
    }

    fn times(&self) -> Option<PresenceSpan> {
        let from: DateTime<Utc> = self.timestamp.0.as_deref()?.parse().ok()?;
        let long = self.duration.0.filter(|long| (0.0..=FAR).contains(long))?;
        #[expect(
            clippy::cast_possible_truncation,
            reason = "at most a year of milliseconds, of which a fraction may go"
        )]
        let long = TimeDelta::milliseconds((long * 1000.0) as i64);
        Some((from, from.checked_add_signed(long)?))
    }
}

impl Presence {
    /// Takes what one machine saw, in order.
    fn add(&mut self, sorted: Vec<PresenceSpan>) {
        let endless: Vec<PresenceSpan> = merged(&sorted)
            .into_iter()
            .filter(|(from, to)| *to - *from > NEVER_IDLE)
            .collect();
        for span in sorted {
            let before = endless.partition_point(|one| one.0 <= span.0);
            let within = before
                .checked_sub(1)
                .is_some_and(|at| span.0 < endless[at].1);
            let list = if within {
                &mut self.doubtful
            } else {
                &mut self.there
            };
            list.push(span);
        }
    }

    /// What is believed, in order, each second once, and nothing longer than a day in one piece.
    fn believed(mut self, laying: &mut DayBuilder<'_>) -> Vec<PresenceSpan> {
        let witnessed: HashSet<NaiveDate> =
            self.there.iter().map(|span| laying.date(span.0)).collect();
        let mut doubtful: Vec<PresenceSpan> = Vec::new();
        for span in once(laying, self.doubtful) {
            doubtful.extend(by_date(laying, span));
        }
        for span in doubtful {
            if witnessed.contains(&laying.date(span.0)) {
                laying.lose(laying.shown(span.0), SkipReason::NeverIdle, span.1 - span.0);
            } else {
                self.there.push(span);
            }
        }
        let there = once(laying, self.there);
        let mut days = Vec::new();
        for span in merged(&there) {
            if span.1 - span.0 > LONGEST {
                days.extend(by_date(laying, span));
            } else {
                days.push(span);
            }
        }
        days
    }
}

/// Each second once, in order: what two watchers saw is reported.
fn once(laying: &mut DayBuilder<'_>, mut spans: Vec<PresenceSpan>) -> Vec<PresenceSpan> {
    spans.sort();
    let mut once: Vec<PresenceSpan> = Vec::with_capacity(spans.len());
    for (from, to) in spans {
        let seen = once.last().map_or(from, |last| last.1).max(from);
        if seen > from {
            let twice = seen.min(to) - from;
            laying.lose(laying.shown(from), SkipReason::SeenTwice, twice);
        }
        if seen < to {
            once.push((seen, to));
        }
    }
    once
}

/// What is interrupted for a moment only is one presence.
fn merged(sorted: &[PresenceSpan]) -> Vec<PresenceSpan> {
    let mut merged: Vec<PresenceSpan> = Vec::new();
    for &(from, to) in sorted {
        match merged.last_mut() {
            Some(last) if from - last.1 < ABSENT => last.1 = last.1.max(to),
            _ => merged.push((from, to)),
        }
    }
    merged.retain(|(from, to)| from < to);
    merged
}

/// A span cut where days begin.
fn by_date(laying: &DayBuilder<'_>, (mut from, to): PresenceSpan) -> Vec<PresenceSpan> {
    let mut pieces = Vec::new();
    while from < to {
        let ends = laying.clock(laying.date(from)).ends();
        let until = if ends > from { ends.min(to) } else { to };
        pieces.push((from, until));
        from = until;
    }
    pieces
}

fn add_presence(laying: &mut DayBuilder<'_>, there: &[PresenceSpan]) {
    for two in there.windows(2) {
        let (until, back) = (two[0].1, two[1].0);
        // A night is no break: the day was over.
        if until < back && laying.date(two[0].0) == laying.date(back) {
            laying.take(RecordKind::Rest, until, back);
        }
    }
    for &(from, to) in there {
        laying.take(RecordKind::Presence, from, to);
    }
}
