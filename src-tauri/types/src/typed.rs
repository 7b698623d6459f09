//! Lengths and clock times as people type them: on the command line, in the settings file, and in the
//! window, which has the same reader in TypeScript (`ui/src/design/typed.ts`). One table of cases,
//! `typed.json`, holds both to the same answers. What is not understood gives nothing, so that the caller that
//! asked can say so.

use chrono::NaiveTime;

/// Whole minutes of `45`, `45m`, `45 min`, `1h30`, `1h 30m`, `1:30`, `1.5h` or `1,5h`; a part of a minute
/// is rounded.
#[must_use]
pub fn length(text: &str) -> Option<u32> {
    let text = text.trim().to_lowercase();
    let (number, rest) = number(&text)?;
    if let Some(minutes) = rest.strip_prefix(':') {
        return with_minutes(whole(number)?, two_digits(minutes)?);
    }
    let (unit, rest) = unit(rest);
    match unit {
        "" | "m" | "min" | "mins" | "minute" | "minutes" => {
            rest.is_empty().then(|| whole(number)).flatten()
        }
        "h" | "hr" | "hrs" | "hour" | "hours" => match rest {
            "" => hours(number),
            rest => with_minutes(whole(number)?, minutes_after(rest)?),
        },
        _ => None,
    }
}

/// The time of day of `16:30`, `16.30`, `16h30`, `1630`, `930`, `9`, `4:30pm` or `4 pm`, and of the halves of
/// the day as every language that is spoken writes them: `4:30 p. m.`, `午後4:30`, `4:30 م`.
#[must_use]
pub fn clock_time(text: &str) -> Option<NaiveTime> {
    let is_mark = |sign: char| matches!(sign, '\u{200e}' | '\u{200f}' | '\u{2066}'..='\u{2069}');
    let text = text.replace(is_mark, "").trim().to_lowercase();
    let (time, afternoon) = half_of_the_day(&text);
    let (hour, minute) = hour_and_minute(time)?;
    let hour = match afternoon {
        None => hour,
        // Twelve comes before one on a clock of twelve hours.
        Some(afternoon) if (1..=12).contains(&hour) => hour % 12 + if afternoon { 12 } else { 0 },
        Some(_) => return None,
    };
    NaiveTime::from_hms_opt(hour, minute, 0)
}

/// The leading digits, with one point or comma among them, and what follows.
fn number(text: &str) -> Option<(&str, &str)> {
    let end = text.find(|c: char| !c.is_ascii_digit() && !matches!(c, '.' | ','));
    let (number, rest) = text.split_at(end.unwrap_or(text.len()));
    (!number.is_empty()).then(|| (number, rest.trim_start()))
}

/// The leading letters, and what follows.
fn unit(text: &str) -> (&str, &str) {
    let end = text.find(|c: char| !c.is_ascii_alphabetic());
    let (unit, rest) = text.split_at(end.unwrap_or(text.len()));
    (unit, rest.trim_start())
}

/// The minutes after whole hours, under sixty of them.
fn minutes_after(text: &str) -> Option<u32> {
    let (number, rest) = number(text)?;
    let minutes = whole(number).filter(|&minutes| minutes < 60)?;
    let named = matches!(rest, "" | "m" | "min" | "mins" | "minute" | "minutes");
    named.then_some(minutes)
}

fn hours(number: &str) -> Option<u32> {
    let Some((whole_hours, part)) = number.split_once(['.', ',']) else {
        return with_minutes(whole(number)?, 0);
    };
    let tenths = u32::try_from(part.len())
        .ok()
        .filter(|&digits| digits <= 4)?;
    let of = 10_u32.pow(tenths);
    let minutes = (whole(part)? * 60 + of / 2) / of;
    with_minutes(whole(whole_hours)?, minutes)
}

fn with_minutes(hours: u32, minutes: u32) -> Option<u32> {
    hours.checked_mul(60)?.checked_add(minutes)
}

/// Digits only: no sign, no point.
fn whole(text: &str) -> Option<u32> {
    let digits = !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    digits.then(|| text.parse().ok())?
}

fn two_digits(text: &str) -> Option<u32> {
    whole(text).filter(|&minutes| text.len() == 2 && minutes < 60)
}

/// The names of the morning and of the afternoon. Between the letters of the Spanish ones stands a space, which
/// may not break.
const HALVES: [(&str, bool); 12] = [
    ("a.m.", false),
    ("a. m.", false),
    ("a.\u{a0}m.", false),
    ("am", false),
    ("ص", false),
    ("午前", false),
    ("p.m.", true),
    ("p. m.", true),
    ("p.\u{a0}m.", true),
    ("pm", true),
    ("م", true),
    ("午後", true),
];

/// What stands beside the name of a half of the day, and whether it is the afternoon.
fn half_of_the_day(text: &str) -> (&str, Option<bool>) {
    let half = HALVES.into_iter().find_map(|(name, is)| {
        let beside = text.strip_suffix(name).or_else(|| text.strip_prefix(name));
        Some((beside?.trim(), is))
    });
    half.map_or((text, None), |(time, is)| (time, Some(is)))
}

fn hour_and_minute(text: &str) -> Option<(u32, u32)> {
    let short = |hour: &str| whole(hour).filter(|_| hour.len() <= 2);
    if let Some((hour, minute)) = text.split_once([':', '.', 'h', ' ']) {
        let bare = minute.is_empty() && text.ends_with('h');
        let minute = if bare { Some(0) } else { two_digits(minute) };
        return Some((short(hour)?, minute?));
    }
    match text.len() {
        3 | 4 if text.is_ascii() => {
            let (hour, minute) = text.split_at(text.len() - 2);
            Some((short(hour)?, two_digits(minute)?))
        }
        _ => Some((short(text)?, 0)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CASES: &str = include_str!("../typed.json");

    fn cases(name: &str) -> Vec<(String, serde_json::Value)> {
        let cases: serde_json::Value = serde_json::from_str(CASES).expect("the table is JSON");
        let cases = cases[name].as_object().expect("it is there").clone();
        cases.into_iter().collect()
    }

    #[test]
    fn lengths_are_read_as_people_write_them() {
        for (text, minutes) in cases("lengths") {
            let expected = minutes.as_u64();
            assert_eq!(length(&text).map(u64::from), expected, "{text:?}");
        }
    }

    #[test]
    fn clock_times_are_read_as_people_write_them() {
        for (text, time) in cases("clock_times") {
            let read = clock_time(&text).map(|time| time.format("%H:%M").to_string());
            assert_eq!(read.as_deref(), time.as_str(), "{text:?}");
        }
    }
}
