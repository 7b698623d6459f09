//! One language's messages, looked up by id. The window reads the same file; its own messages are
//! left out here, because the resident should not carry what it never says.

use std::sync::OnceLock;

pub use fluent_bundle::FluentValue as Value;
use fluent_bundle::{FluentArgs, FluentResource, concurrent::FluentBundle};
use unic_langid::LanguageIdentifier;

const ENGLISH: &str = include_str!("../en.ftl");

/// The sentences of one language.
pub struct Words {
    bundle: FluentBundle<FluentResource>,
}

impl Words {
    /// English, read once at the first call.
    pub fn english() -> &'static Words {
        static WORDS: OnceLock<Words> = OnceLock::new();
        WORDS.get_or_init(|| Words::read("en", ENGLISH))
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
        let message = self.bundle.get_message(id)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        let args: FluentArgs<'_> = args.iter().cloned().collect();
        let said = self
            .bundle
            .format_pattern(pattern, Some(&args), &mut Vec::new());
        Some(said.into_owned())
    }

    fn read(language: &str, source: &str) -> Words {
        let language: LanguageIdentifier = language.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        // The window sets the same: both show plain text in one direction.
        bundle.set_use_isolating(false);
        // What can be read is read; that all of it can is a test's matter.
        let resource =
            FluentResource::try_new(ours(source)).unwrap_or_else(|(resource, _)| resource);
        bundle.add_resource_overriding(resource);
        Words { bundle }
    }
}

/// The source without comments and without the window's messages.
fn ours(source: &str) -> String {
    let mut keep = true;
    let lines = source.lines().filter(|line| {
        let continues = line.starts_with([' ', '}']) || line.is_empty();
        if !continues {
            keep = !line.starts_with("ui-") && !line.starts_with('#');
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
    fn the_window_s_messages_are_left_out_and_the_others_are_whole() {
        let source = "## A\n\nsay-a =\n    { $n ->\n        [one] x\n\n       *[other] y\n    }\nui-b =\n    words\n    .hint = more\nsay-c = z\n";
        let words = Words::read("en", &ours(source));
        assert_eq!(words.say("say-a", &[("n", 1.into())]), "x");
        assert_eq!(words.say("say-c", &[]), "z");
        assert_eq!(words.find("ui-b", &[]), None, "the window says that itself");
    }

    #[test]
    fn a_missing_message_shows_its_id() {
        assert_eq!(
            Words::english().say("say-nothing-like-it", &[]),
            "say-nothing-like-it"
        );
    }
}
