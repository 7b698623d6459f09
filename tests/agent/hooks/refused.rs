//! What is not run, and what cannot be set.

use std::{fs, os::unix::fs::PermissionsExt};

use protocol::{Health, SettingsChange};
use serde_json::{Value, json};

use super::{hook, seen, switched_on};
use crate::support::{Agent, Home, MORNING, command, daydone, finding, soon};

fn mode(home: &Home, file: &str, mode: u32) {
    let path = home.path().join(file);
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).expect("it is mine");
}

#[tokio::test]
async fn what_others_can_write_is_not_run_and_said() {
    let home = switched_on();
    home.hook("focus-started", "echo ran >>log");
    home.hook("focus-held", "echo held >>log");
    mode(&home, "hooks/focus-started", 0o666 | 0o111);
    let mut daydone = daydone(&home, None);
    let log = fs::File::create(home.path().join("stderr")).expect("a file");
    daydone
        .args(["agent", "--clock", MORNING, "--zone", "Europe/Lisbon"])
        .stderr(log);
    let agent = Agent::spawned(daydone, &home).await;
    agent
        .does(command("start_focus", json!({ "minutes": 50 })))
        .await;
    agent.does(command("pause", json!({}))).await;
    home.has("log", &["held"]).await;
    let refused = hook(&agent, "focus-started").await;
    assert_eq!(refused.health, Health::Broken);
    assert!(
        refused.says.starts_with("Not run: others can write"),
        "{refused:?}"
    );
    assert!(
        refused.says.contains("chmod go-w"),
        "and what to do: {refused:?}"
    );
    assert_eq!(finding(&agent, "hook_1").await.health, Health::Broken);

    mode(&home, "hooks", 0o777);
    let all = seen(&agent).await;
    let problem = all.problem.expect("none is run");
    assert!(problem.contains("others can write"), "{problem}");
    let said = finding(&agent, "hooks").await;
    assert_eq!(said.health, Health::Broken);
    assert!(said.says.contains(&problem), "{said:?}");
    agent.does(command("resume", json!({}))).await;
    agent.does(command("pause", json!({}))).await;
    soon("the log says why", async || {
        let log = home.lines("stderr");
        let said = log
            .iter()
            .any(|line| line.contains("hook focus-held: Not run: others can"));
        said.then_some(())
    })
    .await;
    mode(&home, "hooks", 0o755);
    agent.does(command("resume", json!({}))).await;
    agent.does(command("pause", json!({}))).await;
    home.has("log", &["held", "held"]).await;
}

#[tokio::test]
async fn only_the_file_switches_hooks_on_and_off() {
    let home = Home::new();
    home.hook("state", "echo \"$1\" >>log");
    let agent = Agent::start(&home, None).await;
    let file = home.path().join("settings.toml");
    let before = fs::read_to_string(&file).expect("the first start writes it");
    assert!(
        before.contains("\nhooks = false\n"),
        "off until it is switched on: {before}"
    );
    for on in [true, false] {
        let change = SettingsChange {
            hooks: Some(on),
            sound: Some(true),
            ..SettingsChange::default()
        };
        let refused = agent
            .client
            .change_settings(change)
            .await
            .expect_err("it is refused");
        assert_eq!(refused.code, "by_hand");
        assert!(
            refused.message.contains("in the settings file only"),
            "{refused:?}"
        );
        let hint = refused.hint.expect("it says what to do");
        assert!(hint.contains(file.to_str().expect("it is text")), "{hint}");
    }
    let typed = home.types(&["settings", "set", "hooks", "on"]);
    assert_eq!(typed.status.code(), Some(1));
    let said = String::from_utf8_lossy(&typed.stderr).into_owned();
    assert!(said.contains("in the settings file only"), "{said}");
    let after = fs::read_to_string(&file).expect("it is there");
    assert_eq!(after, before, "not a byte of the file has changed");
    agent
        .does(command("start_focus", json!({ "minutes": 50 })))
        .await;
    assert_eq!(
        finding(&agent, "hooks").await.says,
        "Hooks are switched off."
    );
    assert!(!seen(&agent).await.on);

    fs::write(&file, before.replace("hooks = false", "hooks = true")).expect("an edit by hand");
    home.has("log", &["focus"]).await;
    assert!(seen(&agent).await.on, "the state is told at once");
    let change = SettingsChange {
        sound: Some(true),
        ..SettingsChange::default()
    };
    agent
        .client
        .change_settings(change)
        .await
        .expect("others can be changed");
    let kept = fs::read_to_string(&file).expect("it is there");
    assert!(
        kept.contains("\nhooks = true\n"),
        "and leave it as it is: {kept}"
    );
    fs::write(&file, &before).expect("off again");
    soon("it is taken up", async || {
        (!seen(&agent).await.on).then_some(())
    })
    .await;
    agent.does(command("pause", json!({}))).await;
    agent.does(command("resume", json!({}))).await;
    assert_eq!(home.lines("log"), ["focus"], "nothing more is run");
}

#[tokio::test]
async fn no_request_names_a_hook_and_a_note_is_none() {
    let home = switched_on();
    home.hook("state", "echo \"$1\" >>log");
    fs::create_dir(home.path().join("hooks/state.d")).expect("a folder");
    let agent = Agent::start(&home, None).await;
    // The one folder that can be chosen over the socket and is written into.
    let notes = home.path().join("hooks/state.d");
    let change = SettingsChange {
        notes_folder: Some(notes.display().to_string()),
        ..SettingsChange::default()
    };
    agent
        .client
        .change_settings(change)
        .await
        .expect("notes may go anywhere");
    agent
        .does(command("start_focus", json!({ "minutes": 50 })))
        .await;
    agent
        .does(command("close_day", json!({ "form": "just_close" })))
        .await;
    let note = soon("a note is written", async || {
        let all = seen(&agent).await.hooks;
        all.into_iter().find(|hook| hook.file.ends_with(".md"))
    })
    .await;
    assert_eq!(
        note.health,
        Health::Missing,
        "it may not be executed: {note:?}"
    );
    let settings = serde_json::to_value(agent.settings().await).expect("JSON");
    let named: Vec<&String> = settings.as_object().expect("an object").keys().collect();
    let hooks: Vec<_> = named
        .into_iter()
        .filter(|name| name.contains("hook"))
        .collect();
    assert_eq!(hooks, ["hooks"], "a switch, and no path or command");
    assert_eq!(settings["hooks"], Value::Bool(true));
}

#[tokio::test]
async fn a_hook_behind_links_is_not_run_where_others_can_write_a_folder_on_the_way() {
    use std::os::unix::fs::symlink;

    let home = switched_on();
    home.hook("state", "true");
    for folder in ["way", "kept"] {
        fs::create_dir(home.path().join(folder)).expect("a folder");
        mode(&home, folder, 0o755);
    }
    fs::write(
        home.path().join("kept/real"),
        "#!/bin/sh\ncd \"$DAYDONE_HOME\"; echo held >>log\n",
    )
    .expect("written");
    mode(&home, "kept/real", 0o755);
    symlink("../kept/real", home.path().join("way/on")).expect("a link");
    symlink("../way/on", home.path().join("hooks/focus-held")).expect("a link");
    let agent = Agent::start(&home, None).await;
    agent
        .does(command("start_focus", json!({ "minutes": 50 })))
        .await;
    agent.does(command("pause", json!({}))).await;
    home.has("log", &["held"]).await;
    // The folder of the file itself is the person's; the one with the link in the middle is not.
    mode(&home, "way", 0o777);
    let refused = hook(&agent, "focus-held").await;
    assert_eq!(refused.health, Health::Broken);
    let way = home.path().join("way").canonicalize().expect("it is there");
    let says = format!("Not run: others can write {}.", way.display());
    assert!(refused.says.starts_with(&says), "{refused:?}");
    home.hook("focus-resumed", "echo resumed >>log");
    agent.does(command("resume", json!({}))).await;
    home.has("log", &["held", "resumed"]).await;
}
