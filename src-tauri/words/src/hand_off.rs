//! The hand-off note: what is done, what is next, what blocks, and when you are back, in the clock
//! of the people who read it. As plain text for a chat, as Markdown for a wiki, as lines for a face.

use chrono::{DateTime, Utc};
use chrono_tz::Tz;

use crate::Words;

/// What a hand-off tells.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HandOff<'a> {
    /// Titles of what was ticked.
    pub done: Vec<&'a str>,
    /// Titles of what comes next.
    pub next: Vec<&'a str>,
    /// What blocks.
    pub blocked: Option<&'a str>,
    /// When you are back; one's own zone first.
    pub back: Option<Back>,
}

/// When you are back, and whose clocks it is said in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Back {
    /// The instant.
    pub at: DateTime<Utc>,
    /// The zones, one's own first.
    pub zones: Vec<Tz>,
}

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
    pub fn hand_off(&self, note: &HandOff<'_>) -> HandOffWords {
        let nothing = self.say("say-hand-off-nothing", &[]);
        let list = |titles: &[&str]| match titles {
            [] => nothing.clone(),
            titles => titles.join(" · "),
        };
        let blocked = note.blocked.map_or_else(
            || nothing.clone(),
            |text| text.split_whitespace().collect::<Vec<_>>().join(" "),
        );
        let mut lines = vec![
            (self.say("say-hand-off-done", &[]), list(&note.done)),
            (self.say("say-hand-off-next", &[]), list(&note.next)),
            (self.say("say-hand-off-blocked", &[]), blocked),
        ];
        if let Some(back) = &note.back {
            lines.push((self.say("say-hand-off-back", &[]), self.back(back)));
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

    /// "Wed 09:00 Lisbon · 18:00 Tokyo · 04:00 New York": the weekday where it changes.
    fn back(&self, back: &Back) -> String {
        let mut told = None;
        let places = back.zones.iter().map(|&zone| {
            let date = back.at.with_timezone(&zone).date_naive();
            let time = self.clock_at(back.at, zone);
            let place = self.place_of(zone);
            if told.replace(date) == Some(date) {
                format!("{time} {place}")
            } else {
                format!("{} {time} {place}", self.weekday_short(date))
            }
        });
        places.collect::<Vec<_>>().join(" · ")
    }
}

/// Titles are words, not markup.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if matches!(
            c,
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '~'
        ) {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn back(zones: &[Tz]) -> Option<Back> {
        let at = "2026-11-25T09:00:00Z".parse().expect("an instant");
        Some(Back {
            at,
            zones: zones.to_vec(),
        })
    }

    #[test]
    fn it_reads_in_the_clock_of_each_place() {
        let zones = [Tz::Europe__Lisbon, Tz::Asia__Tokyo, Tz::America__New_York];
        let note = HandOff {
            done: vec!["Migration plan", "Design review"],
            next: vec!["Outlook fixture"],
            blocked: None,
            back: back(&zones),
        };
        assert_eq!(
            Words::english().hand_off(&note).text,
            "Done: Migration plan · Design review\nNext: Outlook fixture\nBlocked: —\n\
             Back: Wed 09:00 Lisbon · 18:00 Tokyo · 04:00 New York"
        );
    }

    #[test]
    fn another_weekday_elsewhere_is_named() {
        let note = HandOff {
            back: back(&[
                Tz::Europe__Lisbon,
                Tz::Pacific__Auckland,
                Tz::Pacific__Honolulu,
            ]),
            ..HandOff::default()
        };
        let lines = Words::english().hand_off(&note).lines;
        assert_eq!(
            lines[3].1,
            "Wed 09:00 Lisbon · 22:00 Auckland · Tue 23:00 Honolulu"
        );
    }

    #[test]
    fn markdown_keeps_titles_as_words_and_notes_on_one_line() {
        let note = HandOff {
            done: vec!["fix *import* #12"],
            blocked: Some("a\nb"),
            ..HandOff::default()
        };
        let said = Words::english().hand_off(&note);
        assert_eq!(
            said.markdown,
            "- **Done** fix \\*import\\* \\#12\n- **Next** —\n- **Blocked** a b"
        );
    }
}
