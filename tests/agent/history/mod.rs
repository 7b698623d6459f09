//! The past through the real agent: a month of days whose numbers are the same wherever they are
//! asked for, and words that are found again.

mod month;
mod notes;
mod read;
mod walk;

use protocol::Snapshot;
use serde_json::{Value, json};

use crate::support::{Agent, Home, text};
use month::sleep_over;

fn types(home: &Home, typed: &str) -> String {
    let output = home.types(&typed.split_whitespace().collect::<Vec<_>>());
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "daydone {typed}: {said}");
    text(&output)
}

fn read(home: &Home, typed: &str) -> Value {
    serde_json::from_str(&types(home, typed)).expect("JSON")
}

/// Goes through a working day: each day's lengths differ, so that no two can be taken for each other.
async fn live(agent: &Agent, nth: u32) -> Snapshot {
    let does = async |wish: Value| agent.does(wish).await;
    let items = json!([{ "title": format!("Draft {nth} #write") }, { "title": "Mail" }]);
    let first = does(json!({ "do": "start_day", "items": items })).await;
    let draft = first.items[0].id;
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

#[tokio::test]
async fn a_filter_and_a_search_find_what_was_written() {
    let home = Home::new();
    let agent = Agent::start(&home, None).await;
    for nth in 1..=3 {
        live(&agent, nth).await;
        sleep_over(&agent).await;
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
    let all = types(&home, "search draft");
    assert!(!all.contains("older"), "three are all: {all}");
    let latest = types(&home, "search draft --limit 2");
    assert!(
        latest.ends_with("The latest 2. There may be older ones.\n"),
        "{latest}"
    );
    assert!(types(&home, "review").contains("- Draft 1 #write"));
}
