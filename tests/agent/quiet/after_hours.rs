//! After hours: from the close to the next day, everything or single programs.

use protocol::{AfterHours, SettingsChange};
use serde_json::json;

use super::{Desk, Kind, guarded::nothing_is_left};
use crate::support::{Agent, Home, command, finding, soon};

/// A closed day of a person who chose this.
async fn closed(desk: &Desk, after_hours: AfterHours) -> (Home, Agent) {
    let home = Home::new();
    let agent = desk.agent(&home).await;
    let change = SettingsChange {
        after_hours: Some(after_hours),
        quiet_apps: Some(vec!["Chat".to_owned(), "org.example.Mail".to_owned()]),
        ..SettingsChange::default()
    };
    agent
        .client
        .change_settings(change)
        .await
        .expect("settings");
    agent.does(command("start_day", json!({}))).await;
    agent
        .does(command("close_day", json!({ "form": "short" })))
        .await;
    (home, agent)
}

async fn reopen(agent: &Agent) {
    let reopen = command("reopen_day", json!({ "reason": "One more call" }));
    agent.does(reopen).await;
}

async fn is(what: &str, look: impl AsyncFn() -> bool) {
    soon(what, async || look().await.then_some(())).await;
}

#[tokio::test]
async fn everything_is_quiet_from_the_close_to_the_reopening() {
    let desk = Desk::start(Kind::Xfce).await;
    let (home, agent) = closed(&desk, AfterHours::All).await;
    desk.becomes(true).await;
    reopen(&agent).await;
    desk.becomes(false).await;
    assert_eq!(desk.stands().await, desk.untouched());
    nothing_is_left(&home).await;
}

#[tokio::test]
async fn everything_is_let_through_at_the_boundary() {
    let desk = Desk::start(Kind::Dunst).await;
    let (home, agent) = closed(&desk, AfterHours::All).await;
    desk.becomes(true).await;
    agent.pass(19 * 60 + 4).await;
    desk.becomes(true).await;
    agent.pass(1).await;
    desk.becomes(false).await;
    nothing_is_left(&home).await;
}

#[tokio::test]
async fn what_was_left_by_a_power_cut_in_the_evening_is_put_back_in_the_morning() {
    let desk = Desk::start(Kind::Gnome).await;
    let (home, agent) = closed(&desk, AfterHours::All).await;
    desk.becomes(true).await;
    let guard = super::guarded::guard(&home).await;
    super::guarded::signal("-STOP", guard);
    agent.kill();
    super::guarded::signal("-KILL", guard);
    let words = ["agent", "--clock", "2026-11-25T08:00:00Z"];
    let mut command = home.daydone(Some(&desk.bus), &words);
    command.envs(desk.environment());
    let _agent = Agent::spawned(command, &home).await;
    desk.becomes(false).await;
    assert_eq!(desk.stands().await, desk.untouched());
    nothing_is_left(&home).await;
}

#[tokio::test]
async fn xfce_mutes_programs_beside_those_that_the_person_muted() {
    let desk = Desk::start(Kind::Xfce).await;
    let muted = "/applications/muted_applications";
    assert_eq!(desk.xfconf(muted).await, "");
    let (home, agent) = closed(&desk, AfterHours::Apps).await;
    is("both are muted", async || {
        let all = desk.xfconf(muted).await;
        all.contains("Chat") && all.contains("org.example.Mail")
    })
    .await;
    assert!(!desk.is_quiet().await, "others are heard");
    reopen(&agent).await;
    nothing_is_left(&home).await;
    assert_eq!(desk.xfconf(muted).await, "", "never set, as before");
}

#[tokio::test]
async fn gnome_hides_the_banners_of_programs() {
    let desk = Desk::start(Kind::Gnome).await;
    let (home, agent) = closed(&desk, AfterHours::Apps).await;
    let folder = "/org/gnome/desktop/notifications/";
    is("both are quiet", async || {
        let all = desk.dconf(&["dump", folder]);
        all.contains("[application/chat]\nshow-banners=false")
            && all.contains("[application/org-example-mail]\nshow-banners=false")
    })
    .await;
    assert!(!desk.is_quiet().await, "others are heard");
    assert!(agent.quit().await.success());
    nothing_is_left(&home).await;
    assert_eq!(desk.dconf(&["dump", folder]), "", "never set, as before");
}

#[tokio::test]
async fn mako_goes_by_the_mode_that_the_person_named() {
    let desk = Desk::start(Kind::Mako).await;
    let (home, agent) = closed(&desk, AfterHours::Apps).await;
    is("the mode is on", async || {
        desk.stands().await == "default daydone"
    })
    .await;
    reopen(&agent).await;
    nothing_is_left(&home).await;
    assert_eq!(desk.stands().await, "default");
}

#[tokio::test]
async fn dunst_goes_by_the_rule_that_the_person_named() {
    let desk = Desk::start(Kind::Dunst).await;
    let (home, agent) = closed(&desk, AfterHours::Apps).await;
    // dunst says nothing of its rules: it is known by what is written down once it has taken the call.
    super::guarded::guard(&home).await;
    is("it is written down", async || {
        super::guarded::has_record(&home)
    })
    .await;
    assert!(!desk.is_quiet().await, "others are heard");
    reopen(&agent).await;
    nothing_is_left(&home).await;
}

#[tokio::test]
async fn a_desktop_without_quiet_programs_says_so() {
    let desk = Desk::start(Kind::Swaync).await;
    let (_home, agent) = closed(&desk, AfterHours::Apps).await;
    let says = finding(&agent, "after_hours").await.says;
    assert_eq!(
        says,
        "Single programs cannot be kept quiet after hours here."
    );
    assert!(!desk.is_quiet().await);
}
