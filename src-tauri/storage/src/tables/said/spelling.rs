//! How words are spelled for the index, so that what people take for the same is found by each other,
//! and what is written without spaces can be found from its middle. SQLite folds case and accents and
//! cuts into words; here is what it does not know.

/// What a character is to the index.
enum Spelled {
    /// Nothing: it changes only how its neighbour looks or is spoken.
    Silent,
    /// A word of its own.
    Alone(char),
    /// A part of a word, or what stands between words.
    Written(char),
}

/// The words of a text as the index takes them.
pub(super) fn spelled(text: &str) -> String {
    let mut spelled = String::with_capacity(text.len());
    for c in text.chars() {
        match spell(c) {
            Spelled::Silent => {}
            Spelled::Alone(letter) => spelled.extend([' ', letter, ' ']),
            Spelled::Written(letter) => spelled.push(letter),
        }
    }
    spelled
}

/// Whether there may be a word in what was [spelled].
pub(super) fn has_words(spelled: &str) -> bool {
    spelled.chars().any(|c| c.is_alphanumeric() || is_alone(c))
}

/// The letters of a text, each with whether it stands between marks that were set in its spelling.
pub(super) fn marked(text: &str, spelling: &str, [begin, end]: [char; 2]) -> Vec<(char, bool)> {
    let mut spelling = spelling.chars();
    let mut inside = false;
    // Marks behind the last of them wait for the next letter: what is silent belongs to the one before.
    let mut pass = |letters: usize, inside: &mut bool| {
        for _ in 0..letters {
            for c in spelling.by_ref() {
                if c != begin && c != end {
                    break;
                }
                *inside = c == begin;
            }
        }
    };
    let mut after = 0;
    let letters = text.chars().map(|c| {
        match spell(c) {
            Spelled::Silent => {}
            Spelled::Alone(_) => {
                pass(after + 2, &mut inside);
                after = 1;
            }
            Spelled::Written(_) => {
                pass(after + 1, &mut inside);
                after = 0;
            }
        }
        (c, inside)
    });
    letters.collect()
}

/// Whether a text may not be cut before this character.
pub(super) fn clings(c: char) -> bool {
    matches!(spell(c), Spelled::Silent)
}

fn spell(c: char) -> Spelled {
    match c {
        _ if is_silent(c) => Spelled::Silent,
        _ if is_alone(c) => Spelled::Alone(c),
        // Another program's string ends at a zero.
        _ if c.is_control() => Spelled::Written(' '),
        // The full-width letters and digits of Japanese keyboards.
        '\u{FF01}'..='\u{FF5E}' => {
            let narrow = u32::from(c) - 0xFEE0;
            Spelled::Written(char::from_u32(narrow).unwrap_or(c))
        }
        _ => Spelled::Written(c),
    }
}

/// Marks that people leave out when they look for something, and joiners nobody sees.
fn is_silent(c: char) -> bool {
    matches!(c,
        // Soft hyphen, zero-width spaces and joiners, variation selectors.
        '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' |
        // The points of Hebrew; vowels of Arabic, and the line that only stretches.
        '\u{591}'..='\u{5BD}' | '\u{5BF}' | '\u{5C1}'..='\u{5C2}' | '\u{5C4}'..='\u{5C5}' | '\u{5C7}' |
        '\u{610}'..='\u{61A}' | '\u{640}' | '\u{64B}'..='\u{65F}' | '\u{670}' | '\u{6D6}'..='\u{6ED}' |
        // Keycaps, skin tones, and the tags that make a flag another one.
        '\u{20E3}' | '\u{1F3FB}'..='\u{1F3FF}' | '\u{E0020}'..='\u{E007F}')
}

/// Letters of scripts that put no space between words, and signs, of which each is one.
fn is_alone(c: char) -> bool {
    matches!(c,
        // Thai and Lao, Burmese, Khmer.
        '\u{E00}'..='\u{EFF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}' |
        // Chinese and Japanese, Korean (where one word holds many) among them.
        '\u{1100}'..='\u{11FF}' | '\u{2E80}'..='\u{A4CF}' | '\u{A960}'..='\u{A97F}' |
        '\u{AC00}'..='\u{D7FF}' | '\u{F900}'..='\u{FAFF}' | '\u{FF65}'..='\u{FFDC}' |
        '\u{1B000}'..='\u{1B16F}' | '\u{20000}'..='\u{3FFFF}' |
        // Signs, arrows, pictures.
        '\u{A6}'..='\u{A9}' | '\u{AC}' | '\u{AE}'..='\u{B1}' | '\u{2100}'..='\u{2BFF}' | '\u{1F000}'..='\u{1FBFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_without_spaces_is_cut_into_its_letters() {
        for (text, words) in [
            ("draft of größe", "draft of größe"),
            ("来週の会議", "来 週 の 会 議"),
            ("Ｑ３レビュー", "Q3 レ ビ ュ ー"),
            ("party🎉!", "party 🎉 !"),
            ("👩‍👩‍👧", "👩 👩 👧"),
            ("👍🏽", "👍"),
            ("שָׁלוֹם", "שלום"),
            ("كِتَاب", "كتاب"),
        ] {
            let spelled = spelled(text);
            let apart: Vec<_> = spelled.split_whitespace().collect();
            assert_eq!(apart.join(" "), words, "{text}");
        }
    }

    #[test]
    fn marks_in_the_spelling_are_found_again_in_the_text() {
        for (text, spelling, found) in [
            ("the draft of", "the <draft> of", "draft"),
            ("来週の会議", " 来  週  の  <会  議> ", "会議"),
            ("a👍🏽b", "a <👍> b", "👍🏽"),
            ("כָּל שָׁלוֹם", "כל <שלום>", "שָׁלוֹם"),
            ("on-call", "<on-call>", "on-call"),
        ] {
            let marked = marked(text, spelling, ['<', '>']);
            let inside: String = marked.iter().filter(|of| of.1).map(|of| of.0).collect();
            assert_eq!(inside, found, "{text}");
            assert_eq!(marked.len(), text.chars().count(), "every letter is there");
        }
    }
}
