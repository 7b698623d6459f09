//! Desktops with something missing, or with something that comes late.

use protocol::{DayState, Health};
use serde_json::json;

use crate::support::{Agent, Bus, Home, Notifications, Tray, command, count, finding, soon, state};

async fn health(agent: &Agent, about: &str) -> Health {
    finding(agent, about).await.health
}

#[tokio::test]
async fn without_any_bus_the_day_goes_on_and_the_doctor_says_what_is_missing() {
    let home = Home::new();
    let agent = Agent::start(&home, None).await;
    assert_eq!(health(&agent, "tray").await, Health::Missing, "no tray");
    assert_eq!(
        health(&agent, "notifications").await,
        Health::Missing,
        "no notifications"
    );
    assert_eq!(
        health(&agent, "data_folder").await,
        Health::Good,
        "but a day"
    );
    agent
        .does(command("start_focus", json!({ "minutes": 25 })))
        .await;
    agent.pass(30).await;
    let day = agent.does(command("finish", json!({}))).await;
    assert_eq!(
        count(&day),
        (30 * 60, 1),
        "every minute counts, told or not"
    );
    let day = agent
        .does(command("close_day", json!({ "form": "just_close" })))
        .await;
    assert_eq!(state(&day), DayState::Closed, "and it ends");
}

#[tokio::test]
async fn a_notification_service_that_comes_late_is_used_from_then_on() {
    let (home, bus) = (Home::new(), Bus::start());
    let agent = Agent::start(&home, Some(&bus)).await;
    agent.does(command("start_day", json!({}))).await;
    agent
        .does(command("start_break", json!({ "minutes": 5 })))
        .await;
    agent.pass(5).await;
    assert_eq!(
        health(&agent, "notifications").await,
        Health::Missing,
        "nobody showed it"
    );
    let notifications = Notifications::start(&bus).await;
    agent
        .does(command("start_break", json!({ "minutes": 5 })))
        .await;
    agent.pass(5).await;
    notifications.wait_for("The break is over").await;
    assert_eq!(
        health(&agent, "notifications").await,
        Health::Good,
        "and the doctor knows"
    );
}

#[tokio::test]
async fn a_tray_that_appears_late_shows_the_day_as_it_is_then() {
    let (home, bus) = (Home::new(), Bus::start());
    let agent = Agent::start(&home, Some(&bus)).await;
    agent
        .does(command("start_focus", json!({ "minutes": 25 })))
        .await;
    soon("no tray yet", async || {
        (health(&agent, "tray").await == Health::Missing).then_some(())
    })
    .await;
    assert!(
        !agent.settings().await.tray,
        "the first run can say that no tray shows it"
    );
    let tray = Tray::start(&bus).await;
    tray.click(None, "Pause").await;
    soon("the click arrives", async || {
        agent.status().await.session?.paused_at
    })
    .await;
    soon("the doctor sees it", async || {
        (health(&agent, "tray").await == Health::Good).then_some(())
    })
    .await;
    assert!(agent.settings().await.tray, "and so do the settings");
}

#[tokio::test]
async fn a_click_that_is_refused_is_answered_aloud() {
    let (home, bus) = (Home::new(), Bus::start());
    let (notifications, tray) = (Notifications::start(&bus).await, Tray::start(&bus).await);
    let _agent = Agent::start(&home, Some(&bus)).await;
    tray.menu().await;
    tray.left_click().await;
    let note = notifications
        .wait_for("There is no display to open the window on.")
        .await;
    assert!(
        note.body.contains("daydone --help"),
        "and says what to do: {note:?}"
    );
}

#[tokio::test]
async fn a_notification_service_that_hangs_holds_nothing_up() {
    let (home, bus) = (Home::new(), Bus::start());
    let notifications = Notifications::start(&bus).await;
    notifications.hang();
    let agent = Agent::start(&home, Some(&bus)).await;
    agent
        .does(command("start_focus", json!({ "minutes": 25 })))
        .await;
    agent.pass(30).await;
    let day = agent.does(command("finish", json!({}))).await;
    assert_eq!(count(&day), (30 * 60, 1), "the day goes on");
    assert_eq!(
        health(&agent, "notifications").await,
        Health::Missing,
        "the doctor does not wait for ever"
    );
    assert!(
        agent.quit().await.success(),
        "and the agent leaves when asked"
    );
}
