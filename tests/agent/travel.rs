//! The computer is somewhere else than the day: after a restart in another zone the day is what it
//! was, says where the computer is, and moves when asked.

use serde_json::json;

use crate::support::{Agent, Home, command};

/// An agent that finds itself in a zone at an instant.
async fn agent_in(home: &Home, zone: &str, instant: &str) -> Agent {
    let typed = ["agent", "--clock", instant, "--zone", zone];
    Agent::spawned(home.daydone(None, &typed), home).await
}

/// A day begun in Lisbon that is enough at 16:30.
async fn begun_in_lisbon(home: &Home) {
    let agent = Agent::start(home, None).await;
    let items = json!({ "items": [{"title": "Write the plan"}] });
    agent.does(command("start_day", items)).await;
    agent.quit().await;
}

#[tokio::test]
async fn a_day_stays_where_it_began_until_it_is_moved() {
    let home = Home::new();
    begun_in_lisbon(&home).await;
    let agent = agent_in(&home, "America/New_York", "2026-11-24T15:00:00Z").await;
    let landed = agent.status().await;
    assert_eq!(
        (landed.day.zone.as_str(), landed.zone_here.as_deref()),
        ("Europe/Lisbon", Some("America/New_York")),
        "the day keeps its zone, and says where the computer is"
    );
    let end = landed.ends_at.expect("a stop time");

    let moved = agent.does(command("move_day", json!({}))).await;
    assert_eq!(
        (moved.day.zone.as_str(), moved.zone_here),
        ("America/New_York", None),
        "it is lived there now, and nothing is offered any more"
    );
    assert_eq!(moved.day.date, landed.day.date, "its date stays");
    assert_eq!(
        moved.ends_at.map(|later| (later - end).num_hours()),
        Some(5),
        "half past four is five hours later there"
    );
}

#[tokio::test]
async fn a_day_cannot_move_where_it_is_another_date() {
    let home = Home::new();
    begun_in_lisbon(&home).await;
    let agent = agent_in(&home, "Asia/Tokyo", "2026-11-24T21:00:00Z").await;
    let code = agent.refuses(command("move_day", json!({}))).await;
    assert_eq!(code, "other_day_there", "it is Wednesday morning in Tokyo");
    let status = agent.status().await;
    assert_eq!(status.day.zone, "Europe/Lisbon", "nothing has changed");
}
