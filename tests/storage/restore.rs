//! Going back to a copy: the one or the other, whole, at every instant; nothing is deleted.

use std::{
    fs,
    path::{Path, PathBuf},
};

use chrono::TimeDelta;
use domain::Entry;
use rusqlite::Connection;
use storage::{FORMAT, Store, backup, examine, restore};

use crate::{
    given::{Home, lines, replayed},
    lived::{a_day, start},
};

/// A journal of two days, closed, a copy of the first, and the lines of both.
fn two_days_and_a_copy_of_one(home: &Home) -> (PathBuf, Vec<Entry>, Vec<Entry>) {
    let (mut store, first) = home.with_days(1);
    let copy = backup(store.path(), &home.path("backups"), start()).expect("copied");
    store.append(&a_day(1)).expect("kept");
    let both = first.iter().cloned().chain(a_day(1)).collect();
    (copy.path, first, both)
}

#[test]
fn the_copy_takes_the_place_and_the_journal_is_set_aside() {
    let home = Home::new();
    let (copy, first, both) = two_days_and_a_copy_of_one(&home);
    let restored = restore(&home.journal(), &copy, start()).expect("restored");

    assert_eq!(home.open().state, replayed(&first), "the day goes on there");
    assert_eq!(restored.contents.days, 1, "it says what is in it");
    assert_eq!(
        restored.contents.last_day,
        Some(start().date_naive()),
        "and up to when"
    );
    let aside = restored.aside.expect("there was a journal");
    assert_eq!(
        aside,
        home.path("daydone-replaced-2026-11-24.sqlite"),
        "the name tells what it is"
    );
    assert!(copy.exists(), "the copy stays where it is");

    restore(&home.journal(), &aside, start()).expect("and forward again");
    assert_eq!(home.open().state, replayed(&both), "nothing is missing");
    assert!(
        home.path("daydone-replaced-2026-11-24-2.sqlite").exists(),
        "each is kept"
    );
}

#[test]
fn what_a_killed_agent_left_in_its_log_is_set_aside_too() {
    let (home, killed) = (Home::new(), Home::new());
    let (_still_open, lines) = home.with_days(2);
    for name in ["daydone.sqlite", "daydone.sqlite-wal"] {
        fs::copy(home.path(name), killed.path(name)).expect("the file is there");
    }
    let other = Home::new();
    let (copy, first, _) = two_days_and_a_copy_of_one(&other);

    let aside = restore(&killed.journal(), &copy, start())
        .expect("restored")
        .aside
        .expect("set aside");
    assert_eq!(
        killed.open().state,
        replayed(&first),
        "the copy is in place"
    );
    let kept = Store::open(&aside).expect("opens").state;
    assert_eq!(kept, replayed(&lines), "every accepted line was kept");
}

/// The person gets the name of one file: they can move it without a log beside it.
#[test]
fn the_file_that_is_set_aside_holds_every_line_by_itself() {
    for somebody_looks in [false, true] {
        let (home, killed, elsewhere) = (Home::new(), Home::new(), Home::new());
        let (_still_open, written) = home.with_days(2);
        for name in ["daydone.sqlite", "daydone.sqlite-wal"] {
            fs::copy(home.path(name), killed.path(name)).expect("the file is there");
        }
        let in_the_log = fs::metadata(killed.path("daydone.sqlite-wal")).expect("there is one");
        assert!(in_the_log.len() > 0, "nothing was folded in yet");
        // The last process that closes the file folds its log in; with a reader that is not the restore.
        let looks = somebody_looks.then(|| {
            let outside = killed.seen_from_outside();
            let days = outside.query_row("SELECT count(*) FROM day", [], |row| row.get(0));
            assert_eq!(days, Ok(2), "a reader has it open");
            outside
        });
        let other = Home::new();
        let (copy, ..) = two_days_and_a_copy_of_one(&other);

        let restored = restore(&killed.journal(), &copy, start()).expect("restored");
        let aside = restored.aside.expect("set aside");
        fs::copy(&aside, elsewhere.journal()).expect("taken elsewhere");
        assert_eq!(
            lines(&elsewhere),
            written,
            "not a line is missing (a reader: {somebody_looks})"
        );
        drop(looks);
    }
}

#[test]
fn a_copy_that_cannot_be_relied_on_changes_nothing() {
    let home = Home::new();
    let (copy, _, both) = two_days_and_a_copy_of_one(&home);
    let damaged = home.path("damaged.sqlite");
    let bytes = fs::read(&copy).expect("readable");
    fs::write(
        &damaged,
        [&bytes[..8192], &vec![0xA5; bytes.len() - 8192]].concat(),
    )
    .expect("written");
    let newer = home.path("newer.sqlite");
    fs::copy(&copy, &newer).expect("copied");
    Connection::open(&newer)
        .and_then(|future| future.pragma_update(None, "user_version", FORMAT + 1))
        .expect("the future");
    let other = home.path("bookmarks.sqlite");
    Connection::open(&other)
        .and_then(|other| other.execute_batch("CREATE TABLE bookmark (url TEXT)"))
        .expect("another program's");
    fs::write(home.path("note.txt"), "no journal at all").expect("written");

    let before = fs::read(home.journal()).expect("readable");
    for (file, expected) in [
        ("damaged.sqlite", "is damaged"),
        ("newer.sqlite", "newer Daydone"),
        ("bookmarks.sqlite", "not a Daydone journal"),
        ("note.txt", "is damaged"),
        ("nowhere.sqlite", "cannot be used"),
    ] {
        let refused =
            restore(&home.journal(), &home.path(file), start()).expect_err("nothing to rely on");
        let said = refused.to_string();
        assert!(said.contains(expected), "{file}: {said}");
        assert!(said.contains(file), "it is named: {said}");
        assert_eq!(
            fs::read(home.journal()).expect("still there"),
            before,
            "{file} did not touch the journal"
        );
        assert_eq!(
            leftovers(&home),
            Vec::<String>::new(),
            "{file} left nothing"
        );
    }
    assert_eq!(home.open().state, replayed(&both), "and it opens");
}

#[test]
fn a_journal_that_is_damaged_or_newer_gives_way_untouched() {
    for newer in [false, true] {
        let home = Home::new();
        let (copy, first, _) = two_days_and_a_copy_of_one(&home);
        if newer {
            home.seen_from_outside()
                .pragma_update(None, "user_version", FORMAT + 1)
                .expect("the future");
        } else {
            fs::write(home.journal(), "scrap").expect("damage");
        }
        fs::write(home.path("daydone.sqlite-wal"), "what the log held").expect("a log");
        let before = fs::read(home.journal()).expect("readable");

        let restored = restore(&home.journal(), &copy, start()).expect("restored");
        let aside = restored.aside.expect("set aside");
        assert_eq!(fs::read(&aside).expect("there"), before, "byte for byte");
        let log = home.path("daydone-replaced-2026-11-24.sqlite-wal");
        assert_eq!(
            fs::read_to_string(log).expect("there"),
            "what the log held",
            "its log, too"
        );
        assert_eq!(home.open().state, replayed(&first), "the copy is in place");
    }
}

#[test]
fn the_sign_of_life_of_the_replaced_journal_is_not_the_new_ones() {
    let home = Home::new();
    let (copy, ..) = two_days_and_a_copy_of_one(&home);
    let mut store = home.open().store;
    let sign = storage::Heartbeat {
        at: start() + TimeDelta::days(9),
        boot: None,
        ahead_ms: 0,
    };
    store.heartbeat(&sign).expect("written");
    drop(store);
    restore(&home.journal(), &copy, start()).expect("restored");
    assert_eq!(
        home.open().last_sign,
        None,
        "nobody was there after the copy"
    );
}

/// Every state of the folder in which a kill could leave a restore, made by hand, in order.
#[test]
fn a_kill_at_any_step_leaves_the_one_or_the_other_whole() {
    let home = Home::new();
    let (copy, first, both) = two_days_and_a_copy_of_one(&home);
    let (part, waiting) = ("daydone.sqlite.incoming.part", "daydone.sqlite.incoming");
    let aside = "daydone-replaced-2026-11-24.sqlite";
    let whole = fs::read(&copy).expect("readable");

    // While the new journal is being made.
    fs::write(home.path(part), &whole[..5000]).expect("half of it");
    fs::write(home.path(&format!("{part}-wal")), "a log").expect("and its log");
    assert_eq!(home.open().state, replayed(&both), "the old one is there");
    assert_eq!(leftovers(&home), Vec::<String>::new(), "and it is tidy");

    // It waits for its turn.
    fs::copy(&copy, home.path(waiting)).expect("prepared");
    assert_eq!(home.open().state, replayed(&both), "its turn never came");
    assert_eq!(leftovers(&home), Vec::<String>::new(), "and it is tidy");

    // The old journal has moved; its log has a second name.
    fs::copy(&copy, home.path(waiting)).expect("prepared");
    fs::rename(home.journal(), home.path(aside)).expect("moved");
    fs::write(home.path("daydone.sqlite-wal"), "the old one's log").expect("still there");
    assert_eq!(home.open().state, replayed(&first), "the new one's turn");
    assert_eq!(leftovers(&home), Vec::<String>::new(), "and it is tidy");

    // All done but for the news of it.
    assert_eq!(home.open().state, replayed(&first), "it stays");
    examine(&home.path(aside)).expect("and the old one is whole");
}

#[cfg(unix)]
#[test]
fn a_folder_behind_a_link_is_a_folder() {
    let (home, elsewhere) = (Home::new(), Home::new());
    let link = home.path("linked");
    std::os::unix::fs::symlink(elsewhere.path(""), &link).expect("a link");
    let journal = link.join("daydone.sqlite");
    let mut store = Store::open(&journal).expect("opens").store;
    store.append(&a_day(0)).expect("kept");
    let copy = backup(&journal, &link.join("backups"), start()).expect("copied");
    drop(store);
    let restored = restore(&journal, &copy.path, start()).expect("restored");
    assert_eq!(restored.contents.days, 1, "all of it works there");
    assert!(elsewhere.journal().exists(), "behind the link");
}

/// A file behind a link has its log beside itself, where SQLite looks for it.
#[test]
#[cfg(unix)]
fn what_is_in_the_log_of_a_journal_behind_a_link_is_read_too() {
    let (home, elsewhere) = (Home::new(), Home::new());
    let (_open, lines) = elsewhere.with_days(2);
    std::os::unix::fs::symlink(elsewhere.journal(), home.journal()).expect("a link");
    assert_eq!(
        storage::behind_links(&home.journal()),
        elsewhere.journal(),
        "that is where it leads"
    );
    let found = examine(&home.journal()).expect("looked into");
    assert_eq!(found.lines, lines.len() as u64, "nothing was folded in yet");
    let copy = backup(&home.journal(), &home.path("backups"), start()).expect("copied");
    let copied = examine(&copy.path).expect("looked into");
    assert_eq!(copied.lines, lines.len() as u64, "and copied");
}

#[test]
fn a_copy_of_an_earlier_format_is_brought_to_todays() {
    let home = Home::new();
    let old = home.path("old.sqlite");
    crate::schema::journal_of_format(1, &old, &a_day(0));
    restore(&home.journal(), &old, start()).expect("restored");
    assert_eq!(home.open().state, replayed(&a_day(0)), "with all its lines");
    let untouched = Connection::open(&old)
        .and_then(|old| old.pragma_query_value(None, "user_version", |row| row.get::<_, u32>(0)));
    assert_eq!(untouched, Ok(1), "the copy itself stays as it is");
}

#[test]
fn a_folder_may_be_called_anything() {
    let home = Home::new();
    works_in(&home.path("mine & 100% \u{e9}? #1 file:x"));
    #[cfg(target_os = "linux")]
    {
        use std::{ffi::OsStr, os::unix::ffi::OsStrExt};
        works_in(&home.path("").join(OsStr::from_bytes(b"no text \xff")));
    }
}

fn works_in(folder: &Path) {
    let journal = folder.join("daydone.sqlite");
    let mut store = Store::open(&journal).expect("opens").store;
    store.append(&a_day(0)).expect("kept");
    let copy = backup(&journal, &folder.join("backups"), start()).expect("copied");
    drop(store);
    let found = examine(&copy.path).expect("looked into at rest");
    assert_eq!(found.days, 1, "the right file");
    restore(&journal, &copy.path, start()).expect("restored");
    fs::write(&journal, "scrap").expect("damage");
    storage::repair(&journal, start()).expect("repaired, with the copy beside it");
    assert_eq!(
        Store::open(&journal).expect("opens").state,
        replayed(&a_day(0)),
        "all of it works there"
    );
}

/// What should not lie around after it.
fn leftovers(home: &Home) -> Vec<String> {
    let folder = home.path("");
    let inside = fs::read_dir(Path::new(&folder)).expect("readable");
    let names = inside.map(|entry| entry.expect("readable").file_name());
    names
        .filter_map(|name| name.into_string().ok())
        .filter(|name| name.contains("incoming") || name.contains("-replaced"))
        .filter(|name| name != "daydone-replaced-2026-11-24.sqlite")
        .collect()
}
