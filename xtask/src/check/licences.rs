//! Everything linked may be given on under our own licences: the list is the one in `deny.toml`. What one
//! crate may have besides stands there as well, by the crate's name; only `daydone-fetch` links such ones.
//!
//! Cargo-deny knows more, but is seldom installed; this asks cargo alone.

use super::dependencies::SYSTEMS;
use crate::outcome::{Failure, StepOutcome};
use crate::process::cargo;
use crate::project::{read, root};
use std::collections::{BTreeMap, BTreeSet};

/// Fails, naming each package whose licence is not allowed.
pub fn check() -> StepOutcome {
    let settings = read(&root().join("deny.toml"))?;
    let allowed = allowed(&settings);
    let exceptions = exceptions(&settings);
    let mut wrong = BTreeSet::new();
    for system in SYSTEMS {
        for (package, licence) in linked(&["-p", "cli", "-p", "daydone-window"], system)? {
            if !permits(&licence, &allowed) {
                wrong.insert(format!("{package}: {licence}"));
            }
        }
        for (package, licence) in linked(&["-p", "fetch"], system)? {
            let name = package.split_whitespace().next().unwrap_or_default();
            let mut allowed = allowed.clone();
            allowed.extend(exceptions.get(name).into_iter().flatten());
            if !permits(&licence, &allowed) {
                wrong.insert(format!("{package}: {licence}"));
            }
        }
    }
    if wrong.is_empty() {
        return Ok(());
    }
    let list: Vec<String> = wrong.into_iter().collect();
    Err(Failure::from(format!(
        "Not allowed in deny.toml:\n{}",
        list.join("\n")
    )))
}

/// Every package that the `selected` ones link on a system, with its licence.
fn linked(selected: &[&str], system: &str) -> Result<Vec<(String, String)>, Failure> {
    let words = ["-e", "normal", "--target", system];
    let format = ["--prefix", "none", "--no-dedupe", "--format", "{p}|{l}"];
    let printed = cargo(["tree", "--quiet"])
        .args(selected)
        .args(words)
        .args(format)
        .output()?;
    let pairs = printed.lines().filter_map(|line| line.split_once('|'));
    Ok(pairs
        .map(|(package, licence)| (package.to_owned(), licence.to_owned()))
        .collect())
}

/// What single crates may have besides: `{ crate = "name", allow = ["LICENCE"] }`, one a line.
fn exceptions(settings: &str) -> BTreeMap<&str, Vec<&str>> {
    let lines = settings.lines().filter_map(|line| {
        let rest = line.trim().strip_prefix("{ crate = \"")?;
        let (name, rest) = rest.split_once('"')?;
        Some((name, rest.split('"').skip(1).step_by(2).collect()))
    });
    lines.collect()
}

/// The names between the brackets of `allow` in the section about licences.
fn allowed(settings: &str) -> BTreeSet<&str> {
    let section = settings.split("[licenses]").nth(1).unwrap_or_default();
    let list = section.split(']').next().unwrap_or_default();
    list.split('"').skip(1).step_by(2).collect()
}

/// Whether an expression leaves a choice of allowed licences: of each part joined by AND, one.
fn permits(expression: &str, allowed: &BTreeSet<&str>) -> bool {
    let plain = expression.replace(['(', ')'], "").replace('/', " OR ");
    plain
        .split(" AND ")
        .all(|part| part.split(" OR ").any(|name| allowed.contains(name.trim())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_expression_is_read_as_a_choice_within_every_part() {
        let allowed = BTreeSet::from(["MIT", "Unicode-3.0"]);
        for (expression, expected) in [
            ("MIT", true),
            ("Apache-2.0/MIT", true),
            ("(MIT OR Apache-2.0) AND Unicode-3.0", true),
            ("MIT AND GPL-3.0", false),
            ("", false),
        ] {
            assert_eq!(
                permits(expression, &allowed),
                expected,
                "the licence `{expression}`"
            );
        }
    }

    #[test]
    fn the_list_is_found_in_the_settings() {
        let settings = "[licenses]\n# why\nallow = [\n  \"MIT\",\n  \"ISC\",\n]\nexceptions = [\n  \
            { crate = \"ring\", allow = [\"A\", \"B\"] },\n]\n[bans]\ndeny = [\"x\"]\n";
        let one = BTreeMap::from([("ring", vec!["A", "B"])]);
        assert_eq!(exceptions(settings), one, "one crate may have two more");
        assert_eq!(
            allowed(settings),
            BTreeSet::from(["MIT", "ISC"]),
            "these two and no more"
        );
    }
}
