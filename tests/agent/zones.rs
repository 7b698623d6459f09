//! Places of people and the answer card, on a clock that stands still: what `zones` and `answers` say, and
//! what of it is kept in the settings.

use serde_json::json;

use crate::support::{Agent, Home, text};

/// An agent in Berlin on a Tuesday of January, at 8:55, that answers twice a day until 18:00.
async fn in_berlin() -> (Home, Agent) {
    let home = Home::new();
    let agent = berlin(&home, "2027-01-12T07:55:00Z").await;
    for (name, value) in [
        ("answer-hours", "9:30-10,16-16:30"),
        ("monday", "standard-hours 18"),
        ("tuesday", "standard-hours 18"),
    ] {
        said(&home, &["settings", "set", name, value]);
    }
    (home, agent)
}

/// An agent in Berlin whose clock shows this instant.
async fn berlin(home: &Home, instant: &str) -> Agent {
    let line = ["agent", "--clock", instant, "--zone", "Europe/Berlin"];
    Agent::spawned(home.daydone(None, &line), home).await
}

fn said(home: &Home, line: &[&str]) -> String {
    text(&home.types(line))
}

#[tokio::test]
async fn a_place_says_its_time_its_last_call_and_the_overlap() {
    let (home, agent) = in_berlin().await;
    let none = said(&home, &["zones"]);
    assert!(none.contains("daydone zones add"), "{none}");
    let added = said(&home, &["zones", "add", "tokyo", "--hours", "9-18"]);
    assert!(added.contains("Asia/Tokyo, 09:00–18:00 there"), "{added}");
    said(
        &home,
        &[
            "zones",
            "add",
            "America/New_York",
            "--hours",
            "9-17",
            "--name",
            "HQ",
        ],
    );
    said(&home, &["zones", "add", "Asia/Kolkata"]);
    assert_eq!(
        said(&home, &["zones"]).trim_end(),
        "Tokyo 16:55 · in their hours · an answer today until 09:40 · both at work 09:00–10:00\n\
         HQ 02:55 · outside their hours · an answer today until 16:10 · both at work 15:00–18:00\n\
         Kolkata 13:25"
    );
    agent.pass(60).await;
    let later = said(&home, &["zones"]);
    assert!(
        later.contains(
            "Tokyo 17:55 · in their hours · read Wed 09:00 there (Wed 01:00 here), heard tomorrow"
        ),
        "{later}"
    );
    let file = std::fs::read_to_string(home.place().settings_file()).expect("there are settings");
    assert!(file.contains("[[places]]\nzone = \"Asia/Tokyo\""), "{file}");
    said(&home, &["zones", "remove", "hq"]);
    said(&home, &["zones", "remove", "1"]);
    assert_eq!(said(&home, &["zones"]).trim_end(), "Kolkata 14:25");
}

#[tokio::test]
async fn a_misspelt_zone_is_refused_with_the_nearest_and_changes_nothing() {
    let (home, agent) = in_berlin().await;
    for (line, says) in [
        (&["zones", "add", "Asia/Tokio"][..], "Asia/Tokyo"),
        (&["zones", "add", "Mars"], "zones find"),
        (&["zones", "add", "Asia/Tokyo", "--hours", "9"], "9-18"),
        (
            &["zones", "add", "Asia/Tokyo", "--days", "someday"],
            "mon-thu",
        ),
        (&["zones", "remove", "Tokyo"], "No place"),
        (&["zones", "find", "Atlantis"], "Atlantis"),
        (&["answers", "--for", "Asia/Tokio"], "Asia/Tokyo"),
        (&["settings", "set", "places", "Tokyo"], "zones add"),
        (
            &["settings", "set", "hand-off-zones", "Asia/Tokio"],
            "Asia/Tokyo",
        ),
    ] {
        let refused = home.types(line);
        assert!(!refused.status.success(), "{line:?}");
        let why = String::from_utf8_lossy(&refused.stderr).into_owned();
        assert!(why.contains(says), "{line:?}: {why}");
    }
    let settings = agent.client.settings().await.expect("settings");
    assert_eq!(settings.chosen.places, [], "nothing was kept");
    let found = said(&home, &["zones", "find", "new", "york"]);
    assert_eq!(found.trim_end(), "America/New_York · 02:55");
}

#[tokio::test]
async fn the_answer_card_is_in_the_readers_time_and_a_calendar_of_free_windows() {
    let (home, agent) = in_berlin().await;
    said(&home, &["zones", "add", "Asia/Tokyo", "--name", "Design"]);
    let card = "I answer Mon–Fri 09:30–10:00 and 16:00–16:30 in Berlin. \
        For you today: 17:30–18:00, then Wed 00:00–00:30. Back on Wednesday 17:30 your time.";
    for reader in ["Asia/Tokyo", "design", "tokyo"] {
        assert_eq!(said(&home, &["answers", "--for", reader]).trim_end(), card);
    }
    let own = said(&home, &["answers"]);
    assert!(
        own.contains("Today: 09:30–10:00, then 16:00–16:30. Back on Wednesday 09:30."),
        "{own}"
    );
    let calendar = said(&home, &["answers", "--ics"]);
    assert!(calendar.starts_with("BEGIN:VCALENDAR"), "{calendar}");
    assert_eq!(calendar.matches("BEGIN:VEVENT").count(), 10, "{calendar}");
    assert!(calendar.contains("DTSTART:20270112T083000Z"), "{calendar}");
    let answer = home.types(&["answers", "--for", "design", "--json"]);
    let json: serde_json::Value = serde_json::from_slice(&answer.stdout).expect("JSON");
    assert_eq!(json["zone"], json!("Asia/Tokyo"));
    assert_eq!(json["windows"][0]["from"], json!("2027-01-12T08:30:00Z"));
    agent.pass(10).await;
}

#[tokio::test]
async fn a_change_of_clocks_is_said_a_week_ahead() {
    let home = Home::new();
    let agent = berlin(&home, "2027-03-07T09:00:00Z").await;
    said(
        &home,
        &["zones", "add", "America/New_York", "--hours", "9-17"],
    );
    let snapshot = agent.client.status().await.expect("a picture");
    assert_eq!(
        snapshot.zones[0].change.as_deref(),
        Some(
            "Sun 14 Mar to Sat 27 Mar: New York is 1 h nearer, both at work 14:00–16:30 instead of 15:00–16:30."
        )
    );
    said(
        &home,
        &[
            "settings",
            "set",
            "meeting-hours",
            "overlap new york, 9-9:30",
        ],
    );
    let hours = said(&home, &["settings", "get", "meeting-hours"]);
    assert_eq!(hours.trim_end(), "overlap new york, 09:00-09:30");
    let refused = home.types(&["zones", "remove", "New York"]);
    let why = String::from_utf8_lossy(&refused.stderr).into_owned();
    assert!(
        why.contains("take it out of the meeting hours"),
        "the rule needs it: {why}"
    );
    assert_eq!(snapshot.zones[0].overlap, [], "a Sunday");
    assert_eq!(snapshot.zones[0].ahead_s, -6 * 3600);
}
