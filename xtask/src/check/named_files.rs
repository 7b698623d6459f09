//! A page that names a source file names one that is there: names that a move left behind fail.

use super::sources;
use crate::outcome::{Failure, StepOutcome};
use crate::project::read;

/// The endings of files that pages name as a proof or a place to read.
const SOURCES: [&str; 5] = ["rs", "ts", "svelte", "mjs", "ftl"];

/// Fails, naming page and file. A page may leave out the beginning of a path.
pub fn check() -> StepOutcome {
    let there = sources::with_endings(&SOURCES)?;
    let mut missing = Vec::new();
    for page in sources::with_endings(&["md"])? {
        let text = read(&sources::path(&page))?;
        for name in named(&text) {
            if !there.iter().any(|file| is_named(file, name)) {
                missing.push(format!("{page}: {name}"));
            }
        }
    }
    if missing.is_empty() {
        return Ok(());
    }
    Err(Failure::from(format!(
        "No such file: {}",
        missing.join(", ")
    )))
}

/// The files in a page's code spans; `path.rs::test` names a test in one. A span with a blank, a
/// star or braces is no single file.
fn named(page: &str) -> impl Iterator<Item = &str> {
    page.lines()
        .flat_map(|line| line.split('`').skip(1).step_by(2))
        .map(|span| span.split_once("::").map_or(span, |(file, _)| file))
        .map(|span| span.trim_start_matches("../"))
        .filter(|span| !span.contains([' ', '*', '{', '<', '…']))
        .filter(|span| {
            let ending = span.rsplit_once('.').map(|(_, ending)| ending);
            ending.is_some_and(|ending| SOURCES.contains(&ending))
        })
}

fn is_named(file: &str, name: &str) -> bool {
    file.strip_suffix(name)
        .is_some_and(|before| before.is_empty() || before.ends_with('/'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_and_the_files_of_tests_are_read_from_code_spans() {
        let page = "See `a/b.rs` and `c.rs::a_test`, not d.rs, `x y.rs`, `e/*.rs` or `e.toml`.";
        assert_eq!(named(page).collect::<Vec<_>>(), ["a/b.rs", "c.rs"]);
    }

    #[test]
    fn a_path_may_begin_later_but_at_a_folder() {
        assert!(is_named("src-tauri/agent/src/lib.rs", "agent/src/lib.rs"));
        assert!(!is_named("src-tauri/agent/src/lib.rs", "b.rs"));
    }
}
