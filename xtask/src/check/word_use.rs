//! Every message of `src-tauri/words/en` is used somewhere, and every message asked for exists.
//!
//! A use is the id between quotes, or the beginning of ids up to a hyphen where the rest is put
//! together (`"refused-"` followed by a code, `ui-state-${state}`).

use super::sources;
use crate::outcome::{Failure, StepOutcome};
use crate::project::read;
use std::collections::BTreeSet;

/// Fails, naming the ids.
pub fn check() -> StepOutcome {
    let mut words = String::new();
    for name in sources::with_endings(&["ftl"])? {
        words += &read(&sources::path(&name))?;
    }
    let known: BTreeSet<&str> = words.lines().filter_map(defined).collect();
    let sections: BTreeSet<&str> = known
        .iter()
        .filter_map(|id| id.split_inclusive('-').next())
        .collect();
    let mut asked = BTreeSet::new();
    for name in sources::with_endings(&["rs", "ts", "svelte", "mjs"])? {
        if !name.starts_with("xtask/") && !is_test(&name) {
            let source = read(&sources::path(&name))?;
            let spoken = source
                .split("#[cfg(test)]\nmod tests {")
                .next()
                .unwrap_or_default();
            asked.extend(ids(spoken, &sections));
        }
    }
    // A message may use another one: `{ say-today }`.
    let within: BTreeSet<String> = words.split('{').skip(1).map(reference).collect();
    let begun: Vec<&str> = asked
        .iter()
        .filter(|id| id.ends_with('-'))
        .map(String::as_str)
        .collect();
    let used = |id: &&&str| {
        asked.contains(**id)
            || within.contains(**id)
            || begun.iter().any(|beginning| id.starts_with(beginning))
    };
    let unused: Vec<&str> = known.iter().filter(|id| !used(id)).copied().collect();
    let missing: Vec<&str> = asked
        .iter()
        .map(String::as_str)
        .filter(|id| !id.ends_with('-') && !known.contains(id.split('.').next().unwrap_or(id)))
        .collect();
    println!("{} messages", known.len());
    if unused.is_empty() && missing.is_empty() {
        return Ok(());
    }
    Err(Failure::from(format!(
        "Never used: {}\nNot in src-tauri/words/en: {}",
        list(&unused),
        list(&missing)
    )))
}

/// Tests and tools make ids up, and a message only they ask for is not used.
fn is_test(name: &str) -> bool {
    name.starts_with("tests/")
        || name.starts_with("ui/tools/")
        || name.contains("/tests/")
        || name.ends_with("tests.rs")
        || name.ends_with(".test.ts")
}

/// The id a line of the file defines.
fn defined(line: &str) -> Option<&str> {
    let (id, _) = line.split_once('=')?;
    let id = id.trim_end();
    id.starts_with(|first: char| first.is_ascii_lowercase())
        .then_some(id)
}

/// The id at the start of a placeable; nothing when it is a variable.
fn reference(text: &str) -> String {
    text.trim_start()
        .chars()
        .take_while(|letter| part_of_id(*letter))
        .collect()
}

/// The ids between quotes in a source text, and the beginnings of composed ones; an id begins with
/// the name of a section of the file (`ui-`, `say-`). A key (`"ui-a": …`) asks for nothing.
fn ids(source: &str, sections: &BTreeSet<&str>) -> BTreeSet<String> {
    let pieces: Vec<&str> = source.split(['"', '\'', '`']).collect();
    let after = pieces.iter().skip(1).copied().chain([""]);
    let asked = pieces
        .iter()
        .zip(after)
        .filter(|(_, after)| !after.starts_with(':'));
    asked.filter_map(|(text, _)| id(text, sections)).collect()
}

fn id(text: &str, sections: &BTreeSet<&str>) -> Option<String> {
    let found = |letter: &char| part_of_id(*letter) || *letter == '.';
    let id: String = text.chars().take_while(found).collect();
    let rest = &text[id.len()..];
    let composed = id.ends_with('-') && rest.starts_with(['{', '$']);
    let whole = rest.is_empty() && !id.ends_with(['.', '-']);
    let known = sections.iter().any(|section| id.starts_with(section));
    (known && (composed || whole)).then_some(id)
}

fn part_of_id(letter: char) -> bool {
    letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-'
}

fn list(ids: &[&str]) -> String {
    if ids.is_empty() {
        "none".to_owned()
    } else {
        ids.join(", ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_found_between_quotes_and_a_composed_one_by_its_beginning() {
        let found = ids(
            "say(\"ui-today\"); `ui-state-${state}`; format!(\"refused-{code}\"); \"not this-one\"",
            &BTreeSet::from(["ui-", "refused-"]),
        );
        let expected = ["refused-", "ui-state-", "ui-today"].map(String::from);
        assert_eq!(
            found,
            BTreeSet::from(expected),
            "quoted ids and beginnings, nothing else"
        );
    }

    #[test]
    fn a_definition_is_told_from_an_attribute_and_a_comment() {
        assert_eq!(defined("ui-today = Today"), Some("ui-today"), "a message");
        assert_eq!(
            defined("    .hint = Try"),
            None,
            "an attribute belongs to its message"
        );
        assert_eq!(defined("# a = b"), None, "a comment defines nothing");
    }
}
