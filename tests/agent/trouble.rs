//! A journal that takes nothing for a while: it is said everywhere, and over by itself.

use rusqlite::Connection;
use serde_json::json;

use crate::support::{Agent, Home, command};

/// Somebody else who writes to the journal, for as long as this lives.
fn another_writer(home: &Home) -> Connection {
    let journal = home.path().join("daydone.sqlite");
    let other = Connection::open(journal).expect("the journal is there");
    other
        .execute_batch("BEGIN IMMEDIATE")
        .expect("nobody writes at the moment");
    other
}

#[tokio::test]
async fn a_journal_that_somebody_else_holds_is_said_and_tried_again() {
    let home = Home::new();
    let agent = Agent::start(&home, None).await;
    let items = json!({ "items": [{"title": "Write the plan"}] });
    agent.does(command("start_day", items)).await;
    agent
        .does(command("start_focus", json!({ "minutes": 50 })))
        .await;

    let other = another_writer(&home);
    let refused = agent
        .refuses(command("park", json!({ "text": "a thought" })))
        .await;
    assert_eq!(
        refused, "journal_busy",
        "nothing is promised that is not kept"
    );
    let troubled = agent.status().await;
    assert!(troubled.trouble.is_some(), "every face can say it");
    assert_eq!(troubled.parked, [], "and the refused wish left nothing");
    let session = troubled.session.expect("the session goes on");

    drop(other);
    let well = agent.pass(1).await;
    assert_eq!(well.trouble, None, "it was tried again by itself");
    let goes_on = well.session.expect("it still goes on");
    assert_eq!(goes_on.id, session.id, "the same one");
    assert_eq!(goes_on.worked_s, 60, "and no second of it is missing");
    agent
        .does(command("park", json!({ "text": "a thought" })))
        .await;
}

#[tokio::test]
async fn what_a_journal_did_not_take_is_written_when_it_does() {
    let home = Home::new();
    let agent = Agent::start(&home, None).await;
    let items = json!({ "items": [{"title": "Write the plan"}] });
    agent.does(command("start_day", items)).await;
    agent
        .does(command("start_focus", json!({ "minutes": 50 })))
        .await;
    agent.pass(20).await;

    let other = another_writer(&home);
    let asleep = agent.sleep(30).await;
    assert_eq!(asleep.gaps, [], "the gap could not be kept");
    assert!(asleep.trouble.is_some(), "which is said");
    drop(other);
    let well = agent.pass(1).await;
    assert_eq!(well.gaps.len(), 1, "now it is kept");
    assert_eq!(well.today.focus_s, 20 * 60, "from where the sleep began");
    agent.kill();

    let agent = Agent::start_at(&home, None, "2026-11-24T09:47:00Z").await;
    let gaps = agent.status().await.gaps;
    assert_eq!(gaps.len(), 1, "and on disk");
}
