//! Days: `tomorrow`, `friday`, `2026-12-03`.

use chrono::NaiveDate;

use super::super::session::say;

/// A day as named; which date it is depends on today.
pub(crate) use types::QuickDay as DayValue;

/// Reads it.
///
/// # Errors
/// A sentence for anything else.
pub(crate) fn day(text: &str) -> Result<DayValue, String> {
    let text = text.trim().to_lowercase();
    if text == "tomorrow" {
        return Ok(DayValue::Tomorrow);
    }
    let weekday = text.parse().map(DayValue::Next);
    let date = || NaiveDate::parse_from_str(&text, "%Y-%m-%d").map(DayValue::On);
    weekday
        .or_else(|_| date())
        .map_err(|_| say("cli-bad-day", &[]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_named_as_people_name_them() {
        let tuesday = NaiveDate::from_ymd_opt(2026, 11, 24).expect("a date");
        let cases = [
            ("tomorrow", None),
            ("Friday", Some("2026-11-27")),
            ("tue", Some("2026-12-01")),
            ("2026-12-03", Some("2026-12-03")),
        ];
        for (text, date) in cases {
            let read = day(text).expect("a day").date(tuesday);
            let read = read.map(|date| date.to_string());
            assert_eq!(read.as_deref(), date, "{text}");
        }
        for text in ["", "soon", "2026-02-30", "3 Dec"] {
            assert!(day(text).is_err(), "{text:?} is no day");
        }
    }
}
