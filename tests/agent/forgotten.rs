//! Days that the person did not end, with agents that came and went meanwhile: one question, one answer.

use chrono::{DateTime, Utc};
use protocol::DayState;
use serde_json::json;

use crate::support::{Agent, Home, command, state};

/// A Tuesday with a session that was not finished; the agent was killed at 09:15.
async fn left_on_tuesday(home: &Home) {
    let agent = Agent::start(home, None).await;
    let items = json!({ "items": [{"title": "Write the plan"}] });
    agent.does(command("start_day", items)).await;
    agent
        .does(command("start_focus", json!({ "minutes": 50 })))
        .await;
    agent.pass(20).await;
    agent.kill();
}

#[tokio::test]
async fn a_week_of_forgotten_evenings_heals_with_one_answer() {
    let home = Home::new();
    left_on_tuesday(&home).await;
    for noon in ["2026-11-25T12:00:00Z", "2026-11-27T12:00:00Z"] {
        Agent::start_at(&home, None, noon).await.kill();
    }

    let agent = Agent::start_at(&home, None, "2026-12-01T09:00:00Z").await;
    let found = agent.status().await;
    let forgotten = found.forgotten.expect("Tuesday was never ended");
    let end: DateTime<Utc> = "2026-11-24T09:15:00Z".parse().expect("an instant");
    assert_eq!(forgotten.proposed_end, end, "the last sign of work");
    assert_eq!(found.gaps, [], "one question at a time");

    let accepted = command("close_day", json!({ "form": "just_close" }));
    let healed = agent.does(accepted).await;
    assert_eq!(healed.forgotten, None, "nothing else was left");
    assert_eq!(
        (state(&healed), healed.day.date.as_str()),
        (DayState::Unplanned, "2026-12-01"),
        "and today can begin"
    );
    let items = json!({ "items": [{"title": "Begin again"}] });
    agent.does(command("start_day", items)).await;
}

#[tokio::test]
async fn a_day_kept_open_is_proposed_again_after_the_next_boundary() {
    let home = Home::new();
    left_on_tuesday(&home).await;
    let agent = Agent::start_at(&home, None, "2026-11-25T09:00:00Z").await;
    let kept = agent.does(command("keep_day_open", json!({}))).await;
    assert_eq!(
        (state(&kept), kept.day.date.as_str()),
        (DayState::Enough, "2026-11-24"),
        "Tuesday goes on"
    );
    assert_eq!(kept.today.focus_s, 20 * 60, "and the night is no work");
    let told = kept.today.nudges_sent;
    let evening = agent.pass(18 * 60).await;
    assert_eq!(
        evening.today.nudges_sent, told,
        "yesterday's end is no news"
    );
    let next = agent.pass(2 * 60).await;
    assert!(next.forgotten.is_some(), "on Thursday it is asked again");
}
