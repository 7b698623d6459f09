//! An item typed in one line: `Send the timesheet 15m tomorrow`. What stands at its end is taken for a length,
//! a day or a bonus; everything else is its title. The window has the same reader in TypeScript
//! (`ui/src/design/quickAdd.ts`), and one table of cases, `quick_add.json`, holds both to the same answers.

use chrono::{NaiveDate, Weekday};

use crate::{ESTIMATE, Minutes, given::read_date, typed};

/// What a text may begin with that is to be taken as it is, and what it then ends with.
const QUOTES: [(char, char); 6] = [
    ('"', '"'),
    ('“', '”'),
    ('„', '“'),
    ('«', '»'),
    ('「', '」'),
    ('『', '』'),
];

/// The names of days in the person's language, in lower case.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DayNames {
    /// For the next day that is not off.
    pub tomorrow: Vec<String>,
    /// For each weekday, Monday first.
    pub weekdays: [Vec<String>; 7],
}

/// For which day something is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QuickDay {
    /// The next one that is not off.
    Tomorrow,
    /// The next of its name, never today.
    Next(Weekday),
    /// A date.
    On(NaiveDate),
}

/// What a line says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct QuickAdd {
    /// The words, its tags among them.
    pub title: String,
    /// How long it takes (1–960 minutes).
    pub estimate: Option<Minutes>,
    /// For which day it is; absent: today.
    pub day: Option<QuickDay>,
    /// Whether it is a bonus of today.
    pub bonus: bool,
}

impl QuickAdd {
    /// Reads a line. At its end, in any order and each once, stand a length with its unit (`45m`, `1h30`,
    /// `20 min`), a day (`tomorrow`, `fri`, `2026-12-03`), or `*` for a bonus of today; tags may stand among them
    /// and stay in the title. A quotation mark at the beginning keeps all of it, and so does a line that would
    /// have no words left.
    #[must_use]
    pub fn read(text: &str, names: &DayNames) -> Self {
        let text = text.trim();
        if let Some(title) = quoted(text) {
            return QuickAdd {
                title,
                ..QuickAdd::default()
            };
        }
        let mut read = QuickAdd::default();
        let mut tags: Vec<&str> = Vec::new();
        let mut rest = text;
        while let Some(shorter) = read.take_last(rest, names, &mut tags) {
            rest = shorter;
        }
        if rest.is_empty() {
            return QuickAdd {
                title: text.to_owned(),
                ..QuickAdd::default()
            };
        }
        let words = std::iter::once(rest).chain(tags.into_iter().rev());
        read.title = words.collect::<Vec<_>>().join(" ");
        read
    }

    /// Reads a line whose day is known: a day in it belongs to the title.
    #[must_use]
    pub fn without_day(text: &str) -> Self {
        let read = QuickAdd::read(text, &DayNames::default());
        if read.day.is_none() {
            return read;
        }
        QuickAdd {
            title: text.trim().to_owned(),
            ..QuickAdd::default()
        }
    }

    /// What is before the last word, when that says something.
    fn take_last<'t>(
        &mut self,
        text: &'t str,
        names: &DayNames,
        tags: &mut Vec<&'t str>,
    ) -> Option<&'t str> {
        let (before, word) = last_word(text)?;
        if word.len() > 1 && word.starts_with('#') {
            tags.push(word);
            return Some(before);
        }
        if word == "*" && !self.bonus && self.day.is_none() {
            self.bonus = true;
            return Some(before);
        }
        if self.day.is_none()
            && !self.bonus
            && let Some(day) = names.day(word)
        {
            self.day = Some(day);
            return Some(before);
        }
        if self.estimate.is_some() {
            return None;
        }
        if let Some(estimate) = length(word) {
            self.estimate = Some(estimate);
            return Some(before);
        }
        // "20 min" in two words.
        let (before, number) = last_word(before)?;
        let is_number = number.starts_with(|c: char| c.is_ascii_digit());
        let estimate = is_number.then(|| length(&format!("{number} {word}")))??;
        self.estimate = Some(estimate);
        Some(before)
    }
}

impl DayNames {
    fn day(&self, word: &str) -> Option<QuickDay> {
        if let Ok(date) = read_date(word) {
            return Some(QuickDay::On(date));
        }
        let word = word.to_lowercase();
        let word = word.trim_end_matches('.');
        if self.tomorrow.iter().any(|name| name == word) {
            return Some(QuickDay::Tomorrow);
        }
        let named =
            |names: &Vec<String>| names.iter().any(|name| name.trim_end_matches('.') == word);
        let index = self.weekdays.iter().position(named)?;
        let weekday = Weekday::try_from(u8::try_from(index).ok()?).ok()?;
        Some(QuickDay::Next(weekday))
    }
}

impl QuickDay {
    /// The date; `None` for tomorrow, which the rules resolve.
    #[must_use]
    pub fn date(self, today: NaiveDate) -> Option<NaiveDate> {
        use chrono::Datelike;
        match self {
            QuickDay::Tomorrow => None,
            QuickDay::Next(weekday) => today
                .iter_days()
                .skip(1)
                .find(|day| day.weekday() == weekday),
            QuickDay::On(date) => Some(date),
        }
    }
}

/// The text without the quotation mark it begins with, and without the one that ends it.
fn quoted(text: &str) -> Option<String> {
    let first = text.chars().next()?;
    let (open, close) = *QUOTES.iter().find(|(open, _)| *open == first)?;
    let inside = &text[open.len_utf8()..];
    let inside = inside.strip_suffix(close).unwrap_or(inside);
    let marks = |c: char| c == open || c == close;
    // Marks in the middle are the person's own: then nothing is taken away.
    let own = inside.contains(marks) || inside.trim().is_empty();
    Some(if own { text } else { inside.trim() }.to_owned())
}

fn last_word(text: &str) -> Option<(&str, &str)> {
    let text = text.trim_end();
    let begins = text.rfind(char::is_whitespace).map_or(0, |at| {
        at + text[at..].chars().next().map_or(1, char::len_utf8)
    });
    let (before, word) = text.split_at(begins);
    (!word.is_empty()).then(|| (before.trim_end(), word))
}

/// A length that says its unit; a bare number belongs to the title.
fn length(text: &str) -> Option<Minutes> {
    let bare = text
        .bytes()
        .all(|byte| byte.is_ascii_digit() || byte == b':');
    let minutes = (!bare).then(|| typed::length(text))??;
    let minutes = u16::try_from(minutes).ok().map(Minutes)?;
    let (least, most) = ESTIMATE;
    (least..=most).contains(&minutes).then_some(minutes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn names() -> DayNames {
        let short = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
        let long = crate::settings::WEEKDAYS;
        DayNames {
            tomorrow: vec!["tomorrow".to_owned()],
            weekdays: std::array::from_fn(|n| vec![short[n].to_owned(), long[n].to_owned()]),
        }
    }

    fn said(read: &QuickAdd) -> serde_json::Value {
        let day = read.day.map(|day| match day {
            QuickDay::Tomorrow => "tomorrow".to_owned(),
            QuickDay::Next(weekday) => weekday.to_string().to_lowercase(),
            QuickDay::On(date) => date.to_string(),
        });
        serde_json::json!([
            read.title,
            read.estimate.map(|minutes| minutes.0),
            day,
            read.bonus
        ])
    }

    #[test]
    fn lines_are_read_as_people_write_them() {
        let cases: serde_json::Value =
            serde_json::from_str(include_str!("../quick_add.json")).expect("the table is JSON");
        for (text, expected) in cases.as_object().expect("a table") {
            assert_eq!(&said(&QuickAdd::read(text, &names())), expected, "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_given_back_or_it_is_said_what_was_taken(text in ".{0,60}") {
            let read = QuickAdd::read(&text, &names());
            let taken = read.estimate.is_some() || read.day.is_some() || read.bonus;
            let quoted = QUOTES.iter().any(|(open, _)| text.trim().starts_with(*open));
            if taken {
                prop_assert!(!read.title.is_empty());
                prop_assert!(text.trim().len() > read.title.len());
            } else if !quoted {
                let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
                prop_assert_eq!(words(&read.title), words(&text));
            }
            // What was read holds nothing more to take, unless the words before it were the same again.
            prop_assert!(read.title.len() <= text.len());
        }

        #[test]
        fn what_is_written_in_quotation_marks_stays(text in "[a-z0-9* #]{1,40}") {
            let read = QuickAdd::read(&format!("\"{text}\""), &names());
            prop_assert_eq!(read.estimate, None);
            prop_assert_eq!((read.day, read.bonus), (None, false));
            if !text.trim().is_empty() {
                prop_assert_eq!(read.title, text.trim());
            }
        }
    }
}
