//! How a verb ends: well, or with a sentence that says what stood in the way.

use std::fmt::Display;

/// What went wrong, in words for the person at the terminal.
#[derive(Debug)]
pub struct Failure(String);

/// The result of a verb.
pub type StepOutcome = Result<(), Failure>;

impl Display for Failure {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl From<&str> for Failure {
    fn from(words: &str) -> Self {
        Self(words.to_owned())
    }
}

impl From<String> for Failure {
    fn from(words: String) -> Self {
        Self(words)
    }
}

/// Puts what was being done in front of an error: `.map_err(because("reading the lock file"))`.
pub fn because<E: Display>(doing: impl Display) -> impl FnOnce(E) -> Failure {
    move |error| Failure(format!("{doing}: {error}"))
}
