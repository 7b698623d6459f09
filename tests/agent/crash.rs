//! Unplanned ends of the agent.

use chrono::{DateTime, Utc};
use protocol::{ClockMove, GapCause, SessionState};
use serde_json::json;

use crate::support::{Agent, Home, command, count, soon};

#[tokio::test]
async fn a_session_survives_the_agent_being_killed() {
    let home = Home::new();
    let agent = Agent::start(&home, None).await;
    agent
        .does(command(
            "start_day",
            json!({ "items": [{"title": "Write the plan"}] }),
        ))
        .await;
    let before = agent
        .does(command("start_focus", json!({ "minutes": 50 })))
        .await;
    agent.pass(20).await;
    agent
        .does(command("park", json!({ "text": "ask about the invoice" })))
        .await;
    agent.kill();

    let agent = Agent::start_at(&home, None, "2026-11-24T09:15:30Z").await;
    let after = agent.status().await;
    assert_eq!(after.items[0].title, "Write the plan", "the day is there");
    assert_eq!(
        after.parked[0].text, "ask about the invoice",
        "the thought is there"
    );
    let (then, now) = (
        before.session.expect("it ran"),
        after.session.clone().expect("it runs"),
    );
    assert_eq!(
        (then.id, then.started_at),
        (now.id, now.started_at),
        "the same session"
    );
    assert_eq!(now.ends_at, then.ends_at, "with the same end");
    assert_eq!(now.state, SessionState::Running, "and it runs on");
    let day = agent.does(command("finish", json!({}))).await;
    assert_eq!(count(&day).1, 1, "it can be finished");
    assert!(
        day.today.focus_s >= 20 * 60,
        "and no minute is lost: {}",
        day.today.focus_s
    );
}

#[tokio::test]
async fn a_stretch_that_nobody_saw_is_a_gap_and_one_question() {
    let home = Home::new();
    focused_for(&home, 20 * 60).await.kill();

    let agent = Agent::start_at(&home, None, "2026-11-24T10:00:00Z").await;
    let after = agent.status().await;
    let session = after.session.expect("it was not finished");
    assert_eq!(
        (session.state, session.paused_at),
        (SessionState::Paused, Some(at("09:15:00"))),
        "held where the unknown began"
    );
    let [gap] = &after.gaps[..] else {
        panic!("one question: {:?}", after.gaps)
    };
    assert_eq!(
        (gap.cause, gap.from, gap.to),
        (GapCause::Crash, at("09:15:00"), at("10:00:00")),
        "about what nobody saw"
    );
    assert_eq!(after.today.focus_s, 20 * 60, "it counts for nothing");

    let answer = json!({ "gap": gap.id, "was": "focus" });
    let answered = agent.does(command("resolve_gap", answer)).await;
    assert_eq!(answered.gaps, [], "it is asked once");
    assert_eq!(
        answered.today.focus_s,
        65 * 60,
        "and counts when it was work"
    );
}

#[tokio::test]
async fn of_a_running_session_less_than_a_minute_is_unknown() {
    let home = Home::new();
    focused_for(&home, 20 * 60 + 50).await.kill();
    let agent = Agent::start_at(&home, None, "2026-11-24T12:00:00Z").await;
    let gaps = agent.status().await.gaps;
    assert_eq!(gaps[0].from, at("09:15:00"), "the last sign of life");
}

#[tokio::test]
async fn an_agent_that_is_back_within_seconds_interrupts_nobody() {
    let home = Home::new();
    focused_for(&home, 20 * 60).await.kill();
    let agent = Agent::start_at(&home, None, "2026-11-24T09:15:20Z").await;
    let after = agent.status().await;
    assert_eq!(after.gaps, [], "nothing is asked");
    let session = after.session.expect("it goes on");
    assert_eq!(
        (session.state, session.worked_s),
        (SessionState::Running, 20 * 60 + 20),
        "and nothing is missing"
    );
}

#[tokio::test]
async fn a_clock_that_is_wrong_at_the_start_moves_nothing_and_asks_when_it_is_right() {
    for wrong in ["1970-01-01T00:00:05Z", "2026-11-24T07:15:20Z"] {
        let home = Home::new();
        focused_for(&home, 20 * 60).await.kill();
        let agent = Agent::start_at(&home, None, wrong).await;
        let doubted = agent.status().await;
        let session = doubted.session.expect("it was not finished");
        assert_eq!(
            (session.state, session.paused_at, session.worked_s),
            (SessionState::Paused, Some(at("09:15:00")), 20 * 60),
            "{wrong}: held at the last sign of life"
        );
        assert_eq!(
            doubted.at,
            at("09:15:00"),
            "{wrong}: time goes on from there"
        );
        assert_eq!(doubted.day.started_at, Some(at("08:55:00")), "{wrong}");
        assert!(doubted.trouble.is_some(), "{wrong}: and that is said");
        agent.kill();

        let agent = Agent::start_at(&home, None, "2026-11-24T09:30:00Z").await;
        let right = agent.status().await;
        assert_eq!(right.trouble, None, "{wrong}: no longer");
        let [gap] = &right.gaps[..] else {
            panic!("{wrong}: one question: {:?}", right.gaps)
        };
        assert_eq!(
            (gap.from, gap.to),
            (at("09:15:00"), at("09:30:00")),
            "{wrong}: about what nobody saw"
        );
        assert_eq!(
            right.today.focus_s,
            20 * 60,
            "{wrong}: it counts for nothing"
        );
    }
}

#[tokio::test]
async fn a_gap_that_a_clock_ahead_made_too_long_makes_room_when_it_is_right() {
    let home = Home::new();
    focused_for(&home, 20 * 60).await.kill();
    let ahead = Agent::start_at(&home, None, "2026-11-24T11:20:00Z").await;
    assert_eq!(ahead.status().await.gaps[0].to, at("11:20:00"));
    ahead.kill();
    let agent = Agent::start_at(&home, None, "2026-11-24T09:40:00Z").await;
    let right = agent.status().await;
    assert_eq!(right.at, at("09:40:00"), "the clock is believed");
    let gap = &right.gaps[0];
    assert_eq!((gap.from, gap.to), (at("09:15:00"), at("09:40:00")));
    let answer = json!({ "gap": gap.id, "was": "focus" });
    let answered = agent.does(command("resolve_gap", answer)).await;
    assert!(answered.today.focus_s <= 45 * 60, "no more than passed");
}

#[tokio::test]
async fn a_session_left_in_order_asks_about_the_time_without_the_agent_too() {
    let home = Home::new();
    let left = focused_for(&home, 20 * 60 + 50).await.quit().await;
    assert!(left.success(), "it leaves in order");
    let agent = Agent::start_at(&home, None, "2026-11-24T11:00:00Z").await;
    let gaps = agent.status().await.gaps;
    assert_eq!(
        (gaps[0].from, gaps[0].to),
        (at("09:15:50"), at("11:00:00")),
        "to the second, because it signed off"
    );
}

/// An agent with a day planned this morning and a session that has run for so long.
async fn focused_for(home: &Home, seconds: u32) -> Agent {
    let agent = Agent::start(home, None).await;
    let items = json!({ "items": [{"title": "Write the plan"}] });
    agent.does(command("start_day", items)).await;
    agent
        .does(command("start_focus", json!({ "minutes": 50 })))
        .await;
    let passed = agent.client.clock(ClockMove::Advance { seconds }).await;
    passed.expect("the clock is simulated");
    agent
}

/// A time of that morning.
fn at(time: &str) -> DateTime<Utc> {
    let instant = format!("2026-11-24T{time}Z");
    instant.parse().expect("a time of day")
}

#[tokio::test]
async fn every_command_that_was_answered_outlives_a_kill_right_after_it() {
    let home = Home::new();
    for n in 1..=5 {
        let agent = Agent::start(&home, None).await;
        agent
            .does(command("park", json!({ "text": format!("thought {n}") })))
            .await;
        agent.kill();
    }
    let agent = Agent::start(&home, None).await;
    assert_eq!(
        agent.status().await.parked.len(),
        5,
        "five answers, five thoughts"
    );
}

#[tokio::test]
async fn a_day_whose_start_was_taken_back_is_started_again_and_is_one_day() {
    let home = Home::new();
    let agent = Agent::start(&home, None).await;
    agent.does(command("start_day", json!({}))).await;
    agent.does(command("undo", json!({}))).await;
    agent.does(command("start_day", json!({}))).await;
    agent.kill();
    let lines = crate::torture::examine(home.path()).expect("one day, begun once");
    assert_eq!(lines.len(), 3, "and the journal keeps all of it");
}

#[tokio::test]
async fn a_clean_leave_takes_the_socket_away_and_succeeds() {
    let home = Home::new();
    let agent = Agent::start(&home, None).await;
    assert!(
        home.path().join("agent.sock").exists(),
        "the socket is a file"
    );
    assert!(agent.quit().await.success(), "leaving is no failure");
    assert!(!home.path().join("agent.sock").exists(), "and it is tidy");
}

#[tokio::test]
async fn the_system_can_ask_it_to_leave() {
    let home = Home::new();
    let agent = Agent::start(&home, None).await;
    let pid = agent.pid().to_string();
    let asked = std::process::Command::new("kill")
        .args(["-TERM", &pid])
        .status();
    assert!(
        asked.expect("kill is there").success(),
        "the signal is sent"
    );
    soon("the socket goes", async || {
        (!home.path().join("agent.sock").exists()).then_some(())
    })
    .await;
}
