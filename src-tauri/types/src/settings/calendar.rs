//! A calendar that a person names in the settings. How it is read is the agent's.

use serde::{Deserialize, Serialize};

/// The most calendars that can be named.
pub const CALENDAR_LIMIT: usize = 20;

/// A calendar, and what is made of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct CalendarChoice {
    /// Where it is.
    #[serde(flatten)]
    pub source: CalendarSource,
    /// What the person calls it; absent: it is called by its file, folder or address, or "Desktop".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub name: Option<String>,
    /// Whether its meetings count. If not, they are only time that is taken.
    #[serde(default = "counts")]
    pub counts: bool,
}

/// Where a calendar is. Paths are from the root or from `~`; the address itself is never in the settings.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "snake_case")]
pub enum CalendarSource {
    /// One file in iCalendar format.
    File(String),
    /// A folder of such files (vdir), also one folder deeper.
    Folder(String),
    /// An address that `daydone-fetch` asks, by the name it has in the file of addresses.
    Address(String),
    /// Those that the desktop knows and shows (Evolution Data Server), all of them.
    Desktop(True),
}

/// `true`: a switch that stands only where it is on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, type = "true"))]
#[serde(try_from = "bool", into = "bool")]
pub struct True;

impl From<True> for bool {
    fn from(True: True) -> Self {
        true
    }
}

impl TryFrom<bool> for True {
    type Error = &'static str;

    fn try_from(on: bool) -> Result<Self, Self::Error> {
        if on {
            Ok(True)
        } else {
            Err("it is true or absent")
        }
    }
}

impl CalendarChoice {
    /// What a person knows it by: its name, or else the last part of its path without the ending.
    #[must_use]
    pub fn label(&self) -> &str {
        if let Some(name) = &self.name {
            return name;
        }
        match &self.source {
            CalendarSource::File(path) => {
                let last = last_part(path);
                last.strip_suffix(".ics").unwrap_or(last)
            }
            CalendarSource::Folder(path) | CalendarSource::Address(path) => last_part(path),
            CalendarSource::Desktop(True) => "Desktop",
        }
    }
}

impl CalendarSource {
    /// The path, or the name of the address, as it stands in the settings, where it has one.
    #[must_use]
    pub fn path(&self) -> Option<&str> {
        match self {
            CalendarSource::File(path)
            | CalendarSource::Folder(path)
            | CalendarSource::Address(path) => Some(path),
            CalendarSource::Desktop(True) => None,
        }
    }
}

fn last_part(path: &str) -> &str {
    let path = path.trim_end_matches(['/', '\\']);
    path.rsplit(['/', '\\']).next().unwrap_or(path)
}

fn counts() -> bool {
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_calendar_is_known_by_its_name_or_by_its_path() {
        let of = |source, name: Option<&str>| CalendarChoice {
            source,
            name: name.map(str::to_owned),
            counts: true,
        };
        let file = || CalendarSource::File("~/work.ics".to_owned());
        assert_eq!(of(file(), Some("Work")).label(), "Work");
        assert_eq!(of(file(), None).label(), "work");
        let folder = CalendarSource::Folder("/home/me/.calendars/".to_owned());
        assert_eq!(of(folder, None).label(), ".calendars");
        let desktop = CalendarSource::Desktop(True);
        assert_eq!(of(desktop, None).label(), "Desktop");
    }

    #[test]
    fn on_the_wire_it_is_as_in_the_file() {
        let read = |text| serde_json::from_str::<CalendarChoice>(text);
        let choice = read(r#"{"folder":"~/c"}"#).expect("a calendar");
        assert_eq!(choice.source, CalendarSource::Folder("~/c".to_owned()));
        assert!(choice.counts, "unless it is said that it does not");
        let written = serde_json::to_string(&choice).expect("JSON");
        assert_eq!(written, r#"{"folder":"~/c","counts":true}"#);
        assert!(read(r#"{"name":"Work"}"#).is_err(), "it is somewhere");
        let desktop = r#"{"desktop":true,"counts":true}"#;
        let choice = read(desktop).expect("a calendar");
        assert_eq!(choice.source, CalendarSource::Desktop(True));
        assert_eq!(serde_json::to_string(&choice).expect("JSON"), desktop);
        assert!(read(r#"{"desktop":false}"#).is_err(), "off is absent");
    }
}
