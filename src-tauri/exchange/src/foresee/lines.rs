//! The content lines of a calendar (RFC 5545, 3.1), each with the folds it was written with.

/// A content line as it stands in the text, without its end.
#[derive(Clone, Copy, Debug)]
pub(super) struct RawLine<'a>(pub &'a str);

impl<'a> RawLine<'a> {
    /// The name before parameters and value; empty when there is neither.
    pub(super) fn name(self) -> &'a str {
        let end = self.0.find([':', ';']).unwrap_or(0);
        self.0[..end].trim()
    }

    /// Whether the name is this one, in any case.
    pub(super) fn is(self, name: &str) -> bool {
        self.name().eq_ignore_ascii_case(name)
    }

    /// What follows the last colon. It is the value of names whose values hold no colon.
    pub(super) fn last_part(self) -> &'a str {
        self.0.rsplit(':').next().unwrap_or_default().trim()
    }
}

/// Gives every content line. Blank lines are none; a continuation of nothing is a line of its own.
pub(super) fn lines(text: &str) -> impl Iterator<Item = RawLine<'_>> {
    let mut rest = text;
    std::iter::from_fn(move || {
        rest = rest.trim_start_matches(['\r', '\n']);
        if rest.is_empty() {
            return None;
        }
        let mut end = line_end(rest, 0);
        while rest[end..].starts_with("\n ") || rest[end..].starts_with("\n\t") {
            end = line_end(rest, end + 1);
        }
        let (line, tail) = rest.split_at(end);
        rest = tail;
        Some(RawLine(line.trim_end_matches('\r')))
    })
}

/// Where the next end of a line is, or that of the text.
fn line_end(text: &str, from: usize) -> usize {
    text[from..].find('\n').map_or(text.len(), |at| from + at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folds_stay_with_their_line_and_blank_lines_end_it() {
        let all = |text| {
            lines(text)
                .map(|line| line.0.to_owned())
                .collect::<Vec<_>>()
        };
        assert_eq!(all("A:1\r\nB:2\r\n 3\r\nC:4"), ["A:1", "B:2\r\n 3", "C:4"]);
        assert_eq!(
            all("A:1\n\n\n x\nB;P=\"a:b\":2\n"),
            ["A:1", " x", "B;P=\"a:b\":2"]
        );
        assert_eq!(all("\r\n\n"), Vec::<String>::new());
        assert_eq!(RawLine("dtstart;TZID=X:1").name(), "dtstart");
        assert_eq!(RawLine("no colon").name(), "");
    }
}
