//! How words are spelled for the index, so that what people take for the same is found by each other,
//! and what is written without spaces can be found from its middle. The rules' own folding says what is
//! the same; SQLite leaves accents out and cuts into words; here is what neither knows.

use domain::folded;
use unicode_normalization::char::canonical_combining_class;

/// What a letter is to the index.
enum Spelled {
    /// Nothing: it changes only how its neighbour looks or is spoken.
    Silent,
    /// A word of its own.
    Alone(char),
    /// A part of a word, or what stands between words.
    Written(char),
}

/// Letters that are read as one sign: one with the accents behind it, or the parts of a Korean
/// syllable.
struct Letter {
    /// How many letters of the text it is.
    letters: usize,
    /// How the index takes it; nothing when it is silent.
    spelled: String,
}

/// The words of a text as the index takes them.
pub(super) fn spelled(text: &str) -> String {
    signs(text).into_iter().map(|sign| sign.spelled).collect()
}

/// Whether there may be a word in what was [spelled].
pub(super) fn has_words(spelled: &str) -> bool {
    spelled.chars().any(|c| c.is_alphanumeric() || is_alone(c))
}

/// The letters of a text, each with whether it stands between marks that were set in its spelling.
pub(super) fn marked(text: &str, spelling: &str, [begin, end]: [char; 2]) -> Vec<(char, bool)> {
    let mut spelling = spelling.chars();
    let mut inside = false;
    // Marks behind the last of them wait for the next sign: what is silent belongs to the one before.
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
    let mut letters = text.chars();
    let mut marked = Vec::new();
    for sign in signs(text) {
        let long = sign.spelled.chars().count();
        // A sign stands where its first letter does, behind the space that makes it a word.
        if let Some(first) = sign
            .spelled
            .chars()
            .position(|c| c != ' ')
            .or((long > 0).then_some(0))
        {
            pass(after + first + 1, &mut inside);
            after = long - first - 1;
        }
        marked.extend(letters.by_ref().take(sign.letters).map(|c| (c, inside)));
    }
    marked
}

/// Whether a text may not be cut before this letter.
pub(super) fn clings(c: char) -> bool {
    is_silent(c) || belongs_before(c)
}

fn signs(text: &str) -> Vec<Letter> {
    let mut signs: Vec<(usize, String)> = Vec::new();
    for c in text.chars() {
        match signs.last_mut() {
            Some((letters, sign)) if belongs_before(c) => {
                *letters += 1;
                sign.push(c);
            }
            _ => signs.push((1, c.to_string())),
        }
    }
    let spelled = |(letters, sign): (usize, String)| Letter {
        letters,
        spelled: spell_all(&sign),
    };
    signs.into_iter().map(spelled).collect()
}

fn spell_all(sign: &str) -> String {
    let mut spelled = String::with_capacity(sign.len());
    for c in folded(sign).chars() {
        match spell(c) {
            Spelled::Silent => {}
            Spelled::Alone(letter) => spelled.extend([' ', letter, ' ']),
            Spelled::Written(letter) => spelled.push(letter),
        }
    }
    spelled
}

fn spell(c: char) -> Spelled {
    match c {
        _ if is_silent(c) => Spelled::Silent,
        _ if is_alone(c) => Spelled::Alone(c),
        // Another program's string ends at a zero.
        _ if c.is_control() => Spelled::Written(' '),
        _ => Spelled::Written(c),
    }
}

/// Accents, the vowels and endings of Korean syllables that were written in parts, and the voice marks
/// of narrow Japanese.
fn belongs_before(c: char) -> bool {
    canonical_combining_class(c) != 0
        || matches!(c, '\u{1160}'..='\u{11FF}' | '\u{FF9E}'..='\u{FF9F}')
}

/// Marks that people leave out when they look for something, and invisible joiners.
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
            ("draft of Größe", "draft of grösse"),
            ("İstanbul й и\u{306}", "istanbul й й"),
            ("来週の会議", "来 週 の 会 議"),
            ("Ｑ３レビュー", "q3 レ ビ ュ ー"),
            ("ﾚﾋﾞｭｰ", "レ ビ ュ ー"),
            ("\u{1112}\u{1161}\u{11AB}국", "한 국"),
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
            ("die Größe ist", "die <grösse> ist", "Größe"),
            ("ein Cafe\u{301} hier", "ein <café> hier", "Cafe\u{301}"),
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
