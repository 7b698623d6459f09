//! Files that are not for this program: refused with a reason, and left byte for byte as they were.

use std::{fs, path::Path};

use rusqlite::Connection;
use storage::{FORMAT, Problem, Store};

use crate::given::Home;

#[test]
fn a_newer_file_is_refused() {
    let home = Home::new();
    drop(home.with_days(1));
    home.seen_from_outside()
        .pragma_update(None, "user_version", FORMAT + 6)
        .expect("the future");

    let refused = refused_untouched(&home.journal());
    let newer =
        matches!(refused, Problem::Newer { found, known: FORMAT, .. } if found == FORMAT + 6);
    assert!(newer, "as newer: {refused:?}");
    assert!(
        refused.to_string().contains("Update Daydone"),
        "it says what to do: {refused}"
    );
}

#[test]
fn a_file_whose_newer_mark_is_only_in_the_log_is_refused() {
    let (home, killed) = (Home::new(), Home::new());
    drop(home.with_days(1));
    let newer = home.seen_from_outside();
    newer
        .pragma_update(None, "user_version", FORMAT + 1)
        .expect("the future");
    for name in ["daydone.sqlite", "daydone.sqlite-wal"] {
        fs::copy(home.path(name), killed.path(name)).expect("the file is there");
    }

    let log = fs::read(killed.path("daydone.sqlite-wal")).expect("readable");
    let refused = refused_untouched(&killed.journal());
    assert!(
        matches!(refused, Problem::Newer { .. }),
        "as newer: {refused:?}"
    );
    let after = fs::read(killed.path("daydone.sqlite-wal")).expect("still there");
    assert_eq!(after, log, "the log is as it was, too");
}

#[test]
fn another_programs_database_is_refused() {
    let home = Home::new();
    let other = Connection::open(home.journal()).expect("a new database");
    other
        .execute_batch("CREATE TABLE bookmark (url TEXT)")
        .expect("of another program");
    for mark in [0, 1, 3] {
        other
            .pragma_update(None, "user_version", mark)
            .expect("marked, or not");
        let refused = refused_untouched(&home.journal());
        assert!(
            matches!(refused, Problem::Foreign { .. }),
            "as foreign, marked with {mark}: {refused:?}"
        );
    }
}

#[test]
fn a_journal_with_a_schema_that_is_not_ours_is_refused_and_not_restored() {
    for alien in [
        "CREATE TRIGGER wiretap AFTER INSERT ON journal BEGIN DELETE FROM day; END",
        "CREATE VIEW another AS SELECT 1",
    ] {
        let (home, other) = (Home::new(), Home::new());
        drop((home.with_days(1), other.with_days(1)));
        other
            .seen_from_outside()
            .execute_batch(alien)
            .expect("somebody worked on it");
        let refused = storage::restore(&home.journal(), &other.journal(), crate::lived::start());
        assert!(
            matches!(refused, Err(Problem::Foreign { .. })),
            "{alien}: {refused:?}"
        );
        assert!(Store::open(&home.journal()).is_ok(), "what was there stays");
        let refused = refused_untouched(&other.journal());
        assert!(
            matches!(refused, Problem::Foreign { .. }),
            "{alien}: {refused:?}"
        );
    }
}

#[test]
fn what_is_no_file_is_refused() {
    let home = Home::new();
    fs::create_dir(home.journal()).expect("a folder");
    let refused = Store::open(&home.journal()).expect_err("it is not for this program");
    assert!(
        matches!(refused, Problem::NoFile { .. }),
        "as no file: {refused:?}"
    );
    let said = refused.to_string();
    assert!(
        said.contains("move what is there"),
        "it says what to do: {said}"
    );
    fs::remove_dir(home.journal()).expect("nothing was put into it");
}

#[test]
fn a_file_that_is_no_database_is_refused_as_damaged() {
    let zeros = "\0".repeat(8192);
    let text = "no journal at all ".repeat(50);
    for scrap in ["x", "SQLite format 3\0", &text, &zeros] {
        let home = Home::new();
        fs::write(home.journal(), scrap).expect("a scrap");
        let refused = refused_untouched(&home.journal());
        assert!(
            matches!(refused, Problem::Damaged { .. }),
            "as damaged: {refused:?}"
        );
    }
}

fn refused_untouched(path: &Path) -> Problem {
    let before = fs::read(path).expect("readable");
    let refused = Store::open(path).expect_err("it is not for this program");
    assert_eq!(
        fs::read(path).expect("still there"),
        before,
        "no byte was touched"
    );
    refused
}
