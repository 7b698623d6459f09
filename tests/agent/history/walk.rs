//! One test, one month, every way its numbers can be seen. The window's answer is what the others are
//! held against, and it is itself held against what can be added up from the single records.

use std::{collections::BTreeMap, fs};

use chrono::{Datelike, NaiveDate};
use domain::Seconds;
use protocol::{HistoryQuery, TrendStep, TrendsQuery, WeekQuery};
use serde_json::Value;
use words::Words;

use super::{
    month, read,
    read::{number, row_of, rows},
    types,
};
use crate::support::{Agent, Home};

/// What every face and every format has of a day.
const NUMBERS: [&str; 8] = [
    "focus_s",
    "meeting_s",
    "shallow_s",
    "rest_s",
    "unaccounted_s",
    "sessions",
    "interruptions",
    "bonus_done",
];

struct Month {
    home: Home,
    agent: Agent,
    dates: Vec<NaiveDate>,
    /// As the window has them, by date.
    days: BTreeMap<String, Value>,
    screen: Value,
    span: String,
}

impl Month {
    async fn lived() -> Self {
        let home = Home::new();
        let agent = Agent::start_at(&home, None, month::BEGINS).await;
        let dates = month::live(&agent).await;
        let (from, to) = (dates[0].to_string(), dates[dates.len() - 1].to_string());
        let span = format!("--from {from} --to {to}");
        let filter = None;
        let asked = HistoryQuery { from, to, filter };
        let screen = agent
            .client
            .history(asked)
            .await
            .expect("the window's answer");
        let screen = serde_json::to_value(screen).expect("JSON");
        let days = screen["days"].as_array().expect("a list").iter();
        let by_date = |day: &Value| {
            (
                day["date"].as_str().expect("a date").to_owned(),
                day.clone(),
            )
        };
        let days = days.map(by_date).collect();
        Month {
            home,
            agent,
            dates,
            days,
            screen,
            span,
        }
    }

    fn types(&self, typed: &str) -> String {
        types(&self.home, &format!("{typed} {}", self.span))
    }

    fn read(&self, typed: &str) -> Value {
        serde_json::from_str(&self.types(typed)).expect("JSON")
    }

    /// What a person reads of so many seconds of a day.
    fn length(&self, date: NaiveDate, name: &str) -> String {
        let seconds = number(&self.days[&date.to_string()], name);
        Words::english().duration(Seconds(u32::try_from(seconds).expect("a day")))
    }

    fn is_off(&self, date: NaiveDate) -> bool {
        self.days[&date.to_string()]["off"] == true
    }

    fn sum(&self, name: &str) -> u64 {
        self.days.values().map(|day| number(day, name)).sum()
    }
}

#[tokio::test]
async fn a_month_has_the_same_numbers_wherever_they_are_asked_for() {
    let month = Month::lived().await;
    assert_eq!(month.dates.len(), 21, "the working days of November 2026");
    assert_eq!(month.days.len(), 21, "{:#}", month.screen);
    for name in NUMBERS {
        assert!(month.sum(name) > 0, "the month has {name}");
        assert_eq!(
            number(&month.screen["totals"], name),
            month.sum(name),
            "{name}"
        );
    }
    window(&month).await;
    terminal(&month);
    tables(&month);
    records(&month);
    calendar(&month);
    reviews(&month).await;
    notes(&month);
}

/// The window's other pictures: each day in detail, and the month as weeks and as a month.
async fn window(month: &Month) {
    for by in [TrendStep::Week, TrendStep::Month] {
        let asked = TrendsQuery {
            from: month.screen["from"].as_str().expect("a date").to_owned(),
            to: month.screen["to"].as_str().expect("a date").to_owned(),
            by,
            filter: None,
        };
        let steps = month.agent.client.trends(asked).await.expect("an answer");
        let steps = serde_json::to_value(steps).expect("JSON");
        for name in NUMBERS {
            let steps = steps.as_array().expect("a list").iter();
            let sum: u64 = steps.map(|step| number(&step["totals"], name)).sum();
            assert_eq!(sum, month.sum(name), "{name}, step by step");
        }
    }
    for date in month.days.keys() {
        let shown = types(&month.home, &format!("day {date} --json"));
        let shown: Value = serde_json::from_str(&shown).expect("JSON");
        for name in ["focus_s", "meeting_s"] {
            assert_eq!(shown[0][name], month.days[date][name], "{date} in detail");
        }
    }
}

fn terminal(month: &Month) {
    assert_eq!(month.read("history --json")["days"], month.screen["days"]);
    let chart = month.types("history");
    let table = month.types("history --markdown");
    for &date in &month.dates {
        let name = Words::english().day_short(date);
        // The first line is the stretch, which begins with a date too.
        let mut lines = chart.lines().skip(1);
        let line = lines.find(|line| line.starts_with(&format!("{name} ")));
        let line = line.unwrap_or_else(|| panic!("{name} has a line: {chart}"));
        let cells = row_of(&table, &date.to_string()).expect("a row");
        if month.is_off(date) {
            assert!(line.ends_with("day off"), "{line}");
            continue;
        }
        let [focus, meetings] = ["focus_s", "meeting_s"].map(|name| month.length(date, name));
        assert!(
            line.contains(&format!("  {focus} · {meetings} in meetings")),
            "{line}"
        );
        assert_eq!(cells[1..3], [focus, meetings], "{date}");
        assert_eq!(cells[3], month.length(date, "shallow_s"), "{date}");
    }
}

/// Rows of days: the terminal's, the export's, and the numbers beside each day in JSON.
fn tables(month: &Month) {
    let exported = month.types("export csv");
    let without_last = |line: &str| line.rsplit_once(',').map(|(rest, _)| rest.to_owned());
    let shown: Vec<_> = exported.lines().filter_map(without_last).collect();
    let typed = month.types("history --csv");
    assert_eq!(
        typed.lines().collect::<Vec<_>>(),
        shown,
        "but for the reopenings"
    );
    let rows = rows(&exported);
    let whole = month.read("export json");
    let whole = whole["days"].as_array().expect("a list");
    assert_eq!((rows.len(), whole.len()), (21, 21));
    for (row, day) in rows.iter().zip(whole) {
        let shown = &month.days[&row["date"]];
        assert_eq!(day["date"].as_str(), Some(row["date"].as_str()));
        for name in NUMBERS.into_iter().chain(["items_done", "items_total"]) {
            assert_eq!(
                row[name],
                shown[name].to_string(),
                "{name} of {}",
                row["date"]
            );
            assert_eq!(day["worth"][name], shown[name], "{name} of {}", row["date"]);
        }
        for needless in [
            row["needless_meeting_s"].clone(),
            day["worth"]["needless_meeting_s"].to_string(),
        ] {
            let shown = shown["needless_s"].to_string();
            assert_eq!(needless, shown, "needless_s of {}", row["date"]);
        }
    }
}

/// What the single records add up to.
fn records(month: &Month) {
    let stretches = rows(&month.types("export csv-stretches"));
    let items = rows(&month.types("export csv-items"));
    for (date, day) in &month.days {
        let of = |kind: &str| {
            let mine = stretches.iter().filter(|row| row["date"] == *date);
            mine.filter(|row| row["kind"] == kind).collect::<Vec<_>>()
        };
        let seconds = |rows: &[&BTreeMap<String, String>]| -> u64 {
            rows.iter()
                .map(|row| row["seconds"].parse::<u64>().expect("a number"))
                .sum()
        };
        let [focus, meetings, breaks] = ["focus", "meeting", "break"].map(of);
        assert_eq!(seconds(&focus), number(day, "focus_s"), "{date}");
        assert_eq!(seconds(&meetings), number(day, "meeting_s"), "{date}");
        assert_eq!(seconds(&breaks), number(day, "rest_s"), "{date}");
        assert_eq!(focus.len() as u64, number(day, "sessions"), "{date}");
        assert_eq!(
            of("interruption").len() as u64,
            number(day, "interruptions"),
            "{date}"
        );
        let gaps = of("gap");
        let open: Vec<_> = gaps
            .into_iter()
            .filter(|gap| gap["was"] == "unanswered")
            .collect();
        assert_eq!(seconds(&open), number(day, "unaccounted_s"), "{date}");

        let mine: Vec<_> = items.iter().filter(|row| row["date"] == *date).collect();
        let count = |wanted: &dyn Fn(&BTreeMap<String, String>) -> bool| -> u64 {
            mine.iter().filter(|row| wanted(row)).count() as u64
        };
        assert_eq!(
            count(&|row| row["kind"] == "must"),
            number(day, "items_total"),
            "{date}"
        );
        let done = |row: &BTreeMap<String, String>| row["kind"] == "must" && row["state"] == "done";
        assert_eq!(count(&done), number(day, "items_done"), "{date}");
        let on_items: u64 = mine
            .iter()
            .map(|row| row["focus_s"].parse::<u64>().expect("a number"))
            .sum();
        let on_nothing: Vec<_> = focus
            .into_iter()
            .filter(|row| row["of"].is_empty())
            .collect();
        assert_eq!(
            on_items + seconds(&on_nothing),
            number(day, "focus_s"),
            "{date}"
        );
    }
}

fn calendar(month: &Month) {
    let events = read::events(&month.types("export ics"));
    let at = |text: &str| {
        let at = chrono::NaiveDateTime::parse_from_str(text, "%Y%m%dT%H%M%SZ");
        at.expect("UTC, to the second")
    };
    let (mut sessions, mut meeting_s) = (0, 0);
    for [category, from, to] in &events {
        match category.as_str() {
            "FOCUS" => sessions += 1,
            _ => meeting_s += u64::try_from((at(to) - at(from)).num_seconds()).expect("forward"),
        }
    }
    assert_eq!(sessions, month.sum("sessions"));
    assert_eq!(meeting_s, month.sum("meeting_s"));
}

async fn reviews(month: &Month) {
    let mondays = month
        .dates
        .iter()
        .filter(|date| date.weekday().num_days_from_monday() == 0);
    let mut seen = 0;
    for monday in mondays {
        let asked = WeekQuery {
            date: Some(monday.to_string()),
        };
        let shown = month
            .agent
            .client
            .review(asked)
            .await
            .expect("the window's page");
        let shown = serde_json::to_value(shown).expect("JSON");
        let page = types(&month.home, &format!("review {monday}"));
        assert_eq!(
            Some(page.trim_end()),
            shown["markdown"].as_str().map(str::trim_end)
        );
        for day in shown["days"].as_array().expect("a list") {
            let date: NaiveDate = day["date"]
                .as_str()
                .expect("a date")
                .parse()
                .expect("a date");
            assert_eq!(*day, month.days[&date.to_string()], "{date} in its review");
            let cells = row_of(&page, &Words::english().day_short(date)).expect("a row");
            if !month.is_off(date) {
                assert_eq!(cells[1], month.length(date, "focus_s"), "{date}");
                assert_eq!(cells[2], month.length(date, "meeting_s"), "{date}");
            }
            seen += 1;
        }
    }
    assert_eq!(seen, 21, "every day is in one review");
}

fn notes(month: &Month) {
    let folder = month.home.path().join("notes");
    month.types(&format!("export notes --to-file {}", folder.display()));
    for &date in &month.dates {
        let note = fs::read_to_string(folder.join(format!("{date}.md"))).expect("a note a day");
        let [focus, meetings] = ["focus_s", "meeting_s"].map(|name| month.length(date, name));
        let day = &month.days[&date.to_string()];
        let [sessions, marks] = ["sessions", "interruptions"].map(|name| number(day, name));
        let sums = format!(
            "Focus: {focus}. Sessions: {sessions}. Meetings: {meetings}. Interruptions: {marks}."
        );
        assert!(note.contains(&sums), "{sums}: {note}");
    }
}
