//! Days that leave for a file.

use serde::{Deserialize, Serialize};

/// What is written, and where it goes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct ExportQuery {
    /// How it is written.
    pub format: ExportFormat,
    /// The first date, `2026-11-01`; absent: the beginning.
    #[serde(default)]
    pub from: Option<String>,
    /// The last date; absent: today.
    #[serde(default)]
    pub to: Option<String>,
}

/// A format that days are written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "kebab-case")]
pub enum ExportFormat {
    /// Everything, as Daydone reads it again.
    Json,
    /// A row a day.
    Csv,
    /// A row a session, gap, break, meeting and interruption.
    CsvStretches,
    /// A row an item.
    CsvItems,
    /// Sessions and meetings, as a calendar.
    Ics,
    /// A Markdown note a day, into the folder for notes.
    Notes,
}

impl ExportFormat {
    /// All of them.
    pub const ALL: [ExportFormat; 6] = [
        ExportFormat::Json,
        ExportFormat::Csv,
        ExportFormat::CsvStretches,
        ExportFormat::CsvItems,
        ExportFormat::Ics,
        ExportFormat::Notes,
    ];

    /// Its name, on the wire and on a command line.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            ExportFormat::Json => "json",
            ExportFormat::Csv => "csv",
            ExportFormat::CsvStretches => "csv-stretches",
            ExportFormat::CsvItems => "csv-items",
            ExportFormat::Ics => "ics",
            ExportFormat::Notes => "notes",
        }
    }

    /// The format of that name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.name() == name)
    }

    /// How the name of its file ends; notes have one a day.
    #[must_use]
    pub fn extension(self) -> &'static str {
        match self {
            ExportFormat::Json => "json",
            ExportFormat::Csv | ExportFormat::CsvStretches | ExportFormat::CsvItems => "csv",
            ExportFormat::Ics => "ics",
            ExportFormat::Notes => "md",
        }
    }
}

/// What was written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct ExportedView {
    /// The whole path of the file, or of the folder of notes.
    pub file: String,
    /// How many days are in it.
    pub days: u32,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_format_has_one_name_on_the_wire_and_on_a_command_line() {
        for format in ExportFormat::ALL {
            let wire = serde_json::to_value(format).expect("a format is a word");
            assert_eq!(wire, format.name(), "{format:?} on the wire");
            assert_eq!(ExportFormat::named(format.name()), Some(format), "and back");
        }
        assert_eq!(ExportFormat::named("xls"), None, "there is no other");
    }
}
