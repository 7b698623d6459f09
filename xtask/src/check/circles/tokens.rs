//! Rust's source as words and signs: enough to read imports and paths. Comments, numbers and lifetimes
//! are left out.

use std::{iter::Peekable, str::Chars};

/// A piece of source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RustToken {
    /// A name or a keyword.
    Word(String),
    /// What stands between quotes.
    Text(String),
    /// `::`
    Through,
    /// Any other sign.
    Sign(char),
}

impl RustToken {
    /// The name, when it is one.
    pub fn word(&self) -> Option<&str> {
        match self {
            RustToken::Word(word) => Some(word),
            _ => None,
        }
    }
}

/// The pieces of a file, in order.
pub fn tokens(source: &str) -> Vec<RustToken> {
    let mut rest = source.chars().peekable();
    let mut found = Vec::new();
    while let Some(letter) = rest.next() {
        match letter {
            '/' if rest.peek() == Some(&'/') => {
                while rest.next().is_some_and(|next| next != '\n') {}
            }
            '/' if rest.peek() == Some(&'*') => comment(&mut rest),
            '"' => found.push(RustToken::Text(text(&mut rest))),
            '\'' => quote(&mut rest),
            ':' if rest.peek() == Some(&':') => {
                rest.next();
                found.push(RustToken::Through);
            }
            letter if letter == '_' || letter.is_alphabetic() => {
                let word = word(letter, &mut rest);
                match (word.as_str(), rest.peek()) {
                    ("r" | "br", Some('"' | '#')) => raw(&mut rest, &mut found),
                    _ => found.push(RustToken::Word(word)),
                }
            }
            letter if letter.is_ascii_digit() => {
                word(letter, &mut rest);
            }
            letter if letter.is_whitespace() => {}
            letter => found.push(RustToken::Sign(letter)),
        }
    }
    found
}

fn word(first: char, rest: &mut Peekable<Chars<'_>>) -> String {
    let mut word = String::from(first);
    while let Some(next) = rest.next_if(|next| *next == '_' || next.is_alphanumeric()) {
        word.push(next);
    }
    word
}

fn text(rest: &mut Peekable<Chars<'_>>) -> String {
    let mut text = String::new();
    while let Some(letter) = rest.next() {
        match letter {
            '"' => break,
            '\\' => drop(rest.next()),
            letter => text.push(letter),
        }
    }
    text
}

/// A raw text, or a raw name such as `r#type`.
fn raw(rest: &mut Peekable<Chars<'_>>, found: &mut Vec<RustToken>) {
    let mut hashes = 0;
    while rest.next_if_eq(&'#').is_some() {
        hashes += 1;
    }
    if rest.next_if_eq(&'"').is_none() {
        return;
    }
    let end = format!("\"{}", "#".repeat(hashes));
    let mut text = String::new();
    for letter in rest.by_ref() {
        text.push(letter);
        if text.ends_with(&end) {
            break;
        }
    }
    found.push(RustToken::Text(text));
}

/// A letter between quotes is left out, and of a lifetime its quote.
fn quote(rest: &mut Peekable<Chars<'_>>) {
    let mut ahead = rest.clone();
    let length = match (ahead.next(), ahead.next()) {
        (Some('\\'), _) => rest
            .clone()
            .skip(2)
            .position(|letter| letter == '\'')
            .map(|at| at + 3),
        (_, Some('\'')) => Some(2),
        _ => None,
    };
    match length {
        Some(length) => drop(rest.by_ref().take(length).last()),
        None => {
            while rest
                .next_if(|next| *next == '_' || next.is_alphanumeric())
                .is_some()
            {}
        }
    }
}

/// Comments of several lines may hold others.
fn comment(rest: &mut Peekable<Chars<'_>>) {
    rest.next();
    let mut depth = 1;
    let mut before = ' ';
    while depth > 0 {
        let Some(letter) = rest.next() else { return };
        match (before, letter) {
            ('*', '/') => depth -= 1,
            ('/', '*') => depth += 1,
            _ => {
                before = letter;
                continue;
            }
        }
        before = ' ';
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_texts_and_letters_hold_no_names() {
        let source = "a::b // c\n /* d /* e */ */ \"f\\\"g\" 'h' '\\'' &'static r#\"i\"# 1_0u8;";
        let words: Vec<String> = tokens(source)
            .iter()
            .filter_map(|token| token.word().map(str::to_owned))
            .collect();
        assert_eq!(words, ["a", "b"], "only what the compiler reads as names");
    }
}
