//! A day lived from the desktop alone: tray and notifications.

use protocol::{DayState, QuietHow, SessionKind, SessionState, SettingsChange};
use serde_json::json;

use crate::support::{Agent, Bus, Home, Notifications, Tray, command, count, soon, state};

#[tokio::test]
async fn a_day_can_be_lived_from_tray_and_notifications() {
    let (home, bus) = (Home::new(), Bus::start());
    let (notifications, tray) = (Notifications::start(&bus).await, Tray::start(&bus).await);
    let agent = Agent::start(&home, Some(&bus)).await;
    let items = json!([{"title": "Write_the <plan>"}, {"title": "Review"}]);
    agent
        .does(command("start_day", json!({ "items": items })))
        .await;

    tray.click(Some("Start focus"), "Write__the <plan>").await;
    let session = soon("the session runs", async || agent.status().await.session).await;
    assert_eq!(session.kind, SessionKind::Focus, "the tray starts focus");
    assert_eq!(
        session.title.as_deref(),
        Some("Write_the <plan>"),
        "on the item that was clicked"
    );
    assert_eq!(
        notifications.told().len(),
        0,
        "nothing is said while focusing"
    );

    agent.pass(50).await;
    let over = notifications.wait_for("The time you set is over").await;
    assert!(
        over.body.ends_with(": Write_the &lt;plan&gt;"),
        "a title is never read as markup: {}",
        over.body
    );
    assert!(over.silent, "no sound unless asked for");
    let after = notifications
        .click(&over, "finish", async || {
            Some(agent.status().await).filter(|day| day.session.is_none())
        })
        .await;
    assert_eq!(count(&after), (50 * 60, 1), "fifty minutes, one session");
    soon("it is taken away", async || {
        notifications.shown().is_empty().then_some(())
    })
    .await;

    tray.click(Some("End the day"), "Just close").await;
    let closed = soon("the day is closed", async || {
        Some(agent.status().await).filter(|day| state(day) == DayState::Closed)
    })
    .await;
    assert!(
        closed.day.closed_at.is_some(),
        "with the instant of its end"
    );
    let labels = soon("the menu follows", async || {
        Some(tray.labels().await).filter(|labels| labels[0].starts_with("Closed"))
    })
    .await;
    assert!(
        !labels.iter().any(|label| label.starts_with("Start focus")),
        "quiet now: {labels:?}"
    );
    agent.pass(8 * 60).await;
    assert_eq!(notifications.shown().len(), 0, "nothing until tomorrow");
}

#[tokio::test]
async fn the_menu_offers_what_makes_sense_and_the_icon_tells_it_apart() {
    let (home, bus) = (Home::new(), Bus::start());
    let tray = Tray::start(&bus).await;
    let agent = Agent::start(&home, Some(&bus)).await;
    let unplanned = tray.labels().await;
    assert!(
        unplanned.contains(&"Plan the day…".to_owned()),
        "before the day: {unplanned:?}"
    );
    assert!(
        !unplanned.contains(&"End the day".to_owned()),
        "nothing to end: {unplanned:?}"
    );
    let (sizes, sunrise) = tray.icon().await;
    assert_eq!(sizes, [16, 22, 24, 32, 48], "sharp on every panel");

    agent
        .does(command("start_day", json!({ "items": [{"title": "One"}] })))
        .await;
    agent
        .does(command("start_focus", json!({ "minutes": 25 })))
        .await;
    let focusing = soon("the menu follows", async || {
        Some(tray.labels().await).filter(|labels| labels.contains(&"Pause".to_owned()))
    })
    .await;
    for label in [
        "+5 min",
        "Finish",
        "Interrupted",
        "Park a thought…",
        "Meeting ▸ Urgent",
    ] {
        assert!(
            focusing.contains(&label.to_owned()),
            "{label} in {focusing:?}"
        );
    }
    let (_, dot) = tray.icon().await;
    assert_ne!(sunrise, dot, "told by shape, not by colour alone");

    tray.click(None, "+5 min").await;
    soon("the end moves", async || {
        agent
            .status()
            .await
            .session
            .filter(|session| session.planned_s == Some(30 * 60))
    })
    .await;
    tray.click(None, "Interrupted").await;
    tray.click(None, "Pause").await;
    let held = soon("it is held", async || {
        agent
            .status()
            .await
            .session
            .filter(|session| session.state == SessionState::Paused)
    })
    .await;
    assert_eq!(held.interruptions, 1, "the mark was kept");
    tray.click(None, "Resume").await;
    soon("it runs on", async || {
        agent
            .status()
            .await
            .session
            .filter(|session| session.state == SessionState::Running)
    })
    .await;
}

#[tokio::test]
async fn enough_is_told_once_and_its_button_ends_the_day() {
    let (home, bus) = (Home::new(), Bus::start());
    let notifications = Notifications::start(&bus).await;
    let agent = Agent::start(&home, Some(&bus)).await;
    let day = agent
        .does(command("start_day", json!({ "items": [{"title": "One"}] })))
        .await;
    agent.pass(1).await;
    agent
        .does(command("tick_item", json!({ "item": day.items[0].id })))
        .await;
    let enough = notifications.wait_for("That’s enough for today.").await;
    agent.pass(120).await;
    let told = notifications.told();
    let times = told
        .iter()
        .filter(|note| note.title == enough.title)
        .count();
    assert_eq!(times, 1, "once: {told:?}");
    // There is no display for a window to go through it, so the day is just closed.
    notifications
        .click(&enough, "end_day", async || {
            (state(&agent.status().await) == DayState::Closed).then_some(())
        })
        .await;
}

#[tokio::test]
async fn a_second_notification_takes_the_place_of_the_first() {
    let (home, bus) = (Home::new(), Bus::start());
    let notifications = Notifications::start(&bus).await;
    let agent = Agent::start(&home, Some(&bus)).await;
    let day = agent
        .does(command("start_day", json!({ "items": [{"title": "One"}] })))
        .await;
    agent
        .does(command("start_break", json!({ "minutes": 5 })))
        .await;
    agent.pass(5).await;
    let first = notifications.wait_for("The break is over").await;
    agent
        .does(command("tick_item", json!({ "item": day.items[0].id })))
        .await;
    agent.pass(30).await;
    let second = notifications.wait_for("That’s enough for today.").await;
    assert_eq!(second.id, first.id, "replaced in place");
    assert_eq!(notifications.shown().len(), 1, "never two at once");
}

#[tokio::test]
async fn other_notifications_are_held_while_focusing_if_the_person_wants_it() {
    let (home, bus) = (Home::new(), Bus::start());
    let notifications = Notifications::start(&bus).await;
    let agent = Agent::start(&home, Some(&bus)).await;
    assert!(
        agent.settings().await.quiet.how == QuietHow::Asked,
        "this desktop can"
    );
    agent
        .does(command("start_focus", json!({ "minutes": 25 })))
        .await;
    assert!(
        !notifications.holds_others().await,
        "not unless it is wished"
    );
    let wish = SettingsChange {
        do_not_disturb: Some(true),
        ..SettingsChange::default()
    };
    agent
        .client
        .change_settings(wish)
        .await
        .expect("it is a setting");
    soon("they are held", async || {
        notifications.holds_others().await.then_some(())
    })
    .await;
    agent.does(command("finish", json!({}))).await;
    soon("they come through", async || {
        (!notifications.holds_others().await).then_some(())
    })
    .await;
    agent
        .does(command("start_focus", json!({ "minutes": 25 })))
        .await;
    soon("they are held again", async || {
        notifications.holds_others().await.then_some(())
    })
    .await;
    agent.kill();
    soon("a crash lets them through", async || {
        (!notifications.holds_others().await).then_some(())
    })
    .await;
}

#[tokio::test]
async fn the_minutes_left_are_in_the_tooltip_for_those_who_asked() {
    let (home, bus) = (Home::new(), Bus::start());
    let tray = Tray::start(&bus).await;
    let agent = Agent::start_at(&home, Some(&bus), "2026-11-24T10:00:00Z").await;
    tray.menu().await;
    let says = async |text: &str| {
        soon(text, async || {
            Some(tray.tooltip().await).filter(|says| says == text)
        })
        .await
    };
    agent
        .does(command("start_focus", json!({ "minutes": 25 })))
        .await;
    says("Focus until 10:25").await;

    agent.changes(json!({ "tray_minutes": true })).await;
    says("25 min left · Focus until 10:25").await;

    // Held two seconds before a minute less, it goes on two seconds before it: then the next minute is soon, and
    // nothing but the clock moves towards it.
    agent.pass_seconds(58).await;
    agent.does(command("pause", json!({}))).await;
    agent.does(command("resume", json!({}))).await;
    says("25 min left · Focus until 10:25").await;
    agent.pass_seconds(3).await;
    says("24 min left · Focus until 10:25").await;

    agent.changes(json!({ "tray_minutes": false })).await;
    says("Focus until 10:25").await;
}
