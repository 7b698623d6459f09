//! One language's messages, looked up by id. The window reads the same file, so its own messages are
//! left out here; those of the command line are read only by who speaks them. The resident should
//! not carry for days what it never says.

use std::sync::OnceLock;

pub use fluent_bundle::FluentValue as Value;
use fluent_bundle::{FluentArgs, FluentResource, concurrent::FluentBundle};
use unic_langid::LanguageIdentifier;

const ENGLISH: &str = include_str!("../en.ftl");

/// The sentences of one language. Each part is read when it is first spoken from.
pub struct Words {
    language: &'static str,
    source: &'static str,
    shared: OnceLock<Bundle>,
    command_line: OnceLock<Bundle>,
}

type Bundle = FluentBundle<FluentResource>;

/// What the ids of the command line's messages begin with, and those of the window's.
const COMMAND_LINE: &str = "cli-";
const WINDOW: &str = "ui-";

impl Words {
    /// English.
    pub fn english() -> &'static Words {
        static WORDS: Words = Words::of("en", ENGLISH);
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

    const fn of(language: &'static str, source: &'static str) -> Words {
        Words {
            language,
            source,
            shared: OnceLock::new(),
            command_line: OnceLock::new(),
        }
    }

    fn part_of(&self, id: &str) -> &Bundle {
        if id.starts_with(COMMAND_LINE) {
            let wanted = |id: &str| id.starts_with(COMMAND_LINE);
            self.command_line.get_or_init(|| self.read(wanted))
        } else {
            let wanted = |id: &str| !id.starts_with(COMMAND_LINE) && !id.starts_with(WINDOW);
            self.shared.get_or_init(|| self.read(wanted))
        }
    }

    fn read(&self, wanted: fn(&str) -> bool) -> Bundle {
        let language: LanguageIdentifier = self.language.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        // The window sets the same: both show plain text in one direction.
        bundle.set_use_isolating(false);
        // What can be read is read; that all of it can is a test's matter.
        let part = part(self.source, wanted);
        let resource = FluentResource::try_new(part).unwrap_or_else(|(resource, _)| resource);
        bundle.add_resource_overriding(resource);
        bundle
    }
}

/// The messages whose ids are wanted, without comments.
fn part(source: &str, wanted: fn(&str) -> bool) -> String {
    let mut keep = true;
    let lines = source.lines().filter(|line| {
        let continues = line.starts_with([' ', '}']) || line.is_empty();
        if !continues {
            keep = wanted(line) && !line.starts_with('#');
        }
        keep && !line.is_empty()
    });
    lines.flat_map(|line| [line, "\n"]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_english_file_is_whole_and_names_nothing_twice() {
        let resource = FluentResource::try_new(ENGLISH.to_owned()).map_err(|(_, errors)| errors);
        let resource = resource.expect("en.ftl reads as Fluent");
        let mut bundle = FluentBundle::new_concurrent(vec![LanguageIdentifier::default()]);
        let added = bundle
            .add_resource(resource)
            .map_err(|errors| format!("{errors:?}"));
        assert_eq!(added, Ok(()), "every id is named once");
    }

    #[test]
    fn each_part_is_whole_and_the_window_says_its_own() {
        const SOURCE: &str = "## A\n\nsay-a =\n    { $n ->\n        [one] x\n\n       *[other] y\n    }\nui-b =\n    words\n    .hint = more\ncli-c = z\n    .more = and more\nsay-d = w\n";
        static WORDS: Words = Words::of("en", SOURCE);
        assert_eq!(WORDS.say("say-a", &[("n", 1.into())]), "x");
        assert_eq!(WORDS.say("say-d", &[]), "w");
        assert_eq!(WORDS.say("cli-c.more", &[]), "and more");
        assert_eq!(WORDS.find("ui-b", &[]), None, "the window says that itself");
        assert_eq!(WORDS.find("ui-b.hint", &[]), None, "and what belongs to it");
    }

    #[test]
    fn a_missing_message_shows_its_id() {
        assert_eq!(
            Words::english().say("say-nothing-like-it", &[]),
            "say-nothing-like-it"
        );
    }
}
