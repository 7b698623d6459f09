//! How a person wants to read: the language and the clock, or what the system has.

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

use crate::language::Language;

/// The language that was chosen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, type = "\"system\" | import(\"./Language\").Language")
)]
pub enum LanguageChoice {
    /// As the system says.
    #[default]
    System,
    /// This one.
    Chosen(Language),
}

/// The clock that was chosen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub enum ClockChoice {
    /// As the system says.
    #[default]
    #[serde(rename = "system")]
    System,
    /// `4:30 pm`.
    #[serde(rename = "12")]
    TwelveHours,
    /// `16:30`.
    #[serde(rename = "24")]
    TwentyFourHours,
}

const SYSTEM: &str = "system";

impl Serialize for LanguageChoice {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(match self {
            LanguageChoice::System => SYSTEM,
            LanguageChoice::Chosen(language) => language.tag(),
        })
    }
}

/// The tag in capitals, or with an underscore, is the same language.
impl<'de> Deserialize<'de> for LanguageChoice {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let given = String::deserialize(deserializer)?.replace('_', "-");
        if given.eq_ignore_ascii_case(SYSTEM) {
            return Ok(LanguageChoice::System);
        }
        let is_it = |one: &&Language| one.tag().eq_ignore_ascii_case(&given);
        let language = Language::ALL.iter().find(is_it);
        let language = language.ok_or_else(|| Error::custom("no language that is spoken"))?;
        Ok(LanguageChoice::Chosen(*language))
    }
}
