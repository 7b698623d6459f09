//! A week looked back on, as one page of Markdown.

use chrono::{Datelike, NaiveDate};
use domain::{ItemState, Seconds};

use crate::{DayRow, Words, hand_off::escaped_entry};

/// What the page says.
#[derive(Clone, Debug)]
pub struct ReviewWords {
    /// The week's first date.
    pub from: NaiveDate,
    /// Its last.
    pub to: NaiveDate,
    /// Days that were enough.
    pub enough: u32,
    /// Of so many whose definition asked for anything.
    pub asked: u32,
    /// Focus, in seconds.
    pub focus_s: u32,
    /// Meetings, in seconds.
    pub meeting_s: u32,
    /// The usual close, in seconds into the day.
    pub usual_close_s: Option<u32>,
    /// What its meetings came to, a line each.
    pub meetings: Vec<String>,
    /// Its days in order.
    pub days: Vec<DayRow>,
    /// What was finished.
    pub done: Vec<String>,
    /// What was not, with what became of it.
    pub left: Vec<String>,
    /// What its days say.
    pub findings: Vec<String>,
}

impl Words {
    /// The page.
    #[must_use]
    pub fn review(&self, of: &ReviewWords) -> String {
        let plain = |id: &str| self.say(id, &[]);
        let (from, to) = (self.day_short(of.from), self.day_short(of.to));
        let title = self.say(
            "say-review-title",
            &[
                ("from", from.into()),
                ("to", to.into()),
                ("year", of.to.year().to_string().into()),
            ],
        );
        let mut page = vec![format!("# {title}")];
        if of.days.is_empty() {
            page.push(plain("say-review-nothing"));
        } else {
            page.push(self.sum(of));
            if let Some(close) = of.usual_close_s {
                let close = self.day_clock(Seconds(close));
                page.push(self.say("say-review-close", &[("close", close.into())]));
            }
            page.push(self.days_table(&of.days));
        }
        for (id, entries) in [
            ("say-review-meetings", &of.meetings),
            ("say-review-done", &of.done),
            ("say-review-left", &of.left),
            ("say-review-says", &of.findings),
        ] {
            if !entries.is_empty() {
                let lines: Vec<_> = entries
                    .iter()
                    .map(|entry| format!("- {}", escaped_entry(entry)))
                    .collect();
                page.push(format!("## {}", plain(id)));
                page.push(lines.join("\n"));
            }
        }
        page.join("\n\n") + "\n"
    }

    /// "3 of 5 days were enough. 12 h of focus, 2 h in meetings."; of days that asked for nothing,
    /// as those from elsewhere, only the latter.
    fn sum(&self, of: &ReviewWords) -> String {
        let long = |seconds: u32| self.duration(Seconds(seconds));
        let lengths = [
            ("focus", long(of.focus_s).into()),
            ("meetings", long(of.meeting_s).into()),
        ];
        let time = self.say("say-review-time", &lengths);
        if of.asked == 0 {
            return time;
        }
        let counts = [("enough", of.enough.into()), ("asked", of.asked.into())];
        format!("{} {time}", self.say("say-review-sum", &counts))
    }

    /// What became of an item that was not ticked: "moved to Mon 30 Nov". None of one that was.
    #[must_use]
    pub fn became(&self, state: &ItemState) -> Option<String> {
        Some(match state {
            ItemState::Done => return None,
            ItemState::Open => self.say("say-became-open", &[]),
            ItemState::Moved(date) => {
                self.say("say-became-moved", &[("day", self.day_short(*date).into())])
            }
            ItemState::Dropped => self.say("say-became-dropped", &[]),
            ItemState::HandedOver(None) => self.say("say-became-handed-over", &[]),
            ItemState::HandedOver(Some(person)) => self.say(
                "say-became-handed-to",
                &[("person", person.as_str().into())],
            ),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> NaiveDate {
        text.parse().expect("a date")
    }

    #[test]
    fn a_week_fits_on_one_page() {
        let monday = date("2026-11-23");
        let day = DayRow {
            date: "Mon 23 Nov".to_owned(),
            off: false,
            enough: true,
            focus_s: 3 * 3600,
            meeting_s: 0,
            shallow_s: 1800,
            closed_s: Some(16 * 3600 + 1800),
        };
        let off = DayRow {
            date: "Tue 24 Nov".to_owned(),
            off: true,
            enough: false,
            focus_s: 0,
            meeting_s: 0,
            shallow_s: 0,
            closed_s: None,
        };
        let page = Words::english().review(&ReviewWords {
            from: monday,
            to: date("2026-11-29"),
            enough: 1,
            asked: 1,
            focus_s: 3 * 3600,
            meeting_s: 0,
            usual_close_s: Some(16 * 3600 + 1800),
            meetings: vec![],
            days: vec![day, off],
            done: vec!["Fix *import*".to_owned()],
            left: vec!["Tidy the desk (dropped)".to_owned()],
            findings: vec![],
        });
        assert_eq!(
            page,
            "# Mon 23 Nov – Sun 29 Nov 2026\n\n\
             1 of 1 day was enough. 3 h of focus, 0 min in meetings.\n\n\
             You usually closed at 16:30.\n\n\
             | Day | Focus | Meetings | Shallow | Closed | Enough |\n\
             | --- | --- | --- | --- | --- | --- |\n\
             | Mon 23 Nov | 3 h | — | 30 min | 16:30 | enough |\n\
             | Tue 24 Nov | — | — | — | — | day off |\n\n\
             ## Done\n\n- Fix \\*import\\*\n\n\
             ## Not this week\n\n- Tidy the desk (dropped)\n"
        );
    }

    fn week(change: impl FnOnce(&mut ReviewWords)) -> String {
        let mut of = ReviewWords {
            from: date("2026-12-28"),
            to: date("2027-01-03"),
            enough: 0,
            asked: 0,
            focus_s: 3600,
            meeting_s: 0,
            usual_close_s: None,
            meetings: vec![],
            days: vec![],
            done: vec![],
            left: vec![],
            findings: vec![],
        };
        change(&mut of);
        Words::english().review(&of)
    }

    #[test]
    fn a_week_of_nothing_says_so_and_counts_nothing() {
        assert_eq!(
            week(|_| {}),
            "# Mon 28 Dec – Sun 3 Jan 2027\n\nNothing is written down of this week.\n"
        );
    }

    #[test]
    fn days_that_asked_for_nothing_are_not_counted_as_missed() {
        let page = week(|of| {
            of.days = vec![DayRow {
                date: "Mon 28 Dec".to_owned(),
                off: false,
                enough: false,
                focus_s: 3600,
                meeting_s: 0,
                shallow_s: 0,
                closed_s: None,
            }];
        });
        assert!(
            page.contains("\n\n1 h of focus, 0 min in meetings.\n\n"),
            "{page}"
        );
    }

    #[test]
    fn a_title_begins_no_list_of_its_own() {
        let page = week(|of| of.done = vec!["- [ ] call".to_owned(), "1. step".to_owned()]);
        assert!(
            page.contains("\n- \\- \\[ \\] call\n- 1\\. step\n"),
            "{page}"
        );
    }
}
