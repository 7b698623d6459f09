//! What holds each language to the English messages: the same ids and variables, the plural categories that the
//! language has, a quiet tone, and the line that says who has read it. A message may be missing; it is then said in
//! English, and counted.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};
use fluent_syntax::parser;
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use types::locale::Language;
use unic_langid::LanguageIdentifier;

use super::files::files_of;

/// The first line of a file that no native speaker has read. One who has takes it away.
const UNREAD: &str = "### Not yet read by a native speaker.";

/// The plural categories of whole numbers: `plurals.xml` of Unicode's Common Locale Data Repository, version 48.
/// Those of round millions (`many` in French, Spanish and Portuguese) are for numbers that no sentence here has.
const CATEGORIES: [(Language, &[&str], &[&str]); 7] = [
    (Language::English, &["one", "other"], &[]),
    (Language::German, &["one", "other"], &[]),
    (Language::French, &["one", "other"], &["many"]),
    (Language::Spanish, &["one", "other"], &["many"]),
    (Language::Portuguese, &["one", "other"], &["many"]),
    (Language::Japanese, &["other"], &[]),
    (
        Language::Arabic,
        &["zero", "one", "two", "few", "many", "other"],
        &[],
    ),
];

/// What a message is made of.
#[derive(Debug, Default)]
struct Made {
    variables: BTreeSet<String>,
    /// The forms of each selector: what it selects by, and the keys.
    forms: Vec<(String, BTreeSet<String>)>,
    text: String,
}

#[test]
fn every_translation_says_what_the_english_message_says() {
    let english = messages(Language::English);
    let mut wrong = Vec::new();
    for (language, has, may) in CATEGORIES {
        for (id, made) in messages(language) {
            let at = |what: &str| format!("{} {id}: {what}", language.tag());
            let Some(model) = english.get(&id) else {
                wrong.push(at("no English message has this id"));
                continue;
            };
            if made.variables != model.variables {
                wrong.push(at(&format!(
                    "{:?} instead of {:?}",
                    made.variables, model.variables
                )));
            }
            if made.text.contains(['!', '！', '¡']) {
                wrong.push(at("it raises its voice"));
            }
            for (by, keys) in &made.forms {
                let numbers = |keys: &BTreeSet<String>| {
                    keys.iter().any(|key| key != "other" && is_category(key))
                };
                let in_english = model.forms.iter().find(|(name, _)| name == by);
                // A count, and not one name of several.
                if numbers(keys) || in_english.is_some_and(|(_, keys)| numbers(keys)) {
                    let alien = |key: &&String| {
                        is_category(key)
                            && !has.contains(&key.as_str())
                            && !may.contains(&key.as_str())
                    };
                    if let Some(key) = keys.iter().find(alien) {
                        wrong.push(at(&format!("the language has no [{key}]")));
                    }
                    if numbers(keys) && has.iter().any(|one| !keys.contains(*one)) {
                        wrong.push(at(&format!("{keys:?} does not cover {has:?}")));
                    }
                } else if let Some((_, model)) = in_english
                    && !model.is_subset(keys)
                {
                    wrong.push(at(&format!("{keys:?} does not cover {model:?}")));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_plural_categories_are_those_of_the_rules() {
    for (language, has, _) in CATEGORIES {
        let identifier: LanguageIdentifier = language.tag().parse().expect("a tag");
        // The rules know languages, not territories, but for Portugal.
        let identifier = LanguageIdentifier::from_parts(identifier.language, None, None, &[]);
        let rules = PluralRules::create(identifier, PluralRuleType::CARDINAL).expect("rules");
        let names = (0..1_000_u32).map(|n| match rules.select(n).expect("a category") {
            PluralCategory::ZERO => "zero",
            PluralCategory::ONE => "one",
            PluralCategory::TWO => "two",
            PluralCategory::FEW => "few",
            PluralCategory::MANY => "many",
            PluralCategory::OTHER => "other",
        });
        let names: BTreeSet<_> = names.collect();
        assert_eq!(names, has.iter().copied().collect(), "{}", language.tag());
    }
}

#[test]
fn a_file_says_whether_a_native_speaker_has_read_it() {
    for language in &Language::ALL[1..] {
        for (name, text) in files_of(language.tag()) {
            let first = text.lines().next().unwrap_or_default();
            assert!(
                first == UNREAD || first.starts_with("### Read by "),
                "{}/{name} begins with {first:?}",
                language.tag()
            );
        }
    }
}

fn is_category(key: &str) -> bool {
    matches!(key, "zero" | "one" | "two" | "few" | "many" | "other")
}

/// The messages of a language and their attributes, by id.
fn messages(language: Language) -> BTreeMap<String, Made> {
    let mut all = BTreeMap::new();
    for (name, text) in files_of(language.tag()) {
        let resource = parser::parse(text.as_str());
        let resource = resource.unwrap_or_else(|(_, errors)| panic!("{name}: {errors:?}"));
        for entry in resource.body {
            let Entry::Message(message) = entry else {
                continue;
            };
            let id = message.id.name;
            let value = message.value.iter().map(|value| (id.to_owned(), value));
            let attributes = message.attributes.iter();
            let attributes = attributes.map(|one| (format!("{id}.{}", one.id.name), &one.value));
            for (id, pattern) in value.chain(attributes) {
                let mut made = Made::default();
                made.add(pattern);
                all.insert(id, made);
            }
        }
    }
    all
}

impl Made {
    fn add(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.text += value,
                PatternElement::Placeable { expression } => self.add_placeable(expression),
            }
        }
    }

    fn add_placeable(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.add_inline(inline),
            Expression::Select { selector, variants } => {
                self.add_inline(selector);
                let by = match selector {
                    InlineExpression::VariableReference { id } => id.name.to_owned(),
                    _ => String::new(),
                };
                let key = |variant: &Variant<&str>| match variant.key {
                    VariantKey::Identifier { name } => name.to_owned(),
                    VariantKey::NumberLiteral { value } => value.to_owned(),
                };
                self.forms.push((by, variants.iter().map(key).collect()));
                for variant in variants {
                    self.add(&variant.value);
                }
            }
        }
    }

    fn add_inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::Placeable { expression } => self.add_placeable(expression),
            _ => {}
        }
    }
}
