//! One language's messages, looked up by id. The messages of the command line are a part of their
//! own, which is read when one of them is first asked for, so the agent does not keep them in memory.

mod english;

use std::sync::{Arc, Mutex, PoisonError};

pub use fluent_bundle::FluentValue as Value;
use fluent_bundle::{FluentArgs, FluentResource, concurrent::FluentBundle};
use unic_langid::LanguageIdentifier;

/// The sentences of one language. Each part is read when one of its messages is first asked for, and
/// again after [`Words::forget`].
///
/// # Examples
/// ```
/// use words::Words;
///
/// let words = Words::english();
/// assert_eq!(words.say("say-today", &[]), "today");
/// assert_eq!(words.say("say-duration-minutes", &[("minutes", 50.into())]), "50 min");
///
/// // `find` tells that a message is missing, where `say` shows the id.
/// assert_eq!(words.find("no-such-message", &[]), None);
/// assert_eq!(words.say("no-such-message", &[]), "no-such-message");
///
/// // An attribute of a message has its own text.
/// let hint = words.find("refused-no-day.hint", &[]);
/// assert!(hint.is_some_and(|hint| hint.contains("focus session")));
/// ```
pub struct Words {
    language: &'static str,
    shared: LanguagePart,
    command_line: LanguagePart,
}

type Bundle = FluentBundle<FluentResource>;

/// Messages that are read together.
struct LanguagePart {
    /// Files whose every message is the part's.
    files: &'static [&'static str],
    /// Files that hold messages of other readers too.
    mixed: &'static [&'static str],
    /// Whether the message of an id is the part's.
    is_own: fn(&str) -> bool,
    bundle: Mutex<Option<Arc<Bundle>>>,
}

/// What the ids of the command line's messages begin with.
const COMMAND_LINE: &str = "cli-";
/// What the ids of the window's messages begin with.
const WINDOW: &str = "ui-";

impl Words {
    /// English.
    pub fn english() -> &'static Words {
        static WORDS: Words =
            Words::of("en", english::SHARED, english::COMMAND_LINE, english::MIXED);
        &WORDS
    }

    /// The message `id` filled with `args`. A missing message shows its id, so that a test can
    /// find it and a person is never left without an answer.
    #[must_use]
    pub fn say(&self, id: &str, args: &[(&str, Value<'_>)]) -> String {
        self.find(id, args).unwrap_or_else(|| id.to_owned())
    }

    /// Like [`Words::say`]; absent when there is no such message. `id.attribute` names an attribute.
    #[must_use]
    pub fn find(&self, id: &str, args: &[(&str, Value<'_>)]) -> Option<String> {
        let (id, attribute) = match id.split_once('.') {
            Some((id, attribute)) => (id, Some(attribute)),
            None => (id, None),
        };
        let bundle = self.part_of(id);
        let message = bundle.get_message(id)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        let args: FluentArgs<'_> = args.iter().cloned().collect();
        let said = bundle.format_pattern(pattern, Some(&args), &mut Vec::new());
        Some(said.into_owned())
    }

    /// Drops the messages that were read: some 400 KiB, which a program that waits does not need.
    pub fn forget(&self) {
        self.shared.forget();
        self.command_line.forget();
    }

    const fn of(
        language: &'static str,
        shared: &'static [&'static str],
        command_line: &'static [&'static str],
        mixed: &'static [&'static str],
    ) -> Words {
        Words {
            language,
            shared: LanguagePart::of(shared, mixed, is_shared),
            command_line: LanguagePart::of(command_line, mixed, is_command_line),
        }
    }

    fn part_of(&self, id: &str) -> Arc<Bundle> {
        let part = if is_command_line(id) {
            &self.command_line
        } else {
            &self.shared
        };
        part.bundle(self.language)
    }
}

impl LanguagePart {
    const fn of(
        files: &'static [&'static str],
        mixed: &'static [&'static str],
        is_own: fn(&str) -> bool,
    ) -> LanguagePart {
        LanguagePart {
            files,
            mixed,
            is_own,
            bundle: Mutex::new(None),
        }
    }

    fn bundle(&self, language: &str) -> Arc<Bundle> {
        let mut bundle = self.bundle.lock().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(bundle.get_or_insert_with(|| Arc::new(self.read(language))))
    }

    fn read(&self, language: &str) -> Bundle {
        let whole = self.files.iter().map(|file| (*file).to_owned());
        let mixed = self.mixed.iter().map(|file| own(file, self.is_own));
        bundle(language, whole.chain(mixed))
    }

    fn forget(&self) {
        *self.bundle.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }
}

fn is_command_line(id: &str) -> bool {
    id.starts_with(COMMAND_LINE)
}

fn is_shared(id: &str) -> bool {
    !id.starts_with(COMMAND_LINE) && !id.starts_with(WINDOW)
}

/// The messages of a file whose ids are one's own.
fn own(file: &str, is_own: fn(&str) -> bool) -> String {
    let mut takes = false;
    let lines = file.split_inclusive('\n').filter(|line| {
        match line.chars().next() {
            Some('#') => takes = false,
            Some(letter) if letter.is_lowercase() => takes = is_own(line),
            // A line that goes on, or an empty one.
            _ => {}
        }
        takes
    });
    lines.collect()
}

fn bundle(language: &str, files: impl Iterator<Item = String>) -> Bundle {
    let language: LanguageIdentifier = language.parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![language]);
    // The window sets the same: both show plain text in one direction.
    bundle.set_use_isolating(false);
    for file in files {
        // What can be read is read; the tests of `english` hold that all of it can.
        let resource = FluentResource::try_new(file);
        bundle.add_resource_overriding(resource.unwrap_or_else(|(resource, _)| resource));
    }
    bundle
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_is_read_from_all_its_files_and_apart_from_the_other() {
        static WORDS: Words = Words::of(
            "en",
            &[
                "say-a =\n    { $n ->\n        [one] x\n\n       *[other] y\n    }\n",
                "say-d = { say-e }\n",
                "say-e = w\n",
            ],
            &["cli-c = z\n    .more = and more\n"],
            &[
                "# All.\n\nsay-f =\n    { $n ->\n       *[other] v\n    }\ncli-f = u\n    .more = t\nui-f = s\n",
            ],
        );
        assert_eq!(WORDS.say("say-a", &[("n", 1.into())]), "x");
        assert_eq!(WORDS.say("say-d", &[]), "w", "one file names another's id");
        assert_eq!(WORDS.say("cli-c.more", &[]), "and more");
        assert_eq!(WORDS.say("say-f", &[("n", 1.into())]), "v");
        assert_eq!(WORDS.say("cli-f.more", &[]), "t");
        assert_eq!(WORDS.find("ui-f", &[]), None, "the window says its own");
    }

    #[test]
    fn what_was_forgotten_is_read_again() {
        static WORDS: Words = Words::of("en", &["say-a = x\n"], &["cli-c = z\n"], &[]);
        assert_eq!(WORDS.say("say-a", &[]), "x");
        WORDS.forget();
        assert_eq!(WORDS.say("say-a", &[]), "x", "the source is still there");
        assert_eq!(WORDS.say("cli-c", &[]), "z");
    }

    #[test]
    fn a_missing_message_shows_its_id() {
        assert_eq!(
            Words::english().say("say-nothing-like-it", &[]),
            "say-nothing-like-it"
        );
    }
}
