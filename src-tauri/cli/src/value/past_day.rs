//! Days that were: `today`, `yesterday`, `monday`, `2026-11-20`.

use chrono::{Datelike, Days, NaiveDate, Weekday};

use super::super::session::say;

/// A day as named; which date it is depends on today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PastDay {
    /// So many days before today: 0 or 1 by name.
    Ago(u64),
    /// The latest of its name, today included.
    Last(Weekday),
    /// A date.
    On(NaiveDate),
}

/// Reads it.
///
/// # Errors
/// A sentence for anything else.
pub(crate) fn past_day(text: &str) -> Result<PastDay, String> {
    let text = text.trim().to_lowercase();
    match text.as_str() {
        "today" => return Ok(PastDay::Ago(0)),
        "yesterday" => return Ok(PastDay::Ago(1)),
        _ => {}
    }
    let date = || NaiveDate::parse_from_str(&text, "%Y-%m-%d").map(PastDay::On);
    text.parse()
        .map(PastDay::Last)
        .or_else(|_| date())
        .map_err(|_| say("cli-bad-past-day", &[]))
}

impl PastDay {
    /// Which date that is, seen from today.
    pub(crate) fn date(self, today: NaiveDate) -> NaiveDate {
        let before = |days| today.checked_sub_days(Days::new(days)).unwrap_or(today);
        match self {
            PastDay::Ago(days) => before(days),
            PastDay::Last(weekday) => before(u64::from(today.weekday().days_since(weekday))),
            PastDay::On(date) => date,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn past_days_are_named_as_people_name_them() {
        let tuesday = NaiveDate::from_ymd_opt(2026, 11, 24).expect("a date");
        let cases = [
            ("today", "2026-11-24"),
            ("Yesterday", "2026-11-23"),
            ("tuesday", "2026-11-24"),
            ("wed", "2026-11-18"),
            ("2026-10-31", "2026-10-31"),
        ];
        for (text, date) in cases {
            let read = past_day(text).expect("a day").date(tuesday);
            assert_eq!(read.to_string(), date, "{text}");
        }
        for text in ["", "tomorrow", "2026-02-30", "last week"] {
            assert!(past_day(text).is_err(), "{text:?} is no day that was");
        }
    }
}
