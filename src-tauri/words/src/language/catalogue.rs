//! One language's messages, looked up by id. The messages of the command line are a part of their
//! own, which is read when one of them is first asked for, so the agent does not keep them in memory.

use std::sync::{Arc, Mutex, PoisonError};

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use types::locale::Language;
use unic_langid::LanguageIdentifier;

use super::{isolate::isolated, number};

/// The messages of one language.
pub(super) struct Catalogue {
    /// Its tag.
    language: &'static str,
    shared: CataloguePart,
    command_line: CataloguePart,
}

type Bundle = FluentBundle<FluentResource>;

/// Messages that are read together.
struct CataloguePart {
    text: &'static str,
    bundle: Mutex<Option<Arc<Bundle>>>,
}

/// What the ids of the command line's messages begin with.
const COMMAND_LINE: &str = "cli-";

impl Catalogue {
    pub(super) const fn of(
        language: &'static str,
        shared: &'static str,
        command_line: &'static str,
    ) -> Self {
        Catalogue {
            language,
            shared: CataloguePart::of(shared),
            command_line: CataloguePart::of(command_line),
        }
    }

    /// The message `id`, or its attribute `id.attribute`, filled with `args`; what is written in the other
    /// direction than the language is isolated. Absent when the language does not have it.
    pub(super) fn find(&self, id: &str, args: &[(&str, FluentValue<'_>)]) -> Option<String> {
        let (id, attribute) = match id.split_once('.') {
            Some((id, attribute)) => (id, Some(attribute)),
            None => (id, None),
        };
        let bundle = self.part_of(id).bundle(self.language);
        let message = bundle.get_message(id)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        let mirrored = self.language == Language::Arabic.tag();
        let args = args.iter();
        let args = args.map(|(name, value)| (*name, isolated(value, mirrored)));
        let args: FluentArgs<'_> = args.collect();
        let said = bundle.format_pattern(pattern, Some(&args), &mut Vec::new());
        Some(said.into_owned())
    }

    /// Its tag.
    #[cfg(test)]
    pub(super) fn language(&self) -> &'static str {
        self.language
    }

    /// Drops the messages that were read.
    pub(super) fn forget(&self) {
        self.shared.forget();
        self.command_line.forget();
    }

    /// Whether messages of it are in memory.
    #[cfg(test)]
    pub(super) fn is_read(&self) -> bool {
        [&self.shared, &self.command_line]
            .iter()
            .any(|part| part.bundle.lock().is_ok_and(|bundle| bundle.is_some()))
    }

    fn part_of(&self, id: &str) -> &CataloguePart {
        if id.starts_with(COMMAND_LINE) {
            &self.command_line
        } else {
            &self.shared
        }
    }
}

impl CataloguePart {
    const fn of(text: &'static str) -> Self {
        CataloguePart {
            text,
            bundle: Mutex::new(None),
        }
    }

    fn bundle(&self, language: &str) -> Arc<Bundle> {
        let mut bundle = self.bundle.lock().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(bundle.get_or_insert_with(|| Arc::new(read(language, self.text))))
    }

    fn forget(&self) {
        *self.bundle.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }
}

fn read(language: &str, text: &str) -> Bundle {
    let identifier: LanguageIdentifier = language.parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
    // The window sets the same. What a person wrote is isolated where it is put in.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(number::formatter(language)));
    // What can be read is read; the tests of `files` hold that all of it can.
    let resource = FluentResource::try_new(text.to_owned());
    bundle.add_resource_overriding(resource.unwrap_or_else(|(resource, _)| resource));
    bundle
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_lines_messages_are_read_apart_from_the_others() {
        static ENGLISH: Catalogue = Catalogue::of(
            "en",
            "say-a =\n    { $n ->\n        [one] x\n\n       *[other] y\n    }\nsay-d = { say-e }\nsay-e = w\n",
            "cli-c = z\n    .more = and more\n",
        );
        let find = |id, n: u8| ENGLISH.find(id, &[("n", n.into())]);
        assert_eq!(find("say-a", 1).as_deref(), Some("x"));
        assert_eq!(find("say-d", 0).as_deref(), Some("w"));
        assert_eq!(find("cli-c.more", 0).as_deref(), Some("and more"));
        assert_eq!(find("ui-f", 0), None, "the window says its own");
    }

    #[test]
    fn what_was_forgotten_is_read_again() {
        static ENGLISH: Catalogue = Catalogue::of("en", "say-a = x\n", "cli-c = z\n");
        assert!(!ENGLISH.is_read(), "nothing was asked for");
        assert_eq!(ENGLISH.find("say-a", &[]).as_deref(), Some("x"));
        ENGLISH.forget();
        assert!(!ENGLISH.is_read());
        assert_eq!(ENGLISH.find("say-a", &[]).as_deref(), Some("x"));
        assert_eq!(ENGLISH.find("cli-c", &[]).as_deref(), Some("z"));
    }
}
