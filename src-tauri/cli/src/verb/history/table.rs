//! The days as a table: CSV for programs, Markdown for notes.

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use protocol::{DayFigures, DayState, DayWorth, HistoryView};
use words::Words;

use api::snapshot::history::table_row;

/// A column: its name in CSV, and a day's cell.
type Column = (&'static str, fn(&DayWorth) -> String);

/// What stands before the numbers. Together the columns are those of `export csv`, but for the
/// reopenings, which no picture of many days has.
const COLUMNS: [Column; 8] = [
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
    let names = COLUMNS.map(|(name, _)| name).into_iter();
    let names = names.chain(DayFigures::NAMES.map(|name| name.exported));
    let head = names.collect::<Vec<_>>().join(",");
    let line = |day: &DayWorth| {
        let cells = COLUMNS.map(|(_, cell)| cell(day)).into_iter();
        let cells = cells.chain(day.figures.values().map(|value| value.to_string()));
        cells.collect::<Vec<_>>().join(",")
    };
    std::iter::once(head)
        .chain(history.days.iter().map(line))
        .collect()
}

/// A table people read.
pub(super) fn markdown(history: &HistoryView) -> Vec<String> {
    let row = |day: &DayWorth| table_row(day, day.date.clone());
    let rows: Vec<_> = history.days.iter().map(row).collect();
    let table = Words::spoken().days_table(&rows);
    table.lines().map(str::to_owned).collect()
}
