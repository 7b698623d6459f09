//! One file as modules: the names each one defines, what it imports, and which paths it writes out. What
//! is compiled for tests only is left out.

use super::tokens::{RustToken, tokens};
use proc_macro2::LexError;
use std::collections::BTreeSet;

/// A module: a file, or a `mod … { }` within one.
#[derive(Debug, Default)]
pub struct Module {
    /// Names of its own items. What a macro makes is not among them.
    pub items: BTreeSet<String>,
    /// Modules that are files of their own, with the file's name where an attribute gives it.
    pub files: Vec<(String, Option<String>)>,
    /// Modules within braces.
    pub inner: Vec<(String, Module)>,
    /// Imports, one for each name.
    pub uses: Vec<Use>,
    /// Paths of two names or more outside imports.
    pub paths: Vec<Vec<String>>,
    /// Every name outside imports.
    pub words: BTreeSet<String>,
}

/// One imported name.
#[derive(Debug, PartialEq, Eq)]
pub struct Use {
    /// Where it comes from, as written.
    pub path: Vec<String>,
    /// What it is called here; absent for a star.
    pub name: Option<String>,
    /// It is passed on.
    pub is_public: bool,
}

/// Words before the name of an item.
const ITEMS: [&str; 9] = [
    "fn",
    "struct",
    "enum",
    "trait",
    "const",
    "static",
    "type",
    "union",
    "macro_rules",
];

/// The modules of a file.
///
/// # Errors
/// The place where it is no Rust.
pub fn read(source: &str) -> Result<Module, LexError> {
    let mut reader = PathReader {
        tokens: tokens(source)?,
        at: 0,
    };
    Ok(reader.module())
}

struct PathReader {
    tokens: Vec<RustToken>,
    at: usize,
}

impl PathReader {
    /// Up to the end of the file or to the brace that closes the module.
    fn module(&mut self) -> Module {
        let mut module = Module::default();
        let (mut depth, mut is_public, mut file) = (0, false, None);
        while let Some(token) = self.next() {
            match token {
                RustToken::Sign('{') => depth += 1,
                RustToken::Sign('}') if depth == 0 => return module,
                RustToken::Sign('}') => depth -= 1,
                RustToken::Sign('#') => match self.attribute() {
                    Attribute::TestsOnly => self.skip(),
                    Attribute::File(name) => file = Some(name),
                    Attribute::Other => {}
                },
                RustToken::Word(word) => {
                    self.word(&word, depth == 0, is_public, &mut file, &mut module);
                    is_public = word == "pub"
                        || is_public && ["crate", "super", "in"].contains(&word.as_str());
                    continue;
                }
                RustToken::Sign('(' | ')') | RustToken::Through => continue,
                _ => {}
            }
            is_public = false;
        }
        module
    }

    fn word(
        &mut self,
        word: &str,
        is_outside: bool,
        is_public: bool,
        file: &mut Option<String>,
        module: &mut Module,
    ) {
        match word {
            "use" if self.peek() != Some(&RustToken::Sign('<')) => {
                self.tree(&[], is_public, &mut module.uses);
            }
            "mod" => {
                let Some(RustToken::Word(name)) = self.next() else {
                    return;
                };
                match self.next() {
                    Some(RustToken::Sign('{')) => module.inner.push((name, self.module())),
                    _ => module.files.push((name, file.take())),
                }
            }
            _ => {
                if is_outside && ITEMS.contains(&word) {
                    let named = self.tokens[self.at..].iter().filter_map(RustToken::word);
                    let name = named
                        .into_iter()
                        .find(|name| !["fn", "mut", "unsafe"].contains(name));
                    module.items.extend(name.map(str::to_owned));
                }
                let is_first = !matches!(
                    self.at
                        .checked_sub(2)
                        .and_then(|before| self.tokens.get(before)),
                    Some(RustToken::Through | RustToken::Sign('.'))
                );
                if is_first && self.peek() == Some(&RustToken::Through) {
                    module.paths.push(self.path(word));
                }
                module.words.insert(word.to_owned());
            }
        }
    }

    /// The names of a path from its first one on; they are read again one by one.
    fn path(&self, first: &str) -> Vec<String> {
        let mut path = vec![first.to_owned()];
        let mut rest = self.tokens[self.at..].chunks(2);
        while let Some([RustToken::Through, RustToken::Word(name)]) = rest.next() {
            path.push(name.clone());
        }
        path
    }

    /// The tree of an import, from behind `use` or within its braces.
    fn tree(&mut self, before: &[String], is_public: bool, uses: &mut Vec<Use>) {
        let mut path = before.to_vec();
        let mut name = None;
        while let Some(token) = self.next() {
            match token {
                RustToken::Word(word) if word == "as" => {
                    name = self
                        .next()
                        .as_ref()
                        .and_then(RustToken::word)
                        .map(str::to_owned);
                }
                RustToken::Word(word) if word == "self" && !path.is_empty() => {
                    name = path.last().cloned();
                }
                RustToken::Word(word) => {
                    name = Some(word.clone());
                    path.push(word);
                }
                RustToken::Sign('*') => {
                    uses.push(Use {
                        path: path.clone(),
                        name: None,
                        is_public,
                    });
                    name = None;
                }
                RustToken::Sign('{') => {
                    self.tree(&path, is_public, uses);
                    name = None;
                }
                RustToken::Through => {}
                end => {
                    if let Some(name) = name.take() {
                        uses.push(Use {
                            path: path.clone(),
                            name: Some(name),
                            is_public,
                        });
                    }
                    if end != RustToken::Sign(',') {
                        return;
                    }
                    path = before.to_vec();
                }
            }
        }
    }

    /// What stands in the brackets after `#`.
    fn attribute(&mut self) -> Attribute {
        let (mut words, mut text, mut depth) = (Vec::new(), None, 0);
        while let Some(token) = self.next() {
            match token {
                RustToken::Sign('[') => depth += 1,
                RustToken::Sign(']') if depth == 1 => break,
                RustToken::Sign(']') => depth -= 1,
                RustToken::Word(word) => words.push(word),
                RustToken::Text(said) => text = Some(said),
                _ => {}
            }
        }
        let has = |name: &str| words.iter().any(|word| word == name);
        match (words.first().map(String::as_str), text) {
            (Some("cfg"), _) if has("test") && !has("any") && !has("not") => Attribute::TestsOnly,
            (Some("path"), Some(name)) => Attribute::File(name),
            _ => Attribute::Other,
        }
    }

    /// Leaves out what an attribute stands before: up to a semicolon, or to the end of its braces.
    fn skip(&mut self) {
        let mut depth = 0;
        while let Some(token) = self.next() {
            match token {
                RustToken::Sign('{' | '(' | '[') => depth += 1,
                RustToken::Sign(')' | ']') => depth -= 1,
                RustToken::Sign('}') => {
                    depth -= 1;
                    if depth <= 0 {
                        return;
                    }
                }
                RustToken::Sign(';') if depth == 0 => return,
                _ => {}
            }
        }
    }

    fn next(&mut self) -> Option<RustToken> {
        let token = self.tokens.get(self.at).cloned();
        self.at += 1;
        token
    }

    fn peek(&self) -> Option<&RustToken> {
        self.tokens.get(self.at)
    }
}

enum Attribute {
    TestsOnly,
    File(String),
    Other,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn imports_are_read_name_by_name() {
        let module =
            read("pub(crate) use a::{self, b::{C as D, *}}; use e::f;").expect("it is Rust");
        let read: Vec<_> = module
            .uses
            .iter()
            .map(|found| {
                (
                    found.path.join("::"),
                    found.name.as_deref(),
                    found.is_public,
                )
            })
            .collect();
        let expected = [
            ("a".to_owned(), Some("a"), true),
            ("a::b::C".to_owned(), Some("D"), true),
            ("a::b".to_owned(), None, true),
            ("e::f".to_owned(), Some("f"), false),
        ];
        assert_eq!(read, expected, "each name with its path");
    }

    #[test]
    fn what_is_for_tests_only_is_left_out() {
        let module =
            read("fn a() { super::b::c() } #[cfg(test)] mod tests { use super::d; } mod e;")
                .expect("it is Rust");
        assert_eq!(
            module.items.iter().collect::<Vec<_>>(),
            ["a"],
            "the function"
        );
        assert_eq!(module.paths, [["super", "b", "c"]], "the path it calls");
        assert!(
            module.uses.is_empty() && module.inner.is_empty(),
            "no tests"
        );
        assert_eq!(
            module.files,
            [("e".to_owned(), None)],
            "the module after them"
        );
    }
}
