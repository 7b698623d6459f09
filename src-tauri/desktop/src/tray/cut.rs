//! Titles in the menu are cut, so that the menu stays narrow.

/// How long a title may be before it is cut, in characters.
const TITLE: usize = 40;

/// The title, or its beginning with a sign that more follows.
pub(super) fn cut(title: &str) -> String {
    if title.chars().count() <= TITLE {
        return title.to_owned();
    }
    let short: String = title.chars().take(TITLE - 1).collect();
    format!("{}…", short.trim_end())
}
