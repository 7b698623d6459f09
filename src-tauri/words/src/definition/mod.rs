//! The definition of done as one English sentence, and cut into parts so that a face can underline
//! the words a person can change.

mod criterion;
mod sentence;
#[cfg(test)]
mod tests;

use domain::{Criterion, Definition, Item};

use crate::Words;

/// A run of a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// The words, with their spaces.
    pub text: String,
    /// Whether a person can change them: "3 items", "16:30".
    pub strong: bool,
}

impl Words {
    /// "all 3 items are ticked, or it is 16:30", cut into parts; without a final stop.
    /// `items` are the day's, for their number and their titles.
    #[must_use]
    pub fn definition_sentence(&self, definition: &Definition, items: &[Item]) -> Vec<Part> {
        cut(&self.marked_definition(definition, items))
    }

    /// One criterion said by itself: "all 3 items are ticked".
    #[must_use]
    pub fn criterion(&self, criterion: &Criterion, items: &[Item]) -> String {
        plain(&cut(&self.marked_criterion(criterion, items)))
    }
}

/// The parts as one string.
#[must_use]
pub fn plain(parts: &[Part]) -> String {
    parts.iter().map(|part| part.text.as_str()).collect()
}

/// Stands for an asterisk that belongs to a title. Titles hold no control characters, so it can be
/// nothing else.
const TITLE_ASTERISK: char = '\u{1}';

/// A title made safe among marks.
fn unmarked(title: &str) -> String {
    title.replace('*', &TITLE_ASTERISK.to_string())
}

/// Cuts at the marks: every second run is strong.
fn cut(marked: &str) -> Vec<Part> {
    let runs = marked.split('*').enumerate();
    let parts = runs.map(|(n, text)| Part {
        text: text.replace(TITLE_ASTERISK, "*"),
        strong: n % 2 == 1,
    });
    parts.filter(|part| !part.text.is_empty()).collect()
}
