//! How a person reads: the language, the clock, the first day of the week, the digits. The agent decides it
//! once, from what was chosen and from the system, and every face goes by its decision.

use chrono::Weekday;
use serde::{Deserialize, Serialize};

use crate::settings::{ClockChoice, DayName, LanguageChoice, UserSettings};

/// A language that Daydone speaks, by its BCP 47 tag.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, strum::VariantArray,
)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub enum Language {
    /// English.
    #[default]
    #[serde(rename = "en")]
    English,
    /// German.
    #[serde(rename = "de")]
    German,
    /// French.
    #[serde(rename = "fr")]
    French,
    /// Spanish.
    #[serde(rename = "es")]
    Spanish,
    /// Portuguese as Brazil writes it.
    #[serde(rename = "pt-BR")]
    Portuguese,
    /// Japanese.
    #[serde(rename = "ja")]
    Japanese,
    /// Arabic.
    #[serde(rename = "ar")]
    Arabic,
}

impl Language {
    /// Every one, English first.
    pub const ALL: &[Self] = <Self as strum::VariantArray>::VARIANTS;

    /// Its tag, `pt-BR`; the folder of its words has the same name.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Language::English => "en",
            Language::German => "de",
            Language::French => "fr",
            Language::Spanish => "es",
            Language::Portuguese => "pt-BR",
            Language::Japanese => "ja",
            Language::Arabic => "ar",
        }
    }

    /// The language of a locale's name, such as `pt_BR.UTF-8` or `de-AT`: what comes before the territory
    /// says it. None for `C`, `POSIX` and languages that Daydone does not speak.
    #[must_use]
    pub fn of_locale(name: &str) -> Option<Self> {
        let language = name.split(['_', '-', '.', '@']).next()?;
        let is_it = |one: &&Self| one.tag().split('-').next() == Some(language);
        Self::ALL.iter().find(is_it).copied()
    }

    /// Whether it is written from right to left.
    #[must_use]
    pub fn is_right_to_left(self) -> bool {
        self == Language::Arabic
    }

    /// The clock of most people who read it, for a system that does not say: of English it is the one that
    /// files and scripts have.
    #[must_use]
    pub fn usual_clock(self) -> HourCycle {
        match self {
            Language::Arabic => HourCycle::H12,
            _ => HourCycle::H23,
        }
    }
}

/// How the hours of a day are counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "snake_case")]
pub enum HourCycle {
    /// Twice from 12 to 11: `4:30 pm`.
    H12,
    /// Once from 0 to 23: `16:30`.
    #[default]
    H23,
}

/// The digits that numbers are written with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "snake_case")]
pub enum Digits {
    /// `0123456789`, in every language: what is shown can be typed.
    #[default]
    Latn,
}

/// How a person reads, decided by the agent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct Locale {
    /// The language of every sentence.
    pub language: Language,
    /// How clock times are written. Files, JSON and flags keep `16:30`.
    pub clock: HourCycle,
    /// The day on which weeks begin.
    pub first_day: DayName,
    /// The digits of numbers.
    pub digits: Digits,
}

/// English with a clock of 24 hours, for a reader of what an agent without a locale wrote.
impl Default for Locale {
    fn default() -> Self {
        Locale {
            language: Language::English,
            clock: HourCycle::H23,
            first_day: DayName::Monday,
            digits: Digits::Latn,
        }
    }
}

/// What the system says of how the person reads. What it does not say is absent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SystemLocale {
    /// The first of the person's languages that Daydone speaks.
    pub language: Option<Language>,
    /// The clock.
    pub clock: Option<HourCycle>,
    /// The first day of the week.
    pub first_day: Option<Weekday>,
}

impl Locale {
    /// What was chosen, else what the system says, else what is usual in the language. `first_day` is
    /// decided by the rules already.
    #[must_use]
    pub fn decided(chosen: &UserSettings, system: &SystemLocale, first_day: Weekday) -> Self {
        let language = match chosen.language {
            LanguageChoice::System => system.language.unwrap_or_default(),
            LanguageChoice::Chosen(language) => language,
        };
        let clock = match chosen.clock {
            ClockChoice::System => system.clock.unwrap_or_else(|| language.usual_clock()),
            ClockChoice::TwelveHours => HourCycle::H12,
            ClockChoice::TwentyFourHours => HourCycle::H23,
        };
        Locale {
            language,
            clock,
            first_day: DayName::of(first_day),
            digits: Digits::Latn,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_locales_name_says_its_language() {
        for (name, language) in [
            ("en_US.UTF-8", Some(Language::English)),
            ("de_AT@euro", Some(Language::German)),
            ("de", Some(Language::German)),
            ("pt_BR.utf8", Some(Language::Portuguese)),
            // Portuguese of another country is nearer to a reader than English.
            ("pt_PT", Some(Language::Portuguese)),
            ("ar-Arab-EG", Some(Language::Arabic)),
            ("ja_JP.eucJP", Some(Language::Japanese)),
            ("nds_DE", None),
            ("C.UTF-8", None),
            ("POSIX", None),
            ("", None),
        ] {
            assert_eq!(Language::of_locale(name), language, "{name:?}");
        }
    }

    #[test]
    fn a_tag_is_the_languages_name_on_the_wire() {
        for language in Language::ALL {
            let wire = serde_json::to_value(language).expect("it is JSON");
            assert_eq!(wire, language.tag());
        }
    }

    #[test]
    fn what_was_chosen_comes_before_the_system_and_the_system_before_the_usual() {
        let german = SystemLocale {
            language: Some(Language::German),
            clock: Some(HourCycle::H12),
            first_day: None,
        };
        let decided = |language, clock, system: &SystemLocale| {
            let chosen = UserSettings {
                language,
                clock,
                ..UserSettings::default()
            };
            let locale = Locale::decided(&chosen, system, Weekday::Sat);
            assert_eq!(locale.first_day, DayName::Saturday, "the rules decide it");
            (locale.language, locale.clock)
        };
        let (any, any_clock) = (LanguageChoice::System, ClockChoice::System);
        let arabic = LanguageChoice::Chosen(Language::Arabic);
        let nothing = SystemLocale::default();
        for (language, clock, system, says) in [
            (
                any,
                any_clock,
                &nothing,
                (Language::English, HourCycle::H23),
            ),
            (any, any_clock, &german, (Language::German, HourCycle::H12)),
            (
                arabic,
                any_clock,
                &nothing,
                (Language::Arabic, HourCycle::H12),
            ),
            (
                arabic,
                any_clock,
                &german,
                (Language::Arabic, HourCycle::H12),
            ),
            (
                any,
                ClockChoice::TwentyFourHours,
                &german,
                (Language::German, HourCycle::H23),
            ),
            (
                arabic,
                ClockChoice::TwelveHours,
                &nothing,
                (Language::Arabic, HourCycle::H12),
            ),
        ] {
            assert_eq!(decided(language, clock, system), says);
        }
    }
}
