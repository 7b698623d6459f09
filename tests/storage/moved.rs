//! A journal that is moved, deleted or replaced under the program that has it open. The system lets it
//! write on; nothing of that would be found again, so nothing of it may be accepted.

use std::fs;

use storage::{Heartbeat, Problem};

use crate::{
    given::Home,
    lived::{a_day, start},
};

fn is_moved<T: std::fmt::Debug>(outcome: Result<T, Problem>) -> bool {
    matches!(outcome, Err(Problem::Moved { .. }))
}

#[test]
fn nothing_is_accepted_that_would_not_be_found_again() {
    for part in [
        "daydone.sqlite",
        "daydone.sqlite-wal",
        "daydone.sqlite.lock",
    ] {
        let home = Home::new();
        let (mut store, lines) = home.with_days(1);
        let elsewhere = home.path("elsewhere");
        let sign = Heartbeat {
            at: start(),
            boot: None,
            ahead_ms: 0,
        };
        fs::rename(home.path(part), &elsewhere).expect("nothing keeps anybody from it");
        assert!(is_moved(store.append(&a_day(1))), "without {part}");
        assert!(is_moved(store.probe()), "{part} is looked for again");
        assert!(
            is_moved(store.heartbeat(&sign)),
            "and noticed within a minute"
        );

        fs::rename(&elsewhere, home.path(part)).expect("it is put back");
        store.append(&a_day(1)).expect("then all is well");
        drop(store);
        let all = lines.len() + a_day(1).len();
        let mut there = 0;
        let each = home.open().store.each_entry(|_| there += 1);
        each.expect("readable");
        assert_eq!(there, all, "what was accepted is there, after {part}");
    }
}

#[test]
fn what_only_a_deleted_log_holds_is_brought_into_the_journal() {
    let (home, after_the_kill) = (Home::new(), Home::new());
    let (mut store, lines) = home.with_days(1);
    fs::remove_file(home.path("daydone.sqlite-wal")).expect("nothing keeps anybody from it");
    assert!(is_moved(store.probe()), "it is noticed");
    fs::copy(home.journal(), after_the_kill.journal()).expect("the file is there");
    let mut there = 0;
    let each = after_the_kill.open().store.each_entry(|_| there += 1);
    each.expect("readable");
    assert_eq!(there, lines.len(), "and nothing of it is lost by a kill");
}

#[test]
fn a_journal_with_another_in_its_place_is_not_written_to() {
    let home = Home::new();
    let (mut store, _) = home.with_days(1);
    fs::copy(home.journal(), home.path("another")).expect("copied");
    fs::rename(home.path("another"), home.journal()).expect("replaced");
    assert!(is_moved(store.append(&a_day(1))), "it is another file");
}

#[test]
fn a_program_that_lost_its_journal_leaves_the_next_ones_log_alone() {
    let home = Home::new();
    let (lost, _) = home.with_days(1);
    for part in ["", "-wal", "-shm", ".lock"] {
        let part = home.path(&format!("daydone.sqlite{part}"));
        fs::remove_file(part).expect("nothing keeps anybody from it");
    }
    let (_next, _) = home.with_days(1);
    drop(lost);

    let log = fs::metadata(home.path("daydone.sqlite-wal"));
    assert!(log.is_ok_and(|log| log.len() > 0), "its lines are in there");
}
