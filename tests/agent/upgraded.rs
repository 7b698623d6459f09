//! An upgrade that is never felt: a newer program finds an older agent and takes its place.

use std::process::{Output, Stdio};

use client::{Client, start};
use protocol::{Finding, Health, Hello, Snapshot};
use serde_json::json;

use crate::support::{Agent, Bus, Home, Notifications, soon};

/// What one build plays. Both are versions that no release has.
const OLDER: &str = "0.0.1";
const NEWER: &str = "99.0.0";
const PLAYED: &str = "DAYDONE_VERSION_UNDER_TEST";

/// An agent on the computer's own clock: the one that follows it has no other.
async fn agent_of(version: &str, home: &Home, bus: &Bus) -> Agent {
    let mut command = home.daydone(Some(bus), &["agent"]);
    command.env(PLAYED, version);
    Agent::spawned(command, home).await
}

fn says(home: &Home, bus: Option<&Bus>, version: &str, words: &[&str]) -> Output {
    let mut command = home.daydone(bus, words);
    command.env(PLAYED, version).stdout(Stdio::piped());
    command.output().expect("it runs")
}

async fn who(home: &Home) -> Hello {
    soon("an agent answers", async || {
        let (client, _) = Client::connect(&home.place()).await.ok()?;
        client.hello().await.ok()
    })
    .await
}

async fn quits(home: &Home) {
    let (client, _) = Client::connect(&home.place()).await.expect("it listens");
    client.quit().await.expect("it leaves");
}

async fn in_a_session(agent: &Agent) -> Snapshot {
    agent
        .does(json!({ "do": "start_day", "items": [{ "title": "Write" }] }))
        .await;
    agent.does(json!({ "do": "start_focus" })).await
}

/// Which session runs, since when, and until when.
fn session(seen: &Snapshot) -> Option<String> {
    let session = seen.session.as_ref()?;
    let (from, until) = (session.started_at, session.ends_at);
    Some(format!("{} {from:?} {until:?}", session.id))
}

fn picture(home: &Home, version: &str) -> Snapshot {
    let out = says(home, None, version, &["status", "--json"]);
    serde_json::from_slice(&out.stdout).expect("a picture")
}

#[tokio::test]
async fn a_newer_program_takes_over_in_the_middle_of_a_session() {
    let (home, bus) = (Home::new(), Bus::start());
    let notifications = Notifications::start(&bus).await;
    let agent = agent_of(OLDER, &home, &bus).await;
    let before = in_a_session(&agent).await;
    let old = who(&home).await;
    assert_eq!(old.version, OLDER);

    // From another terminal, which knows no bus of the desktop.
    let after = picture(&home, NEWER);
    let new = who(&home).await;
    assert_eq!(new.version, NEWER);
    assert_ne!(new.pid, old.pid, "it is another one");
    assert!(before.session.is_some(), "one runs");
    assert_eq!(session(&after), session(&before), "the session goes on");
    assert!(after.gaps.is_empty(), "without a gap: {:?}", after.gaps);
    assert!(notifications.told().is_empty(), "and nothing is said of it");
    let environ = std::fs::read(format!("/proc/{}/environ", new.pid)).expect("it is ours");
    let environ = String::from_utf8_lossy(&environ).into_owned();
    assert!(
        environ.contains(&format!("DBUS_SESSION_BUS_ADDRESS={}", bus.address)),
        "it has the desktop that the old one had: {environ}"
    );
    quits(&home).await;
}

#[tokio::test]
async fn an_agent_that_is_started_beside_an_older_one_takes_its_place() {
    let (home, bus) = (Home::new(), Bus::start());
    let agent = agent_of(OLDER, &home, &bus).await;
    let before = in_a_session(&agent).await;
    let newer = agent_of(NEWER, &home, &bus).await;
    assert_eq!(session(&newer.status().await), session(&before));
}

#[tokio::test]
async fn an_older_program_leaves_a_newer_agent_where_it_is() {
    let (home, bus) = (Home::new(), Bus::start());
    let _agent = agent_of(NEWER, &home, &bus).await;
    let before = who(&home).await;
    picture(&home, OLDER);
    assert_eq!(who(&home).await.pid, before.pid);

    let out = says(&home, None, OLDER, &["doctor", "--json"]);
    let report: serde_json::Value = serde_json::from_slice(&out.stdout).expect("a report");
    let findings: Vec<Finding> =
        serde_json::from_value(report["findings"].clone()).expect("findings");
    let found = findings.iter().find(|found| found.about == "command_line");
    let found = found.expect("both versions are named");
    assert_eq!(found.health, Health::Missing);
    assert!(
        found.says.contains(OLDER) && found.says.contains(NEWER),
        "{}",
        found.says
    );
}

#[tokio::test]
async fn a_window_stays_while_its_agent_makes_way() {
    let (home, bus) = (Home::new(), Bus::start());
    let agent = agent_of(OLDER, &home, &bus).await;
    let (window, mut heard) = agent.follower().await;
    assert!(window.attach_window().await.expect("it answers").attached);
    picture(&home, NEWER);
    while let Some(told) = heard.next().await {
        assert_ne!(told.method, "leaving", "the window is not sent away");
    }
    let (again, _told) = start::reach(&home.place())
        .await
        .expect("it is found again");
    assert!(again.attach_window().await.expect("it answers").attached);
    quits(&home).await;
}
