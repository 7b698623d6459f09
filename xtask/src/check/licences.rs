//! Everything linked may be given on under our own licences: the list is the one in `deny.toml`.
//!
//! Cargo-deny knows more, but is seldom installed; this asks cargo alone.

use super::dependencies::SYSTEMS;
use crate::outcome::{Failure, StepOutcome};
use crate::process::cargo;
use crate::project::{read, root};
use std::collections::BTreeSet;

/// Fails, naming each package whose licence is not allowed.
pub fn check() -> StepOutcome {
    let settings = read(&root().join("deny.toml"))?;
    let allowed = allowed(&settings);
    let mut wrong = BTreeSet::new();
    for system in SYSTEMS {
        let words = [
            "-p",
            "cli",
            "-p",
            "daydone-window",
            "-e",
            "normal",
            "--target",
            system,
        ];
        let format = ["--prefix", "none", "--no-dedupe", "--format", "{p}|{l}"];
        let printed = cargo(["tree", "--quiet"])
            .args(words)
            .args(format)
            .output()?;
        for (package, licence) in printed.lines().filter_map(|line| line.split_once('|')) {
            if !permits(licence, &allowed) {
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
        let settings =
            "[licenses]\n# why\nallow = [\n  \"MIT\",\n  \"ISC\",\n]\n[bans]\ndeny = [\"x\"]\n";
        assert_eq!(
            allowed(settings),
            BTreeSet::from(["MIT", "ISC"]),
            "these two and no more"
        );
    }
}
