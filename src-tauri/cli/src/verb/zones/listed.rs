//! Each place in a line: its time, whether its people work, the last call, the overlap.

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use protocol::{Snapshot, ZoneView};
use words::Words;

use super::super::super::{
    answer::Answer,
    session::{CliSession, say},
};

pub(super) fn listed(desk: &CliSession) -> Answer {
    let seen = &desk.seen;
    let mut lines: Vec<String> = seen
        .zones
        .iter()
        .flat_map(|zone| rows(zone, seen))
        .collect();
    if lines.is_empty() {
        lines.push(say("cli-zones-none", &[]));
    }
    Answer::of(lines, &seen.zones)
}

/// The line of a place, and below it a change of clocks that is coming.
fn rows(of: &ZoneView, seen: &Snapshot) -> Vec<String> {
    let own = zone(&seen.day.zone);
    let there = zone(&of.zone);
    let now = [
        ("name", of.name.as_str().into()),
        ("time", clock_there(seen.at, there, own, seen.at).into()),
    ];
    let mut parts = vec![say("cli-zones-now", &now)];
    if let Some(works) = of.in_hours {
        let id = if works {
            "cli-zones-in"
        } else {
            "cli-zones-out"
        };
        parts.push(say(id, &[]));
        parts.push(last_call(of, seen, there, own));
        parts.push(overlap(of, own));
    }
    let change = of.change.as_deref();
    let change = change.map(|change| say("cli-zones-change", &[("change", change.into())]));
    std::iter::once(parts.join(" · ")).chain(change).collect()
}

/// "an answer today until 09:40", or when it is read and heard.
fn last_call(of: &ZoneView, seen: &Snapshot, there: Tz, own: Tz) -> String {
    let words = Words::spoken();
    let clock = |at| words.clock_at(at, own);
    if let Some(until) = of.last_call.filter(|until| seen.at <= *until) {
        return say("cli-zones-until", &[("time", clock(until).into())]);
    }
    let Some((read, heard)) = of.read_at.zip(of.heard_at) else {
        return say("cli-zones-never", &[]);
    };
    let date = |at: DateTime<Utc>| at.with_timezone(&own).date_naive();
    let today = date(seen.at);
    let heard = match date(heard) == today {
        true => format!("{} {}", words.day_from(today, today), clock(heard)),
        false => words.day_from(date(heard), today),
    };
    let args = [
        ("read", clock_there(read, there, there, seen.at).into()),
        ("here", clock_there(read, own, own, seen.at).into()),
        ("heard", heard.into()),
    ];
    say("cli-zones-after", &args)
}

/// "both at work 15:00–18:00".
fn overlap(of: &ZoneView, own: Tz) -> String {
    let words = Words::spoken();
    let windows = of.overlap.iter().map(|window| {
        let (from, to) = (
            words.clock_at(window.from, own),
            words.clock_at(window.to, own),
        );
        format!("{from}–{to}")
    });
    let windows: Vec<_> = windows.collect();
    match windows.is_empty() {
        true => say("cli-zones-no-overlap", &[]),
        false => say(
            "cli-zones-overlap",
            &[("windows", words.listed(windows).into())],
        ),
    }
}

/// The clock of `zone` at an instant, with the weekday where its date is another than that of `now` in the
/// zone `beside`.
fn clock_there(at: DateTime<Utc>, zone: Tz, beside: Tz, now: DateTime<Utc>) -> String {
    let words = Words::spoken();
    let date = at.with_timezone(&zone).date_naive();
    let clock = words.clock_at(at, zone);
    match date == now.with_timezone(&beside).date_naive() {
        true => clock,
        false => format!("{} {clock}", words.weekday_short(date)),
    }
}

/// A zone of the agent's; these are all known.
pub(super) fn zone(name: &str) -> Tz {
    name.parse().unwrap_or(Tz::UTC)
}
