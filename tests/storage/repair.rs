//! A damaged journal: what can still be read comes back, what the newest copy has of the rest too, and
//! it is said what is missing. The damaged file is kept as it was.

use std::{
    fs::{self, OpenOptions},
    io::{Seek, SeekFrom, Write},
    path::Path,
};

use chrono::TimeDelta;
use rusqlite::Connection;
use storage::{Brought, FORMAT, Problem, Repaired, Source, Store, backup, examine, repair};

use crate::{
    given::{Home, lines, replayed},
    lived::{a_day, start},
};

const PAGE: u64 = 4096;

/// Writes nonsense over pages of a file, numbered from 1.
fn scribble(path: &Path, pages: impl IntoIterator<Item = u64>) {
    let mut file = OpenOptions::new()
        .write(true)
        .open(path)
        .expect("the file is there");
    for page in pages {
        file.seek(SeekFrom::Start((page - 1) * PAGE))
            .expect("the page is there");
        file.write_all(&[0xA5; PAGE as usize]).expect("written");
    }
}

/// The pages that hold the tables and indices of that name, and those of the inner nodes.
fn pages_of(home: &Home, name: &str, kind: &str) -> Vec<u64> {
    let outside = home.seen_from_outside();
    outside
        .prepare("SELECT pageno FROM dbstat WHERE name = ?1 AND pagetype = ?2")
        .and_then(|mut pages| {
            pages
                .query_map([name, kind], |row| row.get::<_, u32>(0).map(u64::from))?
                .collect::<Result<_, _>>()
        })
        .expect("SQLite tells its pages")
}

fn mended(home: &Home) -> (Brought, String) {
    let before = fs::read(home.journal()).expect("readable");
    let Repaired::BroughtBack { aside, brought } =
        repair(&home.journal(), start()).expect("repaired")
    else {
        panic!("it was damaged");
    };
    let aside = aside.expect("there was a journal");
    assert_eq!(fs::read(&aside).expect("there"), before, "byte for byte");
    examine(&home.journal()).expect("what is there now is sound");
    assert!(
        home.open().store.in_step().expect("readable"),
        "and its tables are made"
    );
    let name = aside.file_name().and_then(|name| name.to_str());
    (brought, name.expect("a name").to_owned())
}

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
    leaves.sort_unstable();
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
