//! The journal's format is for ever: a line written by any released program is read by every later
//! one. `journal.jsonl` holds a line of every kind of event. Lines may be added; a line that has to be
//! changed to make this pass is a line that a person's journal holds.

use std::{collections::BTreeSet, fmt};

use domain::{Criterion, Entry, Event, State, evolve};
use serde::{
    Deserialize,
    de::{self, value::MapDeserializer},
};

const JOURNAL: &str = include_str!("journal.jsonl");

/// An error that keeps the kinds that serde expected. serde gives them only in the error for a kind it
/// does not know, and they are the names that stand in the journal.
#[derive(Debug)]
struct Expected(&'static [&'static str]);

impl fmt::Display for Expected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "expected one of {:?}", self.0)
    }
}

impl std::error::Error for Expected {}

impl de::Error for Expected {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Expected(&[])
    }

    fn unknown_variant(_: &str, expected: &'static [&'static str]) -> Self {
        Expected(expected)
    }
}

/// The names of all kinds of events.
fn kinds() -> &'static [&'static str] {
    let unknown = MapDeserializer::new([("kind", "")].into_iter());
    let Expected(kinds) = Event::deserialize(unknown).expect_err("no kind is called that");
    assert!(!kinds.is_empty(), "serde names no kinds any more");
    kinds
}

fn kind(event: &Event) -> String {
    let written = serde_json::to_value(event).expect("an event is always JSON");
    written["kind"].as_str().expect("a name").to_owned()
}

fn entries() -> impl Iterator<Item = (&'static str, Entry)> {
    JOURNAL.lines().map(|line| {
        let read = serde_json::from_str(line);
        let entry = read.unwrap_or_else(|why| panic!("can no longer be read: {why}\n{line}"));
        (line, entry)
    })
}

#[test]
fn every_line_reads_and_prints_as_it_was() {
    for (line, entry) in entries() {
        let printed = serde_json::to_string(&entry).expect("an entry is always JSON");
        assert_eq!(printed, line, "a reader of the old format would stumble");
    }
}

#[test]
fn every_kind_of_event_has_a_line() {
    let seen: BTreeSet<_> = entries().map(|(_, entry)| kind(&entry.event)).collect();
    let missing: Vec<_> = kinds()
        .iter()
        .filter(|kind| !seen.contains(**kind))
        .collect();
    assert!(missing.is_empty(), "add a line for {missing:?}");
}

#[test]
fn every_criterion_has_a_line() {
    let definitions = entries().flat_map(|(_, entry)| match entry.event {
        Event::DayStarted { definition, .. } | Event::DefinitionChanged { definition, .. } => {
            definition.criteria().cloned().collect()
        }
        _ => vec![],
    });
    let seen: BTreeSet<_> = definitions.map(|one| one.name()).collect();
    let missing: Vec<_> = Criterion::ALL
        .iter()
        .filter(|name| !seen.contains(**name))
        .collect();
    assert!(missing.is_empty(), "add a line for {missing:?}");
}

#[test]
fn the_lines_fold_in_any_order_without_panic() {
    let lines: Vec<_> = entries().map(|(_, entry)| entry).collect();
    let forward = lines.iter().fold(State::default(), evolve);
    assert!(forward.day.is_some(), "the first line starts a day");
    let _backward = lines.iter().rev().fold(State::default(), evolve);
    for turn in 0..lines.len() {
        let (head, tail) = lines.split_at(turn);
        let _turned = tail.iter().chain(head).fold(State::default(), evolve);
    }
}
