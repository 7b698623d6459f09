//! What makes text fit for a terminal. Titles, arguments, names of files and of other programs come
//! from elsewhere, and some characters in them are commands to a terminal: they colour, move, ring,
//! rename the window or turn the line around. Everything this program prints goes through here; a
//! lint refuses every other way to print (`clippy.toml`, `main.rs`).

use std::borrow::Cow;

use domain::is_harmful;

/// Stands where a character cannot be shown.
const UNSHOWN: char = '\u{FFFD}';

/// Where `paint` begins and ends a colour, with what the terminal understands. The marks are
/// noncharacters, which no text uses; the colours are ours, so a text from elsewhere that uses one all
/// the same can do no more than be bold.
pub const COLOURS: [(char, &str); 5] = [
    ('\u{FDD0}', "\u{1b}[0m"),
    ('\u{FDD1}', "\u{1b}[1m"),
    ('\u{FDD2}', "\u{1b}[2m"),
    ('\u{FDD3}', "\u{1b}[32m"),
    ('\u{FDD4}', "\u{1b}[33m"),
];

/// The mark that ends a colour.
pub const PLAIN: char = COLOURS[0].0;

/// Text for a person: line ends stay, colours become what a terminal understands, and everything else
/// that would be a command to a terminal is shown as a character that cannot be shown.
pub fn fit(text: &str) -> Cow<'_, str> {
    if !text.contains(|c| is_command(c) || colour(c).is_some()) {
        return Cow::Borrowed(text);
    }
    let mut fit = String::with_capacity(text.len());
    let mut painted = false;
    for c in text.replace("\r\n", "\n").chars() {
        if c == '\n' && std::mem::take(&mut painted) {
            fit.push_str(COLOURS[0].1);
        }
        match colour(c) {
            Some(code) => {
                painted = c != PLAIN;
                fit.push_str(code);
            }
            None => fit.push(if is_command(c) { UNSHOWN } else { c }),
        }
    }
    if painted {
        fit.push_str(COLOURS[0].1);
    }
    Cow::Owned(fit)
}

/// JSON for a script: the same value, with every such character written as `\u001b`.
pub fn fit_json(json: &str) -> Cow<'_, str> {
    if !json.contains(is_command) {
        return Cow::Borrowed(json);
    }
    let mut fit = String::with_capacity(json.len());
    for c in json.chars() {
        if is_command(c) {
            let mut units = [0; 2];
            let units = c.encode_utf16(&mut units).iter();
            units.for_each(|unit| fit.push_str(&format!("\\u{unit:04x}")));
        } else {
            fit.push(c);
        }
    }
    Cow::Owned(fit)
}

/// Line ends and tabs move no further than our own texts do.
fn is_command(c: char) -> bool {
    !matches!(c, '\n' | '\t') && is_harmful(c)
}

fn colour(mark: char) -> Option<&'static str> {
    let known = COLOURS.iter().find(|(known, _)| *known == mark);
    known.map(|(_, code)| *code)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What terminals take for a command, and what turns a line around.
    const ATTACK: &str =
        "a\u{1b}]0;owned\u{7}\u{1b}[31mRED\u{9b}31m\u{202e}exe\u{2028}\u{85}\u{7f}\r\rb";

    #[test]
    fn nothing_that_is_a_command_to_a_terminal_is_left() {
        let fit = fit(ATTACK);
        assert!(fit.chars().all(|c| !is_command(c)), "{fit:?}");
        assert!(fit.starts_with('a') && fit.ends_with('b'), "the words stay");
    }

    #[test]
    fn every_control_character_and_override_is_covered() {
        let all = (0..=0x2fff_u32).filter_map(char::from_u32);
        for c in all.filter(|c| c.is_control() && !matches!(c, '\n' | '\t')) {
            assert_eq!(fit(&c.to_string()), UNSHOWN.to_string(), "{c:?}");
        }
        for c in [
            '\u{2028}', '\u{2029}', '\u{202a}', '\u{202e}', '\u{2066}', '\u{2069}',
        ] {
            assert_eq!(fit(&c.to_string()), UNSHOWN.to_string(), "{c:?}");
        }
    }

    #[test]
    fn words_in_any_script_and_line_ends_stay_as_they_are() {
        for text in ["Müsli · 3 of 3", "שלום", "两杯\nاثنان", "👩‍💻 e\u{301}"] {
            assert!(matches!(fit(text), Cow::Borrowed(same) if same == text));
        }
        assert_eq!(fit("BEGIN\r\nEND\r\n"), "BEGIN\nEND\n");
    }

    #[test]
    fn json_keeps_its_value() {
        let json = format!("{{\n  \"title\": {}\n}}", serde_json::json!(ATTACK));
        let fit = fit_json(&json);
        assert!(fit.chars().all(|c| !is_command(c)), "{fit:?}");
        let value: serde_json::Value = serde_json::from_str(&fit).expect("it is JSON still");
        assert_eq!(value["title"], ATTACK);
    }

    #[test]
    fn a_colour_ends_with_its_line() {
        let fit = fit("\u{FDD1}bold\nplain \u{FDD2}quiet");
        assert_eq!(fit, "\u{1b}[1mbold\u{1b}[0m\nplain \u{1b}[2mquiet\u{1b}[0m");
    }
}
