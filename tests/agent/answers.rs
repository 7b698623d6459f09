//! What a verb says is what has happened: each answer is held against the picture after it.

use serde_json::Value;

use crate::support::{Agent, Home, text};

mod day;

/// A line, what it says, and where the picture after it shows that.
type Row<'a> = (&'a [&'a str], &'a [&'a str], Vec<(&'a str, Value)>);

/// Lines that show something and change nothing, or change what no picture of a day shows.
const NO_ACTS: &[&str] = &[
    "status",
    "handoff",
    "usual",
    "zones",
    "answers",
    "day",
    "history",
    "search",
    "export",
    "import",
    "calendar",
    "settings",
    "hooks",
    "backup",
    "doctor",
    "open",
    "quit",
    "agent",
    "clock",
    "completions",
    "man",
    "help",
];

#[tokio::test]
async fn every_answer_says_what_the_picture_after_it_shows() {
    let home = Home::new();
    let _agent = Agent::start(&home, None).await;
    for (typed, says, shows) in day::a_day() {
        let said = types(&home, typed);
        let mut rest = said.as_str();
        for line in says {
            let at = rest.find(line);
            assert!(
                at.is_some(),
                "{typed:?} says {line:?}, in order, in: {said}"
            );
            rest = &rest[at.unwrap_or(0) + line.len()..];
        }
        let status: Value =
            serde_json::from_str(&types(&home, &["status", "--json"])).expect("JSON");
        for (place, expected) in shows {
            let found = status.pointer(place).unwrap_or(&Value::Null);
            assert_eq!(
                *found, expected,
                "{place} after {typed:?}, which said: {said}"
            );
        }
    }
}

#[test]
fn every_verb_that_does_something_has_an_answer_that_is_looked_at() {
    let rows = day::a_day();
    let asked: Vec<_> = rows.iter().filter_map(|row| row.0.first()).collect();
    // These need another day than this Tuesday; they have tests of their own.
    let elsewhere = ["keep-open", "move-day", "review"];
    for verb in cli::command().get_subcommands() {
        let name = verb.get_name();
        let known = NO_ACTS.contains(&name) || elsewhere.contains(&name) || asked.contains(&&name);
        assert!(
            known,
            "no answer of {name} is held against the picture after it"
        );
    }
}

/// Types a line that must succeed, and gives what it printed.
fn types(home: &Home, typed: &[&str]) -> String {
    let output = home.types(typed);
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "daydone {typed:?}: {said}");
    text(&output)
}
