//! The hand-off note: what is done, what is next, what blocks, and when you are back, in the clock
//! of the people who read it. As plain text for a chat, as Markdown for a wiki, as lines for a face.

use chrono::{DateTime, NaiveDate};
use chrono_tz::Tz;
use domain::{HandOff, HandOffAnswers, Title};

use crate::Words;

/// How many days ahead the name of a weekday says which one it is.
const DAYS_BY_NAME: i64 = 6;

/// A hand-off in words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HandOffWords {
    /// As plain text, a line each.
    pub text: String,
    /// As a Markdown list.
    pub markdown: String,
    /// Label and words of each line.
    pub lines: Vec<(String, String)>,
}

impl Words {
    /// The note in words: "Done", "Next", "Blocked" and, when it is known, "Back".
    #[must_use]
    pub fn hand_off(&self, note: &HandOff) -> HandOffWords {
        let line = |label: &str, text: String| {
            let text = Some(text).filter(|text| !text.is_empty());
            let text = text.unwrap_or_else(|| self.say("say-hand-off-nothing", &[]));
            (self.say(label, &[]), text)
        };
        let done: Vec<_> = note.done.iter().map(Title::as_str).collect();
        let blocked = note
            .blocked
            .iter()
            .flat_map(|what| what.as_str().split_whitespace());
        let mut lines = vec![
            line("say-hand-off-done", done.join(" · ")),
            line("say-hand-off-next", note.next.join(" · ")),
            line(
                "say-hand-off-blocked",
                blocked.collect::<Vec<_>>().join(" "),
            ),
        ];
        if !note.back.is_empty() {
            lines.push(line("say-hand-off-back", self.back(note)));
        }
        if let Some(answers) = &note.answers {
            lines.push(line("say-hand-off-answers", self.answers(note, answers)));
        }
        let joined = |line: &dyn Fn(&(String, String)) -> String| {
            lines.iter().map(line).collect::<Vec<_>>().join("\n")
        };
        HandOffWords {
            text: joined(&|(label, text)| format!("{label}: {text}")),
            markdown: joined(&|(label, text)| format!("- **{label}** {}", escaped(text))),
            lines,
        }
    }

    /// "Wed 09:00 Lisbon · 18:00 Tokyo · 04:00 New York": the weekday where it changes, with the date once
    /// a weekday could be this week's, "Mon 7 Dec 09:00 Lisbon".
    fn back(&self, note: &HandOff) -> String {
        self.in_places(&note.back, note.on)
    }

    /// "Mon–Fri 10:00–11:00 Lisbon; next Wed 10:00 Lisbon · 19:00 Tokyo".
    fn answers(&self, note: &HandOff, answers: &HandOffAnswers) -> String {
        let mut said = Vec::new();
        if !answers.week.is_empty() {
            let week: Vec<_> = answers.week.iter().map(|of| self.week_hours(of)).collect();
            said.push(format!(
                "{} {}",
                self.listed(week),
                self.place_of(answers.own)
            ));
        }
        if !answers.next.is_empty() {
            let next = [("when", self.in_places(&answers.next, note.on).into())];
            said.push(self.say("say-hand-off-answers-next", &next));
        }
        self.listed_apart(said)
    }

    /// One instant by the clocks of several places.
    fn in_places(&self, instants: &[DateTime<Tz>], on: NaiveDate) -> String {
        let ahead = |at: &DateTime<Tz>| at.date_naive().signed_duration_since(on).num_days();
        let is_far = instants.iter().any(|at| ahead(at) > DAYS_BY_NAME);
        let day = |date| match is_far {
            true => self.day_short_told(date, on),
            false => self.weekday_short(date),
        };
        let mut told = None;
        let places = instants.iter().map(|at| {
            let time = self.clock(at.time());
            let place = self.place_of(at.timezone());
            if told.replace(at.date_naive()) == Some(at.date_naive()) {
                format!("{time} {place}")
            } else {
                format!("{} {time} {place}", day(at.date_naive()))
            }
        });
        places.collect::<Vec<_>>().join(" · ")
    }
}

/// Words as Markdown that shows them as they are: titles are words, not markup.
#[must_use]
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for (place, c) in text.char_indices() {
        let is_mark = match c {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '~' => true,
            '&' => begins_entity(&text[place + 1..]),
            _ => false,
        };
        if is_mark {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

/// Whether a `&` before this text would be read as one character by its name: `&copy;`. One by its
/// number has a `#`, which is escaped for itself.
fn begins_entity(after: &str) -> bool {
    let name = after.split_once(';').map_or("", |(name, _)| name);
    !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

/// As [`escaped`], but a `#tag` stays one: notes are searched by them.
#[must_use]
pub fn escaped_but_tags(text: &str) -> String {
    let one = |word: &str| {
        let is_tag = word.len() > 1 && word.starts_with('#') && !word[1..].starts_with('#');
        match word.strip_prefix('#').filter(|_| is_tag) {
            Some(tag) => format!("#{}", escaped(tag)),
            None => escaped(word),
        }
    };
    text.split(' ').map(one).collect::<Vec<_>>().join(" ")
}

/// As [`escaped_but_tags`], for words that stand at the beginning of a line or of a list's entry, where
/// a dash or a number would begin a list.
#[must_use]
pub fn escaped_entry(text: &str) -> String {
    let mut escaped = escaped_but_tags(text);
    let number = escaped.bytes().take_while(u8::is_ascii_digit).count();
    let mut after = escaped[number..].chars();
    let is_mark = match after.next() {
        Some('-' | '+') => number == 0,
        Some('.' | ')') => number > 0,
        _ => false,
    };
    // Only with a space behind it, or with more of the same, does Markdown take it for one.
    if is_mark && after.next().is_none_or(|next| matches!(next, ' ' | '-')) {
        escaped.insert(number, '\\');
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::Utc;
    use domain::Note;

    fn note(zones: &[Tz]) -> HandOff {
        let at: DateTime<Utc> = "2026-11-25T09:00:00Z".parse().expect("an instant");
        HandOff {
            on: "2026-11-24".parse().expect("a date"),
            done: titles(&["Migration plan", "Design review"]),
            next: vec!["Outlook fixture".to_owned()],
            blocked: None,
            back: zones.iter().map(|zone| at.with_timezone(zone)).collect(),
            answers: None,
        }
    }

    fn titles(words: &[&str]) -> Vec<Title> {
        words
            .iter()
            .map(|words| Title::new(words).expect("a title"))
            .collect()
    }

    #[test]
    fn it_reads_in_the_clock_of_each_place() {
        let note = note(&[Tz::Europe__Lisbon, Tz::Asia__Tokyo, Tz::America__New_York]);
        assert_eq!(
            Words::english().hand_off(&note).text,
            "Done: Migration plan · Design review\nNext: Outlook fixture\nBlocked: —\n\
             Back: Wed 09:00 Lisbon · 18:00 Tokyo · 04:00 New York"
        );
    }

    #[test]
    fn another_weekday_elsewhere_is_named() {
        let note = note(&[
            Tz::Europe__Lisbon,
            Tz::Pacific__Auckland,
            Tz::Pacific__Honolulu,
        ]);
        let lines = Words::english().hand_off(&note).lines;
        assert_eq!(
            lines[3].1,
            "Wed 09:00 Lisbon · 22:00 Auckland · Tue 23:00 Honolulu"
        );
    }

    #[test]
    fn a_day_whose_name_could_be_another_is_said_with_its_date() {
        for (on, says) in [
            ("2026-11-20", "Wed 09:00 Lisbon · 22:00 Auckland"),
            ("2026-11-18", "Wed 25 Nov 09:00 Lisbon · 22:00 Auckland"),
            (
                "2025-12-19",
                "Wed 25 Nov 2026 09:00 Lisbon · 22:00 Auckland",
            ),
        ] {
            let note = HandOff {
                on: on.parse().expect("a date"),
                ..note(&[Tz::Europe__Lisbon, Tz::Pacific__Auckland])
            };
            assert_eq!(Words::english().hand_off(&note).lines[3].1, says, "on {on}");
        }
    }

    #[test]
    fn hours_for_answers_are_the_last_line() {
        let hours = types::settings::ClockSpan::typed("10-11").expect("hours");
        let next: chrono::DateTime<chrono::Utc> = "2026-11-25T10:00:00Z".parse().expect("one");
        let zones = [Tz::Europe__Lisbon, Tz::Asia__Tokyo];
        let week = domain::WeekHours {
            from: chrono::Weekday::Mon,
            to: chrono::Weekday::Fri,
            hours: vec![hours],
        };
        let answers = HandOffAnswers {
            own: zones[0],
            week: vec![week],
            next: zones.iter().map(|zone| next.with_timezone(zone)).collect(),
        };
        let note = HandOff {
            answers: Some(answers),
            ..note(&zones)
        };
        let lines = Words::english().hand_off(&note).lines;
        assert_eq!(
            lines
                .last()
                .map(|(label, text)| (label.as_str(), text.as_str())),
            Some((
                "Answers",
                "Mon–Fri 10:00–11:00 Lisbon; next Wed 10:00 Lisbon · 19:00 Tokyo"
            ))
        );
    }

    #[test]
    fn markdown_keeps_titles_as_words_and_notes_on_one_line() {
        let note = HandOff {
            on: "2026-11-24".parse().expect("a date"),
            done: titles(&["fix *import* #12"]),
            next: Vec::new(),
            blocked: Note::new("a\nb").ok(),
            back: Vec::new(),
            answers: None,
        };
        let said = Words::english().hand_off(&note);
        assert_eq!(
            said.markdown,
            "- **Done** fix \\*import\\* \\#12\n- **Next** —\n- **Blocked** a b"
        );
    }

    #[test]
    fn only_an_entity_has_its_ampersand_escaped() {
        for (text, shown) in [
            ("the &copy; line", "the \\&copy; line"),
            ("&frac12;", "\\&frac12;"),
            ("&#169;", "&\\#169;"),
            ("R&D; then more", "R\\&D; then more"),
            ("Q&A", "Q&A"),
            ("this & that; or both", "this & that; or both"),
            ("&;", "&;"),
        ] {
            assert_eq!(escaped(text), shown, "{text:?}");
        }
    }

    #[test]
    fn only_what_would_begin_a_list_is_escaped_for_it() {
        for (text, entry) in [
            ("- call", "\\- call"),
            ("---", "\\---"),
            ("+", "\\+"),
            ("12. step", "12\\. step"),
            ("1) step", "1\\) step"),
            ("-rf", "-rf"),
            ("+1 for it", "+1 for it"),
            ("1.5 h left", "1.5 h left"),
            ("24 things", "24 things"),
            ("#deep work", "#deep work"),
        ] {
            assert_eq!(escaped_entry(text), entry, "{text:?}");
        }
    }
}
