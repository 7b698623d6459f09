//! The hours in which meetings are welcome: hours of the clock, or those in which a place of people works too.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::ClockSpan;
use crate::Unreadable;

/// What an overlap is called by in the settings.
const OVERLAP: &str = "overlap ";

/// One entry of `meeting_hours`: `09:30-10:30`, or `overlap New York`, which moves with the clocks.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, type = "string"))]
pub enum MeetingHours {
    /// Hours of the person's clock.
    Clock(ClockSpan),
    /// When the person and a place of people both work; the place by its name or its zone.
    Overlap(String),
}

impl MeetingHours {
    /// The hours of a text as people type them: `9-17`, `overlap New York`, `overlap with Asia/Tokyo`.
    #[must_use]
    pub fn typed(text: &str) -> Option<Self> {
        let text = text.trim();
        let head = text.get(..OVERLAP.len()).unwrap_or_default();
        if !head.eq_ignore_ascii_case(OVERLAP) {
            return ClockSpan::typed(text).map(MeetingHours::Clock);
        }
        let place = text[OVERLAP.len()..].trim();
        let place = match place {
            "with" => "",
            place => place.strip_prefix("with ").unwrap_or(place).trim(),
        };
        (!place.is_empty()).then(|| MeetingHours::Overlap(place.to_owned()))
    }
}

impl fmt::Display for MeetingHours {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            MeetingHours::Clock(hours) => hours.fmt(f),
            MeetingHours::Overlap(place) => write!(f, "{OVERLAP}{place}"),
        }
    }
}

impl Serialize for MeetingHours {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for MeetingHours {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let unread = || Unreadable::new(Unreadable::HOURS, &text).in_serde();
        MeetingHours::typed(&text).ok_or_else(unread)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_and_overlaps_are_read_as_people_write_them_and_written_in_one_way() {
        for (text, written) in [
            ("9-17", Some("09:00-17:00")),
            ("overlap New York", Some("overlap New York")),
            ("Overlap with  Asia/Tokyo ", Some("overlap Asia/Tokyo")),
            ("overlap", None),
            ("overlap with ", None),
            ("", None),
        ] {
            let read = MeetingHours::typed(text).map(|hours| hours.to_string());
            assert_eq!(read.as_deref(), written, "{text:?}");
        }
    }
}
