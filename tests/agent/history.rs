//! The past through the real agent: a month of days whose numbers are the same wherever they are
//! asked for, words that are found again, and notes in a folder of one's own.

use std::{collections::BTreeMap, fs};

use protocol::{HistoryAsked, Snapshot};
use serde_json::{Value, json};

use crate::support::{Agent, Home, soon, text};

/// Focus, meetings, shallow work, sessions and interruptions of a date, in seconds and counts.
type Numbers = [u64; 5];

fn types(home: &Home, typed: &str) -> String {
    let output = home.types(&typed.split_whitespace().collect::<Vec<_>>());
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "daydone {typed}: {said}");
    text(&output)
}

fn read(home: &Home, typed: &str) -> Value {
    serde_json::from_str(&types(home, typed)).expect("JSON")
}

/// Lives a working day: each day's lengths differ, so that no two can be taken for each other.
async fn live(agent: &Agent, nth: u32) -> Snapshot {
    let does = async |wish: Value| agent.does(wish).await;
    let items = json!([{ "title": format!("Draft {nth} #write") }, { "title": "Mail" }]);
    let first = does(json!({ "do": "start_day", "items": items })).await;
    let draft = first.items[0].id.clone();
    does(json!({ "do": "start_focus", "minutes": 50, "item": draft })).await;
    agent.pass(20 + nth).await;
    does(json!({ "do": "interrupted", "word": format!("the door {nth}") })).await;
    agent.pass(10).await;
    does(json!({ "do": "finish" })).await;
    does(json!({ "do": "tick_item", "item": draft })).await;
    does(json!({ "do": "start_meeting", "title": "Weekly" })).await;
    agent.pass(5 + nth).await;
    does(json!({ "do": "end_meeting" })).await;
    agent.pass(30).await;
    does(json!({ "do": "close_day", "form": "just_close" })).await
}

/// To nine o'clock of the next date.
fn sleep_over(home: &Home) {
    types(home, "clock to 23:00");
    types(home, "clock to 09:00");
}

fn of(row: &Value) -> (String, Numbers) {
    let number = |name: &str| match &row[name] {
        Value::String(text) => text.parse().expect("a number"),
        number => number.as_u64().expect("a number"),
    };
    let names = [
        "focus_s",
        "meeting_s",
        "shallow_s",
        "sessions",
        "interruptions",
    ];
    let date = row["date"].as_str().expect("a date").to_owned();
    (date, names.map(number))
}

fn table(csv: &str) -> BTreeMap<String, Numbers> {
    let mut lines = csv.lines().map(|line| line.trim_end().split(','));
    let head: Vec<_> = lines.next().expect("a head").collect();
    let row = |line: std::str::Split<'_, char>| {
        let cells = head.iter().zip(line);
        let row: serde_json::Map<_, _> = cells
            .map(|(name, cell)| ((*name).to_owned(), json!(cell)))
            .collect();
        of(&Value::Object(row))
    };
    lines.map(row).collect()
}

#[tokio::test]
async fn a_month_has_the_same_numbers_wherever_they_are_asked_for() {
    let home = Home::new();
    let agent = Agent::start(&home, None).await;
    let mut dates = Vec::new();
    for nth in 1..=12 {
        let closed = live(&agent, nth).await;
        dates.push(closed.day.date);
        sleep_over(&home);
    }
    let asked = HistoryAsked {
        from: dates[0].clone(),
        to: dates[11].clone(),
        filter: None,
    };
    let caller = agent.caller().await;
    let screen = caller.history(asked).await.expect("the window's answer");
    let screen = serde_json::to_value(screen).expect("JSON");
    let days = screen["days"].as_array().expect("a list");
    let numbers: BTreeMap<_, _> = days.iter().map(of).collect();
    assert_eq!(numbers.len(), 12, "{screen:#}");
    let span = format!("--from {} --to {}", dates[0], dates[11]);

    let typed = read(&home, &format!("history {span} --json"));
    assert_eq!(typed["days"], screen["days"], "the command line's own");
    assert_eq!(
        table(&types(&home, &format!("history {span} --csv"))),
        numbers
    );
    assert_eq!(table(&types(&home, &format!("export csv {span}"))), numbers);
    let whole = read(&home, &format!("export json {span}"));
    for day in whole["days"].as_array().expect("a list") {
        let mut worth = day["worth"].clone();
        worth["date"] = day["date"].clone();
        let (date, exported) = of(&worth);
        assert_eq!(exported, numbers[&date], "{date} in the JSON export");
    }
    for date in &dates {
        let day = &read(&home, &format!("day {date} --json"))[0];
        let shown = [&day["focus_s"], &day["meeting_s"]].map(|n| n.as_u64().expect("a number"));
        assert_eq!(shown, numbers[date][..2], "{date} in detail");
    }
    let stretches = types(&home, &format!("export csv-stretches {span}"));
    let seconds = |kind: &str| -> u64 {
        let rows = stretches.lines().filter(|row| row.starts_with(kind));
        rows.map(|row| {
            row.split(',')
                .nth(6)
                .expect("seconds")
                .parse::<u64>()
                .expect("a number")
        })
        .sum()
    };
    let sum = |n: usize| numbers.values().map(|day| day[n]).sum::<u64>();
    assert_eq!((seconds("focus,"), seconds("meeting,")), (sum(0), sum(1)));
    assert_eq!(screen["totals"]["focus_s"], sum(0));
    let events = types(&home, &format!("export ics {span}"));
    assert_eq!(events.matches("BEGIN:VEVENT").count(), 24, "one a stretch");
}

#[tokio::test]
async fn a_filter_and_a_search_find_what_was_written() {
    let home = Home::new();
    let agent = Agent::start(&home, None).await;
    for nth in 1..=3 {
        live(&agent, nth).await;
        sleep_over(&home);
    }
    let tagged = read(&home, "history --week --filter #write --json");
    let days = tagged["days"].as_array().expect("a list");
    assert_eq!(days.len(), 3, "{tagged:#}");
    assert_eq!(days[0]["meeting_s"], 0, "the meeting is not about it");
    assert_eq!(days[0]["items_total"], 1, "one item is");
    let found = read(&home, "search draft 2 --json");
    assert_eq!(found.as_array().map(Vec::len), Some(1), "{found:#}");
    assert_eq!(found[0]["kind"], "item");
    let doors = read(&home, "search the doo --json");
    assert_eq!(doors.as_array().map(Vec::len), Some(3), "{doors:#}");
    assert!(types(&home, "review").contains("- Draft 1 #write"));
}

#[tokio::test]
async fn a_closed_day_leaves_its_note_in_the_folder_that_was_set() {
    let home = Home::new();
    let agent = Agent::start(&home, None).await;
    let folder = home.path().join("Notes");
    let path = folder.display();
    types(&home, &format!("settings set notes_folder {path}"));
    let closed = live(&agent, 1).await;
    let file = folder.join(format!("{}.md", closed.day.date));
    let note = soon("the note is written", async || {
        fs::read_to_string(&file).ok()
    })
    .await;
    assert!(note.contains("Draft 1 #write"), "{note}");

    let mine = format!("# Before\n\n{note}\nAfter\n");
    fs::write(&file, &mine).expect("the person writes");
    types(&home, "export notes");
    let again = fs::read_to_string(&file).expect("text");
    assert_eq!(again, mine, "and what they wrote stays");
}
