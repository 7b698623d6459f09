//! How a person reads: the language, the clock, the first day of the week, the digits. The agent decides it
//! once, from what was chosen and from the system, and every face goes by its decision.

use chrono::Weekday;
use serde::{Deserialize, Serialize};

use crate::settings::{ClockChoice, DayName, LanguageChoice, UserSettings};

pub use crate::language::{Digits, HourCycle, Language};

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
