//! The same day, typed. Every line is the one the README shows.

use protocol::DayState;
use serde_json::Value;

use crate::support::{Agent, Home, state, text};

/// Types a line that must succeed, and gives what it printed.
fn types(home: &Home, typed: &[&str]) -> String {
    let output = home.types(typed);
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "daydone {typed:?}: {said}");
    text(&output)
}

#[tokio::test]
async fn a_day_can_be_lived_from_the_command_line_alone() {
    let home = Home::new();
    let agent = Agent::start(&home, None).await;
    let items = [
        "Write the migration plan",
        "Review the onboarding draft",
        "Fix the import",
    ];
    types(
        &home,
        &["plan", "--until", "16:30", items[0], items[1], items[2]],
    );
    types(&home, &["focus", "50", "1"]);
    types(&home, &["park", "ask about the invoice"]);
    types(&home, &["interrupted"]);
    types(&home, &["extend", "5"]);
    types(&home, &["clock", "advance", "50m"]);
    types(&home, &["finish"]);
    types(&home, &["done", "1"]);
    types(
        &home,
        &["meeting", "start", "--reason", "final-decision", "Budget"],
    );
    types(&home, &["clock", "advance", "20m"]);
    types(&home, &["meeting", "end"]);

    let status = types(&home, &["status", "--json"]);
    let status: Value = serde_json::from_str(&status).expect("--json prints JSON");
    assert_eq!(
        status["today"]["focus_s"],
        50 * 60,
        "fifty minutes of focus"
    );
    assert_eq!(status["today"]["meeting_s"], 20 * 60, "twenty of meeting");
    assert_eq!(status["today"]["interruptions"], 1, "one interruption");
    assert_eq!(status["items"][0]["state"], "done", "one item ticked");
    assert_eq!(status["session"], Value::Null, "nothing goes on");
    assert_eq!(status["day"]["date"], "2026-11-24", "today");

    types(
        &home,
        &["end", "--short", "--first-step", "Open the failing fixture"],
    );
    let closed = agent.status().await;
    assert_eq!(state(&closed), DayState::Closed, "the day is closed");
    assert_eq!(
        closed.shutdown.loose_ends.len(),
        0,
        "everything has its place"
    );
    types(&home, &["reopen", "a late call"]);
    let open = agent.status().await;
    assert_eq!(
        open.day.reopened,
        ["a late call"],
        "reopened, and it is remembered why"
    );
}

#[tokio::test]
async fn a_refusal_exits_with_one_and_says_why() {
    let home = Home::new();
    let _agent = Agent::start(&home, None).await;
    let refused = home.types(&["finish"]);
    assert_eq!(refused.status.code(), Some(1), "refused");
    let said = String::from_utf8_lossy(&refused.stderr).into_owned();
    assert!(
        said.contains("Today is not planned yet."),
        "in words: {said}"
    );
    assert_eq!(
        home.types(&["dance"]).status.code(),
        Some(2),
        "no such verb: usage"
    );
}

#[tokio::test]
async fn whoever_comes_first_brings_up_the_agent() {
    let home = Home::new();
    types(&home, &["park", "a thought"]);
    let status: Value =
        serde_json::from_str(&types(&home, &["status", "--json"])).expect("--json prints JSON");
    assert_eq!(
        status["parked"][0]["text"], "a thought",
        "the agent it started has it"
    );
    types(&home, &["quit"]);
}

#[tokio::test]
async fn without_a_program_to_start_it_exits_with_three() {
    let home = Home::new();
    let mut command = home.daydone(None, &["status"]);
    let output = command
        .env("DAYDONE_AGENT", "/nowhere/daydone")
        .output()
        .expect("it runs");
    assert_eq!(
        output.status.code(),
        Some(3),
        "no agent, and none can be started"
    );
}

#[tokio::test]
async fn doctor_answers_without_an_agent() {
    let home = Home::new();
    let mut command = home.daydone(None, &["doctor"]);
    command.stdout(std::process::Stdio::piped());
    let output = command
        .env("DAYDONE_AGENT", "/nowhere/daydone")
        .output()
        .expect("it runs");
    let said = text(&output);
    assert_eq!(output.status.code(), Some(3), "there is no agent: {said}");
    for about in ["agent (broken)", "journal (good)", "version (good)"] {
        assert!(said.contains(about), "{about} in {said}");
    }
}

/// What is offered for the last of the words.
fn offered(home: &Home, words: &[&str]) -> Vec<String> {
    let typed = [&["--"], words].concat();
    let mut command = home.daydone(None, &typed);
    command.stdout(std::process::Stdio::piped());
    let last = (words.len() - 1).to_string();
    let output = command
        .envs([("COMPLETE", "bash"), ("_CLAP_IFS", "\n")])
        .env("_CLAP_COMPLETE_INDEX", last)
        .output()
        .expect("it runs");
    assert_eq!(output.stderr, b"", "a shell is told nothing else");
    text(&output).lines().map(str::to_owned).collect()
}

#[tokio::test]
async fn a_shell_is_offered_items_and_what_waits_and_starts_no_agent() {
    let home = Home::new();
    assert!(!offered(&home, &["daydone", "done", ""]).is_empty());
    let there = client::Client::connect(&home.place()).await;
    assert!(there.is_err(), "asking has started no agent");
    let _agent = Agent::start(&home, None).await;
    types(&home, &["plan", "Write the plan", "Fix the import"]);
    types(&home, &["add", "--tomorrow", "Book the room"]);
    let done = offered(&home, &["daydone", "done", "W"]);
    assert_eq!(done, ["Write the plan"], "an item");
    let waiting = offered(&home, &["daydone", "waiting", "take", "B"]);
    assert_eq!(waiting, ["Book the room"], "what waits");
}
