//! What a cell may hold. A spreadsheet takes a cell that begins with one of a few characters for a
//! formula and would run it (OWASP, *CSV Injection*); a leading apostrophe makes it words again.

/// A person's words as a cell.
pub(super) fn words(text: &str) -> String {
    match text.chars().next() {
        Some('=' | '+' | '-' | '@' | '\t' | '\r' | '\n') => format!("'{text}"),
        _ => text.to_owned(),
    }
}

/// A value that may be absent.
pub(super) fn maybe(value: Option<impl ToString>) -> String {
    value.map(|value| value.to_string()).unwrap_or_default()
}

/// `yes` or `no`.
pub(super) fn yes(so: bool) -> String {
    if so { "yes" } else { "no" }.to_owned()
}
