//! Yesterday and today set right by typing, commands taken back, and refusals that leave everything
//! as it was.

use protocol::DayState;
use serde_json::{Value, json};

use crate::support::{Agent, Home, state, text};

/// Types a line that must succeed, and gives what it printed.
fn types(home: &Home, typed: &str) -> String {
    let output = home.types(&words(typed));
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "daydone {typed}: {said}");
    text(&output)
}

/// Types a line that must be refused, and gives the exit code with the refusal's code.
fn refused(home: &Home, typed: &str) -> (Option<i32>, String) {
    let output = home.types(&words(&format!("--json {typed}")));
    let said: Value = serde_json::from_slice(&output.stderr).expect("a refusal is JSON");
    let code = said["code"].as_str().unwrap_or_default().to_owned();
    (output.status.code(), code)
}

/// What is written down of a day.
fn day(home: &Home, date: &str) -> Value {
    let days = types(home, &format!("day {date} --json"));
    let days: Value = serde_json::from_str(&days).expect("--json prints JSON");
    assert_eq!(days.as_array().map(Vec::len), Some(1), "one day on {date}");
    days[0].clone()
}

/// From, to, title and worth of each session.
fn sessions(day: &Value) -> Vec<(String, String, Value, Value)> {
    let all = day["sessions"].as_array().expect("a list").iter();
    let clock = |at: &Value| at.as_str().unwrap_or_default()[11..16].to_owned();
    all.map(|one| {
        let (from, to) = (clock(&one["from"]), clock(&one["to"]));
        (from, to, one["title"].clone(), one["worked_s"].clone())
    })
    .collect()
}

fn session(from: &str, to: &str, title: Value, minutes: u32) -> (String, String, Value, Value) {
    (from.to_owned(), to.to_owned(), title, json!(minutes * 60))
}

/// Words as a shell would give them; nothing here holds a blank.
fn words(typed: &str) -> Vec<&str> {
    typed.split_whitespace().collect()
}

/// A Tuesday from 08:55 with a session of 50 minutes on One, a meeting, and a session that slept.
fn tuesday(home: &Home) {
    types(home, "plan --until 16:30 One Two");
    types(home, "focus 50 1");
    types(home, "clock advance 50");
    types(home, "finish");
    types(home, "clock to 10:00");
    types(home, "meeting start Budget");
    types(home, "clock advance 30");
    types(home, "meeting end");
    types(home, "clock to 11:00");
    types(home, "focus 50 2");
    types(home, "clock advance 10");
    types(home, "clock sleep 20");
    types(home, "resume");
    types(home, "clock advance 10");
    types(home, "finish");
}

#[tokio::test]
async fn a_day_is_set_right_the_morning_after() {
    let home = Home::new();
    let _agent = Agent::start(&home, None).await;
    tuesday(&home);
    types(&home, "clock to 12:30");
    types(&home, "end --just-close");
    types(&home, "clock to 08:00");
    types(&home, "clock advance 1h");
    types(&home, "plan Wednesday");

    types(&home, "correct s1 --from 9:05 --to 9:40 --day yesterday");
    types(&home, "correct s1 --split 9:25 --item 2 --day yesterday");
    types(&home, "correct g1 --was focus --day yesterday");
    types(
        &home,
        "correct m1 --title Plan --reason final-decision --day tuesday",
    );
    types(&home, "correct add session 11:45 12:15 --day 2026-11-24");
    types(&home, "correct end 12:20 --day tuesday");
    let said = types(&home, "correct s2 --item none --day yesterday");
    assert!(said.contains("s2"), "it says what stands now: {said}");

    let day = day(&home, "2026-11-24");
    assert_eq!(
        sessions(&day),
        [
            session("09:05", "09:25", json!("One"), 20),
            session("09:25", "09:40", Value::Null, 15),
            session("11:00", "11:40", json!("Two"), 40),
            session("11:45", "12:15", Value::Null, 30),
        ],
        "{day:#}"
    );
    assert_eq!(day["focus_s"], 105 * 60, "the sums follow");
    assert_eq!(day["meetings"][0]["title"], "Plan");
    assert_eq!(day["meetings"][0]["reason"], "final_decision");
    assert_eq!(day["closed_at"], "2026-11-24T12:20:00Z");
}

#[tokio::test]
async fn today_is_set_right_while_it_runs() {
    let home = Home::new();
    let agent = Agent::start(&home, None).await;
    tuesday(&home);
    types(&home, "correct m1 --split 10:20");
    types(&home, "correct m2 --remove");
    types(&home, "correct g1 --split 11:15");
    types(&home, "correct g1 --was focus");
    types(&home, "correct g2 --own 1");
    types(&home, "correct add meeting 10:40 10:55 --title Standup");
    let day = day(&home, "today");
    assert_eq!(
        sessions(&day)[0],
        session("08:55", "09:45", json!("One"), 50),
        "what was not named stays"
    );
    assert_eq!(
        day["focus_s"],
        90 * 60,
        "the whole sleep counts now: {day:#}"
    );
    assert_eq!(day["meeting_s"], 35 * 60, "twenty minutes and fifteen");
    let today = agent.status().await.today;
    assert_eq!(
        (today.focus_s, today.meeting_s),
        (90 * 60, 35 * 60),
        "every face"
    );
}

#[tokio::test]
async fn a_break_that_was_work_becomes_a_session() {
    let home = Home::new();
    let _agent = Agent::start(&home, None).await;
    types(&home, "plan --until 16:30 One Two");
    types(&home, "clock to 09:00");
    types(&home, "break 30");
    types(&home, "clock advance 40");
    let said = types(&home, "correct b1 --to 9:10");
    assert!(
        said.contains("09:00–09:10  b1     break · 10 min"),
        "{said}"
    );
    types(&home, "correct add session 9:10 9:40 --item 2");
    types(&home, "correct b1 --item 1");
    assert_eq!(
        sessions(&day(&home, "today")),
        [
            session("09:00", "09:10", json!("One"), 10),
            session("09:10", "09:40", json!("Two"), 30),
        ]
    );
    let said = types(&home, "undo");
    assert!(said.contains("set a break right"), "{said}");
    assert_eq!(
        day(&home, "today")["breaks"].as_array().map(Vec::len),
        Some(1)
    );
    let (code, why) = refused(&home, "correct b1 --split 9:05");
    assert_eq!((code, why.as_str()), (Some(2), "bad_params"));
}

#[tokio::test]
async fn a_correction_that_cannot_be_leaves_everything() {
    let home = Home::new();
    let _agent = Agent::start(&home, None).await;
    tuesday(&home);
    let before = day(&home, "today");
    let cases = [
        ("correct s1 --to 10:10", 1, "stretch_taken"),
        ("correct s1 --from 9:50", 1, "stretch_unsound"),
        ("correct s1 --split 10:30", 1, "stretch_unsound"),
        ("correct s9 --remove", 1, "unknown_record"),
        ("correct s1 --item 7", 1, "unknown_item"),
        ("correct s1 --was focus", 2, "bad_params"),
        ("correct m1 --item 1", 2, "bad_params"),
        ("correct s1 --remove --to 9:00", 2, "bad_params"),
        ("correct add session 13:00 14:00", 1, "stretch_unsound"),
        ("correct s1 --remove --day 2026-10-01", 1, "not_correctable"),
    ];
    for (typed, exit, code) in cases {
        assert_eq!(
            refused(&home, typed),
            (Some(exit), code.to_owned()),
            "{typed}"
        );
        let mut after = day(&home, "today");
        after["at"] = before["at"].clone();
        assert_eq!(after, before, "{typed} changes nothing");
    }
}

#[tokio::test]
async fn the_last_commands_are_taken_back_one_after_the_other() {
    let home = Home::new();
    let agent = Agent::start(&home, None).await;
    types(&home, "plan One Two");
    types(&home, "done 1");
    types(&home, "end --just-close");
    assert_eq!(state(&agent.status().await), DayState::Closed);

    let said = types(&home, "undo");
    assert!(said.starts_with("Took back: end the day."), "{said}");
    let open = agent.status().await;
    assert_eq!(state(&open), DayState::Open, "the day is open again");
    assert_eq!(open.day.reopened, [""; 0], "and was never closed");

    types(&home, "focus 50 2");
    types(&home, "clock advance 10");
    types(&home, "finish");
    let said = types(&home, "undo");
    assert!(said.starts_with("Took back: finish."), "{said}");
    let goes_on = agent.status().await;
    assert!(goes_on.session.is_some(), "the session goes on");

    types(&home, "correct s1 --item 1");
    types(&home, "undo");
    let title = &day(&home, "today")["sessions"][0]["title"];
    assert_eq!(title, "Two", "a correction is taken back like any other");
}

#[tokio::test]
async fn a_day_that_was_forgotten_may_go_on() {
    let home = Home::new();
    let agent = Agent::start(&home, None).await;
    tuesday(&home);
    types(&home, "clock to 08:00");
    types(&home, "clock advance 1h");
    assert!(
        agent.status().await.forgotten.is_some(),
        "nobody ended Tuesday"
    );
    let said = types(&home, "keep-open");
    assert!(said.starts_with("Tuesday 24 November goes on."), "{said}");
    assert_eq!(
        agent.status().await.day.date,
        "2026-11-24",
        "Tuesday is still the day"
    );
    assert_eq!(
        refused(&home, "keep-open"),
        (Some(1), "nothing_forgotten".to_owned())
    );
    assert_eq!(
        refused(&home, "move-day"),
        (Some(1), "same_zone".to_owned())
    );
}

#[tokio::test]
async fn a_clock_time_on_a_day_kept_open_is_the_last_there_was() {
    let home = Home::new();
    let _agent = Agent::start(&home, None).await;
    tuesday(&home);
    types(&home, "clock to 08:00");
    types(&home, "clock advance 1h");
    types(&home, "keep-open");

    types(&home, "meeting log 7:00 7:30");
    let meetings = &day(&home, "2026-11-24")["meetings"];
    let logged = meetings.as_array().and_then(|all| all.last());
    let from = logged.and_then(|meeting| meeting["from"].as_str());
    assert_eq!(
        from,
        Some("2026-11-25T07:00:00Z"),
        "this morning, which the day reaches into: {meetings}"
    );
    types(&home, "undo");

    let said = types(&home, "end --at 17:00");
    assert!(
        said.starts_with("Tuesday 24 November is closed at 17:00."),
        "the end that was asked for, not now: {said}"
    );
}

#[tokio::test]
async fn a_session_that_a_gap_has_filled_runs_on_past_its_end() {
    let home = Home::new();
    let _agent = Agent::start(&home, None).await;
    types(&home, "plan One");
    types(&home, "focus 50");
    types(&home, "clock advance 20");
    types(&home, "clock sleep 1h");
    types(&home, "gap focus");
    let said = types(&home, "status");
    assert!(said.contains("Focus, past "), "not until then: {said}");
}
