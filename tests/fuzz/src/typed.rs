//! What a person types behind `daydone`: one word a line, lengths, clock times and dates among them.
//! It is understood, or refused in words; nothing is carried out.

pub fn meet(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let words = std::iter::once("daydone").chain(text.lines());
    if let Err(refused) = cli::command().try_get_matches_from(words) {
        assert!(!refused.to_string().is_empty(), "a refusal has its words");
    }
}
