//! Notes and steps, as they are typed: of an item of today and of what waits, found again, and in what is
//! exported.

use serde_json::{Value, json};

use crate::support::{Agent, Home, text};

const NOTE: &str = "See [the draft](https://example.org)\n\n- *once*";

fn said(home: &Home, line: &[&str]) -> String {
    let output = home.types(line);
    let complaint = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{line:?}: {complaint}");
    text(&output)
}

fn seen(home: &Home) -> Value {
    serde_json::from_str(&said(home, &["status", "--json"])).expect("the status is JSON")
}

/// A day with an item of a note and three steps, the first of them ticked.
async fn detailed(home: &Home) -> Agent {
    let agent = Agent::start(home, None).await;
    said(
        home,
        &[
            "plan",
            "--until",
            "16:30",
            "Review the draft",
            "Fix the import",
        ],
    );
    said(home, &["note", "draft", NOTE]);
    for step in [
        "read it once",
        "comment on section 2",
        "write to the author",
    ] {
        said(home, &["step", "add", "1", step]);
    }
    said(home, &["step", "tick", "1", "once"]);
    agent
}

#[tokio::test]
async fn the_status_says_how_many_steps_are_ticked_and_the_next_one() {
    let home = Home::new();
    let _agent = detailed(&home).await;
    let status = said(&home, &["status"]);
    let line = "  1 ○ Review the draft · 1 of 3 steps · comment on section 2";
    assert!(status.contains(line), "{status}");
    assert_eq!(seen(&home)["items"][0]["note"], json!(NOTE));
    let read = said(&home, &["note", "1"]);
    assert_eq!(
        read.lines().collect::<Vec<_>>(),
        [
            "Review the draft · 1 of 3 steps",
            "  1 ✓ read it once",
            "  2 ○ comment on section 2",
            "  3 ○ write to the author",
            "    See [the draft](https://example.org)",
            "",
            "    - *once*",
        ]
    );
}

#[tokio::test]
async fn steps_are_renamed_moved_opened_and_removed_and_each_is_taken_back() {
    let home = Home::new();
    let _agent = detailed(&home).await;
    let before = seen(&home)["items"].clone();
    for (typed, takes_back) in [
        (
            &["step", "rename", "1", "2", "comment"][..],
            "rename a step",
        ),
        (&["step", "move", "1", "author", "1"], "reorder the steps"),
        (&["step", "untick", "1", "1"], "open a step again"),
        (&["step", "tick", "1", "2", "3"], "tick 2 steps"),
        (&["step", "remove", "1", "1"], "remove a step"),
        (&["note", "1", ""], "write a note"),
    ] {
        said(&home, typed);
        let after = seen(&home);
        assert_ne!(after["items"], before, "{typed:?}");
        assert_eq!(after["undo"]["text"], json!(takes_back));
        said(&home, &["undo"]);
        assert_eq!(seen(&home)["items"], before, "{typed:?} was taken back");
    }
}

#[tokio::test]
async fn an_eighth_step_and_a_note_without_end_are_refused() {
    let home = Home::new();
    let _agent = detailed(&home).await;
    for step in ["4", "5", "6", "7"] {
        said(&home, &["step", "add", "draft", step]);
    }
    let refused = |line: &[&str]| {
        let output = home.types(line);
        assert_eq!(output.status.code(), Some(1), "{line:?}");
        String::from_utf8_lossy(&output.stderr).into_owned()
    };
    let why = refused(&["step", "add", "draft", "8"]);
    assert!(why.contains("At most 7 steps fit into one item."), "{why}");
    let why = refused(&["note", "draft", &"x".repeat(2_001)]);
    assert!(why.contains("2,000"), "{why}");
    let why = refused(&["step", "tick", "draft", "9"]);
    assert!(why.contains("“Review the draft” has no step 9."), "{why}");
}

#[tokio::test]
async fn what_waits_keeps_them_and_search_finds_their_words() {
    let home = Home::new();
    let _agent = detailed(&home).await;
    let found = |what: &str| said(&home, &["search", what]);
    assert!(found("section").contains("step"), "{}", found("section"));
    assert!(found("draft").contains("note"), "{}", found("draft"));
    said(&home, &["item", "move", "1", "friday"]);
    let waits = &seen(&home)["waiting"][0];
    assert_eq!(waits["note"], json!(NOTE));
    assert_eq!(waits["steps"][0]["done"], json!(true));
    said(&home, &["end", "--just-close"]);
    said(&home, &["step", "tick", "Review", "section"]);
    assert_eq!(seen(&home)["waiting"][1]["steps"][1]["done"], json!(true));
    assert!(found("author").contains("waiting"), "{}", found("author"));
    said(&home, &["waiting", "drop", "Review"]);
    assert!(!found("author").contains("waiting"), "{}", found("author"));
}

#[tokio::test]
async fn an_export_carries_them_to_another_journal_and_nothing_is_lost() {
    let home = Home::new();
    let agent = detailed(&home).await;
    said(&home, &["add", "--on", "friday", "Renew the passport"]);
    said(&home, &["note", "passport", "Room *3*"]);
    said(&home, &["done", "1"]);
    said(&home, &["end", "--just-close"]);
    agent.pass(24 * 60).await;
    let file = home.path().join("days.json");
    let path = file.display().to_string();
    said(&home, &["export", "json", "--to-file", &path]);
    let csv = said(&home, &["export", "csv-items"]);
    assert!(
        csv.contains("[x] read it once\n[ ] comment on section 2"),
        "{csv}"
    );

    let other = Home::new();
    let there = Agent::start(&other, None).await;
    there.pass(24 * 60).await;
    said(&other, &["import", "--yes", &path]);
    let day = |home: &Home| -> Value {
        let day = said(home, &["day", "2026-11-24", "--json"]);
        let day: Value = serde_json::from_str(&day).expect("JSON");
        day.as_array().map_or(day.clone(), |days| days[0].clone())["items"].clone()
    };
    assert_eq!(day(&other), day(&home));
    assert_eq!(day(&other)[0]["note"], json!(NOTE));
    assert_eq!(seen(&other)["waiting"], seen(&home)["waiting"]);
}
