//! Comments name the type or process that acts. The words below hide it.

use super::sources;
use crate::outcome::{Failure, StepOutcome};
use crate::project::read;

/// The words, as CONTRIBUTING lists them.
const HIDING: [&str; 8] = [
    "nobody", "somebody", "whoever", "wish", "wishes", "wished", "told", "lives",
];

/// Fails when a comment holds one.
pub fn check() -> StepOutcome {
    let mut found = Vec::new();
    for name in sources::with_endings(&["rs", "ts", "svelte", "mjs"])? {
        let source = read(&sources::path(&name))?;
        let lines = source.lines().zip(1..).filter(|(line, _)| hides(line));
        found.extend(lines.map(|(line, number)| format!("{name}:{number}: {}", line.trim())));
    }
    if found.is_empty() {
        return Ok(());
    }
    Err(Failure::from(format!(
        "A comment holds one of: {}. Name the type or process that acts (CONTRIBUTING.md).\n{}",
        HIDING.join(", "),
        found.join("\n")
    )))
}

fn hides(line: &str) -> bool {
    let line = line.trim_start();
    line.starts_with("//")
        && line
            .split(|letter: char| !letter.is_ascii_alphabetic())
            .any(|word| HIDING.contains(&word.to_ascii_lowercase().as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_comment_is_read_word_by_word_and_code_is_not() {
        assert!(hides("    /// Nobody asks."), "a comment, at any case");
        assert!(!hides("// A wishlist."), "a part of a word is another word");
        assert!(!hides("let told = 1;"), "code is left to its names");
    }
}
