//! The days as a table: CSV for programs, Markdown for notes.

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use protocol::{DayState, DayWorth, HistoryView};
use words::Words;

use api::snapshot::history::table_row;

/// A column: its name in CSV, and a day's cell.
type Column = (&'static str, fn(&DayWorth) -> String);

/// As those of `export csv`, but for the reopenings, which no picture of many days has.
const COLUMNS: [Column; 19] = [
    ("day", |day| day.id.to_string()),
    ("date", |day| day.date.clone()),
    ("zone", |day| day.zone.clone()),
    ("state", state),
    ("day_off", |day| {
        if day.off { "yes" } else { "no" }.to_owned()
    }),
    ("started_at", |day| local(day, Some(day.started_at))),
    ("enough_at", |day| local(day, day.enough_at)),
    ("closed_at", |day| local(day, day.closed_at)),
    ("focus_s", |day| day.focus_s.to_string()),
    ("meeting_s", |day| day.meeting_s.to_string()),
    ("needless_meeting_s", |day| day.needless_s.to_string()),
    ("shallow_s", |day| day.shallow_s.to_string()),
    ("rest_s", |day| day.rest_s.to_string()),
    ("unaccounted_s", |day| day.unaccounted_s.to_string()),
    ("sessions", |day| day.sessions.to_string()),
    ("interruptions", |day| day.interruptions.to_string()),
    ("items_done", |day| day.items_done.to_string()),
    ("items_total", |day| day.items_total.to_string()),
    ("bonus_done", |day| day.bonus_done.to_string()),
];

fn state(day: &DayWorth) -> String {
    match day.state {
        DayState::Enough => "enough",
        DayState::Closed => "closed",
        DayState::Open | DayState::Unplanned => "open",
    }
    .to_owned()
}

/// On the clocks of the day's own zone.
fn local(day: &DayWorth, at: Option<DateTime<Utc>>) -> String {
    let zone: Tz = day.zone.parse().unwrap_or(Tz::UTC);
    at.map(|at| exchange::local(at, zone)).unwrap_or_default()
}

/// A header and a line a day. No cell holds words of a person, a comma or a quote.
pub(super) fn csv(history: &HistoryView) -> Vec<String> {
    let head = COLUMNS.map(|(name, _)| name).join(",");
    let line = |day: &DayWorth| COLUMNS.map(|(_, cell)| cell(day)).join(",");
    std::iter::once(head)
        .chain(history.days.iter().map(line))
        .collect()
}

/// A table people read.
pub(super) fn markdown(history: &HistoryView) -> Vec<String> {
    let row = |day: &DayWorth| table_row(day, day.date.clone());
    let rows: Vec<_> = history.days.iter().map(row).collect();
    let table = Words::english().days_table(&rows);
    table.lines().map(str::to_owned).collect()
}
