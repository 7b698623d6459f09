//! The calendar files that other projects test with, against the answers that two other programs or a
//! person gave. They stand under the licences of those projects and are not part of this one: the
//! environment variable `DAYDONE_CALENDARS` names the folder they are in, with `EXPECTED.json`.

use std::{collections::BTreeMap, env, fs, path::Path};

use chrono::TimeDelta;
use serde::Deserialize;

use super::*;

/// A file without an answer, which must be read without a fault.
const NO_ANSWER: &str = "google-birthdays.ics";

#[derive(Deserialize)]
struct Expected {
    from: i64,
    to: i64,
    zone: Tz,
    occurrences: Vec<String>,
}

#[test]
fn files_of_other_projects_are_read_right() {
    let Some(folder) = env::var_os("DAYDONE_CALENDARS") else {
        println!("DAYDONE_CALENDARS names no folder: the files of other projects were not read");
        return;
    };
    let folder = Path::new(&folder);
    let expected = fs::read_to_string(folder.join("EXPECTED.json")).expect("the answers");
    let expected: BTreeMap<String, Expected> = serde_json::from_str(&expected).expect("answers");
    let mut wrong = Vec::new();
    for (name, expected) in &expected {
        let difference = difference(&folder.join(name), expected);
        if !difference.is_empty() {
            println!("{name}:\n{}", difference.join("\n"));
            wrong.push(name.as_str());
        }
    }
    println!(
        "{} of {} files are read right",
        expected.len() - wrong.len(),
        expected.len()
    );
    assert!(wrong.is_empty(), "these are read wrong: {wrong:?}");
    let bytes = fs::read(folder.join(NO_ANSWER)).expect("the file");
    let window = Window {
        from: at("2011-01-01T00:00:00Z"),
        to: at("2016-01-01T00:00:00Z"),
    };
    let reading = foresee(&bytes, window, &reader()).expect("a calendar");
    assert_eq!(reading.unfinished, [], "{NO_ANSWER} is read to its end");
    assert_eq!(
        reading.occurrences.len(),
        6,
        "three dates of a series and three moved ones"
    );
}

/// What is missing (`-`) and what is too much (`+`).
fn difference(file: &Path, expected: &Expected) -> Vec<String> {
    let bytes = fs::read(file).expect("the file");
    let reader = Reader {
        zone: expected.zone,
        me: Vec::new(),
    };
    let window =
        [expected.from, expected.to].map(|at| DateTime::from_timestamp(at, 0).expect("an instant"));
    // The answers count dates as midnight UTC, a reader as their own midnight: a day more is asked for.
    let wide = Window {
        from: window[0] - TimeDelta::days(1),
        to: window[1] + TimeDelta::days(1),
    };
    let reading = foresee(&bytes, wide, &reader).expect("a calendar");
    let is_in = |occurrence: &&Occurrence| {
        let starts = occurrence.span.starts().instant(Tz::UTC);
        let ends = occurrence.span.ends().instant(Tz::UTC);
        starts < window[1] && (ends > window[0] || starts >= window[0])
    };
    let all = reading
        .occurrences
        .iter()
        .filter(|occurrence| !occurrence.cancelled);
    let mut found: Vec<String> = all.filter(is_in).map(line).collect();
    let mut difference = Vec::new();
    for line in expected.occurrences.iter().map(|line| as_a_title(line)) {
        match found.iter().position(|found| *found == line) {
            Some(place) => {
                found.remove(place);
            }
            None => difference.push(format!("- {line}")),
        }
    }
    difference.extend(found.into_iter().map(|line| format!("+ {line}")));
    difference
}

/// The answers keep a summary as it is; a title is on one line.
fn as_a_title(line: &str) -> String {
    line.split_whitespace().collect::<Vec<_>>().join(" ")
}
