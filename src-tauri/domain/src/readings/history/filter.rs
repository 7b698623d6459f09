//! A part of the history: by a word in an item's title, or by its tag. A tag is a word of the title
//! that begins with `#`.

use types::text::tags;

use crate::{Day, Item, Meeting, Title, folded};

/// What to look for, as people see it: neither case nor the way accents are written matters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filter {
    /// Every one of them has to be there, folded.
    words: Vec<String>,
}

impl Filter {
    /// Looks for titles that hold every one of the words in `text`; `#review` for a tag. An empty
    /// text fits everything.
    #[must_use]
    pub fn new(text: &str) -> Self {
        let words = text.split_whitespace();
        Filter {
            words: words.map(folded).collect(),
        }
    }

    /// Whether a title fits.
    #[must_use]
    pub fn fits(&self, title: &Title) -> bool {
        let title = folded(title.as_str());
        let tags: Vec<_> = tags(&title).collect();
        self.words.iter().all(|word| match word.strip_prefix('#') {
            Some(tag) if !tag.is_empty() => tags.contains(&tag),
            _ => title.contains(word.as_str()),
        })
    }

    /// The day with nothing in it but what fits.
    pub(super) fn part_of(&self, day: &Day) -> Day {
        let mut part = day.clone();
        part.items.retain(|item: &Item| self.fits(&item.title));
        let items = &part.items;
        part.focus.retain(|focus| {
            let on = |item: &Item| Some(item.id) == focus.item;
            items.iter().any(on)
        });
        let about =
            |meeting: &Meeting| meeting.title.as_ref().is_some_and(|title| self.fits(title));
        part.meetings.retain(about);
        let sessions = &part.focus;
        part.interruptions
            .retain(|mark| sessions.iter().any(|focus| Some(focus.id) == mark.focus));
        part
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_and_tags_find_titles() {
        let title = Title::new("Read Ana’s draft #Review, slowly").unwrap();
        for (text, fits) in [
            ("", true),
            ("draft", true),
            ("DRAFT ana", true),
            ("#review", true),
            ("#rev", false),
            ("review", true),
            ("#", true),
            ("draft #deep", false),
            ("re\u{AD}ad", true),
        ] {
            assert_eq!(Filter::new(text).fits(&title), fits, "{text:?}");
        }
    }
}
