//! A file that is too long to hold in the head is split.

use super::sources;
use crate::outcome::{Failure, StepOutcome};
use crate::project::read;

/// The most lines a file written by hand may have.
const MOST: usize = 400;

/// Fails, naming the files above the limit.
pub fn check() -> StepOutcome {
    let mut sizes = Vec::new();
    for name in sources::with_endings(&["rs", "ts", "svelte", "css", "mjs", "js", "ftl"])? {
        sizes.push((read(&sources::path(&name))?.lines().count(), name));
    }
    sizes.sort();
    let median = sizes.get(sizes.len() / 2).map_or(0, |(lines, _)| *lines);
    println!("{} files, median {median} lines", sizes.len());
    let long: Vec<String> = sizes
        .iter()
        .filter(|(lines, _)| *lines > MOST)
        .map(|(lines, name)| format!("{name} ({lines})"))
        .collect();
    if long.is_empty() {
        Ok(())
    } else {
        Err(Failure::from(format!(
            "Split these files: {}",
            long.join(", ")
        )))
    }
}
