//! Days as a Markdown table: the one the review's page and the terminal's history both show.

use domain::Seconds;

use crate::Words;

/// The columns, by the ends of their messages' names.
const HEADS: [&str; 6] = ["day", "focus", "meetings", "shallow", "closed", "enough"];

/// A row: what a day was worth.
#[derive(Clone, Debug)]
pub struct DayRow {
    /// The date, as it is to be read: "Mon 23 Nov" in a week, "2026-11-23" where years are mixed.
    pub date: String,
    /// Whether it was a day off.
    pub off: bool,
    /// Whether it was enough.
    pub enough: bool,
    /// Focus, in seconds.
    pub focus_s: u32,
    /// Meetings, in seconds.
    pub meeting_s: u32,
    /// What was neither, in seconds.
    pub shallow_s: u32,
    /// The close, in seconds into the day.
    pub closed_s: Option<u32>,
}

impl Words {
    /// The table: its head, the rule below it, and a row a day, without a line end.
    #[must_use]
    pub fn days_table(&self, days: &[DayRow]) -> String {
        let row = |cells: [String; HEADS.len()]| format!("| {} |", cells.join(" | "));
        let heads = HEADS.map(|head| self.say(&format!("say-review-head-{head}"), &[]));
        let mut table = vec![row(heads), format!("|{}", " --- |".repeat(HEADS.len()))];
        table.extend(days.iter().map(|day| row(self.cells(day))));
        table.join("\n")
    }

    fn cells(&self, day: &DayRow) -> [String; HEADS.len()] {
        let none = || self.say("say-hand-off-nothing", &[]);
        let long = |seconds: u32| match seconds {
            0 => none(),
            seconds => self.duration(Seconds(seconds)),
        };
        // Rest is not closed: its end is in no average, and no face shows it.
        let closed = day.closed_s.filter(|_| !day.off);
        let closed = closed.map(|at| self.day_clock(Seconds(at)));
        let state = match (day.off, day.enough) {
            (true, _) => self.say("say-review-off", &[]),
            (false, true) => self.say("say-review-enough", &[]),
            (false, false) => none(),
        };
        [
            day.date.clone(),
            long(day.focus_s),
            long(day.meeting_s),
            long(day.shallow_s),
            closed.unwrap_or_else(none),
            state,
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_off_is_rest_whatever_was_done_on_it() {
        let day = DayRow {
            date: "Sun 25 Oct".to_owned(),
            off: true,
            enough: true,
            focus_s: 2400,
            meeting_s: 0,
            shallow_s: 0,
            closed_s: Some(34_800),
        };
        let table = Words::english().days_table(&[day]);
        assert!(
            table.ends_with("| Sun 25 Oct | 40 min | — | — | — | day off |"),
            "{table}"
        );
    }
}
