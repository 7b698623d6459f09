//! What a cell may hold. A spreadsheet takes a cell that begins with one of a few characters for a
//! formula and would run it (OWASP, *CSV Injection*); an apostrophe before it makes it words again. What
//! a reader does not see does not count as a beginning, and a spreadsheet that parts cells at semicolons finds
//! beginnings within our cells too.

use domain::{folded, is_seen};

/// A person's words as a cell.
pub(super) fn words(text: &str) -> String {
    let mut cell = String::with_capacity(text.len() + 1);
    // Where a cell began of which nothing was seen yet.
    let mut begun = Some(0);
    for c in text.chars() {
        if let Some(start) = begun {
            if runs(c) || start == 0 && parts(c) {
                cell.insert(start, '\'');
            }
            if runs(c) || is_seen(c) && !matches!(c, '\'' | '"') {
                begun = None;
            }
        }
        cell.push(c);
        if parts(c) {
            begun = Some(cell.len());
        }
    }
    cell
}

/// Whether a formula begins with it, in any of its widths and heights.
fn runs(c: char) -> bool {
    let plain = folded(c.encode_utf8(&mut [0; 4]));
    matches!(plain.as_str(), "=" | "+" | "-" | "@" | "%" | "|")
}

/// Whether a spreadsheet may be set to begin a cell after it. A comma is not among them: our cells
/// are quoted for those who part at commas.
fn parts(c: char) -> bool {
    matches!(c, ';' | '|' | '\t' | '\r' | '\n')
}

/// A value that may be absent.
pub(super) fn maybe(value: Option<impl ToString>) -> String {
    value.map(|value| value.to_string()).unwrap_or_default()
}

/// `yes` or `no`.
pub(super) fn yes(so: bool) -> String {
    if so { "yes" } else { "no" }.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_a_spreadsheet_would_run_begins_a_cell() {
        for (text, cell) in [
            ("=1+1", "'=1+1"),
            ("＝1+1", "'＝1+1"),
            ("﹦1", "'﹦1"),
            ("\u{200B}=1", "'\u{200B}=1"),
            ("\u{FEFF}\u{AD} @SUM(1)", "'\u{FEFF}\u{AD} @SUM(1)"),
            ("\"=1", "'\"=1"),
            ("x;=1+1", "x;'=1+1"),
            ("x\"; \u{200B}-2", "x\";' \u{200B}-2"),
            ("x\t+1", "x\t'+1"),
            ("x\r\n@y", "x\r\n'@y"),
            ("\tx", "'\tx"),
            ("|calc", "'|calc"),
            ("a|=b", "a|'=b"),
            ("%0A=1", "'%0A=1"),
        ] {
            assert_eq!(words(text), cell, "{text:?}");
        }
    }

    #[test]
    fn words_stay_as_they_are() {
        for text in [
            "",
            "Nav, footer",
            "a-b",
            "1+1=2",
            "Plan; then draft",
            "50 %",
            "C|D",
            "it's",
            "a, -b",
        ] {
            assert_eq!(words(text), text);
        }
    }
}
