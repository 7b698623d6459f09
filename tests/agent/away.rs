//! The person is away from the computer, reported by GNOME's monitor: what is counted, what is asked,
//! and what is not taken for an absence.

use protocol::{GapCause, Health, SessionState, SettingsChange, Snapshot};
use serde_json::json;
use types::Minutes;

use crate::support::{Agent, Awake, Bus, Home, IdleMonitor, Notifications, command, finding, soon};

/// A GNOME desktop with a running session of fifty minutes.
struct Desk {
    home: Home,
    bus: Bus,
    monitor: IdleMonitor,
    agent: Agent,
}

impl Desk {
    async fn focusing() -> Self {
        let (home, bus) = (Home::new(), Bus::start());
        let monitor = IdleMonitor::start(&bus).await;
        let agent = Agent::start(&home, Some(&bus)).await;
        agent
            .does(command("start_focus", json!({ "minutes": 50 })))
            .await;
        let desk = Desk {
            home,
            bus,
            monitor,
            agent,
        };
        desk.watched(&[5]).await;
        desk
    }

    /// Returns when these minutes without a touch, and no others, are waited for.
    async fn watched(&self, minutes: &[u64]) {
        let what = format!("{minutes:?} minutes without a touch are waited for");
        soon(&what, async || {
            (self.monitor.waited_for().await == minutes).then_some(())
        })
        .await;
    }

    /// The person has touched nothing for so many minutes, and the service says that is no absence.
    async fn excuses(&self, service: Awake, minutes: u64) {
        service.keep(true);
        self.monitor.untouched(minutes).await;
        self.watched(&[minutes + 5]).await;
        assert_eq!(service.asked(), 1, "asked once, after {minutes} min");
        service.keep(false);
        self.agent.pass(5).await;
    }

    async fn held(&self) -> Snapshot {
        soon("the session is held", async || {
            let day = self.agent.status().await;
            let state = day.session.as_ref().map(|session| session.state);
            (state == Some(SessionState::Paused)).then_some(day)
        })
        .await
    }
}

fn worked(day: &Snapshot) -> u32 {
    day.session.as_ref().map_or(0, |session| session.worked_s)
}

#[tokio::test]
async fn who_leaves_is_held_where_they_left_and_asked_about_all_of_it_on_return() {
    let desk = Desk::focusing().await;
    let begun = desk.agent.pass(20).await.at;
    desk.monitor.untouched(5).await;
    let away = desk.held().await;
    assert_eq!(worked(&away), 15 * 60, "up to the last touch");
    assert_eq!(away.gaps.len(), 1, "one gap: {:?}", away.gaps);
    assert_eq!(away.gaps[0].cause, GapCause::Away, "and why");
    assert_eq!(away.gaps[0].to, begun, "so far");

    let still = desk.agent.pass(30).await;
    assert_eq!(worked(&still), 15 * 60, "nothing is counted meanwhile");
    desk.monitor.touch().await;
    let back = soon("the gap reaches the return", async || {
        let day = desk.agent.status().await;
        (day.gaps.len() == 1 && day.gaps[0].to == day.at).then_some(day)
    })
    .await;
    assert_eq!(back.gaps[0].from, away.gaps[0].from, "the same gap");
    assert_eq!(
        (back.gaps[0].to - back.gaps[0].from).num_minutes(),
        35,
        "all of it"
    );
    assert_eq!(worked(&back), 15 * 60, "which counts only if one says so");
    desk.watched(&[5]).await;
}

#[tokio::test]
async fn an_answer_goes_on_and_somebody_is_watched_for_again() {
    let desk = Desk::focusing().await;
    desk.agent.pass(20).await;
    desk.monitor.untouched(5).await;
    let gap = desk.held().await.gaps[0].id;
    desk.monitor.touch().await;
    let answer = json!({ "gap": gap, "was": "drop", "go_on": true });
    let answered = desk.agent.does(command("resolve_gap", answer)).await;
    let state = answered.session.map(|session| session.state);
    assert_eq!(state, Some(SessionState::Running), "in one act");
    desk.watched(&[5]).await;
    desk.agent.pass(10).await;
    desk.monitor.untouched(5).await;
    let again = desk.held().await;
    assert_eq!(worked(&again), 20 * 60, "15 before and 5 after");
}

#[tokio::test]
async fn a_video_call_is_not_away_and_neither_is_what_it_covered() {
    let desk = Desk::focusing().await;
    let session = Awake::gnome(&desk.bus).await;
    session.keep(true);
    let called = desk.agent.pass(10).await.at;
    desk.monitor.untouched(5).await;
    desk.watched(&[10]).await;
    assert_eq!(session.asked(), 1, "asked once, when it mattered");
    assert_eq!(
        desk.agent.status().await.gaps.len(),
        0,
        "a call needs no keyboard"
    );

    session.keep(false);
    desk.agent.pass(5).await;
    desk.monitor.untouched(10).await;
    let held = desk.held().await;
    assert_eq!(
        held.gaps[0].from, called,
        "absent since the last look at the call, not since its beginning"
    );
}

#[tokio::test]
async fn whoever_keeps_the_desktop_awake_is_asked_on_every_desktop() {
    let desk = Desk::focusing().await;
    desk.agent.pass(60).await;
    // In the order in which each is believed before those that were there earlier.
    desk.excuses(Awake::logind(&desk.bus).await, 5).await;
    desk.excuses(Awake::other(&desk.bus).await, 10).await;
    desk.excuses(Awake::kde(&desk.bus).await, 15).await;
    desk.excuses(Awake::gnome(&desk.bus).await, 20).await;
}

#[tokio::test]
async fn a_call_that_the_desktop_itself_kept_quiet_about_is_not_told_as_an_absence() {
    let desk = Desk::focusing().await;
    desk.monitor.inhibit(true).await;
    let ended = desk.agent.pass(30).await.at;
    desk.monitor.untouched(29).await;
    desk.monitor.inhibit(false).await;
    desk.watched(&[34]).await;
    assert_eq!(desk.agent.status().await.gaps.len(), 0, "the call was work");
    desk.agent.pass(5).await;
    desk.monitor.untouched(34).await;
    let gap = &desk.held().await.gaps[0];
    assert_eq!(gap.from, ended, "who left after it was away since its end");
}

#[tokio::test]
async fn a_touch_after_a_call_begins_anew() {
    let desk = Desk::focusing().await;
    let session = Awake::gnome(&desk.bus).await;
    session.keep(true);
    desk.agent.pass(10).await;
    desk.monitor.untouched(5).await;
    desk.watched(&[10]).await;
    desk.monitor.touch().await;
    desk.watched(&[5]).await;
}

#[tokio::test]
async fn an_absence_begins_with_the_session_at_the_earliest() {
    let (home, bus) = (Home::new(), Bus::start());
    let monitor = IdleMonitor::start(&bus).await;
    monitor.untouched(60).await;
    let agent = Agent::start(&home, Some(&bus)).await;
    agent
        .does(command("start_focus", json!({ "minutes": 50 })))
        .await;
    soon("it is looked at again in time", async || {
        (monitor.waited_for().await == [65]).then_some(())
    })
    .await;
    let session = agent.status().await.session.expect("it runs");
    assert_eq!(
        session.state,
        SessionState::Running,
        "started from afar, it runs"
    );
    agent.pass(5).await;
    monitor.untouched(65).await;
    let gap = soon("it is held", async || {
        agent.status().await.gaps.into_iter().next()
    })
    .await;
    assert_eq!(gap.from, session.started_at, "all of it");
}

#[tokio::test]
async fn an_absence_outlives_the_agent_that_noticed_it() {
    let desk = Desk::focusing().await;
    desk.agent.pass(20).await;
    desk.monitor.untouched(5).await;
    let away = desk.held().await;
    desk.agent.kill();
    desk.monitor.untouched(45).await;
    let agent = Agent::start_at(&desk.home, Some(&desk.bus), "2026-11-24T09:55:00Z").await;
    soon("the return is waited for", async || {
        desk.monitor.touch_is_waited_for().await.then_some(())
    })
    .await;
    agent.pass(10).await;
    desk.monitor.touch().await;
    let back = soon("the gap reaches the return", async || {
        let day = agent.status().await;
        (day.gaps.len() == 1 && day.gaps[0].to == day.at).then_some(day)
    })
    .await;
    assert_eq!(back.gaps[0].from, away.gaps[0].from, "one absence, one gap");
}

#[tokio::test]
async fn nobody_is_watched_unless_a_session_goes_on() {
    let desk = Desk::focusing().await;
    let meeting = command("start_meeting", json!({ "reason": "urgent" }));
    desk.agent.does(meeting).await;
    desk.watched(&[]).await;
    desk.agent.does(command("end_meeting", json!({}))).await;
    desk.watched(&[5]).await;
    desk.agent.does(command("resume", json!({}))).await;
    desk.watched(&[5]).await;
    desk.agent.does(command("finish", json!({}))).await;
    desk.watched(&[]).await;
}

#[tokio::test]
async fn somebody_at_a_held_session_is_asked_once_whether_it_goes_on() {
    let desk = Desk::focusing().await;
    let notifications = Notifications::start(&desk.bus).await;
    desk.agent.pass(20).await;
    desk.agent.does(command("pause", json!({}))).await;
    desk.monitor.untouched(5).await;
    soon("they have left", async || {
        desk.monitor.touch_is_waited_for().await.then_some(())
    })
    .await;
    desk.watched(&[]).await;
    desk.agent.pass(60).await;
    assert_eq!(notifications.told().len(), 0, "nobody is there to ask");
    desk.monitor.touch().await;
    desk.watched(&[5]).await;
    desk.agent.pass(11).await;
    let asks = notifications
        .wait_for("Paused since 09:15. Going on?")
        .await;
    desk.watched(&[]).await;
    let back = notifications
        .click(&asks, "go_on", async || {
            let day = desk.agent.status().await;
            let state = day.session.as_ref().map(|session| session.state);
            (state == Some(SessionState::Running)).then_some(day)
        })
        .await;
    let [gap] = &back.gaps[..] else {
        panic!("what was forgotten is one question: {:?}", back.gaps)
    };
    assert_eq!(gap.cause, GapCause::Held);
    let forgotten = (gap.to - gap.from).num_minutes();
    assert_eq!(forgotten, 11, "since they were back, not since they left");
    desk.watched(&[5]).await;
}

#[tokio::test]
async fn rest_answered_in_a_notification_offers_to_go_on_there() {
    let desk = Desk::focusing().await;
    let notifications = Notifications::start(&desk.bus).await;
    desk.agent.pass(20).await;
    desk.agent.sleep(30).await;
    let asks = notifications
        .wait_for("What were the 30 min from 09:15?")
        .await;
    notifications
        .click(&asks, "gap_break", async || {
            let day = desk.agent.status().await;
            day.gaps.is_empty().then_some(())
        })
        .await;
    let offers = notifications
        .wait_for("Paused since 09:15. Going on?")
        .await;
    notifications
        .click(&offers, "go_on", async || {
            let session = desk.agent.status().await.session;
            let state = session.map(|session| session.state);
            (state == Some(SessionState::Running)).then_some(())
        })
        .await;
    soon("the offer is taken away", async || {
        notifications.shown().is_empty().then_some(())
    })
    .await;
}

#[tokio::test]
async fn the_minutes_are_a_setting_and_none_means_never() {
    let desk = Desk::focusing().await;
    let set = async |away_minutes| {
        let change = SettingsChange {
            away_minutes: Some(away_minutes),
            ..SettingsChange::default()
        };
        desk.agent.client.change_settings(change).await
    };
    set(Minutes(12)).await.expect("twelve minutes are possible");
    desk.watched(&[12]).await;
    set(Minutes(61))
        .await
        .expect_err("more than an hour is not");
    set(Minutes(0)).await.expect("never is");
    desk.watched(&[]).await;
    let off = finding(&desk.agent, "away").await;
    assert_eq!(off.health, Health::Good, "as it is wished: {off:?}");
}

#[tokio::test]
async fn the_doctor_says_who_tells() {
    let (home, bus) = (Home::new(), Bus::start());
    let agent = Agent::start(&home, Some(&bus)).await;
    let nobody = finding(&agent, "away").await;
    assert_eq!(nobody.health, Health::Missing, "{nobody:?}");
    assert!(!agent.settings().await.away_supported, "faces know as well");
    let _monitor = IdleMonitor::start(&bus).await;
    let mutter = finding(&agent, "away").await;
    assert_eq!(mutter.health, Health::Good, "{mutter:?}");
    assert!(mutter.says.contains("Mutter"), "{mutter:?}");
    assert!(agent.settings().await.away_supported, "faces know as well");
}
