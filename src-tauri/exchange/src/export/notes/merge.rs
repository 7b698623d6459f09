//! Putting Daydone's part into a note without touching the rest.

/// Begins Daydone's part of a note. A comment, so that no reader shows it.
pub const NOTE_BEGINS: &str = "<!-- daydone: begins here, written anew at every close -->";
/// Ends it.
pub const NOTE_ENDS: &str = "<!-- daydone: ends here -->";

/// The note with `block` between the marks. A begin counts when an end follows before the next
/// begin; one without its end was damaged by hand, and what follows it is left alone.
pub(super) fn merge(there: Option<&str>, block: &str) -> String {
    // A template that names the marks itself would end the block before its end.
    let block = block.replace(NOTE_BEGINS, "").replace(NOTE_ENDS, "");
    let ours = format!("{NOTE_BEGINS}\n{}\n{NOTE_ENDS}", block.trim());
    let Some(there) = there.filter(|there| !there.trim().is_empty()) else {
        return ours + "\n";
    };
    let end = line_end(there);
    let ours = ours.replace('\n', end);
    match marks(there) {
        Some((from, to)) => format!("{}{ours}{}", &there[..from], &there[to..]),
        None if there.ends_with('\n') => format!("{there}{end}{ours}{end}"),
        None => format!("{there}{end}{end}{ours}{end}"),
    }
}

/// How the person's program ends a line, seen from the first one.
fn line_end(text: &str) -> &'static str {
    let first = text.split_once('\n').map_or("", |(line, _)| line);
    if first.ends_with('\r') { "\r\n" } else { "\n" }
}

fn marks(text: &str) -> Option<(usize, usize)> {
    let mut ends = text.match_indices(NOTE_ENDS);
    ends.find_map(|(end, _)| Some((text[..end].rfind(NOTE_BEGINS)?, end + NOTE_ENDS.len())))
}
