//! A journal that does not take what the machine noticed: the person is notified once, and it is kept as
//! soon as it can be. (What becomes of commands on bad disks is in `faults`.)

use rusqlite::Connection;
use serde_json::json;

use crate::support::{Agent, Bus, Home, Notifications, command, soon};

/// Another writer to the journal, until the connection is dropped.
fn another_writer(home: &Home) -> Connection {
    let journal = home.path().join("daydone.sqlite");
    let other = Connection::open(journal).expect("the journal is there");
    other
        .execute_batch("BEGIN IMMEDIATE")
        .expect("nobody writes at the moment");
    other
}

#[tokio::test]
async fn a_sleep_that_could_not_be_kept_is_told_of_once_and_kept_later() {
    let (home, bus) = (Home::new(), Bus::start());
    let notifications = Notifications::start(&bus).await;
    let agent = Agent::start(&home, Some(&bus)).await;
    let items = json!({ "items": [{"title": "Write the plan"}] });
    agent.does(command("start_day", items)).await;
    agent
        .does(command("start_focus", json!({ "minutes": 50 })))
        .await;
    agent.pass(20).await;

    let other = another_writer(&home);
    let asleep = agent.sleep(30).await;
    assert_eq!(asleep.gaps, [], "the gap could not be kept");
    let trouble = asleep.trouble.expect("every face can say why");
    let told = notifications.wait_for(&trouble).await;
    assert!(!told.body.is_empty(), "and what to do: {told:?}");
    agent.pass(1).await;

    drop(other);
    let well = agent.pass(1).await;
    assert_eq!(well.trouble, None, "over by itself");
    assert_eq!(well.gaps.len(), 1, "now it is kept");
    assert_eq!(well.today.focus_s, 20 * 60, "from where the sleep began");
    soon("the question takes the place of the trouble", async || {
        let shown = notifications.shown();
        (shown.len() == 1 && shown[0].title != trouble).then_some(())
    })
    .await;
    let told = notifications.told().into_iter();
    let times = told.filter(|note| note.title == trouble).count();
    assert_eq!(times, 1, "it was said once, however often it was tried");
    agent.kill();

    let agent = Agent::start_at(&home, None, "2026-11-24T09:47:30Z").await;
    let gaps = agent.status().await.gaps;
    assert_eq!(gaps.len(), 1, "and it is on disk");
}
