//! A damaged journal is noticed, said, and set aside when asked; never deleted.

use std::{
    fs::{self, OpenOptions},
    io::{Seek, SeekFrom, Write},
};

use storage::{Problem, Store, backup, set_aside};

use crate::{
    given::{Home, replayed},
    lived::start,
};

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
    assert!(said.contains("newest backup"), "it says what to do: {said}");
}

#[test]
fn a_whole_journal_passes_the_check() {
    let (store, _) = Home::new().with_days(2);
    store.check().expect("nothing is wrong with it");
}

#[test]
fn a_damaged_journal_is_set_aside_and_the_backup_takes_its_place() {
    let home = Home::new();
    let (store, lines) = home.with_days(1);
    let copy = backup(store.path(), &home.path("backups"), start()).expect("copied");
    drop(store);
    fs::write(home.journal(), b"scrap").expect("damage");

    let aside = set_aside(&home.journal(), start()).expect("renamed");
    let name = aside.file_name().and_then(|name| name.to_str());
    assert_eq!(
        name,
        Some("daydone-damaged-2026-11-24.sqlite"),
        "the name tells what it is"
    );
    assert_eq!(
        fs::read(&aside).expect("there"),
        b"scrap",
        "nothing was deleted"
    );

    fs::copy(&copy.path, home.journal()).expect("the backup's turn");
    assert_eq!(
        home.open().state,
        replayed(&lines),
        "the day goes on from it"
    );
}

#[test]
fn a_second_damaged_journal_does_not_cover_the_first() {
    let home = Home::new();
    let mut names = Vec::new();
    for scrap in ["first", "second"] {
        fs::write(home.journal(), scrap).expect("damage");
        fs::write(
            home.path("daydone.sqlite-wal"),
            format!("log of the {scrap}"),
        )
        .expect("a log");
        let aside = set_aside(&home.journal(), start()).expect("renamed");
        assert_eq!(
            fs::read_to_string(&aside).expect("there"),
            scrap,
            "each is kept"
        );
        names.push(aside);
    }
    assert_ne!(names[0], names[1], "under a name of its own");
    assert!(
        !home.path("daydone.sqlite-wal").exists(),
        "no log waits for the next journal"
    );
}
