//! Days and months as rows of the chart.

use chrono::{Datelike, Days, NaiveDate};
use domain::Seconds;
use protocol::{DayWorth, HistoryView, TotalsView, TrendPoint};
use words::Words;

use super::super::super::{
    color,
    session::{length, say},
};
use super::row::{HistoryRow, LETTERS, RowText};

/// "3 of 5 days were enough · 14 h of focus · 2 h in meetings · usually closed at 16:40".
pub(super) fn sum(totals: &TotalsView) -> Vec<RowText> {
    let mut said: Vec<String> = enough(totals).into_iter().collect();
    said.extend([
        say(
            "cli-total-focus",
            &[("length", length(totals.figures.focus.0).into())],
        ),
        say(
            "cli-total-meetings",
            &[("length", length(totals.figures.meetings.0).into())],
        ),
    ]);
    if let Some(close) = totals.usual_close_s {
        let time = Words::spoken().day_clock(Seconds(close)).into();
        said.push(say("cli-history-close", &[("time", time)]));
    }
    let quiet = |text| RowText::painted(text, color::quiet);
    said.into_iter().map(quiet).collect()
}

/// "3 of 5 days enough"; nothing when none of them asked for anything.
fn enough(totals: &TotalsView) -> Option<String> {
    let args = [
        ("enough", totals.enough.into()),
        ("days", totals.asked.into()),
    ];
    (totals.asked > 0).then(|| say("cli-history-enough", &args))
}

/// A row for every date up to today, rest among them.
pub(super) fn days(history: &HistoryView, today: NaiveDate) -> Vec<HistoryRow> {
    let parse = |date: &str| date.parse::<NaiveDate>().unwrap_or(today);
    let (from, to) = (parse(&history.from), parse(&history.to).min(today));
    let dates = std::iter::successors(Some(from), |date| date.checked_add_days(Days::new(1)));
    let mut rows = Vec::new();
    for date in dates.take_while(|date| *date <= to) {
        let text = date.to_string();
        let of_date = history.days.iter().filter(|day| day.date == text);
        let name = Words::spoken().day_short(date);
        let before = rows.len();
        rows.extend(of_date.map(|day| day_row(&name, day)));
        if rows.len() == before {
            // A weekday that was not begun is left out as little as a weekend: the eye counts lines.
            let off = history.days_off.contains(&text).then(off);
            rows.push(HistoryRow {
                said: off.into_iter().collect(),
                ..bare(name)
            });
        }
    }
    rows
}

/// A row for every month, from the first to the last that has a day.
pub(super) fn months(months: &[TrendPoint]) -> Vec<HistoryRow> {
    let lived = |month: &TrendPoint| month.totals.days + month.totals.off > 0;
    let first = months.iter().position(lived).unwrap_or(0);
    let after = months.iter().rposition(lived).map_or(0, |last| last + 1);
    let row = |month: &TrendPoint| {
        let all = &month.totals;
        let date: NaiveDate = month.from.parse().unwrap_or_default();
        let name = format!("{} {}", Words::spoken().month_short(date), date.year());
        if all.days == 0 {
            return bare(name);
        }
        let focus = say(
            "cli-total-focus",
            &[("length", length(all.figures.focus.0).into())],
        );
        let said = std::iter::once(focus).chain(enough(all));
        HistoryRow {
            name,
            parts: Some([
                all.figures.focus.0,
                all.figures.meetings.0,
                all.figures.shallow.0,
            ]),
            said: said.map(RowText::plain).collect(),
        }
    };
    months[first..after.max(first)].iter().map(row).collect()
}

/// A row of nothing.
fn bare(name: String) -> HistoryRow {
    HistoryRow {
        name,
        parts: None,
        said: Vec::new(),
    }
}

/// What the letters are.
pub(super) fn legend() -> String {
    let [focus, meetings, shallow] = LETTERS.map(|letter| letter.to_string());
    say(
        "cli-history-legend",
        &[
            ("focus", focus.into()),
            ("meetings", meetings.into()),
            ("shallow", shallow.into()),
        ],
    )
}

fn off() -> RowText {
    RowText::painted(say("say-review-off", &[]), color::quiet)
}

fn day_row(name: &str, day: &DayWorth) -> HistoryRow {
    let name = name.to_owned();
    let parts = [
        day.figures.focus.0,
        day.figures.meetings.0,
        day.figures.shallow.0,
    ];
    let off = off();
    if day.off && parts == [0; 3] {
        return HistoryRow {
            said: vec![off],
            ..bare(name)
        };
    }
    let mut said = vec![RowText::plain(length(day.figures.focus.0))];
    if day.figures.meetings.0 >= 60 {
        let meetings = [("length", length(day.figures.meetings.0).into())];
        said.push(RowText::plain(say("cli-total-meetings", &meetings)));
    }
    if let Some(closed) = day.closed_s.filter(|_| !day.off) {
        let time = Words::spoken().day_clock(Seconds(closed)).into();
        said.push(RowText::plain(say("cli-day-closed", &[("time", time)])));
    }
    if day.off {
        said.push(off);
    } else if day.enough_at.is_some() {
        said.push(RowText::painted(say("say-review-enough", &[]), color::done));
    }
    HistoryRow {
        name,
        parts: Some(parts),
        said,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::row;
    use super::*;

    #[test]
    fn a_day_off_with_a_session_is_rest_and_nothing_that_was_enough() {
        let day = json!({
            "id": "00000000-0000-0000-0000-000000000000", "date": "2026-10-25", "zone": "UTC", "state": "closed", "off": true,
            "asked": false, "started_at": "2026-10-25T09:00:00Z",
            "enough_at": "2026-10-25T09:00:00Z", "closed_at": "2026-10-25T09:40:00Z",
            "closed_s": 34_800, "focus_s": 2400, "meeting_s": 0, "needless_s": 0, "shallow_s": 0,
            "rest_s": 0, "unaccounted_s": 0, "sessions": 1, "interruptions": 0, "items_done": 0,
            "items_total": 0, "bonus_done": 0, "performance_review_s": 0, "final_decision_s": 0,
            "urgent_s": 0, "hype_call_s": 0, "hangout_s": 0, "celebration_s": 0, "ordinary_s": 0,
            "longest_clear_s": 0, "foreseen_meetings": 0, "foreseen_s": 0, "foreseen_held_s": 0,
            "off_rules": 0, "given_back_s": 0,
        });
        let day: DayWorth = serde_json::from_value(day).expect("a day");
        let line = row::lines(&[day_row("Sun 25 Oct", &day)], None).join("\n");
        assert!(line.ends_with("  40 min · day off"), "{line}");
    }
}
