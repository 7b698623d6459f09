//! A day as a page: what it set out to do, its items, then everything in order of time.

use chrono::{DateTime, Utc};
use protocol::{DayDetail, WireError};
use words::Words;

use super::super::{
    super::{
        color,
        past::{NamedRecord, Times, line, records, row},
        session::{CliSession, length, say},
    },
    status::item_line,
};

/// The pages of these days, one under the other.
pub(super) fn lines(days: &[DayDetail], desk: &CliSession) -> Result<Vec<String>, WireError> {
    let records = records(days);
    let mut lines = Vec::new();
    for day in days {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        let times = Times::of(day)?;
        lines.extend(head(day, &times, desk));
        lines.extend(items(day, desk));
        let of_day = records.iter().filter(|record| record.day.id == day.id);
        lines.extend(path(day, of_day, &times));
        lines.extend(left(day));
    }
    Ok(lines)
}

/// "Monday 23 November · closed at 17:42", what it came to, and what done meant.
fn head(day: &DayDetail, times: &Times, desk: &CliSession) -> Vec<String> {
    let date = desk.day_told(day.date.parse().unwrap_or_default());
    let stands = match day.closed_at {
        Some(at) => say("cli-day-closed", &[("time", times.clock(at).into())]),
        None => say("cli-day-open", &[]),
    };
    let mut lines = vec![format!("{} · {stands}", color::strong(&date))];
    lines.extend(totals(day).map(|totals| color::quiet(&totals)));
    if times.zone() != desk.zone() {
        let place = Words::spoken().place_of(times.zone()).into();
        lines.push(color::quiet(&say("cli-day-zone", &[("place", place)])));
    }
    if day.day_off {
        return lines;
    }
    let definition = |id: &str, text: &str| say(id, &[("definition", text.into())]);
    if day.commitment != day.definition {
        lines.push(definition("cli-day-commitment", &day.commitment));
    }
    lines.push(definition("cli-plan-definition", &day.definition));
    lines
}

/// "3 h 05 of focus · 30 min in meetings"; nothing when nothing was.
pub(crate) fn totals(day: &DayDetail) -> Option<String> {
    let sums = [
        ("cli-total-focus", day.focus_s),
        ("cli-total-meetings", day.meeting_s),
    ];
    let said = sums
        .iter()
        .filter(|(_, seconds)| *seconds >= 60)
        .map(|(id, seconds)| say(id, &[("length", length(*seconds).into())]));
    let said: Vec<_> = said.collect();
    (!said.is_empty()).then(|| said.join(" · "))
}

fn items(day: &DayDetail, desk: &CliSession) -> Vec<String> {
    let numbered = (1..).zip(&day.items);
    numbered
        .map(|(number, item)| item_line(number, item, desk))
        .collect()
}

/// Everything that has a time, in order.
fn path<'a>(
    day: &DayDetail,
    records: impl Iterator<Item = &'a NamedRecord<'a>>,
    times: &Times,
) -> Vec<String> {
    let mut path: Vec<(DateTime<Utc>, String)> = records
        .map(|record| (record.kind.from(), line(record, times.zone())))
        .collect();
    let moments = day
        .scope_changes
        .iter()
        .map(|change| {
            let text = change.text.as_str().into();
            (change.at, say("cli-day-change", &[("text", text)]))
        })
        .chain(day.nudges.iter().map(|nudge| {
            let text = nudge.text.as_str().into();
            (nudge.at, say("cli-day-nudge", &[("text", text)]))
        }))
        .chain(day.enough_at.map(|at| (at, say("cli-day-enough", &[]))));
    path.extend(moments.map(|(at, what)| (at, row(&times.clock_apart(at), "", &what))));
    path.sort_by_key(|(at, _)| *at);
    let mut lines = Vec::new();
    let mut date = times.date(day.started_at);
    for (at, line) in path {
        if lines.is_empty() {
            lines.push(String::new());
        }
        // Only a day that was kept open has another morning; its times need their date to be distinct.
        if times.date(at) > date {
            date = times.date(at);
            lines.push(color::quiet(&Words::spoken().day_long(date)));
        }
        lines.push(line);
    }
    lines
}

/// What has no time: reopenings, and what was left for the next day.
fn left(day: &DayDetail) -> Vec<String> {
    let reopened = day
        .reopened
        .iter()
        .map(|reason| say("cli-status-reopened", &[("reason", reason.as_str().into())]));
    let step = day.first_step.iter();
    let step = step.map(|step| say("cli-day-first-step", &[("step", step.as_str().into())]));
    reopened.chain(step).collect()
}
