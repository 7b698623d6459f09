//! A copy of the journal that a client asks for over the socket, as the window does.

use std::fs;

use protocol::Health;
use serde_json::{Value, json};

use crate::support::{Agent, Home, command, finding, soon, text};

/// The copy that each date's first act brings, so that nothing is under way any more.
async fn daily(agent: &Agent) {
    soon("the daily copy", async || {
        let copies = agent.client.backups().await.ok()?;
        (!copies.is_empty()).then_some(())
    })
    .await;
}

#[tokio::test]
async fn a_copy_that_is_asked_for_holds_what_was_done_until_now() {
    let home = Home::new();
    let agent = Agent::start(&home, None).await;
    daily(&agent).await;
    agent.does(command("start_day", json!({}))).await;
    agent.pass(5).await;
    let now = agent.status().await.at;
    let made = agent.client.back_up().await.expect("a copy is made");
    assert!(
        (made.made_at - now).num_seconds().abs() < 60,
        "made now, by the agent's clock: {} at {now}",
        made.made_at
    );
    let copies = agent.client.backups().await.expect("they are listed");
    assert_eq!(copies.first(), Some(&made), "it is the newest");

    let listed = home.types(&["backup", "list", "--json"]);
    let listed: Value = serde_json::from_str(&text(&listed)).expect("JSON for scripts");
    assert_eq!(listed[0]["file"], made.file, "the command line knows it");
    assert_eq!(listed[0]["days"], 1, "and the day is in it: {listed}");
}

#[tokio::test]
async fn copies_that_are_asked_for_at_once_are_made_one_after_the_other() {
    let home = Home::new();
    let agent = Agent::start(&home, None).await;
    daily(&agent).await;
    let ask = || agent.client.back_up();
    let (one, two, three) = tokio::join!(ask(), ask(), ask());
    for made in [one, two, three] {
        made.expect("each caller has a copy");
    }
    let copies = agent.client.backups().await.expect("they are listed");
    assert_eq!(copies.len(), 1, "a date has one: {copies:?}");
    let backups = finding(&agent, "backups").await;
    assert_eq!(backups.health, Health::Good, "sound: {}", backups.says);
}

#[tokio::test]
async fn a_copy_that_cannot_be_made_is_refused_and_can_be_asked_for_again() {
    let home = Home::new();
    let in_the_way = home.path().join("backups");
    fs::write(&in_the_way, "a file where the folder should be").expect("written");
    let agent = Agent::start(&home, None).await;
    let refused = agent.client.back_up().await.expect_err("there is no room");
    assert!(
        refused.message.starts_with("No copy was made."),
        "it says so: {}",
        refused.message
    );
    assert!(
        refused.message.contains("backups"),
        "and why: {}",
        refused.message
    );
    let health = finding(&agent, "backups").await.health;
    assert_eq!(health, Health::Broken, "the doctor knows");

    fs::remove_file(&in_the_way).expect("out of the way");
    agent.client.back_up().await.expect("now there is room");
    let health = finding(&agent, "backups").await.health;
    assert_eq!(health, Health::Good, "over");
}
