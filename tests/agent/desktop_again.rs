//! What of a desktop ends and comes again while the agent stays: its notification service, its message
//! bus, and with them the tray.

use std::fs;

use protocol::SettingsChange;
use serde_json::json;

use crate::support::{Agent, Bus, Home, Notifications, Tray, command, soon};

const OVER: &str = "The time you set is over";

/// In a session that has just reached its end.
async fn in_overtime(agent: &Agent) {
    agent.does(command("start_day", json!({}))).await;
    let focus = command("start_focus", json!({ "minutes": 25 }));
    agent.does(focus).await;
    agent.pass(25).await;
}

async fn quiet_in_focus(agent: &Agent) {
    let change = SettingsChange {
        do_not_disturb: Some(true),
        ..SettingsChange::default()
    };
    let changed = agent.client.change_settings(change).await;
    changed.expect("a setting");
}

/// Another program says something.
async fn mail(bus: &Bus) -> u32 {
    let connection = bus.connect().await;
    let hints = std::collections::HashMap::<&str, zbus::zvariant::Value<'_>>::new();
    let actions: Vec<&str> = vec![];
    let said = ("mail", 0_u32, "", "A new mail", "", actions, hints, 0_i32);
    let service = "org.freedesktop.Notifications";
    let path = "/org/freedesktop/Notifications";
    let answer = connection
        .call_method(Some(service), path, Some(service), "Notify", &said)
        .await
        .expect("it is shown");
    answer.body().deserialize().expect("a number")
}

#[tokio::test]
async fn a_notification_of_another_program_is_not_touched_by_an_old_number() {
    let (home, bus) = (Home::new(), Bus::start());
    let first = Notifications::start(&bus).await;
    let agent = Agent::start(&home, Some(&bus)).await;
    in_overtime(&agent).await;
    let over = first.wait_for(OVER).await;
    first.stop().await;
    let second = Notifications::start(&bus).await;
    let again = second.wait_for(OVER).await;
    assert_eq!(
        again.title, over.title,
        "it still holds, so it is said again"
    );
    agent.does(command("extend", json!({ "minutes": 5 }))).await;
    soon("it is taken away", async || {
        second.shown().is_empty().then_some(())
    })
    .await;
    second.stop().await;

    let third = Notifications::start(&bus).await;
    let number = mail(&bus).await;
    agent.pass(5).await;
    third.wait_for(OVER).await;
    agent.does(command("finish", json!({}))).await;
    soon("only the mail is there", async || {
        (third.shown().len() == 1).then_some(())
    })
    .await;
    let left = &third.shown()[0];
    assert_eq!((left.id, left.title.as_str()), (number, "A new mail"));
}

#[tokio::test]
async fn a_click_on_another_programs_notification_is_no_click_on_ours() {
    let (home, bus) = (Home::new(), Bus::start());
    let first = Notifications::start(&bus).await;
    let agent = Agent::start(&home, Some(&bus)).await;
    let plan = home.types(&["plan", "--until", "16:30", "A"]);
    assert!(plan.status.success(), "{plan:?}");
    agent.pass(6 * 60 + 41).await;
    let nudge = first.wait_for("A last good start for 50 min").await;
    first.stop().await;

    let second = Notifications::start(&bus).await;
    assert_eq!(mail(&bus).await, nudge.id, "it has the number now");
    // A service says who was clicked by the number alone.
    let clicks = std::cell::Cell::new(0);
    second
        .click(&nudge, "start_focus", async || {
            clicks.set(clicks.get() + 1);
            let session = agent.status().await.session;
            assert!(session.is_none(), "the mail was clicked: {session:?}");
            (clicks.get() > 50).then_some(())
        })
        .await;
    agent.pass(60).await;
    let enough = second.wait_for("That’s enough for today.").await;
    assert_ne!(enough.id, nudge.id, "the mail stays");
}

#[tokio::test]
async fn what_still_holds_is_shown_to_a_service_that_comes_late() {
    let (home, bus) = (Home::new(), Bus::start());
    let agent = Agent::start(&home, Some(&bus)).await;
    in_overtime(&agent).await;
    let notifications = Notifications::start(&bus).await;
    notifications.wait_for(OVER).await;
    agent.does(command("finish", json!({}))).await;
    soon("it is taken away", async || {
        notifications.shown().is_empty().then_some(())
    })
    .await;
}

#[tokio::test]
async fn others_are_let_through_before_a_session_says_that_it_is_over() {
    let (home, bus) = (Home::new(), Bus::start());
    let notifications = Notifications::start(&bus).await;
    let agent = Agent::start(&home, Some(&bus)).await;
    quiet_in_focus(&agent).await;
    agent.does(command("start_day", json!({}))).await;
    let focus = command("start_focus", json!({ "minutes": 25 }));
    agent.does(focus).await;
    soon("others are held", async || {
        notifications.holds_others().await.then_some(())
    })
    .await;
    agent.pass(25).await;
    let over = notifications.wait_for(OVER).await;
    assert!(!over.held, "what holds others would hold this too");
    assert!(!notifications.holds_others().await, "nor in overtime");
}

#[tokio::test]
async fn a_service_that_starts_anew_is_asked_anew_to_hold_others() {
    let (home, bus) = (Home::new(), Bus::start());
    let first = Notifications::start(&bus).await;
    let agent = Agent::start(&home, Some(&bus)).await;
    quiet_in_focus(&agent).await;
    agent.does(command("start_day", json!({}))).await;
    let focus = command("start_focus", json!({ "minutes": 25 }));
    agent.does(focus).await;
    soon("others are held", async || {
        first.holds_others().await.then_some(())
    })
    .await;
    first.stop().await;
    let second = Notifications::start(&bus).await;
    soon("others are held again", async || {
        second.holds_others().await.then_some(())
    })
    .await;
}

#[tokio::test]
async fn a_notification_has_an_icon_that_is_there() {
    let (home, bus) = (Home::new(), Bus::start());
    let notifications = Notifications::start(&bus).await;
    let agent = Agent::start(&home, Some(&bus)).await;
    in_overtime(&agent).await;
    let over = notifications.wait_for(OVER).await;
    let is_file = fs::read(&over.icon).is_ok_and(|bytes| bytes.starts_with(b"\x89PNG"));
    assert!(is_file || over.icon == client::APP_ID, "{}", over.icon);
}

#[tokio::test]
async fn the_tray_and_notifications_return_with_the_bus() {
    let (home, folder) = (Home::new(), tempfile::tempdir().expect("a folder"));
    let socket = folder.path().join("bus");
    let bus = Bus::start_at(&socket);
    let tray = Tray::start(&bus).await;
    let agent = Agent::start(&home, Some(&bus)).await;
    tray.menu().await;
    drop(bus);
    soon("the tray is known to be gone", async || {
        (!agent.settings().await.tray).then_some(())
    })
    .await;
    in_overtime(&agent).await;
    // As a logout leaves it.
    let _ = fs::remove_file(&socket);

    let bus = Bus::start_at(&socket);
    let (tray, notifications) = (Tray::start(&bus).await, Notifications::start(&bus).await);
    let labels = tray.labels().await;
    assert!(
        labels.contains(&"Finish".to_owned()),
        "as it is now: {labels:?}"
    );
    notifications.wait_for(OVER).await;
}

#[tokio::test]
async fn an_agent_that_is_older_than_its_session_gets_its_tray() {
    let (home, folder) = (Home::new(), tempfile::tempdir().expect("a folder"));
    let socket = folder.path().join("run/user/bus");
    let mut command = home.daydone(None, &["agent", "--clock", crate::support::MORNING]);
    let address = format!("unix:path={}", socket.display());
    command.env("DBUS_SESSION_BUS_ADDRESS", address);
    let agent = Agent::spawned(command, &home).await;
    assert!(!agent.settings().await.tray);
    fs::create_dir_all(socket.parent().expect("a folder")).expect("made");
    let bus = Bus::start_at(&socket);
    let tray = Tray::start(&bus).await;
    tray.menu().await;
}
