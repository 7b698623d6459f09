//! Every format from a file like the ones people have, and from what is left of one.

mod broken;
mod encodings;
mod foreign;
mod lay;
mod minutes;
mod odd;
mod own;
mod plain;
mod super_productivity;
mod toggl;

use chrono::{DateTime, NaiveTime, Utc};
use domain::Day;

use super::{Context, Imported, Program, SkipReason, import};

const TIMEWARRIOR: &str = include_str!("../../../samples/timewarrior.json");
const TOGGL: &str = include_str!("../../../samples/toggl.csv");
const TOGGL_REPORT: &str = include_str!("../../../samples/toggl-report.csv");
const ACTIVITY_WATCH: &str = include_str!("../../../samples/activitywatch.json");
const SUPER_PRODUCTIVITY: &str = include_str!("../../../samples/super-productivity.json");

fn lisbon() -> Context {
    Context {
        zone: chrono_tz::Europe::Lisbon,
        boundary: NaiveTime::from_hms_opt(4, 0, 0).expect("a time"),
        item_limit: 3,
        people: Vec::new(),
    }
}

fn now() -> DateTime<Utc> {
    "2026-12-01T12:00:00Z".parse().expect("an instant")
}

/// What a file brings, seen for what it is; its days hold together.
fn brought(bytes: &[u8], program: Program) -> Imported {
    let arrival = import(bytes, None, &lisbon()).expect("the file can be taken");
    assert_eq!(arrival.program, Some(program), "it is seen whose it is");
    for day in &arrival.days {
        assert_eq!(day.check_whole(now()), Ok(()), "{day:#?}");
    }
    let again = import(bytes, Some(program), &lisbon()).expect("once more");
    assert_eq!(
        again, arrival,
        "the same file is the same days, ids included"
    );
    arrival
}

/// Per day: date, minutes of focus, minutes from its beginning to its end, sessions.
fn figures(days: &[Day]) -> Vec<(String, u32, i64, u32)> {
    let figure = |day: &Day| {
        let sum = day.summary(now());
        let ends = sum.closed_at.expect("closed");
        let lasted = (ends - sum.started_at).num_minutes();
        (
            day.date.to_string(),
            sum.figures.focus.0 / 60,
            lasted,
            sum.figures.sessions,
        )
    };
    days.iter().map(figure).collect()
}

fn titles(day: &Day) -> Vec<&str> {
    day.items.iter().map(|item| item.title.as_str()).collect()
}

fn why(arrival: &Imported) -> Vec<(&str, SkipReason)> {
    let skipped = arrival.report.named.iter();
    skipped.map(|one| (one.what.as_str(), one.why)).collect()
}

/// A database as Pomotroid makes one.
fn pomotroid() -> Vec<u8> {
    pomotroid_with(
        "(1794819600, 1794821100, 'work', 1500, 1),
         (1794821100, 1794821400, 'short-break', 300, 1),
         (1794821400, 1794825000, 'work', 1500, 1),
         (1794826800, 1794827100, 'work', 1500, 0),
         (1794830000, NULL, 'work', 1500, 0)",
    )
}

/// The same with other rounds.
fn pomotroid_with(rounds: &str) -> Vec<u8> {
    let at = rusqlite::Connection::open_in_memory().expect("a database");
    at.execute_batch(&format!(
        "CREATE TABLE schema_version (version INTEGER NOT NULL);
         CREATE TABLE sessions (
           id INTEGER PRIMARY KEY AUTOINCREMENT, started_at INTEGER NOT NULL, ended_at INTEGER,
           round_type TEXT NOT NULL, duration_secs INTEGER NOT NULL, completed INTEGER NOT NULL DEFAULT 0);
         INSERT INTO schema_version VALUES (4);
         INSERT INTO sessions (started_at, ended_at, round_type, duration_secs, completed) VALUES
           {rounds};"
    ))
    .expect("it takes rows");
    at.serialize("main").expect("bytes").to_vec()
}
