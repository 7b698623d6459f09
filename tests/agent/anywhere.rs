//! Keys from anywhere, over the real portal and over one that wants to know which program asks.

use protocol::{Finding, Health, SessionState};

use crate::support::{Agent, Bus, Home, ShortcutsDesktop, finding, soon};

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
