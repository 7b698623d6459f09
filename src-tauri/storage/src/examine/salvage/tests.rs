//! Lines as long as they come, from a file that SQLite wrote; lengths that lie, in one that it did not write;
//! and which of the two files trouble is about.

use std::{fs, path::PathBuf};

use tempfile::TempDir;

use super::*;
use crate::open::migrations;

const PAGE: usize = 4096;

/// A line whose body is `length` bytes long.
fn line(seq: i64, length: usize) -> SalvagedLine {
    let said = serde_json::to_string(&Event::ClockMoved { by_ms: seq }).expect("JSON");
    SalvagedLine {
        seq,
        id: u128::from(seq.unsigned_abs()).to_be_bytes(),
        device: [7; 16],
        at_ms: 1_795_510_800_000,
        body: format!("{said}{}", " ".repeat(length - said.len())),
    }
}

/// A damaged journal and the new one, in a folder of their own.
struct Files {
    _folder: TempDir,
    damaged: PathBuf,
    to: PathBuf,
    new: Connection,
}

impl Files {
    fn new() -> Self {
        let folder = TempDir::new().expect("a folder");
        let [damaged, to] = ["damaged", "new"].map(|name| folder.path().join(name));
        let new = journal(&to);
        Files {
            _folder: folder,
            damaged,
            to,
            new,
        }
    }

    /// What comes out of the damaged one.
    fn salvaged(&self) -> Vec<(i64, String)> {
        let whole = self.new.unchecked_transaction().expect("begun");
        lines(&self.damaged, &self.new, &self.to).expect("salvaged");
        whole.commit().expect("kept");
        let mut all = self
            .new
            .prepare("SELECT seq, body FROM journal ORDER BY seq")
            .expect("readable");
        let read = all.query_map([], |row| Ok((row.get(0)?, row.get(1)?)));
        let read = read.and_then(Iterator::collect);
        read.expect("readable")
    }
}

fn journal(path: &Path) -> Connection {
    let mut journal = Connection::open(path).expect("a file");
    migrations::migrate(&mut journal, path).expect("tables");
    journal
}

#[test]
fn a_line_of_any_length_comes_back_as_it_was_written() {
    let files = Files::new();
    // Where the end of a line moves to pages of its own, and where a line fills these to the last byte.
    let near = [PAGE, PAGE + 480, 2 * PAGE, 2 * PAGE + 480];
    let near = near.into_iter().flat_map(|length| length - 110..length);
    let lengths = near.chain([60, 20_000, 100_000, 1_000_000]);
    let written: Vec<_> = (1..)
        .zip(lengths)
        .map(|(seq, length)| line(seq, length))
        .collect();
    let mut damaged = journal(&files.damaged);
    let whole = damaged.transaction().expect("begun");
    for line in &written {
        write(&whole, line).expect("written");
    }
    whole.commit().expect("kept");

    let read = files.salvaged();
    for (line, read) in written.iter().zip(&read) {
        let length = line.body.len();
        assert!(
            *read == (line.seq, line.body.clone()),
            "one of {length} bytes"
        );
    }
    assert_eq!(read.len(), written.len(), "every one of them");
}

/// A file whose second page holds a line that goes on on page 3, which goes on on page 3, and so on, as
/// often as the line is said to be long.
fn in_a_circle(rounds: u32) -> Vec<u8> {
    let line = line(1, 50);
    let mut record = vec![6, 0, 44, 44, 6, 13 + 2 * 50];
    record.extend([line.id, line.device].concat());
    record.extend(line.at_ms.to_be_bytes());
    record.extend(line.body.as_bytes());
    // The least of a line that stays here, so that pages hold the rest to the last byte.
    record.resize(489, 0);
    let length = 489 + rounds * (PAGE as u32 - 4);
    let digits = [21, 14, 7, 0].map(|bits| (length >> bits & 0x7f) as u8);
    let length = [
        digits[0] | 0x80,
        digits[1] | 0x80,
        digits[2] | 0x80,
        digits[3],
    ];

    let mut file = vec![0; 3 * PAGE];
    let (cell, next) = (PAGE + 1000, 3_u32.to_be_bytes());
    file[PAGE] = 0x0d;
    file[PAGE + 3..PAGE + 5].copy_from_slice(&[0, 1]);
    file[PAGE + 8..PAGE + 10].copy_from_slice(&1000_u16.to_be_bytes());
    let bytes = [&length[..], &[1], &record, &next].concat();
    file[cell..cell + bytes.len()].copy_from_slice(&bytes);
    file[2 * PAGE..2 * PAGE + 4].copy_from_slice(&next);
    file
}

#[test]
fn a_length_that_lies_is_not_followed_round_in_a_circle() {
    for (rounds, comes_back) in [(1, true), (4_099, true), (4_100, false), (60_000, false)] {
        let files = Files::new();
        fs::write(&files.damaged, in_a_circle(rounds)).expect("a file");
        let expected = comes_back.then(|| (1, line(1, 50).body));
        assert_eq!(
            files.salvaged(),
            Vec::from_iter(expected),
            "after {rounds} rounds (16 MiB are 4,100)"
        );
    }
}

#[test]
fn a_disk_that_is_full_is_not_said_of_the_damaged_journal() {
    let files = Files::new();
    write(&journal(&files.damaged), &line(1, 100_000)).expect("written");
    files
        .new
        .pragma_update(None, "max_page_count", 1)
        .expect("no more room than it has");
    let problem = lines(&files.damaged, &files.new, &files.to).expect_err("it is full");
    assert!(
        matches!(&problem, Problem::Full { path } if *path == files.to),
        "the new one could not be written: {problem:?}"
    );
}
