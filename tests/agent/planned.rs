//! What is planned beside what is left of the day, what comes back by itself, and items typed in one line.

use serde_json::{Value, json};

use crate::support::{Agent, Home, text};

/// An agent in Berlin at nine on a Tuesday.
async fn at_nine(home: &Home) -> Agent {
    let line = [
        "agent",
        "--clock",
        "2026-12-01T08:00:00Z",
        "--zone",
        "Europe/Berlin",
    ];
    Agent::spawned(home.daydone(None, &line), home).await
}

fn said(home: &Home, line: &[&str]) -> String {
    text(&home.types(line))
}

fn seen(home: &Home) -> Value {
    let status = said(home, &["status", "--json"]);
    serde_json::from_str(&status).expect("the status is JSON")
}

#[tokio::test]
async fn a_plan_that_does_not_fit_says_so_and_is_not_refused() {
    let home = Home::new();
    let agent = at_nine(&home).await;
    said(
        &home,
        &[
            "plan",
            "--until",
            "16:30",
            "Draft 4h",
            "Review 3h",
            "Mail 30m",
        ],
    );
    let plan = &seen(&home)["plan"];
    assert_eq!(plan["estimated_s"], json!(27_000));
    // Seven hours and a half, with a break after each of the 50 minutes.
    assert_eq!(plan["room_s"], json!(22_800));
    assert_eq!(plan["fits"], json!(false));
    let status = said(&home, &["status"]);
    let line = "7 h 30 planned, 6 h 20 left: one of these is for tomorrow.";
    assert!(status.contains(line), "{status}");
    said(&home, &["item", "move", "Review", "tomorrow"]);
    let plan = &seen(&home)["plan"];
    assert_eq!(
        (&plan["fits"], &plan["for_tomorrow"]),
        (&json!(true), &Value::Null)
    );
    assert!(
        !said(&home, &["status"]).contains("planned,"),
        "what fits needs no line"
    );
    agent.pass(5 * 60).await;
    assert_eq!(
        seen(&home)["plan"]["fits"],
        json!(false),
        "time passes without work"
    );
}

#[tokio::test]
async fn a_line_says_for_how_long_and_for_which_day() {
    let home = Home::new();
    let _agent = at_nine(&home).await;
    said(&home, &["plan", "--until", "16:30", "Draft"]);
    let added = said(&home, &["add", "Send the timesheet 15m tomorrow"]);
    assert_eq!(added.trim_end(), "“Send the timesheet” waits for tomorrow.");
    let added = said(&home, &["add", "Call the bank 20 min *"]);
    assert!(added.contains("“Call the bank” as a bonus"), "{added}");
    said(&home, &["add", "\"Watch the 45m"]);
    said(&home, &["add", "--bonus", "Run 10m"]);
    let seen = seen(&home);
    let items = seen["items"].as_array().expect("a list");
    let told: Vec<_> = items
        .iter()
        .map(|item| (&item["title"], &item["estimate_s"]))
        .collect();
    assert_eq!(
        told,
        [
            (&json!("Draft"), &Value::Null),
            (&json!("Call the bank"), &json!(1200)),
            (&json!("Watch the 45m"), &Value::Null),
            (&json!("Run 10m"), &Value::Null),
        ]
    );
    assert_eq!(seen["waiting"][0]["estimate_s"], json!(900));
}

#[tokio::test]
async fn what_is_usual_stands_in_the_plan_and_can_be_struck() {
    let home = Home::new();
    let agent = at_nine(&home).await;
    assert!(
        said(&home, &["usual"]).contains("daydone usual add"),
        "how one is added"
    );
    let added = said(&home, &["usual", "add", "Timesheet 15m", "--on", "tuesday"]);
    assert_eq!(
        added.trim_end(),
        "Usual from now on: Timesheet · tuesday · about 15 min"
    );
    said(
        &home,
        &[
            "usual",
            "add",
            "Stand-up notes",
            "--on",
            "weekdays",
            "--bonus",
        ],
    );
    said(&home, &["usual", "add", "Invoices", "--on", "every:2w"]);
    said(&home, &["usual", "add", "Report", "--on", "monthly:2"]);
    let list = said(&home, &["usual", "list"]);
    assert!(list.contains("  3 Invoices · every:2w"), "{list}");
    let titles = |seen: &Value, list: &str| -> Vec<String> {
        let all = seen[list].as_array().expect("a list").iter();
        all.map(|one| one["title"].as_str().expect("a title").to_owned())
            .collect()
    };
    assert_eq!(
        titles(&seen(&home), "usual"),
        ["Timesheet", "Stand-up notes", "Invoices"]
    );
    said(&home, &["plan", "--until", "16:30", "Draft"]);
    let day = seen(&home);
    assert_eq!(
        titles(&day, "items"),
        ["Draft", "Timesheet", "Stand-up notes", "Invoices"]
    );
    assert_eq!(day["items"][1]["estimate_s"], json!(900));
    assert_eq!(day["usual"], json!([]), "the day is planned");
    said(&home, &["end", "--just-close"]);
    agent.pass(24 * 60).await;
    let next = seen(&home);
    assert!(
        titles(&next, "usual").contains(&"Report".to_owned()),
        "the second"
    );
    assert!(
        !titles(&next, "usual").contains(&"Invoices".to_owned()),
        "in two weeks"
    );
    said(
        &home,
        &["plan", "--without-usual", "--until", "16:30", "Draft"],
    );
    assert_eq!(
        titles(&seen(&home), "items"),
        ["Draft"],
        "nothing is asked about it"
    );
    let removed = said(&home, &["usual", "remove", "timesheet"]);
    assert!(
        removed.starts_with("No longer usual: Timesheet"),
        "{removed}"
    );
}

#[tokio::test]
async fn a_day_off_has_nothing_usual_and_what_waits_is_not_there_twice() {
    let home = Home::new();
    let agent = at_nine(&home).await;
    said(&home, &["usual", "add", "Timesheet", "--on", "weekdays"]);
    said(&home, &["off", "2026-12-02"]);
    said(
        &home,
        &["plan", "--until", "16:30", "--without-usual", "Draft"],
    );
    said(&home, &["add", "Timesheet 20m 2026-12-03"]);
    said(&home, &["end", "--just-close"]);
    agent.pass(24 * 60).await;
    assert_eq!(seen(&home)["usual"], json!([]), "a day off");
    agent.pass(24 * 60).await;
    let seen = seen(&home);
    assert_eq!(seen["usual"], json!([]), "it waits already");
    let waiting = seen["waiting"].as_array().expect("a list").iter();
    assert!(
        waiting.clone().any(|one| one["title"] == "Timesheet"),
        "{seen}"
    );
}

#[tokio::test]
async fn a_usual_item_that_was_left_stands_in_the_next_plan_once() {
    let home = Home::new();
    let agent = at_nine(&home).await;
    said(
        &home,
        &[
            "usual",
            "add",
            "Stand-up notes",
            "--on",
            "weekdays",
            "--bonus",
        ],
    );
    said(&home, &["plan", "--until", "16:30", "Draft"]);
    said(&home, &["note", "2", "the numbers of Monday"]);
    said(&home, &["end", "--just-close"]);
    agent.pass(24 * 60).await;
    said(&home, &["plan", "--until", "16:30", "Review"]);
    let day = seen(&home);
    let items = day["items"].as_array().expect("a list");
    let titles: Vec<_> = items.iter().map(|one| one["title"].as_str()).collect();
    assert_eq!(
        titles,
        [Some("Review"), Some("Stand-up notes")],
        "Draft waits to be taken"
    );
    assert_eq!(
        items[1]["note"],
        json!("the numbers of Monday"),
        "it is the same one"
    );
    assert_eq!(items[1]["kind"], json!("bonus"));
}
