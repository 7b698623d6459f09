//! Other programs' words as titles. Nothing is refused for its words: what cannot be shown is left
//! out, what is too long is cut, and both are said.

use domain::{TITLE_LIMIT, Title};

/// The title, if there are any words, and whether it had to be changed for it.
pub(crate) fn title(text: &str) -> Option<(Title, bool)> {
    if let Ok(title) = Title::new(text) {
        return Some((title, false));
    }
    let spaced = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let shown: String = spaced
        .chars()
        .filter(|c| Title::new(&format!("a{c}a")).is_ok())
        .collect();
    let mut cut: String = shown.trim().chars().take(TITLE_LIMIT).collect();
    if shown.trim().chars().count() > TITLE_LIMIT {
        cut.pop();
        cut.push('…');
    }
    Title::new(&cut).ok().map(|title| (title, true))
}

/// A word as a tag, `#deep-work`; none without letters.
pub(crate) fn tag(word: &str) -> Option<String> {
    let word = word.trim().trim_start_matches('#');
    let joined = word.split_whitespace().collect::<Vec<_>>().join("-");
    (!joined.is_empty()).then(|| format!("#{joined}"))
}

/// Words with their tags behind them.
pub(crate) fn tagged<'a>(words: &str, tags: impl IntoIterator<Item = &'a str>) -> String {
    let mut all = vec![words.trim().to_owned()];
    all.extend(tags.into_iter().filter_map(tag));
    all.retain(|part| !part.is_empty());
    all.join(" ")
}
