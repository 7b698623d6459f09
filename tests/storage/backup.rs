//! One copy a day, seven kept, whole or not there at all.

use std::fs::{self, File};

use chrono::TimeDelta;
use storage::{Problem, Store, backup, backups};

use crate::{
    given::{Home, replayed},
    lived::{a_day, start},
};

#[test]
fn a_copy_is_a_journal() {
    let home = Home::new();
    let (store, lines) = home.with_days(2);
    let copy = backup(store.path(), &home.path("backups"), start()).expect("copied while open");
    assert_eq!(
        copy.bytes,
        fs::metadata(&copy.path).expect("there").len(),
        "its size is told"
    );

    let opened = Store::open(&copy.path).expect("a copy opens like any journal");
    assert_eq!(opened.state, replayed(&lines), "with all that was in it");
    assert_eq!(
        opened.store.device(),
        store.device(),
        "it is the same machine's"
    );
    opened.store.check().expect("and it is whole");
}

#[test]
fn the_newest_seven_are_kept() {
    let home = Home::new();
    let (store, _) = home.with_days(1);
    let folder = home.path("backups");
    for day in 0..10 {
        backup(store.path(), &folder, start() + TimeDelta::days(day)).expect("copied");
    }
    let dates: Vec<_> = backups(&folder)
        .expect("listed")
        .iter()
        .map(|copy| copy.date)
        .collect();
    let newest = (start() + TimeDelta::days(9)).date_naive();
    let seven: Vec<_> = newest.iter_days().rev().take(7).collect();
    assert_eq!(dates, seven, "newest first");
}

#[test]
fn a_copy_knows_when_it_was_made_unless_its_file_was_written_on_another_date() {
    let home = Home::new();
    let (store, _) = home.with_days(1);
    let folder = home.path("backups");
    let made = backup(store.path(), &folder, start()).expect("copied");
    assert_eq!(made.made_at, start(), "by the clock of who asked");
    let listed = backups(&folder).expect("listed");
    assert_eq!(listed, [made], "and whoever looks for it later");

    let copy = File::options().write(true).open(&listed[0].path);
    let brought = start() + TimeDelta::days(9);
    copy.and_then(|copy| copy.set_modified(brought.into()))
        .expect("another computer writes the file anew");
    let listed = backups(&folder).expect("listed");
    let made_at = listed[0].made_at.to_string();
    assert!(
        made_at.starts_with(&format!("{} 12:00", listed[0].date)),
        "the date in its name is believed: {made_at}"
    );
}

#[test]
fn a_second_copy_of_a_day_takes_the_firsts_place() {
    let home = Home::new();
    let (mut store, mut lines) = home.with_days(1);
    let folder = home.path("backups");
    backup(store.path(), &folder, start()).expect("copied");
    store.append(&a_day(1)).expect("kept");
    lines.extend(a_day(1));
    let later = backup(store.path(), &folder, start() + TimeDelta::hours(3)).expect("copied");

    assert_eq!(
        backups(&folder).expect("listed"),
        std::slice::from_ref(&later),
        "one a day"
    );
    let state = Store::open(&later.path).expect("opens").state;
    assert_eq!(state, replayed(&lines), "the later one");
}

#[test]
fn other_files_in_the_folder_are_not_copies_and_stay() {
    let home = Home::new();
    let (store, _) = home.with_days(1);
    let folder = home.path("backups");
    fs::create_dir(&folder).expect("a folder");
    let others = [
        "daydone-mine.sqlite",
        "notes.txt",
        "daydone-damaged-2026-11-24.sqlite",
    ];
    for name in others {
        fs::write(folder.join(name), name).expect("a file");
    }
    let named_like_one = folder.join("daydone-2026-10-01.sqlite");
    fs::create_dir(&named_like_one).expect("a folder");
    assert_eq!(backups(&folder).expect("listed"), [], "none is a copy");
    for day in 0..9 {
        backup(store.path(), &folder, start() + TimeDelta::days(day)).expect("copied");
    }
    assert_eq!(
        backups(&folder).expect("listed").len(),
        7,
        "only copies count"
    );
    assert!(
        named_like_one.exists(),
        "nor is a folder, whatever its name"
    );
    for name in others {
        assert!(folder.join(name).exists(), "{name} is still there");
    }
}

#[test]
fn a_copy_that_was_cut_short_is_no_copy_and_does_not_hinder_the_next() {
    let home = Home::new();
    let (store, lines) = home.with_days(1);
    let folder = home.path("backups");
    fs::create_dir(&folder).expect("a folder");
    for rest in ["copying.part", "copying.part-journal"] {
        fs::write(folder.join(rest), "half a jour").expect("a rest");
    }
    assert_eq!(backups(&folder).expect("listed"), [], "half a copy is none");

    let copy = backup(store.path(), &folder, start()).expect("copied");
    let inside = fs::read_dir(&folder).expect("readable").count();
    assert_eq!(inside, 2, "nothing but the copy and the claim is left");
    let state = Store::open(&copy.path).expect("opens").state;
    assert_eq!(state, replayed(&lines), "the next one is whole");
}

#[test]
fn a_copy_that_fails_leaves_the_earlier_ones() {
    let home = Home::new();
    let (store, _) = home.with_days(1);
    let folder = home.path("backups");
    let earlier = backup(store.path(), &folder, start()).expect("copied");
    drop(store);
    fs::write(home.journal(), "damaged since".repeat(90)).expect("damage");

    let refused = backup(&home.journal(), &folder, start()).expect_err("nothing to copy");
    assert!(
        matches!(refused, Problem::Damaged { .. }),
        "it says why: {refused:?}"
    );
    assert_eq!(
        backups(&folder).expect("listed"),
        [earlier],
        "the good copy is untouched"
    );
}

#[test]
fn a_folder_that_does_not_exist_has_no_copies() {
    assert_eq!(backups(&Home::new().path("nowhere")).expect("no error"), []);
}
