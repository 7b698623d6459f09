//! A damaged journal is noticed and said, before anything is done to it.

use std::{
    fs::{self, OpenOptions},
    io::{Seek, SeekFrom, Write},
};

use rusqlite::Connection;
use storage::{Problem, Store, backup};

use crate::{given::Home, lived::start};

#[test]
fn pages_that_were_overwritten_are_noticed() {
    let home = Home::new();
    drop(home.with_days(30));
    let mut file = OpenOptions::new()
        .write(true)
        .open(home.journal())
        .expect("the file");
    let size = file.metadata().expect("a size").len();
    file.seek(SeekFrom::Start(4096)).expect("page 2");
    let scribble = vec![0xA5; usize::try_from(size).expect("small") - 4096];
    file.write_all(&scribble).expect("written");

    let noticed = match Store::open(&home.journal()) {
        Err(problem) => problem,
        Ok(opened) => opened.store.check().expect_err("a check reads every page"),
    };
    assert!(
        matches!(noticed, Problem::Damaged { .. }),
        "as damaged: {noticed:?}"
    );
    let said = noticed.to_string();
    assert!(
        said.contains("doctor --repair"),
        "it says what to do: {said}"
    );
}

#[test]
fn a_whole_journal_passes_the_check() {
    let (store, _) = Home::new().with_days(2);
    store.check().expect("nothing is wrong with it");
}

#[test]
fn a_log_without_its_journal_is_noticed_before_it_is_lost() {
    let (home, cut_off) = (Home::new(), Home::new());
    let (_still_open, _) = home.with_days(1);
    let log = "daydone.sqlite-wal";
    fs::copy(home.path(log), cut_off.path(log)).expect("there is a log");
    fs::write(cut_off.journal(), "").expect("all that is left of the journal");

    let noticed = Store::open(&cut_off.journal()).expect_err("lines wait in the log");
    assert!(
        matches!(noticed, Problem::Damaged { .. }),
        "as damaged: {noticed:?}"
    );
    assert_eq!(
        fs::read(cut_off.path(log)).expect("still there"),
        fs::read(home.path(log)).expect("readable"),
        "SQLite has not thrown them away"
    );
}

#[test]
fn a_journal_that_is_gone_is_not_begun_anew_while_there_are_copies() {
    let home = Home::new();
    let (store, _) = home.with_days(1);
    backup(store.path(), &home.path("backups"), start()).expect("copied");
    drop(store);
    let bare = Home::new();
    Connection::open(bare.journal())
        .and_then(|bare| bare.pragma_update(None, "journal_mode", "WAL"))
        .expect("what is left when a log is lost early");
    let bare = fs::read(bare.journal()).expect("readable");
    for left in [None, Some(Vec::new()), Some(bare)] {
        fs::remove_file(home.journal()).expect("it was there");
        if let Some(left) = left {
            fs::write(home.journal(), left).expect("next to nothing");
        }
        let said = Store::open(&home.journal()).expect_err("somebody misses it");
        assert!(matches!(said, Problem::Gone { .. }), "as gone: {said:?}");
        let said = said.to_string();
        assert!(said.contains("2026-11-24"), "the copy is offered: {said}");
        assert!(said.contains("doctor --repair"), "and how: {said}");
        fs::write(home.journal(), "").expect("for the next round");
    }
}
