//! What a person who opens the file with any SQLite program finds, a table at a time. One day is
//! written down (see `lived`); here it is asked for in plain SQL.

use domain::{CarriedId, Event};
use rusqlite::types::FromSql;

use crate::{
    given::Home,
    lived::{a_day, evening},
};

/// The first column of the first row that a question about `days` days is answered with.
fn ask<T: FromSql>(days: u16, question: &str) -> T {
    let home = Home::new();
    let (_store, _) = home.with_days(days);
    asked(&home, question)
}

fn asked<T: FromSql>(home: &Home, question: &str) -> T {
    home.seen_from_outside()
        .query_row(question, [], |row| row.get(0))
        .unwrap_or_else(|problem| panic!("{question}: {problem}"))
}

#[test]
fn a_day_tells_its_date_and_how_it_ended() {
    let day: String = ask(
        1,
        "SELECT date || ' ' || zone || ' ' || closed_form FROM day",
    );
    assert_eq!(day, "2026-11-24 Europe/Lisbon full");
    let step: String = ask(1, "SELECT first_step FROM day");
    assert_eq!(step, "Open the failing fixture", "the note for tomorrow");
}

#[test]
fn a_reopened_day_tells_why() {
    let home = Home::new();
    let (mut store, lines) = home.with_days(1);
    let Event::DayClosed { day, at, .. } = lines[lines.len() - 1].event else {
        panic!("a day ends with its close")
    };
    let reason = domain::Note::new("a late call").expect("a reason");
    store
        .append(&[evening(1, Event::DayReopened { day, reason, at })])
        .expect("kept");
    assert_eq!(
        asked::<String>(&home, "SELECT reason FROM reopening"),
        "a late call"
    );
    let closed: Option<i64> = asked(&home, "SELECT closed_ms FROM day");
    assert_eq!(closed, None, "it is open again");
}

#[test]
fn a_ticked_item_is_done() {
    let state: String = ask(1, "SELECT state FROM item WHERE title = 'Write the plan'");
    assert_eq!(state, "done");
}

#[test]
fn a_moved_item_tells_where_to() {
    let moved: String = ask(1, "SELECT moved_to FROM item WHERE state = 'moved'");
    assert_eq!(moved, "2026-11-25", "a date");
}

#[test]
fn an_item_that_was_moved_changed_the_scope() {
    let change: String = ask(1, "SELECT change FROM scope_change");
    assert_eq!(change, r#"{"left":"Review the draft"}"#);
}

#[test]
fn a_session_is_worth_its_intervals() {
    let worth = "SELECT sum(to_ms - from_ms) / 60000 FROM session JOIN interval ON session = id";
    assert_eq!(ask::<i64>(1, worth), 20, "two stretches of ten minutes");
    let planned = "SELECT planned_min FROM session";
    assert_eq!(ask::<i64>(1, planned), 55, "with its extension");
}

#[test]
fn a_gap_tells_what_it_was() {
    let gap: String = ask(1, "SELECT cause || ', ' || was FROM gap");
    assert_eq!(gap, "sleep, break");
}

#[test]
fn a_break_has_its_length() {
    let minutes: i64 = ask(1, "SELECT (ended_ms - started_ms) / 60000 FROM rest");
    assert_eq!(minutes, 5, "as long as it truly was");
}

#[test]
fn a_meeting_tells_its_reason() {
    let meeting: String = ask(1, "SELECT title || ': ' || reason FROM meeting");
    assert_eq!(meeting, "Budget: final_decision");
}

#[test]
fn an_interruption_tells_whose_it_was() {
    let mark: String = ask(1, "SELECT by_whom || ': ' || word FROM interruption");
    assert_eq!(mark, "others: the door");
    let inside: i64 = ask(
        1,
        "SELECT count(*) FROM interruption JOIN session ON session.id = interruption.session",
    );
    assert_eq!(inside, 1, "and the session it fell into");
}

#[test]
fn a_nudge_tells_its_kind() {
    assert_eq!(ask::<String>(1, "SELECT kind FROM nudge"), "enough");
}

#[test]
fn a_thought_stays_when_it_has_found_its_place() {
    let places: i64 = ask(
        1,
        "SELECT count(place) FROM parked WHERE text LIKE '%invoice'",
    );
    assert_eq!(
        places, 2,
        "one for tomorrow, one let go; both are remembered"
    );
}

#[test]
fn what_is_carried_waits_until_a_day_takes_it() {
    let waits = "SELECT count(*) FROM carried WHERE fate = 'waits' AND due = '2026-11-25'";
    assert_eq!(ask::<i64>(1, waits), 2, "an item and a thought");
    assert_eq!(ask::<i64>(2, waits), 0, "the next day took both");
    assert_eq!(
        ask::<i64>(2, "SELECT count(*) FROM carried WHERE fate = 'taken'"),
        2
    );
}

#[test]
fn what_is_carried_can_be_let_go_or_come_back() {
    let home = Home::new();
    let (mut store, lines) = home.with_days(1);
    let fate = |id: CarriedId| {
        format!(
            "SELECT fate FROM carried WHERE hex(id) = '{:X}'",
            id.0.simple()
        )
    };
    let placed = lines.iter().filter_map(|line| match &line.event {
        Event::ThoughtPlaced {
            carried: Some(carried),
            ..
        } => Some((None, carried.id)),
        Event::ItemPlaced {
            item,
            carried: Some(carried),
            ..
        } => Some((Some(*item), carried.id)),
        _ => None,
    });
    for (nth, (item, waiting)) in (1..).zip(placed.collect::<Vec<_>>()) {
        let (event, expected) = match item {
            Some(item) => (Event::ItemReturned { item }, "returned"),
            None => (Event::WaitingDropped { waiting }, "dropped"),
        };
        store.append(&[evening(nth, event)]).expect("kept");
        assert_eq!(asked::<String>(&home, &fate(waiting)), expected);
    }
    assert!(
        store.in_step().expect("readable"),
        "nothing waits in the state either"
    );
}

#[test]
fn every_day_has_rows_of_its_own() {
    let sessions: i64 = ask(3, "SELECT count(DISTINCT day) FROM session");
    assert_eq!(sessions, 3, "a day does not write over another");
    let lines: i64 = ask(3, "SELECT count(*) FROM journal");
    assert_eq!(
        lines,
        3 * a_day(0).len() as i64,
        "and the journal has them all"
    );
}
