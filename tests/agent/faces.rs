//! Several faces at once, and the window among them.

use std::{fs, os::unix::fs::PermissionsExt};

use client::{Client, Notification, Notifications};
use protocol::Request;
use serde_json::json;

use crate::support::{Agent, Bus, Home, Tray, command, soon};

#[tokio::test]
async fn two_faces_hear_the_same_change() {
    let home = Home::new();
    let agent = Agent::start(&home, None).await;
    let (_one, mut first) = agent.follower().await;
    let (_other, mut second) = agent.follower().await;
    agent
        .does(command("park", json!({ "text": "a thought" })))
        .await;
    for heard in [&mut first, &mut second] {
        loop {
            let told = heard.next().await.expect("the agent is there");
            if told.method == "snapshot" && told.params["parked"][0]["text"] == "a thought" {
                break;
            }
        }
    }
}

#[tokio::test]
async fn a_second_window_only_brings_the_first_forward() {
    let home = Home::new();
    let agent = Agent::start(&home, None).await;
    let (window, mut heard) = agent.follower().await;
    assert!(
        window.attach_window().await.expect("it answers").attached,
        "the first is the window"
    );
    let second = agent.client.attach_window().await.expect("it answers");
    assert!(!second.attached, "there is one");
    let told = told_the_window(&mut heard).await;
    assert_eq!(told.method, "come_forward", "and comes forward");
    assert_eq!(told.params, json!({ "room": null }), "wherever it is");

    drop((window, heard));
    soon("the place is free again", async || {
        let (next, _) = Client::connect(&home.place()).await.ok()?;
        next.attach_window().await.ok()?.attached.then_some(())
    })
    .await;
}

#[tokio::test]
async fn quitting_takes_the_window_along() {
    let home = Home::new();
    let agent = Agent::start(&home, None).await;
    let (window, mut heard) = agent.follower().await;
    window.attach_window().await.expect("it answers");
    assert!(agent.quit().await.success(), "it leaves");
    let mut told = Vec::new();
    while let Some(next) = heard.next().await {
        told.push(next.method);
    }
    assert!(
        told.contains(&"leaving".to_owned()),
        "the window is told: {told:?}"
    );
}

#[tokio::test]
async fn the_tray_leads_an_open_window_to_the_room_its_words_name() {
    let (home, bus) = (Home::new(), Bus::start());
    let tray = Tray::start(&bus).await;
    let agent = Agent::start(&home, Some(&bus)).await;
    agent.does(command("start_day", json!({}))).await;
    let (window, mut heard) = Client::connect(&home.place()).await.expect("it listens");
    window.attach_window().await.expect("it answers");
    for (inside, label, room) in [
        (None, "Park a thought…", json!("park")),
        (Some("End the day"), "Go through it…", json!("end")),
        (None, "Open Daydone", json!(null)),
    ] {
        tray.click(inside, label).await;
        let told = told_the_window(&mut heard).await;
        assert_eq!(
            (told.method.as_str(), &told.params["room"]),
            ("come_forward", &room),
            "by {label}"
        );
    }
}

#[tokio::test]
async fn a_left_click_starts_the_window_program() {
    let given = started_window(async |_, tray| tray.left_click().await).await;
    assert_eq!(given, ["the same home"], "and no room in particular");
}

#[tokio::test]
async fn the_tray_starts_the_window_in_the_room_its_words_name() {
    let click = async |_: &Home, tray: &Tray| tray.click(None, "Park a thought…").await;
    let given = started_window(click).await;
    assert_eq!(given, ["the same home", "--room", "park"], "by an argument");
}

#[tokio::test]
async fn the_command_line_leads_the_window_to_a_room() {
    let typed = async |home: &Home, _: &Tray| {
        assert!(home.types(&["open", "--room", "park"]).status.success());
    };
    assert_eq!(
        started_window(typed).await,
        ["the same home", "--room", "park"]
    );
}

/// What the window's program is given when `click` starts it.
async fn started_window(click: impl AsyncFn(&Home, &Tray)) -> Vec<String> {
    let (home, bus) = (Home::new(), Bus::start());
    let tray = Tray::start(&bus).await;
    let program = home.path().join("window.sh");
    fs::write(
        &program,
        "#!/bin/sh\necho \"$DAYDONE_HOME\" \"$@\" > \"$0.started\"\n",
    )
    .expect("a script");
    fs::set_permissions(&program, fs::Permissions::from_mode(0o700)).expect("it can be run");
    let mut command = home.daydone(Some(&bus), &["agent"]);
    command
        .env("DAYDONE_WINDOW", &program)
        .env("DISPLAY", ":99");
    let agent = Agent::spawned(command, &home).await;
    tray.menu().await;
    click(&home, &tray).await;
    let started = home.path().join("window.sh.started");
    let given = soon("the window starts", async || {
        fs::read_to_string(&started)
            .ok()
            .filter(|text| text.ends_with('\n'))
    })
    .await;
    agent
        .client
        .request(Request::Hello)
        .await
        .expect("the agent is none the worse");
    let own = home.path().display().to_string();
    let words = given.trim().replace(&own, "home");
    words
        .split(' ')
        .map(|word| word.replace("home", "the same home"))
        .collect()
}

/// The next notification for the window itself; snapshots and settings go to every follower.
async fn told_the_window(heard: &mut Notifications) -> Notification {
    loop {
        let told = heard.next().await.expect("the window hears of it");
        if !matches!(told.method.as_str(), "snapshot" | "settings") {
            return told;
        }
    }
}
