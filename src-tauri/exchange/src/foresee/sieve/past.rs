//! Whether an event is over before the window, as far as its text says so. In doubt it is not.

use chrono::{NaiveDate, TimeDelta};
use ical::value::duration::IcalDuration;

use super::super::lines::RawLine;

/// Whether everything that these lines can stand for ends before `limit`.
pub(super) fn is_before(lines: &[RawLine], limit: NaiveDate) -> bool {
    last_day(lines).is_some_and(|last| last < limit)
}

/// The last day of an event or of a series that ends; none when the text does not say it.
fn last_day(lines: &[RawLine]) -> Option<NaiveDate> {
    let named = |name: &'static str| lines.iter().filter(move |line| line.is(name));
    let first = |name| named(name).next();
    let start = date(first("DTSTART")?.last_part())?;
    let mut length = TimeDelta::zero();
    if let Some(line) = first("DTEND") {
        length = date(line.last_part())? - start;
    }
    if let Some(line) = first("DURATION") {
        let seconds = IcalDuration::from(line.last_part()).seconds()?;
        length = length.max(TimeDelta::try_seconds(seconds)? + TimeDelta::days(1));
    }
    if first("RDATE").is_some() {
        return None;
    }
    let mut last = start;
    for rule in named("RRULE") {
        last = last.max(until(rule.last_part())?);
    }
    if let Some(line) = first("RECURRENCE-ID") {
        let one = !line.0.to_ascii_uppercase().contains("THISANDFUTURE");
        last = last.max(date(line.last_part()).filter(|_| one)?);
    }
    last.checked_add_signed(length.max(TimeDelta::zero()))
}

/// The date that a value begins with.
fn date(value: &str) -> Option<NaiveDate> {
    let digits = value.get(..8)?;
    NaiveDate::parse_from_str(digits, "%Y%m%d").ok()
}

/// The date of a rule's UNTIL.
fn until(rule: &str) -> Option<NaiveDate> {
    let mut parts = rule.split(';').filter_map(|part| part.split_once('='));
    let (_, until) = parts.find(|(name, _)| name.trim().eq_ignore_ascii_case("UNTIL"))?;
    date(until.trim())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_may_still_come_stays() {
        let limit = NaiveDate::from_ymd_opt(2026, 11, 28).expect("a date");
        for (text, past) in [
            ("DTSTART:20261127T100000Z", true),
            ("DTSTART:20261128T100000Z", false),
            (
                "DTSTART;TZID=X:20200101T100000|DTEND;TZID=X:20261129T100000",
                false,
            ),
            ("DTSTART:20261101T100000|DURATION:P40D", false),
            ("DTSTART:20261101T100000|DURATION:PT1H", true),
            ("DTSTART:20200101T100000|RRULE:FREQ=DAILY", false),
            ("DTSTART:20200101T100000|RRULE:FREQ=DAILY;COUNT=3", false),
            (
                "DTSTART:20200101T100000|RRULE:FREQ=DAILY;until=20200301",
                true,
            ),
            (
                "DTSTART:20200101T100000|RRULE:FREQ=DAILY;UNTIL=20270301",
                false,
            ),
            ("DTSTART:20200101T100000|RRULE:FREQ=DAILY;UNTIL=soon", false),
            ("DTSTART:20200101T100000|RDATE:20261201T100000", false),
            (
                "DTSTART:20200101T100000|RECURRENCE-ID:20261201T100000",
                false,
            ),
            (
                "DTSTART:20200101T100000|RECURRENCE-ID:20200102T100000",
                true,
            ),
            (
                "DTSTART:20200101T100000|RECURRENCE-ID;RANGE=THISANDFUTURE:20200102T100000",
                false,
            ),
            ("DTSTART:tomorrow", false),
            ("SUMMARY:x", false),
        ] {
            let lines: Vec<RawLine> = text.split('|').map(RawLine).collect();
            assert_eq!(is_before(&lines, limit), past, "{text}");
        }
    }
}
