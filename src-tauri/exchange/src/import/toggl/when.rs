//! When an entry was. Toggl writes dates, clock times and lengths as its person has set them in the
//! profile, and says nowhere in the file how that was: it has to be seen from all of its lines.

use chrono::{DateTime, Datelike, NaiveDate, NaiveTime, TimeDelta, TimeZone, Utc};
use chrono_tz::Tz;

/// The orders a profile offers.
const DATES: [&str; 6] = [
    "%Y-%m-%d", "%m/%d/%Y", "%d/%m/%Y", "%m-%d-%Y", "%d-%m-%Y", "%d.%m.%Y",
];
const TIMES: [&str; 4] = ["%H:%M:%S", "%H:%M", "%I:%M:%S %p", "%I:%M %p"];

/// Day and month could be either.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Ambiguous;

/// The order in which all these dates, or most of them, are written.
///
/// # Errors
/// [`Ambiguous`] when they can be read in two orders, as different dates.
pub(super) fn order<'a>(
    dates: impl Iterator<Item = &'a str> + Clone,
) -> Result<&'static str, Ambiguous> {
    let read = |order: &str| -> Vec<_> { dates.clone().map(|text| date(text, order)).collect() };
    let readable = |read: &[Option<NaiveDate>]| read.iter().flatten().count();
    let (mut best, mut found, mut clash) = (DATES[0], read(DATES[0]), false);
    for order in &DATES[1..] {
        let other = read(order);
        match readable(&other).cmp(&readable(&found)) {
            std::cmp::Ordering::Greater => (best, found, clash) = (order, other, false),
            std::cmp::Ordering::Equal => clash |= other != found,
            std::cmp::Ordering::Less => {}
        }
    }
    if clash && readable(&found) > 0 {
        return Err(Ambiguous);
    }
    Ok(best)
}

/// A wall's date and time, in that order, as an instant.
pub(super) fn instant(words: &str, time: &str, order: &str, zone: Tz) -> Option<DateTime<Utc>> {
    let times = TIMES
        .iter()
        .map(|form| NaiveTime::parse_from_str(time, form));
    let time = times.flatten().next()?;
    let local = date(words, order)?.and_time(time);
    Some(zone.from_local_datetime(&local).earliest()?.to_utc())
}

/// `02:30:00`, more than a day too; `18:25 min` and `40 sec`, as profiles show short ones. None for
/// hours with a fraction, which is too coarse to go by.
pub(super) fn duration(text: &str) -> Option<TimeDelta> {
    let (number, unit) = text.split_once(' ').unwrap_or((text, ""));
    // A sign is none of a length's: `-00` would be read as nothing, and its minutes as having passed.
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let parts: Vec<i64> = number
        .split(':')
        .map(|part| part.parse().ok().filter(|_| digits(part)))
        .collect::<Option<_>>()?;
    let (hours, minutes, seconds) = match (unit, &parts[..]) {
        ("", &[hours, minutes, seconds]) => (hours, minutes, seconds),
        ("min", &[minutes, seconds]) => (0, minutes, seconds),
        ("sec", &[seconds]) => (0, 0, seconds),
        _ => return None,
    };
    let fits = (0..=24 * 366).contains(&hours) && (0..60).contains(&minutes);
    (fits && (0..60).contains(&seconds))
        .then(|| TimeDelta::seconds(hours * 3600 + minutes * 60 + seconds))
}

fn date(text: &str, order: &str) -> Option<NaiveDate> {
    let date = NaiveDate::parse_from_str(text, order).ok()?;
    // A year of two digits is read as one of the first century.
    (date.year() >= 1970).then_some(date)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_order_of_a_date_is_seen_from_all_of_them() {
        for (dates, order_is) in [
            (&["2026-03-02", "2026-03-27"][..], Ok("%Y-%m-%d")),
            (&["03/02/2026", "03/27/2026"], Ok("%m/%d/%Y")),
            (&["03/02/2026", "27/02/2026", "no date"], Ok("%d/%m/%Y")),
            (&["02.03.2026"], Ok("%d.%m.%Y")),
            (&["03-02-2026", "03-27-2026"], Ok("%m-%d-%Y")),
            (&["03/02/2026", "04/02/2026"], Err(Ambiguous)),
            (&["05/05/2026"], Ok("%m/%d/%Y")),
            (&["no date"], Ok("%Y-%m-%d")),
            (&["03/27/26"], Ok("%Y-%m-%d")),
        ] {
            assert_eq!(order(dates.iter().copied()), order_is, "{dates:?}");
        }
    }

    #[test]
    fn a_length_is_read_as_profiles_show_it() {
        for (text, seconds) in [
            ("02:30:00", Some(9000)),
            ("2:30:00", Some(9000)),
            ("36:00:00", Some(129_600)),
            ("18:25 min", Some(1105)),
            ("40 sec", Some(40)),
            ("2.50", None),
            ("2.50 h", None),
            ("00:61:00", None),
            ("-1:00:00", None),
            ("-00:30:00", None),
            ("", None),
        ] {
            let read = duration(text).map(|long| long.num_seconds());
            assert_eq!(read, seconds, "{text:?}");
        }
    }

    #[test]
    fn a_clock_has_twelve_hours_or_twenty_four() {
        let read = |time| instant("2026-03-27", time, DATES[0], chrono_tz::UTC);
        let expected = "2026-03-27T15:05:00Z".parse().ok();
        for time in ["15:05:00", "15:05", "3:05:00 PM", "03:05 pm"] {
            assert_eq!(read(time), expected, "{time}");
        }
        assert_eq!(read("25:00"), None);
    }
}
