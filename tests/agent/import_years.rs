//! Years at once: the agent answers while they come in, and a kill in the middle leaves the old
//! history or the whole new one.

use std::{
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
    time::Duration,
};

use chrono::{NaiveDate, Weekday};
use client::Client;
use protocol::{ImportQuery, ImportView, WireError};
use tokio::{task::JoinHandle, time::timeout};

use crate::support::{Agent, Home, soon};

/// What Timewarrior would have written in a year: eight records a working day. A journal takes twenty as well
/// (`cargo xtask bench history`), but not in the time that a test has.
fn years(home: &Home) -> (PathBuf, u32) {
    let first = NaiveDate::from_ymd_opt(2025, 11, 24).expect("a date");
    let working =
        |date: &NaiveDate| !matches!(chrono::Datelike::weekday(date), Weekday::Sat | Weekday::Sun);
    let dates = first.iter_days().take(365).filter(working);
    let (mut text, mut days) = ("[".to_owned(), 0);
    for date in dates {
        let date = date.format("%Y%m%d");
        for hour in 9..17 {
            let comma = if text.len() == 1 { "" } else { "," };
            writeln!(text, r#"{comma}{{"start":"{date}T{hour:02}0000Z","end":"{date}T{hour:02}5000Z","tags":["Work of {date} at {hour}"]}}"#).expect("a string");
        }
        days += 1;
    }
    text.push(']');
    let file = home.path().join("years.json");
    fs::write(&file, text).expect("a file");
    (file, days)
}

fn asked(file: &Path, take: bool) -> ImportQuery {
    ImportQuery {
        file: file.display().to_string(),
        program: None,
        zone: Some("UTC".to_owned()),
        people: Vec::new(),
        take,
    }
}

fn import(client: Client, file: &Path) -> JoinHandle<Result<ImportView, WireError>> {
    let asked = asked(file, true);
    tokio::spawn(async move { client.import(asked).await })
}

/// Returns once the journal is at it: what is written and not yet kept lies in the log beside it.
async fn begun(home: &Home) {
    let log = home.path().join("daydone.sqlite-wal");
    let length = || fs::metadata(&log).map_or(0, |log| log.len());
    let before = length();
    soon("the years are being written", async || {
        (length() > before + 100_000).then_some(())
    })
    .await;
}

async fn days(agent: &Agent, file: &Path) -> (u32, u32) {
    let caller = agent.caller().await;
    let seen = caller.import(asked(file, false)).await.expect("a look");
    (seen.known, seen.new)
}

#[tokio::test]
async fn questions_are_answered_while_years_come_in() {
    let home = Home::new();
    let agent = Agent::start(&home, None).await;
    let (file, count) = years(&home);
    let coming = import(agent.caller().await, &file);
    while !coming.is_finished() {
        // That the engine itself answers meanwhile is held by `tests/engine/beside.rs`.
        assert!(agent.status().await.items.is_empty());
    }
    let came = coming.await.expect("no panic").expect("it is granted");
    assert_eq!(came.new, count);
    assert_eq!(days(&agent, &file).await, (count, 0));
}

#[tokio::test]
async fn a_kill_in_the_middle_leaves_all_or_nothing() {
    let home = Home::new();
    let agent = Agent::start(&home, None).await;
    let before = agent.status().await;
    let (file, count) = years(&home);
    let coming = import(agent.caller().await, &file);
    begun(&home).await;
    agent.kill();
    let heard = timeout(Duration::from_secs(60), coming).await;
    let heard = heard.expect("the connection is gone").expect("no panic");
    let agent = Agent::start_at(&home, None, &before.at.to_rfc3339()).await;
    let (known, new) = days(&agent, &file).await;
    let all_or_nothing = [(0, count), (count, 0)].contains(&(known, new));
    assert!(all_or_nothing, "{known} of {count} days are there");
    assert!(
        heard.is_err() || known == count,
        "what was promised is kept"
    );
    let again = import(agent.caller().await, &file).await.expect("no panic");
    again.expect("the journal takes them now");
    assert_eq!(days(&agent, &file).await, (count, 0));
}
