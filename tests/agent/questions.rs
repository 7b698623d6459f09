//! The week's question over three weeks, by the simulated clock: asked on a Friday in the review and nowhere
//! else, tried for a week, asked about once, and kept through a restart and an export.

use std::fs;

use protocol::{ClockMove, ReviewView, WeekQuery};
use serde_json::{Value, json};

use crate::support::{Agent, Home, command, soon, text};

/// What `daydone <typed>` answers, which must be a success.
fn says(home: &Home, typed: &str) -> String {
    let output = home.types(&typed.split_whitespace().collect::<Vec<_>>());
    assert!(output.status.success(), "{typed:?}: {output:?}");
    text(&output)
}

async fn review(agent: &Agent) -> ReviewView {
    let asked = agent.client.review(WeekQuery::default());
    asked.await.expect("a review")
}

async fn to(agent: &Agent, time: &str) {
    let time = time.to_owned();
    let moved = agent.client.clock(ClockMove::To { time }).await;
    moved.expect("the clock is simulated");
}

/// To nine o'clock so many dates later.
async fn sleep(agent: &Agent, days: u32) {
    for _ in 0..days {
        to(agent, "23:00").await;
        to(agent, "09:00").await;
    }
}

/// A short day with so many interruptions.
async fn work(agent: &Agent, interruptions: u32) {
    let does = async |wish: Value| agent.does(wish).await;
    does(command("start_focus", json!({ "minutes": 50 }))).await;
    agent.pass(20).await;
    for _ in 0..interruptions {
        does(command("interrupted", json!({}))).await;
    }
    agent.pass(20).await;
    does(command("finish", json!({}))).await;
    does(command("close_day", json!({ "form": "just_close" }))).await;
}

#[tokio::test]
async fn three_weeks_of_a_question() {
    let home = Home::new();
    // A Tuesday.
    let agent = Agent::start(&home, None).await;
    let folder = home.path().join("Notes");
    says(
        &home,
        &format!("settings set notes_folder {}", folder.display()),
    );
    work(&agent, 3).await;
    assert_eq!(review(&agent).await.question, None, "the week is not over");
    sleep(&agent, 3).await;
    work(&agent, 3).await;

    // Friday: the review asks, the page that is copied does not.
    let seen = review(&agent).await;
    let question = seen.question.expect("it asks");
    assert_eq!(question.question, "Whom do your notifications serve?");
    assert!(!seen.markdown.contains(&question.question));
    let page = says(&home, "review");
    assert!(page.contains("Whom do your notifications serve?"), "{page}");
    assert!(
        page.contains("daydone review --answer try, keep or not-now"),
        "{page}"
    );
    let before = agent.settings().await;
    let said = says(&home, "review --answer try");
    assert!(
        said.contains("You try for a week: No pop-ups while you focus."),
        "{said}"
    );
    assert!(
        said.contains("daydone settings get do-not-disturb"),
        "{said}"
    );
    assert_eq!(agent.settings().await, before, "nothing is set by itself");
    let seen = review(&agent).await;
    let tried = seen.tried.expect("it is tried");
    assert_eq!(
        (seen.question, tried.ask),
        (None, None),
        "nothing more is asked"
    );
    says(&home, "undo");
    assert!(review(&agent).await.question.is_some(), "it asks again");
    says(&home, "review --answer try");
    let again = home.types(&["review", "--answer", "keep"]);
    assert!(!again.status.success(), "one answer a week");
    // A restart loses nothing of it.
    let at = agent.status().await.at;
    agent.kill();
    let agent = Agent::start_at(&home, None, &at.to_rfc3339()).await;
    assert!(review(&agent).await.tried.is_some());

    // The week in which it is tried: a line in each note, no question.
    sleep(&agent, 3).await;
    work(&agent, 1).await;
    let note = folder.join("2026-11-30.md");
    let note = soon("the note is written", async || {
        fs::read_to_string(&note).ok()
    })
    .await;
    assert!(
        note.contains("\n\nTrying: no pop-ups while you focus.\n\n"),
        "{note}"
    );
    let friday = fs::read_to_string(folder.join("2026-11-27.md")).expect("a note");
    assert!(!friday.contains("Trying"), "{friday}");
    assert_eq!(review(&agent).await.tried.and_then(|tried| tried.ask), None);

    // The next Friday: did it serve? With the two weeks' figures.
    sleep(&agent, 4).await;
    work(&agent, 0).await;
    let seen = review(&agent).await;
    let tried = seen.tried.expect("it asks about it");
    assert_eq!(tried.ask.as_deref(), Some("Did it serve you?"));
    let first = &tried.figures[0];
    let first = (
        first.name.as_str(),
        first.now.as_str(),
        first.before.as_str(),
    );
    assert_eq!(first, ("Interruptions", "1", "6"));
    assert_eq!(seen.question, None, "never two");
    let refused = home.types(&["review", "--answer", "not-now"]);
    assert!(!refused.status.success(), "that is no answer to it");
    let said = says(&home, "review --answer keep");
    assert!(said.contains("It stays."), "{said}");
    let seen = review(&agent).await;
    assert_eq!((seen.question, seen.tried), (None, None), "one card a week");

    // The third week asks another question; off, it asks nothing.
    sleep(&agent, 7).await;
    work(&agent, 0).await;
    let other = review(&agent).await.question.expect("it asks");
    assert_ne!(other.topic, tried.topic);
    says(&home, "settings set weekly_question false");
    assert_eq!(review(&agent).await.question, None);
    let refused = agent
        .refuses(command(
            "answer_default",
            json!({ "topic": other.topic, "answer": "keep" }),
        ))
        .await;
    assert_eq!(refused, "no_question_now");

    // It leaves with the export and comes in elsewhere, once.
    let file = home.path().join("days.json");
    says(&home, &format!("export json --to-file {}", file.display()));
    let exported: Value =
        serde_json::from_str(&fs::read_to_string(&file).expect("text")).expect("JSON");
    assert_eq!(exported["questions"][0]["topic"], "notifications");
    assert_eq!(exported["questions"][0]["judged"]["kept"], true);
    let elsewhere = Home::new();
    let at = agent.status().await.at + chrono::TimeDelta::days(1);
    let _other = Agent::start_at(&elsewhere, None, &at.to_rfc3339()).await;
    let said = says(&elsewhere, &format!("import {} --yes", file.display()));
    assert!(said.contains("1 answered question"), "{said}");
    let said = says(&elsewhere, &format!("import {} --yes", file.display()));
    assert!(!said.contains("1 answered question"), "{said}");
}
