//! Words a person gives us. They are checked once, here, so that no face and no table meets an
//! empty title, a control character or a direction override that would garble the line beside it.

use serde::{Deserialize, Serialize};

use crate::fold::{folded, is_seen};

/// The longest title, in characters.
pub const TITLE_LIMIT: usize = 200;
/// The longest note, in characters.
pub const NOTE_LIMIT: usize = 2_000;

/// One line: an item's title, a meeting's subject, a parked thought. 1–200 characters.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, type = "string"))]
#[serde(transparent)]
pub struct Title(String);

/// A few lines: a reason, a first step, what blocks. 1–2,000 characters, line breaks allowed.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, type = "string"))]
#[serde(transparent)]
pub struct Note(String);

/// Why words were not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TextProblem {
    /// Nothing that can be seen.
    #[error("empty")]
    Empty,
    /// More characters than the limit.
    #[error("{length} characters, at most {limit}")]
    TooLong {
        /// How many there were.
        length: usize,
        /// How many are taken.
        limit: usize,
    },
    /// A control character or a direction override.
    #[error("control character U+{0:04X}")]
    Control(u32),
}

impl Title {
    /// Takes one line of words; white space around it goes.
    ///
    /// # Errors
    /// [`TextProblem`] when nothing of it can be seen, when it is longer than [`TITLE_LIMIT`], or holds control characters
    /// (line breaks and tabs among them) or direction overrides. Right-to-left text is welcome.
    pub fn new(text: &str) -> Result<Self, TextProblem> {
        checked(text, TITLE_LIMIT, |_| false).map(Title)
    }

    /// As [`Title::new`], but a blank text gives none.
    ///
    /// # Errors
    /// As [`Title::new`].
    pub fn unless_blank(text: &str) -> Result<Option<Self>, TextProblem> {
        unless_blank(text, Title::new)
    }

    /// The words.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Its tags without their `#`, as they are written.
    pub fn tags(&self) -> impl Iterator<Item = &str> {
        tags(&self.0)
    }

    /// Whether [`Title::new`] would have given it. What was read from elsewhere has not met it.
    #[must_use]
    pub fn is_checked(&self) -> bool {
        Title::new(&self.0).as_ref() == Ok(self)
    }
}

impl Note {
    /// Takes a few lines of words; white space around them goes.
    ///
    /// # Errors
    /// [`TextProblem`] when nothing of them can be seen, when they are longer than [`NOTE_LIMIT`], or hold control characters
    /// other than line breaks, or direction overrides.
    pub fn new(text: &str) -> Result<Self, TextProblem> {
        checked(&text.replace("\r\n", "\n"), NOTE_LIMIT, |c| c == '\n').map(Note)
    }

    /// As [`Note::new`], but a blank text gives none.
    ///
    /// # Errors
    /// As [`Note::new`].
    pub fn unless_blank(text: &str) -> Result<Option<Self>, TextProblem> {
        unless_blank(text, Note::new)
    }

    /// The words.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether [`Note::new`] would have given it. What was read from elsewhere has not met it.
    #[must_use]
    pub fn is_checked(&self) -> bool {
        Note::new(&self.0).as_ref() == Ok(self)
    }
}

fn unless_blank<T>(
    text: &str,
    read: fn(&str) -> Result<T, TextProblem>,
) -> Result<Option<T>, TextProblem> {
    match text.trim() {
        "" => Ok(None),
        text => read(text).map(Some),
    }
}

/// The tags in a title: words that begin with `#`, without it and without what punctuates them.
pub fn tags(title: &str) -> impl Iterator<Item = &str> {
    title.split_whitespace().filter_map(|word| {
        let tag = word.strip_prefix('#')?;
        let tag = tag.trim_end_matches(|c: char| c.is_ascii_punctuation());
        Some(tag).filter(|tag| !tag.is_empty())
    })
}

/// Whether a title has a tag, given without its `#`; neither case nor the way accents are written matters.
#[must_use]
pub fn has_tag(title: &str, tag: &str) -> bool {
    let tag = folded(tag);
    tags(title).any(|one| folded(one) == tag)
}

fn checked(text: &str, limit: usize, allowed: fn(char) -> bool) -> Result<String, TextProblem> {
    let text = text.trim();
    let refused = |c: char| is_harmful(c) && !allowed(c);
    if !text.chars().any(|c| refused(c) || is_seen(c)) {
        return Err(TextProblem::Empty);
    }
    let length = text.chars().count();
    if length > limit {
        return Err(TextProblem::TooLong { length, limit });
    }
    match text.chars().find(|&c| refused(c)) {
        Some(c) => Err(TextProblem::Control(c as u32)),
        None => Ok(text.to_owned()),
    }
}

/// Control characters, line and paragraph separators, and the embeddings, overrides and isolates
/// of Unicode's bidirectional algorithm (UAX #9), which reach beyond the words they stand in.
#[must_use]
pub fn is_harmful(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{2028}' | '\u{2029}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_sign_alone_is_no_tag() {
        let title = Title::new("Issue # 12 #ui #").unwrap();
        assert_eq!(title.tags().collect::<Vec<_>>(), ["ui"]);
    }

    #[test]
    fn words_that_nobody_can_see_are_none() {
        for text in [
            "",
            " ",
            "\u{200B}",
            "\u{AD}\u{AD}",
            "\u{2800}",
            "\u{3164} \u{FE0F}",
        ] {
            assert_eq!(Title::new(text), Err(TextProblem::Empty), "{text:?}");
            assert_eq!(Note::new(text), Err(TextProblem::Empty), "{text:?}");
        }
        for text in ["\u{200B}a", "👩\u{200D}👧", "नमस्\u{200D}ते", "."] {
            assert!(Title::new(text).is_ok(), "{text:?}");
        }
    }
}
