//! What a verb has to say: lines for a person, or JSON for a script.

use protocol::WireError;
use serde::Serialize;

use super::paper;

/// What came of a verb, or why nothing did.
pub(super) type Outcome = Result<Answer, WireError>;

/// The two ways of saying it.
#[derive(Debug, Default)]
pub(super) struct Answer {
    /// Lines for a person.
    pub(super) lines: Vec<String>,
    /// The same and more for a script.
    pub(super) json: serde_json::Value,
}

impl Answer {
    /// Lines, with the value they were made from.
    pub(super) fn of(lines: Vec<String>, value: &impl Serialize) -> Self {
        // Wire types always become JSON: their keys are strings and their numbers finite.
        let json = serde_json::to_value(value).unwrap_or_default();
        Answer { lines, json }
    }

    /// Nothing more to say: the verb has said it already.
    pub(super) fn said() -> Self {
        Answer::default()
    }

    /// Writes it to standard output.
    pub(super) fn print(&self, json: bool) {
        if json && !self.json.is_null() {
            paper::line(&format!("{:#}", self.json));
            return;
        }
        for line in &self.lines {
            if !paper::line(line) {
                return;
            }
        }
    }
}
