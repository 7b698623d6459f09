//! Stretches of dates: `friday`, `2026-12-21..2027-01-04`, `today..friday`.

use chrono::{Datelike, NaiveDate, Weekday};

use super::super::session::say;

/// Dates in a row as named; which ones they are depends on today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Stretch {
    from: Named,
    /// Absent: a single day.
    to: Option<Named>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Named {
    Today,
    /// The calendar's next date, whether it is worked on or not.
    Tomorrow,
    Weekday(Weekday),
    On(NaiveDate),
}

/// Reads it.
///
/// # Errors
/// A sentence for anything else.
pub(crate) fn stretch(text: &str) -> Result<Stretch, String> {
    let (from, to) = match text.split_once("..") {
        Some((from, to)) => (from, Some(to)),
        None => (text, None),
    };
    Ok(Stretch {
        from: named(from)?,
        to: to.map(named).transpose()?,
    })
}

fn named(text: &str) -> Result<Named, String> {
    let text = text.trim().to_lowercase();
    match text.as_str() {
        "today" => return Ok(Named::Today),
        "tomorrow" => return Ok(Named::Tomorrow),
        _ => {}
    }
    let weekday = text.parse().map(Named::Weekday);
    let date = || NaiveDate::parse_from_str(&text, "%Y-%m-%d").map(Named::On);
    weekday
        .or_else(|_| date())
        .map_err(|_| say("cli-bad-days", &[]))
}

impl Stretch {
    /// Its first and its last date. A weekday is the next of its name; as the last one of a stretch it
    /// may be the first one too.
    pub(crate) fn dates(self, today: NaiveDate) -> (NaiveDate, NaiveDate) {
        let from = self.from.after(today, today.succ_opt().unwrap_or(today));
        let to = self.to.map_or(from, |to| to.after(today, from));
        (from, to)
    }
}

impl Named {
    fn after(self, today: NaiveDate, earliest: NaiveDate) -> NaiveDate {
        match self {
            Named::Today => today,
            Named::Tomorrow => today.succ_opt().unwrap_or(today),
            Named::On(date) => date,
            Named::Weekday(weekday) => {
                let mut ahead = earliest.iter_days();
                ahead
                    .find(|date| date.weekday() == weekday)
                    .unwrap_or(earliest)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stretches_are_named_as_people_name_them() {
        let tuesday = NaiveDate::from_ymd_opt(2026, 11, 24).expect("a date");
        let cases = [
            ("friday", "2026-11-27", "2026-11-27"),
            ("tuesday", "2026-12-01", "2026-12-01"),
            ("today..friday", "2026-11-24", "2026-11-27"),
            ("monday..friday", "2026-11-30", "2026-12-04"),
            ("friday..friday", "2026-11-27", "2026-11-27"),
            ("Tomorrow", "2026-11-25", "2026-11-25"),
            ("2026-12-21..2027-01-04", "2026-12-21", "2027-01-04"),
            ("2026-12-21 .. monday", "2026-12-21", "2026-12-21"),
        ];
        for (text, from, to) in cases {
            let read = stretch(text).expect("days").dates(tuesday);
            let said = (read.0.to_string(), read.1.to_string());
            assert_eq!(said, (from.to_owned(), to.to_owned()), "{text}");
        }
        for text in ["", "..", "friday..", "soon", "2026-02-30", "1..3"] {
            assert!(stretch(text).is_err(), "{text:?} are no days");
        }
    }
}
