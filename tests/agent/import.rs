//! Days from a file through the real agent: what left one journal comes into another as it was, once.

use std::{fs, io::Write, process::Stdio};

use chrono::{DateTime, Utc};
use protocol::{ImportQuery, ImportView};
use serde_json::{Value, json};

use crate::support::{Agent, Home, text};

const TIMEWARRIOR: &str = include_str!("../../src-tauri/exchange/samples/timewarrior.json");

fn asked(file: &std::path::Path, take: bool) -> ImportQuery {
    ImportQuery {
        file: file.display().to_string(),
        program: None,
        zone: Some("Europe/Lisbon".to_owned()),
        people: Vec::new(),
        take,
    }
}

fn export(home: &Home) -> Value {
    let output = home.types(&["export", "json"]);
    assert!(output.status.success(), "an export");
    let mut whole: Value = serde_json::from_str(&text(&output)).expect("JSON");
    whole["exported_at"] = Value::Null;
    whole
}

async fn live_a_day(agent: &Agent) {
    let does = async |wish: Value| agent.does(wish).await;
    let items = json!([{ "title": "Draft #write" }]);
    let day = does(json!({ "do": "start_day", "items": items })).await;
    does(json!({ "do": "start_focus", "minutes": 25, "item": day.items[0].id })).await;
    agent.pass(25).await;
    does(json!({ "do": "finish" })).await;
    does(json!({ "do": "tick_item", "item": day.items[0].id })).await;
    does(json!({ "do": "close_day", "form": "just_close" })).await;
    agent.pass(24 * 60).await;
}

#[tokio::test]
async fn what_left_one_journal_comes_into_another_as_it_was_and_once() {
    let (here, there) = (Home::new(), Home::new());
    let agent = Agent::start(&here, None).await;
    live_a_day(&agent).await;
    live_a_day(&agent).await;
    let now = agent.status().await.at;
    let left = export(&here);
    assert_eq!(left["days"].as_array().map(Vec::len), Some(2));
    let file = there.path().join("days.json");
    fs::write(&file, left.to_string()).expect("a file");

    let other = Agent::start_at(&there, None, &now.to_rfc3339()).await;
    let caller = other.caller().await;
    let seen = caller.import(asked(&file, false)).await.expect("a look");
    assert_eq!((seen.new, seen.known, seen.taken), (2, 0, false));
    assert_eq!(export(&there)["days"], json!([]), "looking changes nothing");

    let asks = there.types(&["import", &file.display().to_string()]);
    assert_eq!(asks.status.code(), Some(1), "nobody was there to agree");
    let done = there.types(&["import", &file.display().to_string(), "--yes"]);
    assert!(
        done.status.success(),
        "{}",
        String::from_utf8_lossy(&done.stderr)
    );
    assert!(text(&done).contains("2 days taken in"), "{}", text(&done));
    assert_eq!(export(&there), left, "every day is as it left");

    let again = caller.import(asked(&file, true)).await.expect("once more");
    assert_eq!((again.new, again.known), (0, 2), "they are known");
    assert_eq!(export(&there), left, "and nothing is there twice");
}

/// Everything of a journal in one file: two days, what waits and was taken, thoughts with a place and
/// without, days off.
async fn a_journal(home: &Home) -> (DateTime<Utc>, Value) {
    let agent = Agent::start(home, None).await;
    let does = async |wish: Value| agent.does(wish).await;
    for title in ["Renew the passport", "Book the room"] {
        does(json!({ "do": "add_for_later", "title": title })).await;
        does(json!({ "do": "park", "text": format!("{title}?") })).await;
    }
    live_a_day(&agent).await;
    let waits = agent.status().await.waiting;
    assert_eq!(waits.len(), 4, "thoughts wait too since the day was closed");
    does(json!({ "do": "drop_waiting", "waiting": waits[0].id })).await;
    does(json!({ "do": "park", "text": "Ask Ana" })).await;
    does(json!({ "do": "plan_days_off", "from": "2026-12-24", "to": "2026-12-31" })).await;
    let now = agent.status().await.at;
    (now, export(home))
}

#[tokio::test]
async fn an_import_is_taken_back_and_done_again_and_a_restart_finds_it() {
    let (here, there) = (Home::new(), Home::new());
    let (now, left) = a_journal(&here).await;
    let file = there.path().join("days.json");
    fs::write(&file, left.to_string()).expect("a file");
    let typed = |words: &[&str]| {
        let output = there.types(words);
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.success(), "{words:?}: {said}");
        text(&output)
    };
    let other = Agent::start_at(&there, None, &now.to_rfc3339()).await;
    other.does(json!({ "do": "park", "text": "Before" })).await;
    let before = export(&there);
    let import = || typed(&["import", &file.display().to_string(), "--yes"]);
    let first = import();
    let counted = "1 day, 3 things that wait, 1 thought, 8 days off taken in.";
    assert!(first.contains(counted), "{first}");
    let come = export(&there);
    for list in ["days", "waiting", "days_off"] {
        assert_eq!(come[list], left[list], "{list}");
    }
    assert_ne!(come, before);

    let offered = other.status().await.undo.expect("it can be taken back");
    assert_eq!(offered.text, "import a day");
    assert!(typed(&["undo"]).contains("Took back: import a day."));
    assert_eq!(export(&there), before, "as if it had never come");
    assert_eq!(
        there.types(&["redo"]).status.code(),
        Some(1),
        "its days come with it"
    );
    assert_eq!(import(), first, "and it may come again");
    assert_eq!(export(&there), come);

    assert!(import().contains("Nothing new in it."), "it is known");
    assert_eq!(export(&there), come);
    other.quit().await;
    let other = Agent::start_at(&there, None, &now.to_rfc3339()).await;
    assert_eq!(export(&there), come, "the journal says the same");
    assert_eq!(other.status().await.undo, None, "a restart forgets");
}

#[tokio::test]
async fn an_old_export_brings_nothing_into_the_journal_it_came_from() {
    let home = Home::new();
    let (now, left) = a_journal(&home).await;
    let agent = Agent::start_at(&home, None, &now.to_rfc3339()).await;
    let waits = agent.status().await.waiting;
    let ids = waits.iter().map(|one| &one.id);
    for id in ids {
        agent
            .does(json!({ "do": "drop_waiting", "waiting": id }))
            .await;
    }
    let cancel = json!({ "do": "cancel_days_off", "from": "2026-12-24", "to": "2026-12-31" });
    agent.does(cancel).await;
    let before = export(&home);
    for list in ["waiting", "days_off"] {
        assert_eq!(before[list], json!([]), "all of it was let go");
    }
    let file = home.path().join("days.json");
    fs::write(&file, left.to_string()).expect("a file");
    let caller = agent.caller().await;
    let told = caller.import(asked(&file, true)).await.expect("a look");
    let new = (told.new, told.waiting, told.thoughts, told.days_off);
    assert_eq!(new, (0, 0, 0, 0));
    let had = told
        .skipped
        .iter()
        .find(|left| left.why.contains("had it already"));
    assert_eq!(had.map(|left| left.count), Some(5), "{:?}", told.skipped);
    assert_eq!(export(&home), before, "what was let go stays so");
}

#[tokio::test]
async fn of_days_off_only_those_come_that_were_not_cancelled_here() {
    let home = Home::new();
    let agent = Agent::start(&home, None).await;
    let does = async |wish: Value| agent.does(wish).await;
    does(json!({ "do": "plan_days_off", "from": "2026-12-24", "to": "2026-12-31" })).await;
    does(json!({ "do": "cancel_days_off", "from": "2026-12-28", "to": "2027-01-02" })).await;
    let mut other = export(&home);
    other["days_off"] = json!([
        { "from": "2026-12-21", "to": "2026-12-31" },
        { "from": "2026-12-31", "to": "2026-12-30" },
    ]);
    let file = home.path().join("days.json");
    fs::write(&file, other.to_string()).expect("a file");
    let told = agent
        .client
        .import(asked(&file, true))
        .await
        .expect("taken");
    assert_eq!(told.days_off, 7, "up to the 27th");
    let why: Vec<_> = told.skipped.iter().map(|left| left.why.as_str()).collect();
    assert_eq!(
        why,
        [
            "this journal has had it already.",
            "its words, date or estimate cannot be."
        ]
    );
    let off = json!([{ "from": "2026-12-21", "to": "2026-12-27" }]);
    assert_eq!(export(&home)["days_off"], off);
}

#[tokio::test]
async fn what_a_look_promises_of_a_file_put_together_by_hand_is_what_comes_in() {
    let (here, there) = (Home::new(), Home::new());
    let agent = Agent::start(&here, None).await;
    let off = json!({ "as": "shape", "shape": { "shape": "day_off" } });
    agent
        .does(json!({ "do": "start_day", "definition": off }))
        .await;
    agent.pass(24 * 60).await;
    for _ in 0..4 {
        live_a_day(&agent).await;
    }
    let now = agent.status().await.at;
    let mut left = export(&here);
    let days = left["days"].as_array_mut().expect("days");
    // Two days share a session, the next one has a meeting in the last, and the day off is there twice.
    days[2]["focus"][0]["id"] = days[1]["focus"][0]["id"].clone();
    let (from, to) = (&days[4]["started_at"], &days[4]["closing"]["at"]);
    let reaching = json!([{
        "id": "00000000-0000-4000-8000-000000000001", "title": null, "reason": null,
        "planned": null, "ran_over": false, "started_at": from, "ended_at": to,
    }]);
    days[3]["meetings"] = reaching;
    let twice = days[0].clone();
    days.push(twice);
    let file = there.path().join("days.json");
    fs::write(&file, left.to_string()).expect("a file");

    let other = Agent::start_at(&there, None, &now.to_rfc3339()).await;
    let caller = other.caller().await;
    let seen = caller.import(asked(&file, false)).await.expect("a look");
    let done = caller.import(asked(&file, true)).await.expect("taken in");
    let whole = export(&there)["days"].as_array().map(Vec::len);
    assert_eq!((seen.new, whole), (3, Some(3)), "{seen:?}");
    assert_eq!(
        (done.new, done.skipped),
        (seen.new, seen.skipped),
        "the report is that of what happened"
    );
    // Long after, when no day of it is remembered by the rules any more.
    let whole = export(&there);
    other.pass(40 * 24 * 60).await;
    let again = caller.import(asked(&file, true)).await.expect("a look");
    let shared: Vec<_> = again.skipped.iter().map(|one| one.count).collect();
    assert_eq!((again.known, shared), (4, vec![1, 1]), "{again:?}");
    assert_eq!(export(&there), whole, "and nothing of it is lost");
}

#[tokio::test]
async fn another_programs_days_leave_the_days_that_are_there_alone() {
    let home = Home::new();
    let agent = Agent::start_at(&home, None, "2026-11-16T07:00:00Z").await;
    live_a_day(&agent).await;
    agent.pass(24 * 60).await;
    let before = export(&home);
    let file = home.path().join("timew.json");
    fs::write(&file, TIMEWARRIOR).expect("a file");
    let caller = agent.caller().await;
    let told: ImportView = caller.import(asked(&file, true)).await.expect("a look");
    assert_eq!(told.program.as_deref(), Some("Timewarrior"));
    assert_eq!(told.new, 0, "that date has a day");
    let why: Vec<_> = told.skipped.iter().map(|one| one.why.as_str()).collect();
    assert!(
        why.contains(&"there is a day of that date here."),
        "{why:?}"
    );
    assert_eq!(export(&home), before);

    fs::write(&file, "neither this nor that").expect("a file");
    let refused = caller
        .import(asked(&file, true))
        .await
        .expect_err("nobody's");
    assert_eq!(refused.code, "not_importable");
}

#[tokio::test]
async fn a_database_that_is_still_written_to_is_not_half_read() {
    let home = Home::new();
    let agent = Agent::start(&home, None).await;
    let file = home.path().join("pomotroid.db");
    fs::write(&file, "SQLite format 3\0").expect("a file");
    fs::write(home.path().join("pomotroid.db-wal"), "its last records").expect("a log");
    let caller = agent.caller().await;
    let refused = caller.import(asked(&file, false)).await.expect_err("open");
    assert!(
        refused.message.contains("close that first"),
        "{}",
        refused.message
    );
}

#[tokio::test]
async fn what_is_no_file_or_too_large_a_one_is_said_to_be() {
    let home = Home::new();
    let agent = Agent::start(&home, None).await;
    let large = home.path().join("large.json");
    let file = fs::File::create(&large).expect("a file");
    // A hole: it takes no place on the disk.
    file.set_len(257 << 20).expect("a length");
    for (path, why) in [(home.path(), "not a file"), (&large, "larger than 256 MB")] {
        let refused = agent.client.import(asked(path, false)).await;
        let refused = refused.expect_err("it cannot be read");
        assert!(refused.message.contains(why), "{}", refused.message);
    }
}

#[tokio::test]
async fn what_another_program_prints_can_be_piped_in_and_leaves_no_file() {
    let home = Home::new();
    let agent = Agent::start_at(&home, None, "2026-12-30T09:00:00Z").await;
    let between = home.path().join("between");
    fs::create_dir(&between).expect("a folder");
    let pipe = |printed: &str| {
        let mut command = home.daydone(None, &["import", "-", "--yes"]);
        command.env("TMPDIR", &between).stdin(Stdio::piped());
        let mut child = command.spawn().expect("the binary runs");
        let mut pipe = child.stdin.take().expect("it is piped");
        pipe.write_all(printed.as_bytes()).expect("it is read");
        drop(pipe);
        let ended = child.wait().expect("it ends");
        let left = fs::read_dir(&between).expect("readable").count();
        assert_eq!(left, 0, "nothing stays between the two");
        ended.success()
    };
    assert!(!pipe("neither this nor that"), "nobody's");
    assert!(pipe(TIMEWARRIOR), "all of it comes in");
    let days = export(&home)["days"].as_array().map(Vec::len);
    assert!(days.is_some_and(|days| days > 0), "{days:?}");
    agent.quit().await;
}

#[tokio::test]
async fn a_file_made_to_keep_its_reader_busy_leaves_the_agent_alone() {
    let home = Home::new();
    let agent = Agent::start(&home, None).await;
    let large = home.path().join("large.json");
    let many = "{\"start\":[0]},".repeat(1_000_001);
    fs::write(
        &large,
        format!("[{{\"start\":\"20261116T080000Z\"}},{many}0]"),
    )
    .expect("a file");
    let callers = [
        agent.caller().await,
        agent.caller().await,
        agent.caller().await,
    ];
    let [one, two, three] = &callers;
    let look = || asked(&large, false);
    let (one, two, three) =
        tokio::join!(one.import(look()), two.import(look()), three.import(look()));
    let codes: Vec<_> = [one, two, three]
        .into_iter()
        .filter_map(Result::err)
        .map(|refused| refused.code)
        .collect();
    assert!(
        codes.contains(&"busy".to_owned()),
        "two at once are enough: {codes:?}"
    );
    agent
        .does(json!({ "do": "park", "text": "Still here" }))
        .await;
    let pipe = home.path().join("pipe");
    let made = std::process::Command::new("mkfifo").arg(&pipe).status();
    assert!(made.expect("there is mkfifo").success());
    let refused = agent.client.import(asked(&pipe, false)).await;
    let refused = refused.expect_err("nobody writes into it");
    assert!(
        refused.message.contains("not a file"),
        "{}",
        refused.message
    );
}
