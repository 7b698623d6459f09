//! What the damaged file has no longer comes back from the newest copy.

use std::fs;

use chrono::TimeDelta;
use storage::{Repaired, Source, backup, repair};

use super::{mended, pages_of, scribble};
use crate::{
    given::{Home, lines, replayed},
    lived::{a_day, start},
};

#[test]
fn what_is_missing_is_taken_from_the_newest_copy() {
    let home = Home::new();
    let (mut store, mut written) = home.with_days(20);
    backup(store.path(), &home.path("backups"), start()).expect("copied");
    for day in 20..25 {
        store.append(&a_day(day)).expect("kept");
        written.extend(a_day(day));
    }
    drop(store);
    let leaves = pages_of(&home, "journal", "leaf");
    scribble(&home.journal(), [leaves[1], leaves[2]]);

    let (brought, _) = mended(&home);
    assert_eq!(lines(&home), written, "not a line is missing");
    assert_eq!(
        brought.source,
        Source::Both(start().date_naive()),
        "from both"
    );
    assert_eq!(brought.missing, None, "and it says so");
}

#[test]
fn what_was_lived_after_the_copy_comes_back_though_little_else_is_left() {
    let home = Home::new();
    let (mut store, mut written) = home.with_days(20);
    backup(store.path(), &home.path("backups"), start()).expect("copied");
    let lived_since = &a_day(20)[..2];
    store.append(lived_since).expect("kept");
    written.extend_from_slice(lived_since);
    drop(store);
    let mut leaves = pages_of(&home, "journal", "leaf");
    leaves.truncate(leaves.len() - 2);
    scribble(&home.journal(), leaves);

    let (brought, _) = mended(&home);
    assert_eq!(
        brought.source,
        Source::Both(start().date_naive()),
        "the copy has more lines than are left, and not all"
    );
    assert_eq!(lines(&home), written, "the last ones are there");
}

#[test]
fn a_journal_of_which_nothing_is_left_is_replaced_by_the_newest_sound_copy() {
    for scrap in [
        b"scrap".to_vec(),
        vec![0; 9000],
        vec![0xA5; 40_960],
        Vec::new(),
    ] {
        let home = Home::new();
        let (mut store, written) = home.with_days(1);
        let folder = home.path("backups");
        backup(store.path(), &folder, start()).expect("copied");
        store.append(&a_day(1)).expect("kept");
        let newer = backup(store.path(), &folder, start() + TimeDelta::days(1)).expect("copied");
        drop(store);
        scribble(&newer.path, 3..5);
        fs::write(home.journal(), &scrap).expect("damage");

        let (brought, _) = mended(&home);
        assert_eq!(
            brought.source,
            Source::Backup(start().date_naive()),
            "a copy that is damaged itself is passed over"
        );
        assert_eq!(lines(&home), written, "all that was in it");
    }
}

#[test]
fn a_journal_that_is_gone_comes_back_from_the_newest_copy() {
    let home = Home::new();
    let (store, written) = home.with_days(2);
    backup(store.path(), &home.path("backups"), start()).expect("copied");
    drop(store);
    fs::remove_file(home.journal()).expect("it was there");
    let done = repair(&home.journal(), start()).expect("repaired");
    assert!(
        matches!(done, Repaired::BroughtBack { aside: None, brought }
            if brought.source == Source::Backup(start().date_naive())),
        "from the copy: {done:?}"
    );
    assert_eq!(lines(&home), written, "all that was in it");
}

#[test]
fn a_history_that_was_left_does_not_mix_with_the_one_that_was_lived() {
    let home = Home::new();
    let (store, _) = home.with_days(2);
    backup(store.path(), &home.path("backups"), start()).expect("copied");
    drop(store);
    fs::remove_file(home.journal()).expect("begun anew, on purpose");
    let begun_anew = Home::new();
    let mut store = begun_anew.open().store;
    let lived: Vec<_> = (10..14).flat_map(a_day).collect();
    store.append(&lived).expect("another life");
    drop(store);
    fs::copy(begun_anew.journal(), home.journal()).expect("in place");
    scribble(&home.journal(), pages_of(&home, "item", "leaf"));

    let (brought, _) = mended(&home);
    assert_eq!(lines(&home), lived, "the longer one, and only that");
    assert_eq!(brought.source, Source::Journal, "without the copy");
}

#[test]
fn with_nothing_to_bring_back_the_next_start_begins_anew() {
    let home = Home::new();
    fs::write(home.journal(), "scrap").expect("damage");
    let done = repair(&home.journal(), start()).expect("repaired");
    let Repaired::BegunAnew { aside: Some(aside) } = done else {
        panic!("there was nothing: {done:?}");
    };
    assert_eq!(
        fs::read(aside).expect("kept"),
        b"scrap",
        "nothing was deleted"
    );
    assert_eq!(home.open().state, replayed(&[]), "a new journal");
}
