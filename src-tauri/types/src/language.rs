//! The languages that Daydone speaks, and how each is usually written.

use serde::{Deserialize, Serialize};

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
}
