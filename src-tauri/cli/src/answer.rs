//! What a verb has to say: lines for a person, or JSON for a script.

use std::io;

use protocol::WireError;
use serde::Serialize;

use super::output;

/// What came of a verb, or why nothing did.
pub(super) type Outcome = Result<Answer, WireError>;

/// The two ways of saying it.
#[derive(Debug, Default)]
pub(super) struct Answer {
    /// Lines for a person.
    pub(super) lines: Vec<String>,
    /// A file's text instead, to be shown as it would be written.
    pub(super) text: Option<String>,
    /// The same and more for a script, in the order of the type's fields; absent when the lines
    /// are for scripts already.
    pub(super) json: Option<String>,
    /// The exit code, when it says more than "done".
    pub(super) exit: u8,
    /// Something was changed.
    pub(super) is_kept: bool,
}

impl Answer {
    /// Lines, with the value they were made from.
    pub(super) fn of(lines: Vec<String>, value: &impl Serialize) -> Self {
        // Wire types always become JSON: their keys are strings and their numbers finite.
        let json = serde_json::to_string_pretty(value).ok();
        Answer {
            lines,
            json,
            ..Answer::default()
        }
    }

    /// A file's text, line ends and all.
    pub(super) fn exactly(text: String) -> Self {
        Answer {
            text: Some(text),
            ..Answer::default()
        }
    }

    /// The same, ending with another exit code than 0.
    pub(super) fn ending(self, exit: u8) -> Self {
        Answer { exit, ..self }
    }

    /// The same, of something that was changed.
    pub(super) fn kept(self) -> Self {
        let is_kept = true;
        Answer { is_kept, ..self }
    }

    /// Nothing more to say: the verb has said it already.
    pub(super) fn said() -> Self {
        Answer::default()
    }

    /// Writes it to standard output.
    ///
    /// # Errors
    /// When it could not be written to its end. A reader that went away has had enough of it.
    pub(super) fn print(&self, json: bool) -> io::Result<()> {
        if let Some(value) = self.json.as_ref().filter(|_| json) {
            return output::json(&format!("{value}\n"));
        }
        if let Some(text) = &self.text {
            return output::file(text);
        }
        let lines = self.lines.iter().flat_map(|line| [line.as_str(), "\n"]);
        output::text(&lines.collect::<String>())
    }
}
