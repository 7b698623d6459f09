//! A write-ahead log that was damaged in the middle. SQLite reads it up to there and throws the rest away
//! at the next opening, so it is noticed before that, and mended from what is still in it.

use std::fs;

use storage::{Problem, Repaired, Source, Store, repair};

use crate::{
    given::{Home, lines},
    lived::start,
};

const LOG: &str = "daydone.sqlite-wal";
const HEADER: usize = 32;
const FRAME: usize = 24 + 4096;

/// What a kill leaves of five days: the journal and its log, which no closing has folded in.
fn killed() -> (Home, Vec<domain::Entry>) {
    let (living, left) = (Home::new(), Home::new());
    let (_still_open, written) = living.with_days(5);
    for name in ["daydone.sqlite", LOG] {
        fs::copy(living.path(name), left.path(name)).expect("it is there");
    }
    (left, written)
}

/// Overwrites some bytes of the log.
fn scribble(home: &Home, at: usize) {
    let mut log = fs::read(home.path(LOG)).expect("there is a log");
    for byte in &mut log[at..at + 8] {
        *byte ^= 0xA5;
    }
    fs::write(home.path(LOG), log).expect("damaged");
}

#[test]
fn what_lies_behind_the_damage_is_not_thrown_away() {
    // The log's own header; the marks of a page, and something of what stands on it.
    for at in [
        0,
        16,
        24,
        HEADER + 8,
        HEADER + 24 + 2000,
        HEADER + FRAME + 16,
    ] {
        let (home, written) = killed();
        scribble(&home, at);
        let [journal, log] = [home.journal(), home.path(LOG)];
        let before = [&journal, &log].map(|file| fs::read(file).expect("readable"));

        let noticed = Store::open(&journal).expect_err("lines would be lost");
        assert!(
            matches!(noticed, Problem::Damaged { .. }),
            "byte {at}: {noticed:?}"
        );
        let after = [&journal, &log].map(|file| fs::read(file).expect("readable"));
        assert_eq!(after, before, "byte {at}: and nothing was done to it");

        let repaired = repair(&journal, start()).expect("mended");
        let Repaired::BroughtBack { brought, .. } = repaired else {
            panic!("byte {at}: {repaired:?}");
        };
        assert_eq!(brought.source, Source::Journal, "byte {at}: from the log");
        assert_eq!(lines(&home), written, "byte {at}: every line is there");
    }
}

#[test]
fn the_end_of_what_was_being_written_is_no_damage() {
    let (home, written) = killed();
    let end = fs::metadata(home.path(LOG)).expect("there").len();
    scribble(&home, usize::try_from(end).expect("small") - 100);
    let read = lines(&home);
    assert!(read.len() < written.len(), "what was not kept is not there");
    assert_eq!(read[..], written[..read.len()], "everything before it is");
}
