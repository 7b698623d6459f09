//! Lines that were kept and are gone are noticed; nothing else is.

use std::fs;

use domain::{Entry, EntryId, Event, Note};

use super::*;
use crate::Store;

struct Home {
    _folder: tempfile::TempDir,
    journal: PathBuf,
}

impl Home {
    fn new() -> Self {
        let folder = tempfile::TempDir::new().expect("a folder");
        let journal = folder.path().join("daydone.sqlite");
        Home {
            _folder: folder,
            journal,
        }
    }

    /// So many lines more, each kept by itself, and then a kill.
    fn keeps(&self, lines: std::ops::Range<u128>) {
        let mut store = self.open();
        // As if a reader kept the log from being brought into the file.
        let lets_be = store
            .connection
            .pragma_update(None, "wal_autocheckpoint", 0);
        lets_be.expect("said");
        for number in lines {
            store.append(&[line(number)]).expect("kept");
        }
        let log = files::beside(&self.journal, "-wal");
        let (file, log_file) = (fs::read(&self.journal), fs::read(&log));
        drop(store);
        fs::write(&self.journal, file.expect("there")).expect("as a kill leaves it");
        if let Ok(bytes) = log_file {
            fs::write(log, bytes).expect("as a kill leaves it");
        }
    }

    fn open(&self) -> Store {
        Store::open(&self.journal).expect("it opens").store
    }

    fn lost(&self) -> Option<u64> {
        self.open().lost().map(|lost| lost.lines)
    }

    /// The log is cut to so many bytes, or taken away.
    fn log_becomes(&self, length: Option<usize>) -> Vec<u8> {
        let log = files::beside(&self.journal, "-wal");
        let bytes = fs::read(&log).expect("there is a log");
        match length {
            Some(length) => fs::write(log, &bytes[..length]).expect("cut"),
            None => fs::remove_file(log).expect("gone"),
        }
        bytes
    }
}

fn line(number: u128) -> Entry {
    Entry {
        id: EntryId(Uuid::from_u128(number)),
        at: "2026-11-24T09:00:00Z".parse().expect("an instant"),
        event: Event::FirstStepSet {
            text: Note::new("a step").ok(),
        },
    }
}

#[test]
fn a_journal_that_was_killed_has_lost_nothing() {
    let home = Home::new();
    home.keeps(1..20);
    assert_eq!(home.lost(), None);
    home.keeps(20..30);
    assert_eq!(home.lost(), None, "nor after another life");
}

#[test]
fn a_log_that_is_gone_empty_or_cut_is_noticed_and_said_again() {
    for length in [None, Some(0), Some(40), Some(5_000)] {
        let home = Home::new();
        drop(home.open());
        home.keeps(1..20);
        home.log_becomes(length);
        let lost = home.lost();
        assert!(
            lost.is_some_and(|lines| (1..20).contains(&lines)),
            "{length:?}: {lost:?}"
        );
        home.keeps(20..25);
        assert_eq!(home.lost(), lost, "{length:?}: later, too");
        home.open().forget_lost();
        assert_eq!(home.lost(), None, "{length:?}: until the person knows");
    }
}

#[test]
fn a_log_that_comes_back_brings_its_lines() {
    let home = Home::new();
    drop(home.open());
    home.keeps(1..20);
    let file = fs::read(&home.journal).expect("there");
    let log = home.log_becomes(None);
    assert!(home.lost().is_some());
    fs::write(&home.journal, file).expect("put back");
    fs::write(files::beside(&home.journal, "-wal"), log).expect("put back");
    assert_eq!(home.lost(), None);
}

#[test]
fn a_witness_that_is_torn_or_behind_says_nothing() {
    let home = Home::new();
    home.keeps(1..5);
    let early = fs::read(file_of(&home.journal)).expect("there");
    home.keeps(5..9);
    fs::write(file_of(&home.journal), early).expect("as after a power cut");
    assert_eq!(home.lost(), None, "behind");
    fs::write(file_of(&home.journal), "{\"last\":{\"s").expect("torn");
    assert_eq!(home.lost(), None, "torn");
}
