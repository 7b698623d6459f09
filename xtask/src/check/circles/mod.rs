//! No files of a crate go round in a circle: what two of them need stands in a third.
//!
//! The graph has a file for a point. A line goes from a file to the file that *holds* an item it takes,
//! by `use` or by a path written out (`crate::…`, `super::…`, a module's or an import's name). Re-exports
//! are followed to the file behind them, and a file that only passes a name on takes nothing. `mod x;`
//! and the import of a module by its name are no lines; what is then taken through that name is one. A
//! child that takes an item of its parent's file counts as any other. Methods count nowhere, because
//! calling one names no file, and what is compiled for tests only is not read.

mod files;
mod module;
mod tokens;

use super::sources;
use crate::outcome::{Failure, StepOutcome};
use files::Crate;
use std::collections::{BTreeMap, BTreeSet};

/// Fails, naming the circles.
pub fn check() -> StepOutcome {
    let files = sources::with_endings(&["rs"])?;
    let mut circles = Vec::new();
    for first in files.iter().filter(|file| is_first(file, &files)) {
        circles.extend(circles_of(&Crate::of(first)?.edges()));
    }
    println!("{} circles", circles.len());
    if circles.is_empty() {
        return Ok(());
    }
    let told: Vec<_> = circles.iter().map(told).collect();
    Err(Failure::from(told.join("\n")))
}

/// Whether a crate begins with this file. Of a library and a program in one folder it is the library.
fn is_first(file: &str, files: &[String]) -> bool {
    let library = |main: &str| format!("{main}src/lib.rs");
    file.ends_with("src/lib.rs")
        || file
            .strip_suffix("src/main.rs")
            .is_some_and(|folder| !files.contains(&library(folder)))
}

/// Files that reach one another, and the lines between them.
#[derive(Debug, PartialEq, Eq)]
struct Circle {
    files: BTreeSet<String>,
    lines: Vec<(String, String)>,
}

/// The circles in a graph of files.
fn circles_of(edges: &BTreeMap<String, BTreeSet<String>>) -> Vec<Circle> {
    let reached: BTreeMap<&str, BTreeSet<&str>> = edges
        .keys()
        .map(|from| (from.as_str(), reached_from(from, edges)))
        .collect();
    let mut circles: Vec<Circle> = Vec::new();
    for (from, to) in &reached {
        let is_known = circles.iter().any(|circle| circle.files.contains(*from));
        if is_known || !to.contains(from) {
            continue;
        }
        let back = |file: &&&str| reached.get(**file).is_some_and(|to| to.contains(from));
        let files: BTreeSet<String> = to
            .iter()
            .filter(back)
            .map(|file| (*file).to_owned())
            .collect();
        let inside = edges.iter().filter(|(file, _)| files.contains(*file));
        let lines = inside
            .flat_map(|(file, to)| to.intersection(&files).map(|to| (file.clone(), to.clone())))
            .collect();
        circles.push(Circle { files, lines });
    }
    circles
}

/// Every file that a file takes something from, directly or through others.
fn reached_from<'a>(
    from: &str,
    edges: &'a BTreeMap<String, BTreeSet<String>>,
) -> BTreeSet<&'a str> {
    let mut reached = BTreeSet::new();
    let mut waiting: Vec<&str> = edges
        .get(from)
        .into_iter()
        .flatten()
        .map(String::as_str)
        .collect();
    while let Some(file) = waiting.pop() {
        if reached.insert(file) {
            waiting.extend(edges.get(file).into_iter().flatten().map(String::as_str));
        }
    }
    reached
}

fn told(circle: &Circle) -> String {
    let lines = circle.lines.iter();
    let lines = lines.map(|(from, to)| format!("\n  {from} takes from {to}"));
    format!("A circle of files:{}", lines.collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn graph(lines: &[(&str, &str)]) -> BTreeMap<String, BTreeSet<String>> {
        let mut edges: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for (from, to) in lines {
            edges
                .entry((*from).to_owned())
                .or_default()
                .insert((*to).to_owned());
        }
        edges
    }

    #[test]
    fn files_that_reach_one_another_are_one_circle() {
        let circles = circles_of(&graph(&[("a", "b"), ("b", "c"), ("c", "a"), ("c", "d")]));
        let files: Vec<Vec<&String>> = circles
            .iter()
            .map(|circle| circle.files.iter().collect())
            .collect();
        assert_eq!(
            files,
            [["a", "b", "c"]],
            "d is reached and does not come back"
        );
    }

    #[test]
    fn a_circle_is_told_with_its_lines() {
        let circles = circles_of(&graph(&[("a", "b"), ("b", "a"), ("b", "c")]));
        let told: Vec<_> = circles.iter().map(told).collect();
        assert_eq!(
            told,
            ["A circle of files:\n  a takes from b\n  b takes from a"]
        );
    }
}
