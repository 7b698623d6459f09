//! What holds on every desktop whose switch is borrowed.

use protocol::QuietHow;
use serde_json::json;

use super::{
    Desk, Kind, chooses_quiet, focus,
    guarded::{borrows, guard, guards, has_record, nothing_is_left, signal},
};
use crate::support::{Agent, Home, command, finding};

/// An agent in focus on a desktop that was left alone so far.
async fn focusing(kind: Kind) -> (Desk, Home, Agent) {
    let desk = Desk::start(kind).await;
    assert_eq!(desk.stands().await, desk.untouched());
    let (home, agent) = focusing_at(&desk).await;
    desk.becomes(true).await;
    (desk, home, agent)
}

async fn focusing_at(desk: &Desk) -> (Home, Agent) {
    let home = Home::new();
    let agent = desk.agent(&home).await;
    chooses_quiet(&agent).await;
    focus(&agent).await;
    (home, agent)
}

async fn finish(agent: &Agent) {
    agent.does(command("finish", json!({}))).await;
}

pub async fn borrows_and_leaves(kind: Kind) {
    let (desk, home, agent) = focusing(kind).await;
    let means = agent.settings().await.quiet;
    assert_eq!(means.how, QuietHow::Borrowed, "{means:?}");
    assert!(has_record(&home));
    guard(&home).await;
    agent.pass(25).await;
    desk.becomes(false).await;
    nothing_is_left(&home).await;
    assert_eq!(
        desk.stands().await,
        desk.untouched(),
        "as if it had not been touched"
    );
    agent.does(command("extend", json!({ "minutes": 5 }))).await;
    desk.becomes(true).await;
    assert!(agent.quit().await.success());
    assert_eq!(
        desk.stands().await,
        desk.untouched(),
        "leaving puts it back"
    );
    nothing_is_left(&home).await;
}

pub async fn agent_killed(kind: Kind) {
    let (desk, home, agent) = focusing(kind).await;
    guard(&home).await;
    agent.kill();
    desk.becomes(false).await;
    nothing_is_left(&home).await;
    assert_eq!(desk.stands().await, desk.untouched(), "the guard saw to it");
    let agent = desk.agent(&home).await;
    desk.becomes(true).await;
    finish(&agent).await;
    desk.becomes(false).await;
    assert_eq!(desk.stands().await, desk.untouched(), "the session went on");
}

pub async fn guard_killed(kind: Kind) {
    let (desk, home, agent) = focusing(kind).await;
    let first = guard(&home).await;
    signal("-KILL", first);
    crate::support::soon("another guard", async || {
        guards(&home).iter().any(|id| *id != first).then_some(())
    })
    .await;
    agent.kill();
    desk.becomes(false).await;
    nothing_is_left(&home).await;
    assert_eq!(desk.stands().await, desk.untouched());
}

pub async fn both_killed(kind: Kind) {
    let (mut desk, home, agent) = focusing(kind).await;
    let guard = guard(&home).await;
    // It must not be the faster one.
    signal("-STOP", guard);
    agent.kill();
    signal("-KILL", guard);
    assert!(has_record(&home), "only the record is left");
    assert!(desk.is_quiet().await);
    if desk.forgets() {
        desk.restarts_service().await;
    }
    let agent = desk.agent(&home).await;
    finish(&agent).await;
    desk.becomes(false).await;
    nothing_is_left(&home).await;
    assert_eq!(desk.stands().await, desk.untouched());
}

pub async fn removed(kind: Kind) {
    let (desk, home, agent) = focusing(kind).await;
    guard(&home).await;
    std::fs::remove_dir_all(home.path()).expect("it is ours");
    agent.kill();
    desk.becomes(false).await;
    assert_eq!(desk.stands().await, desk.untouched());
}

pub async fn on_before(kind: Kind) {
    let desk = Desk::start(kind).await;
    desk.switch(true).await;
    let as_it_was = desk.stands().await;
    let (home, agent) = focusing_at(&desk).await;
    // What comes later has been decided after it.
    agent.settings().await;
    finish(&agent).await;
    assert!(agent.quit().await.success());
    assert_eq!(desk.stands().await, as_it_was, "it is theirs");
    assert!(!has_record(&home));
}

pub async fn switched_meanwhile(kind: Kind) {
    let (desk, home, agent) = focusing(kind).await;
    desk.switch(false).await;
    if desk.tells() {
        nothing_is_borrowed(&home).await;
        desk.switch(true).await;
        let as_they_want = desk.stands().await;
        finish(&agent).await;
        focus(&agent).await;
        finish(&agent).await;
        assert!(agent.quit().await.success());
        assert_eq!(
            desk.stands().await,
            as_they_want,
            "switched off and on again"
        );
    } else {
        let as_they_want = desk.stands().await;
        finish(&agent).await;
        nothing_is_left(&home).await;
        assert_eq!(desk.stands().await, as_they_want);
    }
}

async fn nothing_is_borrowed(home: &Home) {
    crate::support::soon("it is theirs", async || (!borrows(home)).then_some(())).await;
}

/// Pauses and goes on, and asks for what takes the desktop longer than switching would.
async fn goes_on(agent: &Agent) {
    agent.does(command("pause", json!({}))).await;
    finding(agent, "do_not_disturb").await;
    agent.does(command("resume", json!({}))).await;
    for _ in 0..2 {
        finding(agent, "do_not_disturb").await;
    }
}

pub async fn switched_off_and_gone_on(kind: Kind) {
    let (desk, home, agent) = focusing(kind).await;
    desk.switch(false).await;
    if desk.tells() {
        nothing_is_borrowed(&home).await;
    }
    let as_they_want = desk.stands().await;
    goes_on(&agent).await;
    assert_eq!(desk.stands().await, as_they_want, "it is the same session");
    agent.kill();
    let agent = desk.agent(&home).await;
    goes_on(&agent).await;
    assert_eq!(desk.stands().await, as_they_want, "also after a restart");
    assert!(!borrows(&home));
    finish(&agent).await;
    nothing_is_left(&home).await;
    focus(&agent).await;
    desk.becomes(true).await;
    finish(&agent).await;
    desk.becomes(false).await;
    assert_eq!(desk.stands().await, as_they_want, "the next one is another");
}

pub async fn service_anew(kind: Kind) {
    let (mut desk, home, agent) = focusing(kind).await;
    desk.restarts_service().await;
    desk.becomes(true).await;
    finish(&agent).await;
    desk.becomes(false).await;
    nothing_is_left(&home).await;
    assert_eq!(desk.stands().await, desk.untouched());
}
