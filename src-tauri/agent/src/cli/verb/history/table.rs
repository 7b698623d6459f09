//! The days as a table: CSV for programs, Markdown for notes.

use protocol::{DayWorth, HistoryPicture};
use words::Words;

use crate::picture::history::table_row;

/// A column: its name in CSV, and a day's cell.
type Column = (&'static str, fn(&DayWorth) -> String);

const COLUMNS: [Column; 13] = [
    ("date", |day| day.date.clone()),
    ("zone", |day| day.zone.clone()),
    ("day_off", |day| day.off.to_string()),
    ("enough", |day| day.enough_at.is_some().to_string()),
    ("closed_at", |day| {
        day.closed_at.map(|at| at.to_rfc3339()).unwrap_or_default()
    }),
    ("focus_s", |day| day.focus_s.to_string()),
    ("meeting_s", |day| day.meeting_s.to_string()),
    ("shallow_s", |day| day.shallow_s.to_string()),
    ("rest_s", |day| day.rest_s.to_string()),
    ("sessions", |day| day.sessions.to_string()),
    ("interruptions", |day| day.interruptions.to_string()),
    ("items_done", |day| day.items_done.to_string()),
    ("items_total", |day| day.items_total.to_string()),
];

/// A header and a line a day. No cell holds words of a person, a comma or a quote.
pub(super) fn csv(history: &HistoryPicture) -> Vec<String> {
    let head = COLUMNS.map(|(name, _)| name).join(",");
    let line = |day: &DayWorth| COLUMNS.map(|(_, cell)| cell(day)).join(",");
    std::iter::once(head)
        .chain(history.days.iter().map(line))
        .collect()
}

/// A table people read.
pub(super) fn markdown(history: &HistoryPicture) -> Vec<String> {
    let row = |day: &DayWorth| table_row(day, day.date.clone());
    let rows: Vec<_> = history.days.iter().map(row).collect();
    let table = Words::english().days_table(&rows);
    table.lines().map(str::to_owned).collect()
}
