//! What comes back from the damaged file itself, and what is left as it is.

use std::fs::{self, OpenOptions};

use rusqlite::Connection;
use storage::{FORMAT, Problem, Repaired, Source, Store, repair};

use super::{mended, pages_of, scribble};
use crate::{
    given::{Home, lines, replayed},
    lived::{a_day, start},
};

#[test]
fn a_sound_journal_is_left_alone() {
    let home = Home::new();
    drop(home.with_days(2));
    let before = fs::read(home.journal()).expect("readable");
    let done = repair(&home.journal(), start()).expect("looked at");
    assert_eq!(done, Repaired::Nothing, "nothing is wrong with it");
    assert_eq!(
        fs::read(home.journal()).expect("readable"),
        before,
        "as it was"
    );
    let nothing = repair(&Home::new().journal(), start()).expect("looked for");
    assert_eq!(nothing, Repaired::Nothing, "none is no damage");
}

#[test]
fn tables_that_say_something_else_are_made_anew() {
    let home = Home::new();
    let (store, lines) = home.with_days(2);
    drop(store);
    home.seen_from_outside()
        .execute("UPDATE item SET title = 'something else'", [])
        .expect("somebody did it");
    let done = repair(&home.journal(), start()).expect("repaired");
    let all = lines.len() as u64;
    assert_eq!(done, Repaired::Tables { lines: all }, "from every line");
    let opened = home.open();
    assert!(opened.store.in_step().expect("readable"), "they agree");
    assert_eq!(opened.state, replayed(&lines), "and nothing else changed");
}

#[test]
fn damage_outside_the_journals_lines_costs_nothing() {
    for (what, kind) in [
        ("item", "leaf"),
        ("day", "leaf"),
        ("sqlite_autoindex_journal_1", "leaf"),
        ("sqlite_schema", "leaf"),
        ("sqlite_schema", "internal"),
        ("journal", "internal"),
        ("checkpoint", "leaf"),
    ] {
        let home = Home::new();
        let (store, written) = home.with_days(30);
        drop(store);
        let damaged = pages_of(&home, what, kind);
        assert!(!damaged.is_empty(), "{what} has {kind} pages");
        scribble(&home.journal(), damaged);

        let (brought, name) = mended(&home);
        assert_eq!(lines(&home), written, "{what} {kind}: every line is there");
        assert_eq!(
            brought.source,
            Source::Journal,
            "{what} {kind}: from itself"
        );
        assert_eq!(
            brought.lines,
            written.len() as u64,
            "{what} {kind}: counted"
        );
        assert_eq!(brought.missing, None, "{what} {kind}: none is missing");
        assert_eq!(
            brought.until,
            written.last().map(|line| line.at),
            "{what} {kind}: up to the last"
        );
        assert_eq!(
            name, "daydone-damaged-2026-11-24.sqlite",
            "its name says it"
        );
    }
}

#[test]
fn lines_that_cannot_be_read_are_counted_and_the_others_come_back() {
    let home = Home::new();
    let (store, written) = home.with_days(30);
    drop(store);
    let leaves = pages_of(&home, "journal", "leaf");
    scribble(&home.journal(), [leaves[3], leaves[4]]);

    let (brought, _) = mended(&home);
    let read = lines(&home);
    let missing = brought.missing.expect("some are missing");
    assert!(missing.lines > 5, "two pages hold more than a few lines");
    assert_eq!(
        read.len() as u64 + missing.lines,
        written.len() as u64,
        "every line is either here or counted"
    );
    let gone: Vec<_> = written.iter().filter(|line| !read.contains(line)).collect();
    let (first, last) = (gone.first().expect("some"), gone.last().expect("some"));
    assert!(
        missing.from.expect("others come before") <= first.at && last.at <= missing.to,
        "it is said between when"
    );
    assert_eq!(
        brought.until,
        written.last().map(|line| line.at),
        "the last came back"
    );
}

#[test]
fn lines_that_were_only_in_the_log_come_back() {
    let (home, killed) = (Home::new(), Home::new());
    let (_still_open, written) = home.with_days(3);
    for name in ["daydone.sqlite", "daydone.sqlite-wal"] {
        fs::copy(home.path(name), killed.path(name)).expect("the file is there");
    }
    fs::write(killed.journal(), "").expect("the file itself is lost");

    let (brought, name) = mended(&killed);
    assert_eq!(lines(&killed), written, "the log held them all");
    assert_eq!(brought.source, Source::Journal, "it is part of the journal");
    assert_eq!(
        fs::read(killed.path(&format!("{name}-wal"))).expect("kept"),
        fs::read(home.path("daydone.sqlite-wal")).expect("readable"),
        "and is set aside with it"
    );
}

#[test]
fn a_file_that_was_cut_off_gives_what_it_still_has() {
    let home = Home::new();
    let (store, written) = home.with_days(30);
    drop(store);
    let file = OpenOptions::new()
        .write(true)
        .open(home.journal())
        .expect("the file is there");
    let size = file.metadata().expect("a size").len();
    file.set_len(size / 2 + 100).expect("cut off");
    drop(file);

    let (brought, _) = mended(&home);
    let read = lines(&home);
    assert!(brought.lines > 100, "half a file holds many: {brought:?}");
    assert!(
        read.iter().all(|line| written.contains(line)),
        "each as it was written"
    );
}

#[test]
fn a_line_nobody_understands_is_counted_as_missing() {
    let home = Home::new();
    let (mut store, mut written) = home.with_days(1);
    home.seen_from_outside()
        .execute_batch(
            "INSERT INTO journal (id, device, at_ms, body)
             VALUES (randomblob(16), randomblob(16), 0, '{\"kind\":\"from_nowhere\"}')",
        )
        .expect("somebody did it");
    store.append(&a_day(1)).expect("kept");
    written.extend(a_day(1));
    drop(store);
    let (brought, _) = mended(&home);
    let missing = brought.missing.map(|missing| missing.lines);
    assert_eq!(missing, Some(1), "that one");
    assert_eq!(lines(&home), written, "the others are there");
}

#[test]
fn what_is_not_damaged_but_not_ours_is_not_repaired() {
    let home = Home::new();
    drop(home.with_days(1));
    home.seen_from_outside()
        .pragma_update(None, "user_version", FORMAT + 1)
        .expect("the future");
    let before = fs::read(home.journal()).expect("readable");
    let refused = repair(&home.journal(), start()).expect_err("it is fine for a newer Daydone");
    assert!(
        matches!(refused, Problem::Newer { .. }),
        "as newer: {refused:?}"
    );
    assert_eq!(
        fs::read(home.journal()).expect("there"),
        before,
        "untouched"
    );

    let other = Home::new();
    Connection::open(other.journal())
        .and_then(|file| file.execute_batch("CREATE TABLE bookmark (url TEXT)"))
        .expect("another program's");
    let refused = repair(&other.journal(), start()).expect_err("it is somebody's");
    assert!(
        matches!(refused, Problem::Foreign { .. }),
        "as foreign: {refused:?}"
    );
}

#[test]
fn a_very_long_line_comes_back_whole() {
    let home = Home::new();
    let mut day = a_day(0);
    for line in &mut day {
        if let domain::Event::DayStarted { items, .. } = &mut line.event {
            let one = items[0].clone();
            items.extend((0..200).map(|n| domain::Item {
                id: domain::ItemId(uuid::Uuid::from_u128(0xF00D << 64 | n)),
                ..one.clone()
            }));
        }
    }
    home.open().store.append(&day).expect("kept");
    scribble(&home.journal(), pages_of(&home, "meeting", "leaf"));
    mended(&home);
    assert_eq!(lines(&home), day, "though it lies on many pages");
}

#[test]
fn a_journal_that_was_repaired_belongs_to_the_same_machine() {
    let home = Home::new();
    let (store, _) = home.with_days(2);
    let device = store.device();
    drop(store);
    scribble(&home.journal(), [1]);
    mended(&home);
    assert_eq!(
        Store::open(&home.journal()).expect("opens").store.device(),
        device
    );
}
