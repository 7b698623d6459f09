//! Rust's source as words and signs, in one row: enough to read imports and paths. Numbers, letters and
//! lifetimes are left out.

use proc_macro2::{Delimiter, LexError, TokenStream, TokenTree};

/// A piece of source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RustToken {
    /// A name or a keyword.
    Word(String),
    /// What stands between quotes, as it is written.
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
///
/// # Errors
/// The place where it is no Rust.
pub fn tokens(source: &str) -> Result<Vec<RustToken>, LexError> {
    let mut found = Vec::new();
    add(source.parse()?, &mut found);
    Ok(found)
}

fn add(stream: TokenStream, found: &mut Vec<RustToken>) {
    let mut rest = stream.into_iter().peekable();
    while let Some(tree) = rest.next() {
        match tree {
            TokenTree::Ident(word) => found.push(RustToken::Word(word.to_string())),
            TokenTree::Literal(literal) => {
                let text = literal.to_string();
                // A letter, such as the sign of quotes itself, has one of them at most.
                let inside = text
                    .split_once('"')
                    .and_then(|(_, rest)| rest.rsplit_once('"'));
                found.extend(inside.map(|(text, _)| RustToken::Text(text.to_owned())));
            }
            TokenTree::Punct(sign) => {
                let is = |next: &TokenTree, sign| matches!(next, TokenTree::Punct(one) if one.as_char() == sign);
                match sign.as_char() {
                    // A lifetime: its name follows.
                    '\'' => drop(rest.next()),
                    ':' if rest.next_if(|next| is(next, ':')).is_some() => {
                        found.push(RustToken::Through);
                    }
                    sign => found.push(RustToken::Sign(sign)),
                }
            }
            TokenTree::Group(group) => {
                let signs = match group.delimiter() {
                    Delimiter::Parenthesis => Some(('(', ')')),
                    Delimiter::Brace => Some(('{', '}')),
                    Delimiter::Bracket => Some(('[', ']')),
                    Delimiter::None => None,
                };
                found.extend(signs.map(|(open, _)| RustToken::Sign(open)));
                add(group.stream(), found);
                found.extend(signs.map(|(_, close)| RustToken::Sign(close)));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_texts_and_letters_hold_no_names() {
        let source = "a::b // c\n /* d /* e */ */ \"f\\\"g\" 'h' '\\'' &'static r#\"i\"# 1_0u8;";
        let words: Vec<String> = tokens(source)
            .expect("it is Rust")
            .iter()
            .filter_map(|token| token.word().map(str::to_owned))
            .collect();
        assert_eq!(words, ["a", "b"], "only what the compiler reads as names");
    }
}
