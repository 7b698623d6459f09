//! Keys from anywhere, over the real portal and over one that wants to know which program asks.

use protocol::{Finding, Health, SessionState};

use crate::support::{Agent, Bus, Home, ShortcutsDesktop, finding, in_time, soon};

const ALL: [&str; 4] = ["toggle", "park", "interrupted", "open"];

/// A planned day on a bus.
async fn planned(home: &Home, bus: &Bus) -> Agent {
    let agent = Agent::start(home, Some(bus)).await;
    assert!(
        home.types(&["plan", "--until", "16:30", "Write"])
            .status
            .success()
    );
    agent
}

fn switch(home: &Home, on: &str) {
    let set = home.types(&["settings", "set", "keys-anywhere", on]);
    assert!(set.status.success(), "{set:?}");
}

/// What the doctor says once it says this.
async fn said(agent: &Agent, words: &str) -> Finding {
    soon("the doctor says so", async || {
        let found = finding(agent, "keys_anywhere").await;
        found.says.contains(words).then_some(found)
    })
    .await
}

async fn session(agent: &Agent, state: SessionState) {
    soon("the key does it", async || {
        let session = agent.status().await.session?;
        (session.state == state).then_some(())
    })
    .await;
}

/// Nothing before it is switched on; then four keys, each of which does what it says.
async fn gives_keys(home: &Home, agent: &Agent, desktop: &ShortcutsDesktop) {
    said(agent, "No keys from anywhere are asked for").await;
    assert!(desktop.dialogs().is_empty(), "nothing is asked unasked");
    switch(home, "on");
    let bound = said(
        agent,
        "F1 (Start, hold or resume focus) · F2 (Park a thought)",
    )
    .await;
    assert_eq!(bound.health, Health::Good);
    assert_eq!(desktop.dialogs(), [ALL]);
    for state in [
        SessionState::Running,
        SessionState::Paused,
        SessionState::Running,
    ] {
        desktop.press("toggle").await;
        session(agent, state).await;
    }
    desktop.press("something else").await;
    desktop.press("interrupted").await;
    soon("it is counted", async || {
        (agent.status().await.today.interruptions == 1).then_some(())
    })
    .await;
}

#[tokio::test]
async fn the_real_portal_gives_keys_and_takes_them_back() {
    let (home, bus, folder) = (Home::new(), Bus::start(), Home::new());
    let Some(desktop) = ShortcutsDesktop::real(&bus, folder.path()).await else {
        return;
    };
    let agent = planned(&home, &bus).await;
    gives_keys(&home, &agent, &desktop).await;
    desktop.rebinds("park", "Ctrl+P").await;
    said(&agent, "Ctrl+P (Park a thought)").await;
    let refused = agent.client.choose_keys().await.expect_err("version 1");
    assert!(
        refused.message.contains("its own keyboard settings"),
        "{refused:?}"
    );
    switch(&home, "off");
    said(&agent, "No keys from anywhere are asked for").await;
}

#[tokio::test]
async fn a_portal_that_asks_who_calls_is_told_and_asks_the_person_once() {
    let (home, bus) = (Home::new(), Bus::start());
    let desktop = ShortcutsDesktop::newer(&bus).await;
    let agent = planned(&home, &bus).await;
    gives_keys(&home, &agent, &desktop).await;
    assert_eq!(desktop.app().as_deref(), Some(client::APP_ID));
    agent.quit().await;
    let agent = Agent::start(&home, Some(&bus)).await;
    said(&agent, "F4 (Open Daydone)").await;
    assert_eq!(desktop.dialogs().len(), 1, "the desktop knows them still");
}

#[tokio::test]
async fn a_no_is_a_no_and_is_not_asked_again() {
    let (home, bus) = (Home::new(), Bus::start());
    let desktop = ShortcutsDesktop::newer(&bus).await;
    desktop.declines();
    let agent = planned(&home, &bus).await;
    switch(&home, "on");
    let declined = said(&agent, "did not give Daydone keys").await;
    assert_eq!(declined.health, Health::Missing);
    assert!(
        declined
            .advice
            .is_some_and(|advice| advice.contains("keys-anywhere"))
    );
    assert_eq!(desktop.dialogs().len(), 1);
}

#[tokio::test]
async fn a_desktop_without_a_portal_has_keys_of_its_own() {
    let (home, bus) = (Home::new(), Bus::start());
    let agent = planned(&home, &bus).await;
    switch(&home, "on");
    let found = said(&agent, "gives no program keys").await;
    assert!(
        found
            .advice
            .is_some_and(|advice| advice.contains("daydone toggle"))
    );
}

#[tokio::test]
async fn a_portal_that_comes_late_and_goes_and_comes_again_gives_keys_each_time() {
    let (home, bus) = (Home::new(), Bus::start());
    let agent = planned(&home, &bus).await;
    switch(&home, "on");
    said(&agent, "gives no program keys").await;
    let desktop = ShortcutsDesktop::newer(&bus).await;
    said(&agent, "F1 (Start, hold or resume focus)").await;
    desktop.leaves().await;
    said(&agent, "gives no program keys").await;
    let desktop = ShortcutsDesktop::newer(&bus).await;
    said(&agent, "F1 (Start, hold or resume focus)").await;
    desktop.press("toggle").await;
    session(&agent, SessionState::Running).await;
}

#[tokio::test]
async fn other_keys_are_chosen_in_the_desktops_dialog_and_known_at_once() {
    let (home, bus) = (Home::new(), Bus::start());
    let desktop = ShortcutsDesktop::newer(&bus).await;
    let agent = planned(&home, &bus).await;
    let none = agent
        .client
        .choose_keys()
        .await
        .expect_err("none are bound");
    assert_eq!(none.code, "no_keys");
    switch(&home, "on");
    said(&agent, "F1 (Start, hold or resume focus)").await;
    let (_follower, mut told) = agent.follower().await;
    agent
        .client
        .choose_keys()
        .await
        .expect("the dialog is there");
    soon("the dialog opens", async || {
        (desktop.chosen_anew() == 1).then_some(())
    })
    .await;
    desktop.rebinds("toggle", "Ctrl+F9").await;
    let note = in_time("it is told", told.next()).await.expect("a note");
    assert_eq!(note.method, "findings");
    assert_eq!(note.params["about"], "keys_anywhere");
    said(&agent, "Ctrl+F9 (Start, hold or resume focus) · F2").await;
    assert_eq!(desktop.dialogs().len(), 1, "nothing was asked for again");
}

#[tokio::test]
async fn keys_that_the_desktop_takes_back_are_said_and_not_asked_for_again() {
    let (home, bus) = (Home::new(), Bus::start());
    let desktop = ShortcutsDesktop::newer(&bus).await;
    let agent = planned(&home, &bus).await;
    switch(&home, "on");
    said(&agent, "F1 (Start, hold or resume focus)").await;
    desktop.closes().await;
    let closed = said(&agent, "took Daydone’s keys from anywhere back").await;
    assert_eq!(closed.health, Health::Missing);
    desktop.press("toggle").await;
    switch(&home, "off");
    said(&agent, "No keys from anywhere are asked for").await;
    assert!(
        agent.status().await.session.is_none(),
        "its keys do nothing"
    );
    switch(&home, "on");
    said(&agent, "F1 (Start, hold or resume focus)").await;
    assert_eq!(desktop.dialogs().len(), 1, "the desktop knows them still");
}

/// Minutes that the session has which runs.
async fn planned_minutes(agent: &Agent) -> u32 {
    let planned = soon("a session begins", async || agent.status().await.session).await;
    planned.planned_s.expect("it has an end") / 60
}

#[tokio::test]
async fn a_key_cannot_ask_and_so_fits_the_session_to_the_day() {
    let (home, bus) = (Home::new(), Bus::start());
    let desktop = ShortcutsDesktop::newer(&bus).await;
    let agent = planned(&home, &bus).await;
    switch(&home, "on");
    said(&agent, "F1 (Start, hold or resume focus)").await;
    assert!(home.types(&["clock", "to", "16:10"]).status.success());
    desktop.press("toggle").await;
    assert_eq!(planned_minutes(&agent).await, 20);
}

#[tokio::test]
async fn toggle_fits_without_a_terminal_and_asks_at_one() {
    let home = Home::new();
    let agent = Agent::start(&home, None).await;
    let plan = ["plan", "--until", "16:30", "Write"];
    assert!(home.types(&plan).status.success());
    assert!(home.types(&["clock", "to", "16:10"]).status.success());
    let mut at_a_terminal = std::process::Command::new("script");
    let toggle = format!("{} toggle", env!("CARGO_BIN_EXE_daydone"));
    at_a_terminal
        .args(["-qec", &toggle, "/dev/null"])
        .env("DAYDONE_HOME", home.path())
        .stdin(std::process::Stdio::null());
    match at_a_terminal.output() {
        Err(_) => eprintln!("script is not installed here, so no terminal is tried"),
        Ok(asked) => {
            let said = String::from_utf8_lossy(&asked.stdout).into_owned();
            assert!(!asked.status.success() && said.contains("20 min"), "{said}");
        }
    }
    assert!(
        agent.status().await.session.is_none(),
        "nothing began unasked"
    );
    let typed = home.types(&["toggle"]);
    assert!(typed.status.success(), "{typed:?}");
    let said = String::from_utf8_lossy(&typed.stdout).into_owned();
    assert!(
        said.contains("20 min"),
        "it says that it is shorter: {said}"
    );
    assert_eq!(planned_minutes(&agent).await, 20);
}
