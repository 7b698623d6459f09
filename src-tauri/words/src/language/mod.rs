//! The sentences of a process: one language with its clock, and English for what is not in it. A catalogue is
//! read when one of its messages is first asked for; those of the other languages are pages of the program's
//! file that nothing touches.

mod catalogue;
#[cfg(test)]
mod files;
mod isolate;
mod number;
#[cfg(test)]
mod translated;

use std::sync::atomic::{AtomicU8, Ordering};

pub use fluent_bundle::FluentValue as Value;
use types::locale::{HourCycle, Language, Locale};

use catalogue::Catalogue;

/// The sentences of one language, with the clock that its times are written by.
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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Words {
    language: Language,
    clock: HourCycle,
}

macro_rules! catalogues {
    ($($tag:literal)*) => {
        /// In the order of `Language::ALL`.
        static CATALOGUES: [Catalogue; Language::ALL.len()] = [$(
            Catalogue::of(
                $tag,
                include_str!(concat!(env!("OUT_DIR"), "/", $tag, ".shared.ftl")),
                include_str!(concat!(env!("OUT_DIR"), "/", $tag, ".cli.ftl")),
            )
        ),*];
    };
}
catalogues!("en" "de" "fr" "es" "pt-BR" "ja" "ar");

/// How many messages each of them has, the window's too.
const COUNTS: [usize; Language::ALL.len()] = include!(concat!(env!("OUT_DIR"), "/counts"));

/// What [`Words::spoken`] gives: a language's place, and one more bit for the clock of twelve hours.
static SPOKEN: AtomicU8 = AtomicU8::new(0);
const TWELVE_HOURS: u8 = 1 << 7;

impl Words {
    /// English with a clock of 24 hours, whatever the person speaks: for pages of the documentation and tests.
    #[must_use]
    pub const fn english() -> Words {
        Words {
            language: Language::English,
            clock: HourCycle::H23,
        }
    }

    /// The sentences for a reader.
    #[must_use]
    pub const fn of(locale: &Locale) -> Words {
        Words {
            language: locale.language,
            clock: locale.clock,
        }
    }

    /// The sentences of a language, for what is read by several people.
    #[must_use]
    pub fn in_language(language: Language) -> Words {
        Words {
            language,
            clock: language.usual_clock(),
        }
    }

    /// What this process speaks: English until [`Words::speak`] said otherwise.
    #[must_use]
    pub fn spoken() -> Words {
        let spoken = SPOKEN.load(Ordering::Relaxed);
        let place = usize::from(spoken & !TWELVE_HOURS);
        Words {
            language: Language::ALL.get(place).copied().unwrap_or_default(),
            clock: match spoken & TWELVE_HOURS {
                0 => HourCycle::H23,
                _ => HourCycle::H12,
            },
        }
    }

    /// From now on this process speaks as its person reads. The agent does it when the settings come into
    /// force, the command line when it has seen the agent.
    pub fn speak(locale: &Locale) {
        let place = locale.language as u8;
        let clock = match locale.clock {
            HourCycle::H12 => TWELVE_HOURS,
            HourCycle::H23 => 0,
        };
        SPOKEN.store(place | clock, Ordering::Relaxed);
    }

    /// The message `id` filled with `args`. A missing message shows its id, so that a test can
    /// find it and a person is never left without an answer.
    #[must_use]
    pub fn say(&self, id: &str, args: &[(&str, Value<'_>)]) -> String {
        self.find(id, args).unwrap_or_else(|| id.to_owned())
    }

    /// Like [`Words::say`]; absent when there is no such message. `id.attribute` names an attribute. What the
    /// language does not have is said in English.
    #[must_use]
    pub fn find(&self, id: &str, args: &[(&str, Value<'_>)]) -> Option<String> {
        let own = catalogue(self.language).find(id, args);
        own.or_else(|| catalogue(Language::English).find(id, args))
    }

    /// The language by its own name: "Deutsch".
    #[must_use]
    pub fn language_name(&self) -> String {
        let tag = self.language.tag().to_lowercase();
        self.say(&format!("say-language-{tag}"), &[])
    }

    /// The language.
    #[must_use]
    pub fn language(&self) -> Language {
        self.language
    }

    /// How clock times are written.
    #[must_use]
    pub fn hour_cycle(&self) -> HourCycle {
        self.clock
    }

    /// How many messages the language has, and how many there are in English; the window's are among them.
    #[must_use]
    pub fn messages(&self) -> (usize, usize) {
        let count = |language: Language| COUNTS.get(language as usize).copied().unwrap_or_default();
        (count(self.language), count(Language::English))
    }

    /// Drops the messages that were read: some 400 KiB, which a program that waits does not need.
    pub fn forget() {
        for catalogue in &CATALOGUES {
            catalogue.forget();
        }
    }
}

fn catalogue(language: Language) -> &'static Catalogue {
    // There is one for each, as a test holds.
    CATALOGUES.get(language as usize).unwrap_or(&CATALOGUES[0])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn locale(language: Language, clock: HourCycle) -> Locale {
        Locale {
            language,
            clock,
            ..Locale::default()
        }
    }

    #[test]
    fn a_missing_message_shows_its_id() {
        assert_eq!(
            Words::english().say("say-nothing-like-it", &[]),
            "say-nothing-like-it"
        );
    }

    #[test]
    fn a_process_speaks_as_it_was_told_last() {
        for language in Language::ALL {
            for clock in [HourCycle::H12, HourCycle::H23] {
                let locale = locale(*language, clock);
                Words::speak(&locale);
                assert_eq!(Words::spoken(), Words::of(&locale));
            }
        }
        Words::speak(&Locale::default());
        assert_eq!(Words::spoken(), Words::english());
    }

    #[test]
    fn every_language_has_its_catalogue_in_its_place() {
        for (place, language) in Language::ALL.iter().enumerate() {
            assert_eq!(*language as usize, place);
            assert_eq!(CATALOGUES[place].language(), language.tag());
        }
        assert_eq!(CATALOGUES.len(), Language::ALL.len());
    }
}
