//! What a terminal says when time went astray: what is true, and a line to type that works.

use crate::support::{Agent, Home, text};

/// Types a line that must succeed, and gives what it printed. Nothing typed here holds a blank.
fn types(home: &Home, typed: &str) -> String {
    let output = home.types(&typed.split_whitespace().collect::<Vec<_>>());
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "daydone {typed}: {said}");
    text(&output)
}

/// Types a line that must be refused, and gives what it said.
fn refused(home: &Home, typed: &str) -> String {
    let output = home.types(&typed.split_whitespace().collect::<Vec<_>>());
    assert_eq!(output.status.code(), Some(1), "daydone {typed}");
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// A session from 08:55 that slept at 09:15, until then or the next morning.
fn slept(home: &Home, for_so_long: &str) {
    types(home, "plan --until 16:30 One");
    types(home, "focus 50 1");
    types(home, "clock advance 20");
    types(home, &format!("clock sleep {for_so_long}"));
}

#[tokio::test]
async fn an_evening_that_was_forgotten_asks_one_thing() {
    let home = Home::new();
    let _agent = Agent::start(&home, None).await;
    slept(&home, "23h");
    let status = types(&home, "status");
    assert!(status.contains("daydone end"), "the way out: {status}");
    assert!(!status.contains("Done for today"), "not yet: {status}");
    let day = types(&home, "day 2026-11-24");
    assert!(day.contains("08:55–…"), "it is not going on: {day}");
    let kept = types(&home, "keep-open");
    assert_eq!(kept.trim(), "Tuesday 24 November goes on.", "and no news");
}

#[tokio::test]
async fn what_the_end_leaves_uncounted_is_said_with_the_way_to_count_it() {
    let home = Home::new();
    let _agent = Agent::start(&home, None).await;
    slept(&home, "23h");
    let ended = types(&home, "end --at 12:00");
    let line = ended
        .lines()
        .find(|line| line.contains("not counted"))
        .expect("it is said");
    assert!(line.starts_with("2 h 45 from 09:15"), "what it is: {line}");
    let (_, typed) = line.split_once("daydone ").expect("what to type");
    let counted = types(&home, typed);
    assert!(counted.contains("3 h 05"), "it counts now: {counted}");

    types(&home, "undo");
    types(&home, "undo");
    let accepted = types(&home, "end");
    assert!(
        !accepted.contains("not counted"),
        "the last sign of work leaves nothing: {accepted}"
    );
}

#[tokio::test]
async fn work_after_the_close_moves_the_end_and_says_so() {
    let home = Home::new();
    let _agent = Agent::start(&home, None).await;
    slept(&home, "23h");
    types(&home, "end");
    let said = types(&home, "correct s1 --to 11:00 --day yesterday");
    assert!(said.contains("ended at 11:00"), "what came of it: {said}");
    let day = types(&home, "day yesterday");
    assert!(day.contains("2 h 05"), "and what it is worth: {day}");
}

#[tokio::test]
async fn a_gap_that_was_a_break_is_one_line() {
    let home = Home::new();
    let _agent = Agent::start(&home, None).await;
    slept(&home, "30m");
    types(&home, "gap break");
    let day = types(&home, "day");
    assert_eq!(day.matches("break").count(), 1, "{day}");
    let again = refused(&home, "gap focus");
    assert!(again.contains("daydone correct"), "how to: {again}");
    types(&home, "finish");
    types(&home, "break 10");
    types(&home, "clock advance 10");
    let day = types(&home, "day");
    assert_eq!(day.matches("break").count(), 2, "a break of its own: {day}");
}

#[tokio::test]
async fn what_changes_nothing_says_so() {
    let home = Home::new();
    let _agent = Agent::start(&home, None).await;
    let none = types(&home, "handoff");
    assert!(!none.trim().is_empty(), "before the day, too");
    slept(&home, "30m");
    types(&home, "finish");
    let same = types(&home, "correct s1 --from 8:55");
    assert!(same.contains("already"), "it stood there: {same}");
    let open = refused(&home, "correct end 9:00");
    assert!(open.contains("daydone end"), "what to do first: {open}");
    types(&home, "end --short");
    let same = types(&home, "correct end 9:45");
    assert!(same.contains("already"), "it ended then: {same}");
}

#[tokio::test]
async fn work_past_the_boundary_is_told_what_became_of_its_day() {
    let home = Home::new();
    let _agent = Agent::start_at(&home, None, "2026-11-24T23:00:00Z").await;
    types(&home, "plan --focus 6h One");
    types(&home, "focus 240");
    types(&home, "clock to 4:30");
    let paused = types(&home, "pause");
    assert!(paused.contains("5 h 30"), "what was worked: {paused}");
    assert!(paused.contains("daydone keep-open"), "how to go on");
    types(&home, "keep-open");
    types(&home, "resume");
    let finished = types(&home, "finish");
    assert!(!finished.contains("keep-open"), "it is: {finished}");
}

#[tokio::test]
async fn a_close_says_what_nobody_has_answered() {
    let home = Home::new();
    let _agent = Agent::start(&home, None).await;
    slept(&home, "30m");
    let closed = types(&home, "end --short");
    assert!(closed.contains("30 min from 09:15"), "it is said: {closed}");
    types(&home, "undo");
    types(&home, "gap drop");
    let closed = types(&home, "end --short");
    assert!(!closed.contains("from 09:15"), "it was answered: {closed}");
}

#[tokio::test]
async fn an_answer_says_whether_the_session_goes_on() {
    let home = Home::new();
    let _agent = Agent::start(&home, None).await;
    slept(&home, "30m");
    let stays = types(&home, "gap break");
    assert!(stays.contains("30 min kept as a break."), "{stays}");
    let (_, typed) = stays.split_once("daydone ").expect("what to type");
    let goes_on = types(&home, typed.trim());
    assert!(goes_on.starts_with("Focus until 10:15"), "{goes_on}");
    types(&home, "clock sleep 10m");
    let worked = types(&home, "gap focus");
    assert!(worked.contains("10 min counted as focus."), "{worked}");
    assert!(
        worked.contains("Focus until 10:15"),
        "and it runs: {worked}"
    );
    types(&home, "clock advance 60");
    let day = types(&home, "day");
    assert!(
        day.contains("1 h 30"),
        "an hour later all of it counts: {day}"
    );
    types(&home, "clock sleep 10m");
    let held = types(&home, "gap focus --stay");
    assert!(
        held.contains("daydone resume"),
        "unless it is to stay: {held}"
    );
}

#[tokio::test]
async fn a_forgotten_hold_is_told_and_can_be_claimed_in_part() {
    let home = Home::new();
    let _agent = Agent::start(&home, None).await;
    slept(&home, "30m");
    types(&home, "gap drop");
    types(&home, "clock advance 185");
    let finished = types(&home, "finish");
    assert!(
        finished.contains("3 h 05 from 09:45 wait for an answer: daydone gap"),
        "{finished}"
    );
    let part = types(&home, "correct g2 --was focus --from 10:00 --to 12:50");
    assert!(
        part.contains("3 h 10 of focus"),
        "20 min and 2 h 50: {part}"
    );
    let left = types(&home, "gap");
    assert!(
        left.contains("09:45–10:00"),
        "the rest is still asked: {left}"
    );
}

#[tokio::test]
async fn another_item_says_what_stays_and_how_to_set_it_right() {
    let home = Home::new();
    let _agent = Agent::start(&home, None).await;
    types(&home, "plan --until 16:30 One Two");
    types(&home, "focus 50 1");
    types(&home, "clock advance 20");
    let turned = types(&home, "on 2");
    assert!(turned.contains("20 min so far stay with “One”"), "{turned}");
    types(&home, "clock advance 10");
    let status = types(&home, "status");
    assert!(status.contains("09:45"), "to the same end: {status}");
    let (_, typed) = turned.split_once("daydone ").expect("what to type");
    types(&home, typed.trim());
    let day = types(&home, "day");
    assert_eq!(day.matches("One").count(), 1, "its item alone: {day}");
}
