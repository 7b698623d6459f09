//! The person is away from the computer, reported by X and by Wayland compositors. X is a real server,
//! whose idle time cannot be hurried, so the test's agent calls a moment long enough.

use std::process::Command;

use protocol::{GapCause, SessionState, Snapshot};
use serde_json::json;

use crate::support::{
    Agent, Bus, Compositor, Home, IdleMonitor, MORNING, XServer, command, finding, soon,
};

/// An agent in a desktop's environment, in a session of fifty minutes.
async fn focusing<'a>(
    home: &Home,
    bus: Option<&Bus>,
    environment: impl IntoIterator<Item = (&'a str, String)>,
    away_after: Option<&str>,
) -> Agent {
    let mut agent: Command = home.daydone(bus, &["agent", "--clock", MORNING]);
    agent.args(["--zone", "Europe/Lisbon"]).envs(environment);
    if let Some(millis) = away_after {
        agent.args(["--away-after", millis]);
    }
    let agent = Agent::spawned(agent, home).await;
    agent
        .does(command("start_focus", json!({ "minutes": 50 })))
        .await;
    agent
}

async fn held(agent: &Agent) -> Snapshot {
    soon("the session is held", async || {
        let day = agent.status().await;
        let state = day.session.as_ref().map(|session| session.state);
        (state == Some(SessionState::Paused)).then_some(day)
    })
    .await
}

/// Lets the person come back by `touch` after ten minutes, which the gap then covers.
async fn comes_back(agent: &Agent, touch: impl Fn()) {
    let away = held(agent).await;
    assert_eq!(away.gaps[0].cause, GapCause::Away, "{:?}", away.gaps);
    agent.pass(10).await;
    touch();
    let back = soon("the gap reaches the return", async || {
        let day = agent.status().await;
        (day.gaps.len() == 1 && day.gaps[0].to == day.at).then_some(day)
    })
    .await;
    assert_eq!(back.gaps[0].from, away.gaps[0].from, "the same gap");
}

#[tokio::test]
async fn under_x_the_server_tells() {
    let (home, server) = (Home::new(), XServer::start());
    let display = [("DISPLAY", server.display.clone())];
    let agent = focusing(&home, None, display, Some("300")).await;
    let x = finding(&agent, "away").await;
    assert!(x.says.contains("X11"), "{x:?}");
    agent.pass(20).await;
    let away = held(&agent).await;
    let worked = away.session.as_ref().map(|session| session.worked_s);
    assert!(
        worked.is_some_and(|worked| (1..=15 * 60).contains(&worked)),
        "counted up to the last touch at most; a machine with much to do asks X late: {worked:?}"
    );
    comes_back(&agent, || server.touch()).await;
}

#[tokio::test]
async fn under_wayland_the_compositor_tells() {
    let (home, compositor) = (Home::new(), Compositor::start());
    let agent = focusing(&home, None, compositor.environment(), None).await;
    let wayland = finding(&agent, "away").await;
    assert!(wayland.says.contains("ext-idle-notify"), "{wayland:?}");
    let waited = async |minutes: &[u32]| {
        let what = format!("{minutes:?} minutes without a touch are waited for");
        soon(&what, async || {
            (compositor.waited_for() == minutes).then_some(())
        })
        .await;
    };
    waited(&[5]).await;
    agent.pass(20).await;
    compositor.untouched();
    let away = held(&agent).await;
    let worked = away.session.as_ref().map(|session| session.worked_s);
    assert_eq!(worked, Some(15 * 60), "up to the last touch");
    waited(&[]).await;
    comes_back(&agent, || compositor.touch()).await;
    agent.does(command("resume", json!({}))).await;
    waited(&[5]).await;
    agent.does(command("finish", json!({}))).await;
    waited(&[]).await;
}

#[tokio::test]
async fn a_desktop_that_starts_again_is_asked_again() {
    let (home, bus) = (Home::new(), Bus::start());
    let monitor = IdleMonitor::start(&bus).await;
    let _agent = focusing(&home, Some(&bus), [], Some("100")).await;
    soon("it is watched", async || {
        (!monitor.waited_for().await.is_empty()).then_some(())
    })
    .await;
    drop(monitor);
    let monitor = IdleMonitor::start(&bus).await;
    soon("it is watched again", async || {
        (!monitor.waited_for().await.is_empty()).then_some(())
    })
    .await;
}
