//! Text that is written in the other direction than the sentence it stands in. Between these two signs it keeps
//! its own order, and the sentence keeps its (Unicode Standard Annex 9). The window does the same
//! (`ui/src/words/isolate.ts`).

use std::borrow::Cow;

use fluent_bundle::FluentValue;

const FIRST_STRONG: char = '\u{2068}';
const POP: char = '\u{2069}';

/// A value of a message, isolated where that has to be. What selects a form (`later`) is a name of a–z and stays
/// as it is.
pub(super) fn isolated<'a>(value: &FluentValue<'a>, mirrored: bool) -> FluentValue<'a> {
    match value {
        FluentValue::String(text) if !is_name(text) && is_strange(text, mirrored) => {
            FluentValue::String(Cow::Owned(format!("{FIRST_STRONG}{text}{POP}")))
        }
        value => value.clone(),
    }
}

fn is_name(text: &str) -> bool {
    text.bytes()
        .all(|letter| letter.is_ascii_lowercase() || letter == b'_')
}

fn is_strange(text: &str, mirrored: bool) -> bool {
    text.chars().any(|letter| match mirrored {
        true => letter.is_alphabetic() && !is_right_to_left(letter),
        false => is_right_to_left(letter),
    })
}

/// Hebrew, Arabic, Syriac, Thaana, N'Ko and their forms.
fn is_right_to_left(letter: char) -> bool {
    matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_runs_against_the_sentence_is_isolated() {
        for (text, mirrored, shown) in [
            ("Fix the import", false, "Fix the import"),
            ("Fix the import", true, "\u{2068}Fix the import\u{2069}"),
            ("الخطة", false, "\u{2068}الخطة\u{2069}"),
            ("الخطة", true, "الخطة"),
            ("16:30", true, "16:30"),
            ("later", true, "later"),
        ] {
            let value = isolated(&FluentValue::from(text), mirrored);
            assert_eq!(value, FluentValue::from(shown), "{text} {mirrored}");
        }
    }
}
