//! Nothing that is printed is a command to a terminal, whatever its source: an argument, the name of a
//! file, a settings file, a journal.

use std::fs;

use serde_json::json;

use crate::support::{Agent, Home, command};

/// ESC, OSC, BEL, C1, a direction override, a line separator, a carriage return.
const ATTACK: &str = "\u{1b}]0;owned\u{7}\u{1b}[31mRED\u{9b}31m\u{202e}exe\u{2028}X\r";

/// Runs a line and holds both of its streams to it.
fn is_fit(home: &Home, typed: &[&str]) {
    let output = home.types(typed);
    for bytes in [&output.stdout, &output.stderr] {
        let said = String::from_utf8_lossy(bytes);
        let raw = said
            .chars()
            .find(|&c| !matches!(c, '\n' | '\t') && domain::is_harmful(c));
        assert_eq!(raw, None, "{typed:?} prints it raw: {said:?}");
    }
}

#[tokio::test]
async fn what_is_quoted_back_is_fit_for_a_terminal() {
    let home = Home::new();
    let agent = Agent::start(&home, None).await;
    agent.does(command("start_day", json!({}))).await;
    let file = home.path().join(ATTACK);
    fs::write(&file, ATTACK).expect("a file may be called so");
    let file = file.display().to_string();
    let missing = format!("/nowhere/{ATTACK}");
    let lines: &[&[&str]] = &[
        &[ATTACK],
        &["done", ATTACK],
        &["add", ATTACK],
        &["add", "x", "--on", ATTACK],
        &["add", "x", "--estimate", ATTACK],
        &["focus", ATTACK],
        &["plan", "--until", ATTACK],
        &["plan", ATTACK],
        &["day", ATTACK],
        &["search", ATTACK],
        &["correct", ATTACK],
        &["waiting", "take", ATTACK],
        &["settings", "get", ATTACK],
        &["settings", "set", ATTACK, "1"],
        &["settings", "set", "theme", ATTACK],
        &["settings", "set", "notes_folder", ATTACK],
        &["settings"],
        &["import", &file],
        &["import", &missing],
        &["import", &file, "--from-program", ATTACK],
        &["import", &file, "--zone", ATTACK],
        &["export", "json", "--to-file", &missing],
        &["backup", "restore", &missing],
        &["completions", ATTACK],
    ];
    for typed in lines {
        is_fit(&home, typed);
        let json = [&["--json"], *typed].concat();
        is_fit(&home, &json);
    }
}

#[tokio::test]
async fn a_settings_file_cannot_speak_to_the_terminal() {
    let home = Home::new();
    let key = "\"\\u001b]0;owned\\u0007\\u009b31m\\u202ered\" = 1\n";
    fs::write(home.path().join("settings.toml"), key).expect("it can be written");
    let _agent = Agent::start(&home, None).await;
    for typed in [
        &["settings"][..],
        &["doctor"],
        &["settings", "set", "theme", "dark"],
    ] {
        is_fit(&home, typed);
    }
}
