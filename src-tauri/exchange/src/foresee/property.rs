//! One property: its name, its parameters and its value, read by `ical-rs`.

use ical::tree::line::IcalLine;

use super::lines::RawLine;

/// A property as its line says it.
#[derive(Clone, Debug)]
pub(super) struct Property {
    /// The name in capitals.
    pub name: String,
    parameters: Vec<(String, String)>,
    /// The value as written, trimmed: not unescaped.
    pub value: String,
    /// A blank stood behind the value.
    pub ends_blank: bool,
}

impl Property {
    /// Reads a line; none when it has no colon.
    pub(super) fn of(line: RawLine) -> Option<Self> {
        let (line, _) = IcalLine::take(line.0.as_bytes()).ok()?;
        let parameters = line.params.iter().filter_map(|parameter| {
            let value = parameter.values.first()?.get().trim_matches(['"', ' ']);
            Some((parameter.name.get().to_ascii_uppercase(), value.to_owned()))
        });
        Some(Self {
            name: line.name.get().trim().to_ascii_uppercase(),
            parameters: parameters.collect(),
            value: line.raw_value_str().trim().to_owned(),
            ends_blank: line.raw_value_str().ends_with(' '),
        })
    }

    /// The first value of a parameter, without its quotes.
    pub(super) fn parameter(&self, name: &str) -> Option<&str> {
        let found = self.parameters.iter().find(|(known, _)| known == name);
        found.map(|(_, value)| value.as_str())
    }

    /// The value as a text (RFC 5545, 3.3.11): `\n`, `\,`, `\;` and `\\` stand for what they escape.
    pub(super) fn text(&self) -> String {
        let mut text = String::with_capacity(self.value.len());
        let mut letters = self.value.chars();
        while let Some(letter) = letters.next() {
            match (letter, letter == '\\') {
                (_, true) => match letters.next() {
                    Some('n' | 'N') => text.push('\n'),
                    Some(escaped) => text.push(escaped),
                    None => text.push('\\'),
                },
                (letter, false) => text.push(letter),
            }
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_and_folds_and_escapes_are_read() {
        let read = |line| Property::of(RawLine(line)).expect("a property");
        let start = read("dtstart;TZID=\"(UTC-05:00) Eastern Time (US & Canada)\":20\r\n 260101T1");
        assert_eq!(start.name, "DTSTART");
        assert_eq!(start.value, "20260101T1");
        let zone = start.parameter("TZID");
        assert_eq!(zone, Some("(UTC-05:00) Eastern Time (US & Canada)"));
        assert_eq!(read(r"SUMMARY:a\, b\; c\\n\nd").text(), "a, b; c\\n\nd");
        assert!(Property::of(RawLine("no colon here")).is_none());
    }
}
