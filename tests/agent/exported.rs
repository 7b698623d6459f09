//! What `daydone export` writes, to a file or to the reader of its output.

use std::{
    fs,
    path::Path,
    process::{Command, Output},
};

use protocol::Request;
use serde_json::json;

use crate::support::{Agent, Home};

/// An agent with one lived day.
async fn lived(home: &Home) -> Agent {
    let agent = Agent::start(home, None).await;
    let does = async |wish| agent.does(wish).await;
    let items = json!([{ "title": "Übung, \"quoted\" #write" }]);
    let day = does(json!({ "do": "start_day", "items": items })).await;
    does(json!({ "do": "start_focus", "minutes": 25, "item": day.items[0].id })).await;
    agent.pass(25).await;
    does(json!({ "do": "finish" })).await;
    does(json!({ "do": "close_day", "form": "just_close" })).await;
    agent
}

fn exports(home: &Home, format: &str, to: Option<&Path>) -> Output {
    let to = to.map(|path| path.display().to_string());
    let mut typed = vec!["export", format];
    typed.extend(to.iter().flat_map(|path| ["--to-file", path.as_str()]));
    home.types(&typed)
}

fn complaint(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[tokio::test]
async fn what_is_shown_is_to_the_byte_what_would_be_written() {
    let home = Home::new();
    let _agent = lived(&home).await;
    for format in ["json", "csv", "csv-stretches", "csv-items", "ics"] {
        let file = home.path().join(format!("my days.{format}"));
        let written = exports(&home, format, Some(&file));
        assert!(written.status.success(), "{}", complaint(&written));
        let written = fs::read(&file).expect("it is there");
        let shown = exports(&home, format, None).stdout;
        assert_eq!(shown, written, "{format}: also the ends of its lines");
        let line_ends = shown.windows(2).filter(|two| two == b"\r\n").count();
        let lines = shown.iter().filter(|byte| **byte == b'\n').count();
        let wanted = if format == "json" { 0 } else { lines };
        assert_eq!(
            line_ends, wanted,
            "{format}: RFC 4180 and RFC 5545 want CRLF"
        );
    }
}

#[tokio::test]
async fn an_export_that_cannot_be_written_says_where_and_leaves_what_was_there() {
    let home = Home::new();
    let _agent = lived(&home).await;
    let file = home.path().join("days.json");
    assert!(exports(&home, "json", Some(&file)).status.success());
    let before = fs::read(&file).expect("it is there");
    let pipe = home.path().join("days.pipe");
    let made = Command::new("mkfifo").arg(&pipe).status();
    assert!(made.expect("there is mkfifo").success());
    let nowhere = home.path().join("nowhere/days.json");
    for path in [&pipe, &nowhere] {
        let failed = exports(&home, "json", Some(path));
        assert_eq!(failed.status.code(), Some(1));
        let why = complaint(&failed);
        assert!(why.contains(&path.display().to_string()), "{why}");
    }
    assert_eq!(fs::read(&file).expect("still there"), before);
}

#[tokio::test]
async fn what_somebody_left_under_a_foreseeable_name_is_neither_followed_nor_written() {
    let home = Home::new();
    let _agent = lived(&home).await;
    let (file, own) = (home.path().join("days.json"), home.path().join("own.txt"));
    fs::write(&own, "mine").expect("written");
    let foreseen = home.path().join("days.json.part");
    std::os::unix::fs::symlink(&own, &foreseen).expect("a link");
    assert!(exports(&home, "json", Some(&file)).status.success());
    assert!(!file.is_symlink(), "the days are in a file of their own");
    assert_eq!(fs::read_to_string(&own).expect("text"), "mine");
    assert!(foreseen.is_symlink(), "and nothing else was touched");
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn output_that_is_full_is_not_taken_for_done() {
    let home = Home::new();
    let _agent = lived(&home).await;
    for typed in [&["export", "csv"][..], &["history"], &["status", "--json"]] {
        let full = fs::File::create("/dev/full").expect("a full device");
        let mut command = home.daydone(None, typed);
        command.stdout(full).stderr(std::process::Stdio::piped());
        let output = command.output().expect("the binary runs");
        assert_eq!(output.status.code(), Some(1), "{typed:?}");
        assert!(!output.stderr.is_empty(), "{typed:?} says why");
    }
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn what_was_done_and_could_not_be_shown_is_not_called_refused() {
    let home = Home::new();
    let agent = Agent::start(&home, None).await;
    let lines: &[&[&str]] = &[
        &["plan", "A"],
        &["park", "y"],
        &["done", "A"],
        &["undo"],
        &["settings", "set", "theme", "dark"],
        &["keep-open"],
    ];
    for typed in lines {
        let full = fs::File::create("/dev/full").expect("a full device");
        let mut command = home.daydone(None, typed);
        command.stdout(full).stderr(std::process::Stdio::piped());
        let output = command.output().expect("the binary runs");
        let said = String::from_utf8_lossy(&output.stderr);
        if typed[0] == "keep-open" {
            assert_eq!(output.status.code(), Some(1), "refused, as before: {said}");
            continue;
        }
        assert_eq!(output.status.code(), Some(5), "{typed:?}: {said}");
        assert!(said.contains("It was done"), "{typed:?}: {said}");
    }
    let after = agent.status().await;
    assert_eq!((after.items.len(), after.parked.len()), (1, 1));
}

/// Two closed days, a day apart.
async fn two_days(home: &Home) -> Agent {
    let agent = Agent::start(home, None).await;
    for _ in 0..2 {
        for typed in [&["plan", "A"][..], &["end", "--just-close"]] {
            let output = home.types(typed);
            assert!(output.status.success(), "{typed:?}: {output:?}");
        }
        agent.pass(24 * 60).await;
    }
    agent
}

#[tokio::test]
async fn notes_that_were_written_before_one_that_could_not_be_are_told() {
    let home = Home::new();
    let _agent = two_days(&home).await;
    let folder = home.path().join("notes");
    fs::create_dir_all(folder.join("2026-11-25.md")).expect("a folder");
    let output = exports(&home, "notes", Some(&folder));
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(5), "{said}");
    assert!(folder.join("2026-11-24.md").is_file());
    assert!(
        said.contains("2026-11-25.md") && said.contains("one of 2026-11-24: 1."),
        "{said}"
    );
}

#[tokio::test]
async fn notes_into_what_is_no_folder_are_refused_also_without_days() {
    let home = Home::new();
    let _agent = Agent::start(&home, None).await;
    let file = home.path().join("file");
    fs::write(&file, "mine").expect("written");
    for path in [file.as_path(), Path::new("/dev/null")] {
        let output = exports(&home, "notes", Some(path));
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(1), "{said}");
        assert!(said.contains("it is no folder"), "{said}");
    }
}

#[tokio::test]
async fn dates_that_run_backwards_are_no_empty_export() {
    let home = Home::new();
    let _agent = lived(&home).await;
    let output = home.types(&[
        "export",
        "csv",
        "--from",
        "2026-12-01",
        "--to",
        "2026-11-01",
    ]);
    assert_eq!(output.status.code(), Some(2));
    assert!(output.stdout.is_empty(), "not even a header");
    assert!(complaint(&output).contains("2026-12-01"));
}

fn request(format: &str, from: Option<&str>, to: Option<&str>) -> Request {
    let params = json!({ "format": format, "from": from, "to": to });
    serde_json::from_value(json!({ "method": "export", "params": params })).expect("a request")
}

#[tokio::test]
async fn what_a_window_asks_for_is_what_the_command_line_writes_under_a_name_that_was_free() {
    let home = Home::new();
    let agent = lived(&home).await;
    for format in ["json", "csv", "csv-stretches", "csv-items", "ics"] {
        let ask = || agent.client.request(request(format, None, None));
        let (first, second) = (ask().await.expect("written"), ask().await.expect("written"));
        assert_eq!(first["days"], 1, "{format}");
        assert_ne!(
            first["file"], second["file"],
            "{format}: no file is written over"
        );
        let file = Path::new(first["file"].as_str().expect("a path"));
        assert!(
            file.starts_with(home.path().join("exports")),
            "{format}: {file:?}"
        );
        let written = fs::read(file).expect("it is there");
        assert_eq!(exports(&home, format, None).stdout, written, "{format}");
    }
}

#[tokio::test]
async fn an_export_that_a_window_cannot_have_says_why_and_leaves_no_file() {
    let home = Home::new();
    let agent = lived(&home).await;
    let refused = async |asked| {
        let refused = agent.client.request(asked).await;
        refused.expect_err("refused")
    };
    let backwards = refused(request("csv", Some("2026-11-24"), Some("2026-11-01"))).await;
    assert_eq!(backwards.code, "bad_params");
    assert!(
        backwards.message.contains("comes after"),
        "{}",
        backwards.message
    );
    let no_date = refused(request("csv", Some("--to-file"), None)).await;
    assert_eq!(no_date.code, "bad_params", "no option passes as a date");
    let no_folder = refused(request("notes", None, None)).await;
    assert!(
        no_folder.message.contains("No folder"),
        "{}",
        no_folder.message
    );
    let files = fs::read_dir(home.path().join("exports")).map_or(0, Iterator::count);
    assert_eq!(files, 0);
}
