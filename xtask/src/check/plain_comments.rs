//! Comments name the type or process that acts. The words below hide it, so their number may only fall.

use super::sources;
use crate::outcome::{Failure, StepOutcome};
use crate::project::read;

/// The words, as CONTRIBUTING lists them.
const HIDING: [&str; 8] = [
    "nobody", "somebody", "whoever", "wish", "wishes", "wished", "told", "lives",
];

/// How many comment lines may hold one. Lower it to the number that the check prints.
const MOST: usize = 9;

/// Fails when there are more such lines than before.
pub fn check() -> StepOutcome {
    let mut count = 0;
    for name in sources::with_endings(&["rs", "ts", "svelte", "mjs"])? {
        let source = read(&sources::path(&name))?;
        count += source.lines().filter(|line| hides(line)).count();
    }
    println!("{count} comment lines with a word that hides who acts, of at most {MOST}");
    if count <= MOST {
        return Ok(());
    }
    Err(Failure::from(format!(
        "A new comment line holds one of: {}. Name the type or process that acts (CONTRIBUTING.md).",
        HIDING.join(", ")
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
