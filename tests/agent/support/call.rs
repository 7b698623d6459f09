//! Short ways to write commands and to read snapshots.

use protocol::{DayState, Finding, Snapshot};
use serde_json::{Value, json};

use super::Agent;

/// `{"do": name, …fields}`.
pub fn command(name: &str, mut fields: Value) -> Value {
    fields["do"] = json!(name);
    fields
}

/// What the doctor says about something.
pub async fn finding(agent: &Agent, about: &str) -> Finding {
    let report = agent.client.doctor().await.expect("the doctor answers");
    let mut findings = report.findings.into_iter();
    let found = findings.find(|finding| finding.about == about);
    found.unwrap_or_else(|| panic!("{about} is looked at"))
}

/// The day's state.
pub fn state(snapshot: &Snapshot) -> DayState {
    snapshot.day.state
}

/// Focus in seconds and sessions finished.
pub fn count(snapshot: &Snapshot) -> (u32, u32) {
    (snapshot.today.focus_s, snapshot.today.sessions)
}

/// Standard output as text.
pub fn text(output: &std::process::Output) -> String {
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(!text.contains("{$"), "a sentence misses a word: {text}");
    text
}
