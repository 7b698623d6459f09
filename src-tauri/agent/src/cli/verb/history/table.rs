//! The days as a table: CSV for programs, Markdown for notes.

use protocol::{DayWorth, HistoryPicture};

use super::super::super::desk::{length, say};
use domain::Seconds;
use words::Words;

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
    let heads = ["day", "focus", "meetings", "shallow", "closed", "enough"]
        .map(|head| say(&format!("say-review-head-{head}"), &[]));
    let row = |cells: [String; 6]| format!("| {} |", cells.join(" | "));
    let mut lines = vec![row(heads), format!("|{}", " --- |".repeat(6))];
    lines.extend(history.days.iter().map(|day| row(cells(day))));
    lines
}

fn cells(day: &DayWorth) -> [String; 6] {
    let words = Words::english();
    let none = || say("say-hand-off-nothing", &[]);
    let long = |seconds: u32| {
        if seconds == 0 {
            none()
        } else {
            length(seconds)
        }
    };
    let state = match (day.off, day.enough_at) {
        (true, _) => say("say-review-off", &[]),
        (false, Some(_)) => say("say-review-enough", &[]),
        (false, None) => none(),
    };
    [
        day.date.clone(),
        long(day.focus_s),
        long(day.meeting_s),
        long(day.shallow_s),
        day.closed_s
            .map_or_else(none, |closed| words.day_clock(Seconds(closed))),
        state,
    ]
}
