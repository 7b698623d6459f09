//! What is wrong with a settings file, and where, so that an editor can jump there.

use std::{fmt, ops::Range};

use words::{Value, Words};

/// The first mistake of the file. The agent names the next one when this one is mended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SettingsProblem {
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
    /// What is wrong, in one sentence.
    pub what: String,
}

/// How much is said of what stands in a file, in characters: a key may be as long as the file.
const LONGEST: usize = 300;

impl fmt::Display for SettingsProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let args = [
            ("line", Value::from(self.line)),
            ("column", Value::from(self.column)),
            ("what", Value::from(self.what.as_str())),
        ];
        f.write_str(&Words::spoken().say("settings-problem", &args))
    }
}

/// What is wrong with one value, before it is known where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Wrong(pub(super) String);

impl Wrong {
    /// The message `id` filled with `args`.
    pub(super) fn say(id: &str, args: &[(&str, Value<'_>)]) -> Self {
        Self(Words::spoken().say(id, args))
    }

    /// At the bytes `place` of `text`; at its start when the place is not known.
    pub(super) fn at(self, text: &str, place: Option<Range<usize>>) -> SettingsProblem {
        let offset = place.map_or(0, |place| place.start.min(text.len()));
        let before = text.get(..offset).unwrap_or_default();
        let line_start = before.rfind('\n').map_or(0, |end| end + 1);
        SettingsProblem {
            line: before.matches('\n').count() + 1,
            column: before[line_start..].chars().count() + 1,
            what: shortened(self.0),
        }
    }
}

fn shortened(text: String) -> String {
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}
