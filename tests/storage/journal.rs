//! Nothing is lost, and nothing that happened is changed afterwards.

use std::fs;

use domain::{Entry, State};
use storage::Store;

use crate::{
    given::{Home, replayed},
    lived::a_day,
};

#[test]
fn a_new_journal_leads_to_nothing() {
    let opened = Home::new().open();
    assert_eq!(opened.state, State::default(), "nothing has happened yet");
}

#[test]
fn what_was_kept_is_there_after_the_program_ended() {
    let home = Home::new();
    let (store, lines) = home.with_days(2);
    drop(store);

    let opened = home.open();
    assert_eq!(
        opened.state,
        replayed(&lines),
        "the state is what the lines lead to"
    );
    assert_eq!(
        all_lines(&opened.store),
        lines,
        "every line is as it was written, in order"
    );
}

#[test]
fn what_was_kept_is_on_disk_before_anyone_is_told() {
    let (home, after_the_kill) = (Home::new(), Home::new());
    let (_still_open, lines) = home.with_days(1);
    // What lies on the disk at this instant is what a kill at this instant would leave.
    for name in ["daydone.sqlite", "daydone.sqlite-wal"] {
        fs::copy(home.path(name), after_the_kill.path(name)).expect("the file is there");
    }

    let state = after_the_kill.open().state;
    assert_eq!(state, replayed(&lines), "no accepted line is missing");
}

#[test]
fn no_line_can_be_changed_or_taken_out() {
    let home = Home::new();
    let (_store, lines) = home.with_days(1);
    let outside = home.seen_from_outside();
    for wish in [
        "UPDATE journal SET at_ms = 0",
        "DELETE FROM journal WHERE seq = 1",
    ] {
        let refused = outside
            .execute(wish, [])
            .expect_err("the journal is only added to");
        assert!(
            refused.to_string().contains("only added to"),
            "it says why: {refused}"
        );
    }
    let left: i64 = outside
        .query_row("SELECT count(*) FROM journal WHERE at_ms > 0", [], |row| {
            row.get(0)
        })
        .expect("the journal is readable");
    assert_eq!(left, lines.len() as i64, "every line is as it was");
}

#[test]
fn a_batch_with_a_line_that_is_already_there_is_refused_whole() {
    let home = Home::new();
    let (mut store, lines) = home.with_days(1);
    let mut batch = a_day(1);
    batch.push(lines[0].clone());

    store
        .append(&batch)
        .expect_err("a line has one name among all machines");
    assert_eq!(all_lines(&store), lines, "none of the batch is kept");
    assert!(
        store.in_step().expect("readable"),
        "the tables did not move either"
    );
    store
        .append(&a_day(1))
        .expect("without the double it is taken");
}

#[test]
fn every_line_tells_its_kind_and_its_machine() {
    let home = Home::new();
    let (store, _) = home.with_days(1);
    let (kind, device): (String, uuid::Uuid) = home
        .seen_from_outside()
        .query_row(
            "SELECT kind, device FROM journal WHERE seq = 1",
            [],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )
        .expect("the first line is readable");
    assert_eq!(kind, "day_started", "the kind is the event's own");
    assert_eq!(device, store.device(), "the machine is this one");
}

#[test]
fn a_machine_keeps_its_name() {
    let home = Home::new();
    let named = home.open().store.device();
    assert_eq!(home.open().store.device(), named, "the name was made once");
    assert_ne!(
        Home::new().open().store.device(),
        named,
        "another machine has another"
    );
}

fn all_lines(store: &Store) -> Vec<Entry> {
    let mut lines = Vec::new();
    store
        .each_entry(|line| lines.push(line))
        .expect("the journal is readable");
    lines
}
