//! The file's format. `formats/1.sql` is what the first step makes: once a release has made files by
//! it, it is never modified; a change is another step and another file here.

use std::{
    env, fs,
    path::{Path, PathBuf},
};

use domain::{Entry, State};
use rusqlite::{Connection, params};
use storage::{FORMAT, Reader};

use crate::{
    given::{Home, replayed, rows},
    lived::a_day,
};

#[test]
fn the_format_is_the_one_that_is_written_down() {
    let home = Home::new();
    drop(home.open());
    let made = home
        .seen_from_outside()
        .prepare(
            "SELECT sql || ';' FROM sqlite_master
             WHERE sql IS NOT NULL AND name NOT LIKE 'found\\_%' ESCAPE '\\' ORDER BY rowid",
        )
        .and_then(|mut all| {
            all.query_map([], |row| row.get(0))?
                .collect::<Result<Vec<String>, _>>()
        })
        .expect("the schema is readable")
        .join("\n\n");

    let written = written(&format!("{FORMAT}.sql"));
    if env::var_os("WRITE_FORMAT").is_some() {
        fs::write(&written, made + "\n").expect("written");
        return;
    }
    let known = fs::read_to_string(&written)
        .unwrap_or_default()
        .replace("\r\n", "\n");
    assert_eq!(
        known.trim_end(),
        made,
        "add a step instead of modifying one; before the first release, WRITE_FORMAT=1 writes it anew"
    );
}

#[test]
fn a_file_of_every_format_is_brought_to_todays_with_all_its_lines() {
    let lines: Vec<_> = (0..3).flat_map(a_day).collect();
    let new = Home::new();
    new.open().store.append(&lines).expect("kept");
    for format in 1..=FORMAT {
        let home = Home::new();
        journal_of_format(format, &home.journal(), &lines);
        let opened = home.open();
        assert_eq!(opened.state, replayed(&lines), "format {format}: the state");
        assert!(
            opened.store.in_step().expect("readable"),
            "format {format}: the tables say the same"
        );
        opened.store.check().expect("and the file holds together");
        drop(opened);
        assert_eq!(
            rows(&home.seen_from_outside()),
            rows(&new.seen_from_outside()),
            "format {format}: row by row"
        );
        let found = home
            .seen_from_outside()
            .pragma_query_value(None, "user_version", |row| row.get::<_, u32>(0));
        assert_eq!(found, Ok(FORMAT), "format {format}: it is today's now");
    }
}

/// `formats/1-days.sql` is a dump of a file that the first version wrote, tables and all; so is each
/// later one of its own format.
#[test]
fn days_written_by_an_earlier_version_are_all_there() {
    for format in 1..FORMAT {
        let dump = written(&format!("{format}-days.sql"));
        let dump = fs::read_to_string(&dump).expect("every format has a sample");
        let home = Home::new();
        let file = Connection::open(home.journal()).expect("a new file");
        file.execute_batch(&dump).expect("as it was written");
        let count = |table: &str| -> u32 {
            file.query_row(&format!("SELECT count(*) FROM {table}"), [], |row| {
                row.get(0)
            })
            .expect("counted")
        };
        let (lines, days, sessions) = (count("journal"), count("day"), count("session"));
        assert!(lines >= 20 && days > 0 && sessions > 0, "a day was lived");
        drop(file);

        let opened = home.open();
        let mut read = Vec::new();
        opened
            .store
            .each_entry(|line| read.push(line))
            .expect("readable");
        assert_eq!(read.len(), lines as usize, "format {format}: every line");
        assert_eq!(opened.state, replayed(&read), "format {format}: the state");
        assert_ne!(opened.state, State::default(), "which is not nothing");
        assert!(
            opened.store.in_step().expect("readable"),
            "format {format}: the tables say the same"
        );
        let items = opened.state.day.iter().flat_map(|day| &day.items);
        let titles: Vec<_> = items.map(|item| item.title.as_str().to_owned()).collect();
        assert!(!titles.is_empty(), "a day with items");
        drop(opened);
        let contents = storage::examine(&home.journal()).expect("sound");
        assert_eq!(contents.days, days, "format {format}: every day");
        let past = Reader::open(&home.journal()).expect("it opens");
        for title in titles {
            let hits = past.search(&title, 10).expect("an answer");
            assert!(!hits.is_empty(), "format {format}: {title:?} is found");
        }
    }
}

/// A file as a program of that format made it, with lines nothing was made from yet.
pub fn journal_of_format(format: u32, path: &Path, lines: &[Entry]) {
    let schema = fs::read_to_string(written(&format!("{format}.sql"))).expect("written down");
    let file = Connection::open(path).expect("a new file");
    file.execute_batch(&schema).expect("as it was made");
    file.pragma_update(None, "application_id", 0x4461_7944)
        .and_then(|()| file.pragma_update(None, "user_version", format))
        .expect("its marks");
    for line in lines {
        file.execute(
            "INSERT INTO journal (id, device, at_ms, body) VALUES (?1, ?1, ?2, ?3)",
            params![
                line.id.0,
                line.at.timestamp_millis(),
                serde_json::to_string(&line.event).expect("events are JSON")
            ],
        )
        .expect("a line");
    }
}

fn written(name: &str) -> PathBuf {
    let formats = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/storage/formats");
    formats.join(name)
}
