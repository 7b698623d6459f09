//! A zone that the machine names in other ways than by its name, or not at all.

use chrono_tz::Europe;

use crate::support::{Agent, Home, MORNING};

/// An agent that finds this in `TZ`.
async fn agent_with(home: &Home, variable: &str) -> Agent {
    let mut command = home.daydone(None, &["agent", "--clock", MORNING]);
    command.env("TZ", variable);
    Agent::spawned(command, home).await
}

#[tokio::test]
async fn a_rule_is_a_zone() {
    let home = Home::new();
    let agent = agent_with(&home, "CET-1CEST,M3.5.0,M10.5.0/3").await;
    let status = agent.status().await;
    let zone: chrono_tz::Tz = status.day.zone.parse().expect("a name");
    let offset = |zone: chrono_tz::Tz| status.at.with_timezone(&zone).naive_local();
    assert_eq!(offset(zone), offset(Europe::Berlin), "{zone}");
    assert_eq!(status.zone_in_doubt, None);
}

#[tokio::test]
async fn what_is_no_zone_is_said() {
    let home = Home::new();
    let agent = agent_with(&home, "Nowhere/Land\u{1b}").await;
    let said = agent.status().await.zone_in_doubt.expect("a sentence");
    assert!(said.contains("“Nowhere/Land?”"), "{said}");
    let doctor = agent.client.doctor().await.expect("a report");
    let clock = doctor.findings.iter().find(|one| one.about == "clock");
    let clock = clock.expect("the clock is looked at");
    assert_eq!(clock.says, said, "the same sentence");
    assert!(clock.advice.is_some(), "with the way out");
}
