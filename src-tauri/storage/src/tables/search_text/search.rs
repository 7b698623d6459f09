//! Asking the index: what a person typed as FTS5 takes it, and what was found as people read it.

use domain::NOTE_LIMIT;
use rusqlite::{Connection, Result, params};

use super::{
    Hit, kind_named,
    normalize::{clings, has_words, marked, spelled},
};
use crate::tables::column::Plain;

/// Where SQLite sets its marks around what was looked for; no text holds them.
const MARKS: [char; 2] = ['\u{1}', '\u{2}'];
/// How many characters of a long text are shown, and how many of them before what was found.
const SHOWN: (usize, usize) = (160, 40);

/// The latest words that hold every word of `text`, its last one perhaps only begun; the newest
/// first, at most `limit`. None for a text without words, and for one longer than any that is kept.
pub(crate) fn search(at: &Connection, text: &str, limit: u32) -> Result<Vec<Hit>> {
    let Some(query) = query(text) else {
        return Ok(Vec::new());
    };
    // Numbers grow with dates, so the index gives the newest first and no others are looked at.
    at.prepare_cached(
        "SELECT said.kind, said.date, said.text, highlight(found, 0, ?3, ?4)
         FROM found JOIN said ON said.id = found.rowid
         WHERE found MATCH ?1 ORDER BY found.rowid DESC LIMIT ?2",
    )?
    .query_map(
        params![query, limit, MARKS[0].to_string(), MARKS[1].to_string()],
        |row| {
            let (text, spelling): (String, String) = (row.get(2)?, row.get(3)?);
            Ok(Hit {
                kind: kind_named(&row.get::<_, String>(0)?),
                date: row.get::<_, Plain<_>>(1)?.0,
                runs: runs(shown(&marked(&text, &spelling, MARKS))),
            })
        },
    )?
    .collect()
}

/// The words as FTS5 takes them: each in quotes, so that none is an operator; the last one may go on,
/// unless it is whole with its last letter.
fn query(text: &str) -> Option<String> {
    if text.chars().count() > NOTE_LIMIT {
        return None;
    }
    let words = text.split_whitespace().map(spelled);
    let words: Vec<_> = words.filter(|word| has_words(word)).collect();
    let goes_on = !words.last()?.ends_with(' ');
    let quoted = words
        .iter()
        .map(|word| format!("\"{}\"", word.replace('"', "\"\"")));
    let whole = quoted.collect::<Vec<_>>().join(" ");
    Some(if goes_on { whole + "*" } else { whole })
}

/// The part of a long text that is around what was found.
fn shown(letters: &[(char, bool)]) -> Vec<(char, bool)> {
    let (most, before) = SHOWN;
    if letters.len() <= most {
        return letters.to_vec();
    }
    let found = letters.iter().position(|of| of.1).unwrap_or_default();
    let from = found.saturating_sub(before).min(letters.len() - most);
    let (from, to) = (whole(letters, from), whole(letters, from + most));
    let gap = |there: bool| there.then_some(('…', false));
    gap(from > 0)
        .into_iter()
        .chain(letters[from..to].iter().copied())
        .chain(gap(to < letters.len()))
        .collect()
}

/// The next place from `at` where a text can be cut: between words if one ends soon.
fn whole(letters: &[(char, bool)], at: usize) -> usize {
    if at == 0 || at >= letters.len() {
        return at.min(letters.len());
    }
    let ahead = &letters[at..];
    let soon = ahead.iter().take(SHOWN.1 / 2);
    let gap = soon
        .take_while(|of| !of.1)
        .position(|of| of.0.is_whitespace());
    gap.or_else(|| ahead.iter().position(|of| !clings(of.0)))
        .map_or(letters.len(), |ahead| at + ahead)
}

/// Letters as runs on one line: true for what was found.
fn runs(letters: Vec<(char, bool)>) -> Vec<(String, bool)> {
    let mut runs: Vec<(String, bool)> = Vec::new();
    for (letter, found) in letters {
        let letter = if letter == '\n' { ' ' } else { letter };
        match runs.last_mut() {
            Some((run, same)) if *same == found => run.push(letter),
            _ => runs.push((letter.to_string(), found)),
        }
    }
    runs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_is_typed_is_words_and_no_operator() {
        for (text, asked) in [
            ("draft", Some("\"draft\"*")),
            ("a \"b\" OR c", Some("\"a\" \"\"\"b\"\"\" \"or\" \"c\"*")),
            ("会議", Some("\" 会  議 \"")),
            ("a\0b", Some("\"a b\"*")),
            ("* - (", None),
            ("\u{200D} \u{FE0F}", None),
            ("", None),
        ] {
            assert_eq!(query(text).as_deref(), asked, "{text:?}");
        }
        assert_eq!(
            query(&"a ".repeat(NOTE_LIMIT)),
            None,
            "nothing is that long"
        );
    }

    #[test]
    fn a_long_text_is_cut_around_what_was_found() {
        let text = "word ".repeat(100) + "here" + &" word".repeat(100);
        let letters = text
            .char_indices()
            .map(|(n, c)| (c, (500..504).contains(&n)));
        let cut = runs(shown(&letters.collect::<Vec<_>>()));
        let [before, found, after] = &cut[..] else {
            panic!("three runs: {cut:?}")
        };
        assert_eq!((found.0.as_str(), found.1), ("here", true));
        assert!(before.0.starts_with("… word "), "{before:?}");
        assert!(after.0.ends_with(" word…"), "{after:?}");
        assert!(before.0.len() + after.0.len() < 2 * SHOWN.0, "{cut:?}");
    }

    #[test]
    fn a_picture_of_several_characters_is_not_cut_in_two() {
        let text = "👍🏽".repeat(200);
        let letters: Vec<_> = text.chars().map(|c| (c, false)).collect();
        for at in 1..20 {
            assert_eq!(whole(&letters, at) % 2, 0, "cut at {at}");
        }
    }
}
