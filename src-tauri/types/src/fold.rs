//! When two texts are the same to a person who reads them. Everything that compares names, filters by
//! words or spells them for the search index asks here, so that no two places disagree.

use unicode_normalization::UnicodeNormalization;

/// The dot that stays of `İ` in lower case; an `i` has its own already.
const DOT_ABOVE: char = '\u{307}';

/// A text as it is compared: Unicode's compatibility composition (NFKC) with full case folding, without
/// the signs that cannot be seen. `É`, `é` and `e` with its accent behind it are one, and so are `ß` and
/// `SS`, `İ` and `i`, `Ａ` and `a`. Accents stay: `é` is no `e`.
#[must_use]
pub fn folded(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let mut folded = String::with_capacity(text.len());
    for letter in text.nfkd().filter(|&c| !is_hidden(c)).flat_map(fold) {
        if !(letter == DOT_ABOVE && folded.ends_with('i')) {
            folded.push(letter);
        }
    }
    // Most texts are composed already, and then this is a copy.
    folded.nfc().collect()
}

/// Whether a sign alone would be seen: it is neither white space nor hidden.
#[must_use]
pub fn is_seen(c: char) -> bool {
    !(c.is_whitespace() || c.is_control() || is_hidden(c) || c == '\u{2800}')
}

/// Through lower case, then upper, then lower: the way that leads `ß`, `ẞ` and `SS`, `ς` and `Σ`, `ı`
/// and `I` to the same letters.
fn fold(c: char) -> impl Iterator<Item = char> {
    c.to_lowercase()
        .flat_map(char::to_uppercase)
        .flat_map(char::to_lowercase)
}

/// Unicode's `Default_Ignorable_Code_Point`: soft hyphens, joiners, fillers, direction marks, variation
/// selectors, tags.
fn is_hidden(c: char) -> bool {
    matches!(c,
        '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}'..='\u{1160}' | '\u{17B4}'..='\u{17B5}' |
        '\u{180B}'..='\u{180F}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' |
        '\u{2060}'..='\u{206F}' | '\u{3164}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{FFA0}' |
        '\u{FFF0}'..='\u{FFFB}' | '\u{1BCA0}'..='\u{1BCA3}' | '\u{1D173}'..='\u{1D17A}' |
        '\u{E0000}'..='\u{E0FFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_looks_the_same_is_the_same() {
        for (one, other) in [
            ("café", "CAFE\u{301}"),
            ("Straße", "STRASSE"),
            ("STRAẞE", "strasse"),
            ("İstanbul", "istanbul"),
            ("ISPARTA", "ısparta"),
            ("ΟΔΟΣ", "οδος"),
            ("Ｑ３", "q3"),
            ("o\u{FB03}ce", "OFFICE"),
            ("co\u{AD}operate", "cooperate"),
            ("\u{1112}\u{1161}\u{11AB}", "한"),
            ("й", "и\u{306}"),
            ("\u{212B}", "å"),
        ] {
            assert_eq!(folded(one), folded(other), "{one} and {other}");
        }
        for (one, other) in [("café", "cafe"), ("が", "か"), ("a b", "ab"), ("й", "и")] {
            assert_ne!(folded(one), folded(other), "{one} is not {other}");
        }
    }

    #[test]
    fn folding_once_is_enough() {
        for c in (0..=0xFFFF).filter_map(char::from_u32) {
            let once = folded(&format!("a{c}"));
            assert_eq!(folded(&once), once, "U+{:04X}", u32::from(c));
        }
    }

    #[test]
    fn what_cannot_be_seen_is_not() {
        for c in [
            '\u{200B}',
            '\u{AD}',
            '\u{3164}',
            '\u{2800}',
            '\u{E0041}',
            ' ',
            '\u{A0}',
            '\u{FFA0}',
        ] {
            assert!(!is_seen(c), "U+{:04X}", u32::from(c));
        }
        for c in ['a', '.', '\u{301}', '字', '🎉'] {
            assert!(is_seen(c), "{c}");
        }
    }
}
