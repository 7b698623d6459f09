//! Ends that nobody planned.

use protocol::SessionState;
use serde_json::json;

use crate::support::{Agent, Home, command, count, soon};

#[tokio::test]
async fn a_session_survives_the_agent_being_killed() {
    let home = Home::new();
    let agent = Agent::start(&home, None).await;
    agent
        .does(command(
            "start_day",
            json!({ "items": [{"title": "Write the plan"}] }),
        ))
        .await;
    let before = agent
        .does(command("start_focus", json!({ "minutes": 50 })))
        .await;
    agent.pass(20).await;
    agent
        .does(command("park", json!({ "text": "ask about the invoice" })))
        .await;
    agent.kill();

    let agent = Agent::start_at(&home, None, "2026-11-24T09:20:00Z").await;
    let after = agent.status().await;
    assert_eq!(after.items[0].title, "Write the plan", "the day is there");
    assert_eq!(
        after.parked[0].text, "ask about the invoice",
        "the thought is there"
    );
    let (then, now) = (
        before.session.expect("it ran"),
        after.session.clone().expect("it runs"),
    );
    assert_eq!(
        (then.id, then.started_at),
        (now.id, now.started_at),
        "the same session"
    );
    assert_eq!(now.ends_at, then.ends_at, "with the same end");
    assert_eq!(now.state, SessionState::Running, "and it runs on");
    let day = agent.does(command("finish", json!({}))).await;
    assert_eq!(count(&day).1, 1, "it can be finished");
    assert!(
        day.today.focus_s >= 20 * 60,
        "and no minute is lost: {}",
        day.today.focus_s
    );
}

#[tokio::test]
async fn every_command_that_was_answered_outlives_a_kill_right_after_it() {
    let home = Home::new();
    for n in 1..=5 {
        let agent = Agent::start(&home, None).await;
        agent
            .does(command("park", json!({ "text": format!("thought {n}") })))
            .await;
        agent.kill();
    }
    let agent = Agent::start(&home, None).await;
    assert_eq!(
        agent.status().await.parked.len(),
        5,
        "five answers, five thoughts"
    );
}

#[tokio::test]
async fn a_clean_leave_takes_the_socket_away_and_succeeds() {
    let home = Home::new();
    let agent = Agent::start(&home, None).await;
    assert!(
        home.path().join("agent.sock").exists(),
        "the socket is a file"
    );
    assert!(agent.quit().await.success(), "leaving is no failure");
    assert!(!home.path().join("agent.sock").exists(), "and it is tidy");
}

#[tokio::test]
async fn the_system_can_ask_it_to_leave() {
    let home = Home::new();
    let agent = Agent::start(&home, None).await;
    let pid = agent.pid().to_string();
    let asked = std::process::Command::new("kill")
        .args(["-TERM", &pid])
        .status();
    assert!(
        asked.expect("kill is there").success(),
        "the signal is sent"
    );
    soon("the socket goes", async || {
        (!home.path().join("agent.sock").exists()).then_some(())
    })
    .await;
}
