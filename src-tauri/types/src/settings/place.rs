//! A place of people that a person names in the settings: where they are, and when they work.

use serde::{Deserialize, Serialize};

use super::{ClockSpan, DayName};

/// The most places that can be named.
pub const PLACE_LIMIT: usize = 20;

/// A place, and when its people work.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct PlaceChoice {
    /// Its zone, an IANA name such as `Asia/Tokyo`.
    pub zone: String,
    /// What the person calls it; absent: it is called by its city.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub name: Option<String>,
    /// The hours in which its people work, by their clock; absent: these are not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub hours: Option<ClockSpan>,
    /// The days on which they do; empty: Monday to Friday.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub days: Vec<DayName>,
}

impl PlaceChoice {
    /// What a person knows it by: its name, or else the city in its zone, `New York` for
    /// `America/New_York`.
    #[must_use]
    pub fn label(&self) -> String {
        let city = || city(&self.zone);
        self.name.clone().unwrap_or_else(city)
    }
}

/// The last part of a zone's name, as people write it.
#[must_use]
pub fn city(zone: &str) -> String {
    let last = zone.rsplit('/').next().unwrap_or(zone);
    last.replace('_', " ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_known_by_its_name_or_by_its_city() {
        let read = |text| serde_json::from_str::<PlaceChoice>(text);
        let place = read(r#"{"zone":"America/New_York"}"#).expect("a place");
        assert_eq!(place.label(), "New York");
        let named = read(r#"{"zone":"America/New_York","name":"HQ"}"#).expect("a place");
        assert_eq!(named.label(), "HQ");
        assert!(read(r#"{"name":"HQ"}"#).is_err(), "it is somewhere");
    }

    #[test]
    fn on_the_wire_it_is_as_in_the_file() {
        let text = r#"{"zone":"Asia/Tokyo","hours":"09:00-18:00","days":["monday"]}"#;
        let place: PlaceChoice = serde_json::from_str(text).expect("a place");
        assert_eq!(serde_json::to_string(&place).expect("JSON"), text);
    }
}
