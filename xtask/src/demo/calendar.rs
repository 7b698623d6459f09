//! Instants as seconds since 1970 and their RFC 3339 form, which is all the demo needs of a calendar.

use crate::outcome::Failure;
use std::time::{SystemTime, UNIX_EPOCH};

/// Seconds.
pub const MINUTE: i64 = 60;
/// Seconds.
pub const HOUR: i64 = 60 * MINUTE;
/// Seconds.
pub const DAY: i64 = 24 * HOUR;

/// The machine's clock.
#[expect(clippy::disallowed_methods, reason = "the demo ends at the real now")]
pub fn now() -> i64 {
    let since = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default();
    i64::try_from(since.as_secs()).unwrap_or(0)
}

/// `2026-11-24T08:55:00Z`.
pub fn written(instant: i64) -> String {
    let (year, month, day) = date(instant.div_euclid(DAY));
    let second = instant.rem_euclid(DAY);
    format!(
        "{year:04}-{month:02}-{day:02}T{:02}:{:02}:{:02}Z",
        second / HOUR,
        second % HOUR / MINUTE,
        second % MINUTE
    )
}

/// The clock time an instant shows, so many seconds east of Greenwich: `16:30`.
pub fn clock(instant: i64, east: i64) -> String {
    let second = (instant + east).rem_euclid(DAY);
    format!("{:02}:{:02}", second / HOUR, second % HOUR / MINUTE)
}

/// How many seconds east of Greenwich a clock hangs that shows `08:41` at an instant.
pub fn east(clock: &str, instant: i64) -> i64 {
    let (hours, minutes) = clock.split_once(':').unwrap_or_default();
    let number = |digits: &str| digits.parse::<i64>().unwrap_or(0);
    let east = (number(hours) * HOUR + number(minutes) * MINUTE - instant).rem_euclid(DAY);
    // The date line runs between twelve hours west and fourteen east.
    if east > 14 * HOUR { east - DAY } else { east }
}

/// Reads what [`written`] writes; parts of a second are dropped.
pub fn read(text: &str) -> Result<i64, Failure> {
    let part = |from: usize, to: usize| {
        text.get(from..to)
            .and_then(|digits| digits.parse::<i64>().ok())
    };
    let parts = [
        part(0, 4),
        part(5, 7),
        part(8, 10),
        part(11, 13),
        part(14, 16),
        part(17, 19),
    ];
    let [
        Some(year),
        Some(month),
        Some(day),
        Some(hour),
        Some(minute),
        Some(second),
    ] = parts
    else {
        return Err(Failure::from(format!("`{text}` is not an instant")));
    };
    Ok(days(year, month, day) * DAY + hour * HOUR + minute * MINUTE + second)
}

/// Saturday or Sunday in UTC, near enough at nine in the morning of most zones.
pub fn is_weekend(instant: i64) -> bool {
    // Day 0 was a Thursday; Saturday is two days on.
    matches!((instant.div_euclid(DAY) - 2).rem_euclid(7), 0 | 1)
}

/// Days since 1970 of a date: years counted from March, so that the leap day is the last of its year.
fn days(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let (era, of_era) = (year.div_euclid(400), year.rem_euclid(400));
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

/// The date of so many days since 1970; the inverse of [`days`].
fn date(days: i64) -> (i64, i64, i64) {
    let shifted = days + 719_468;
    let (era, of_era) = (shifted.div_euclid(146_097), shifted.rem_euclid(146_097));
    let year = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let month = (5 * of_year + 2) / 153;
    let day = of_year - (153 * month + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    (year + era * 400 + i64::from(month <= 2), month, day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_instant_reads_back_as_it_was_written() {
        for text in [
            "1970-01-01T00:00:00Z",
            "2024-02-29T23:59:59Z",
            "2026-11-24T08:55:00Z",
        ] {
            let instant = read(text).expect("these are instants");
            assert_eq!(written(instant), text, "a round trip changes nothing");
        }
    }

    #[test]
    fn a_clock_tells_how_far_east_it_hangs() {
        let nine = read("2026-11-24T09:00:30Z").expect("an instant");
        for (shown, hours) in [("09:00", 0), ("10:00", 1), ("04:00", -5), ("23:00", 14)] {
            let east = east(shown, nine - 30);
            assert_eq!(east, hours * HOUR, "the clock that shows {shown}");
            assert_eq!(clock(nine, east), shown, "and shows it again");
        }
    }

    #[test]
    fn a_saturday_is_told_from_a_friday() {
        assert!(
            is_weekend(read("2026-11-28T09:00:00Z").expect("an instant")),
            "a Saturday"
        );
        assert!(
            !is_weekend(read("2026-11-27T09:00:00Z").expect("an instant")),
            "a Friday"
        );
    }
}
