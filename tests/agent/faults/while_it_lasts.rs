//! One session through a trouble that begins and ends, and how the disks of these tests get into it.

use protocol::SessionState;
use serde_json::{Value, json};

use super::{
    Layer,
    layer::{EDQUOT, EIO, ENOSPC, EROFS},
};
use crate::{
    support::{Agent, Home, command},
    torture::examine,
};

/// Something that keeps the disk from taking anything, and can be ended.
pub trait Trouble {
    fn begins(&mut self);
    fn ends(&mut self);
}

/// Calls that fail.
struct Failing<'a>(&'a Layer, String);

impl Trouble for Failing<'_> {
    fn begins(&mut self) {
        self.0.fails(&self.1);
    }

    fn ends(&mut self) {
        assert!(self.0.struck() > 0, "something did fail");
        self.0.is_well();
    }
}

/// A session of fifty minutes whose second ten the disk takes nothing; refusals are of the kind
/// `code`. The journal is in `home` once the agent is gone.
pub async fn lives_through(agent: Agent, trouble: &mut dyn Trouble, code: &str) -> Agent {
    let day = json!({ "items": [{"title": "Write the plan"}] });
    agent.does(command("start_day", day)).await;
    let long = json!({ "minutes": 50 });
    let begun = agent.does(command("start_focus", long)).await;
    let begun = begun.session.expect("it runs").id;
    agent
        .does(command("park", json!({ "text": "before" })))
        .await;
    agent.pass(10).await;

    trouble.begins();
    for wish in [
        command("park", json!({ "text": "refused" })),
        command("pause", json!({})),
        command("finish", json!({})),
    ] {
        refused(&agent, wish, code).await;
    }
    let meanwhile = agent.pass(10).await;
    let session = meanwhile.session.expect("it runs on");
    assert_eq!(
        (&session.id, session.state),
        (&begun, SessionState::Running)
    );
    assert_eq!(session.worked_s, 20 * 60, "in memory it is worth its time");
    assert_eq!(meanwhile.parked.len(), 1, "what was refused is nowhere");
    assert!(meanwhile.trouble.is_some(), "and every face can say why");
    refused(&agent, command("park", json!({ "text": "refused" })), code).await;

    trouble.ends();
    let well = agent.pass(10).await;
    assert_eq!(well.trouble, None, "it is noticed without being asked");
    let text = json!({ "text": "after" });
    let day = agent.does(command("park", text)).await;
    let session = day.session.expect("it runs still");
    assert_eq!((session.id, session.worked_s), (begun, 30 * 60));
    let day = agent.does(command("finish", json!({}))).await;
    assert_eq!(day.today.focus_s, 30 * 60, "every minute of it");
    agent
}

/// The journal of a home whose agent is gone, line by line.
pub fn written(home: &Home) -> Vec<Value> {
    let lines = examine(home.path()).expect("the journal is whole");
    let lines = lines.iter().map(|line| serde_json::to_value(&line.event));
    lines.map(|line| line.expect("events are JSON")).collect()
}

async fn refused(agent: &Agent, wish: Value, code: &str) {
    let before = agent.status().await;
    let wish = serde_json::from_value(wish).expect("a command");
    let why = agent.client.command(wish).await;
    let why = why.expect_err("nothing that is not on disk is granted");
    assert_eq!(why.code, code, "{why:?}");
    assert!(why.hint.is_some(), "it says what to do: {why:?}");
    let after = agent.status().await;
    assert_eq!(before.session, after.session, "nothing happened");
    assert_eq!(before.parked, after.parked, "nothing at all");
}

async fn fails_for_a_while(rules: String, code: &str) {
    let (home, layer) = (Home::new(), Layer::new());
    let agent = layer.start(&home).await;
    lives_through(agent, &mut Failing(&layer, rules), code)
        .await
        .kill();
    let written = format!("{:?}", written(&home));
    for text in ["before", "after"] {
        assert!(written.contains(text), "{text} was granted: {written}");
    }
    assert!(!written.contains("refused"), "that was not: {written}");
}

/// A full disk, made by the layer.
pub async fn full_in_the_layer() {
    fails_for_a_while(format!("write {ENOSPC} 0 -1"), "disk_full").await;
}

#[tokio::test]
async fn a_session_lives_through_a_full_disk() {
    full_in_the_layer().await;
}

#[tokio::test]
async fn a_session_lives_through_a_disk_that_became_read_only() {
    let rules = format!("write {EROFS} 0 -1\nopen {EROFS} 0 -1");
    fails_for_a_while(rules, "disk_read_only").await;
}

#[tokio::test]
async fn a_session_lives_through_a_share_of_the_disk_that_is_used_up() {
    fails_for_a_while(format!("write {EDQUOT} 0 -1"), "disk_full").await;
}

#[tokio::test]
async fn a_session_lives_through_a_disk_that_cannot_promise_anything() {
    fails_for_a_while(format!("sync {EIO} 0 -1"), "journal_failed").await;
}

#[tokio::test]
async fn a_session_lives_through_writes_that_break_off() {
    fails_for_a_while("write torn 0 -1".to_owned(), "journal_failed").await;
}

#[tokio::test]
async fn writes_in_small_pieces_are_writes() {
    let (home, layer) = (Home::new(), Layer::new());
    let agent = layer.start(&home).await;
    layer.fails("write short 0 -1");
    agent
        .does(command("park", json!({ "text": "piece by piece" })))
        .await;
    assert!(layer.struck() > 0, "they were small");
    agent.kill();
    assert_eq!(written(&home).len(), 1, "it is on disk as a whole");
}
