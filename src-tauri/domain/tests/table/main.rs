//! Every command in every state: granted, with which events, or refused, with which rejection. The
//! answers are written down in `table.txt`, so that a change of the rules shows as a change of a
//! line. After a wanted change: `UPDATE_TABLE=1 cargo test -p domain --test table`.

mod elsewhere;
#[path = "../life/mod.rs"]
mod life;
mod noticed;
mod situations;
mod undone;
mod wishes;

use std::fmt::Write;

use domain::{Command, Event, Rejection};
use situations::{SITUATIONS, Situation};
use wishes::wishes;

const TABLE: &str = include_str!("table.txt");
const PLACE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/table/table.txt");

#[test]
fn every_command_has_its_answer_in_every_state() {
    let table = table();
    if std::env::var_os("UPDATE_TABLE").is_some() {
        std::fs::write(PLACE, &table).expect("the table lies beside its test");
        return;
    }
    for (found, known) in table.lines().zip(TABLE.lines()) {
        assert_eq!(
            found, known,
            "an answer changed; see the module's first lines"
        );
    }
    assert_eq!(table.lines().count(), TABLE.lines().count());
}

#[test]
fn the_table_names_every_command() {
    let all: Vec<_> = wishes(&SITUATIONS[0].live())
        .iter()
        .map(|(name, _)| *name)
        .collect();
    for name in Command::ALL.iter().chain(noticed::NOTICED) {
        let name = name.replace('_', "");
        let names = |wish: &&str| wish.split(' ').next().map(str::to_lowercase);
        assert!(
            all.iter()
                .any(|wish| names(wish) == Some(name.to_lowercase())),
            "{name} is not asked"
        );
    }
}

fn table() -> String {
    let mut table = String::new();
    let names = wishes(&SITUATIONS[0].live());
    for (row, (name, _)) in names.iter().enumerate() {
        writeln!(table, "{name}").expect("a string takes it");
        for (answer, situations) in answers(row) {
            writeln!(table, "    {answer}\n        {}", situations.join(" · "))
                .expect("a string takes it");
        }
    }
    table
}

/// What each situation answers to one command, equal answers together, in the order of first sight.
fn answers(row: usize) -> Vec<(String, Vec<&'static str>)> {
    let mut answers: Vec<(String, Vec<_>)> = Vec::new();
    for Situation { name, .. } in &SITUATIONS {
        let situation = SITUATIONS.iter().find(|known| known.name == *name);
        let mut life = situation.expect("it is in the list").live();
        let before = life.state.clone();
        let (_, wish) = wishes(&life).remove(row);
        let answer = match life.ask(wish) {
            Ok(events) => said(&events),
            Err(why) => {
                assert_eq!(life.state, before, "a rejected command changes nothing");
                format!("refused: {}", refused(&why))
            }
        };
        match answers.iter_mut().find(|(known, _)| *known == answer) {
            Some((_, names)) => names.push(*name),
            None => answers.push((answer, vec![*name])),
        }
    }
    answers
}

fn said(events: &[Event]) -> String {
    if events.is_empty() {
        return "granted, nothing happens".to_owned();
    }
    let kinds: Vec<_> = events
        .iter()
        .map(|event| first_word(&format!("{event:?}")))
        .collect();
    kinds.join(", ")
}

fn refused(why: &Rejection) -> String {
    let (fields, name) = (format!("{why:?}"), first_word(&format!("{why:?}")));
    match why {
        Rejection::CrossesDayEnd { fits } => {
            let fits = fits.map_or("nothing".to_owned(), |fits| format!("{} min", fits.0));
            format!("{name}, {fits} fits")
        }
        Rejection::Text(_) => fields,
        _ => name,
    }
}

fn first_word(debug: &str) -> String {
    debug.chars().take_while(|c| c.is_alphanumeric()).collect()
}
