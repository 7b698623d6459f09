//! A time zone as POSIX writes it: `CET-1CEST,M3.5.0,M10.5.0/3` ("Environment Variables", `TZ`; the
//! hours of a change may lie between -167 and 167, as RFC 9636 has it). It names no place, only offsets.

use chrono::{DateTime, Datelike, Days, NaiveDate, TimeDelta, Utc, Weekday};

/// How far from UTC, in seconds east of it, and under which name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Offset {
    pub(super) name: String,
    pub(super) east: i32,
}

/// A whole rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Rule {
    pub(super) standard: Offset,
    pub(super) summer: Option<Summer>,
}

/// Daylight saving time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Summer {
    pub(super) offset: Offset,
    from: Change,
    to: Change,
}

/// When the clocks change: a date of each year, and seconds into it on the clock that shows until then.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Change {
    on: On,
    seconds: i32,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum On {
    /// The `week`-th such weekday of a month; the fifth is the last.
    Weekday { month: u32, week: u8, day: Weekday },
    /// A day of the year from 1, without 29 February.
    Julian(u32),
    /// A day of the year from 0.
    OfYear(u32),
}

/// Changes at two o'clock when a rule does not say.
const TWO: i32 = 2 * 3600;
/// The dates of a rule that names none: those of the United States, as everywhere.
const USUAL: &str = ",M3.2.0,M11.1.0";

impl Rule {
    /// Reads it; absent for anything else.
    pub(super) fn read(text: &str) -> Option<Self> {
        let mut rest = text;
        let standard = Offset {
            name: name(&mut rest)?,
            east: -seconds(&mut rest, 24)?,
        };
        if rest.is_empty() {
            return Some(Rule {
                standard,
                summer: None,
            });
        }
        let name = name(&mut rest)?;
        let east = match rest.chars().next() {
            None | Some(',') => standard.east + 3600,
            Some(_) => -seconds(&mut rest, 24)?,
        };
        let mut dates = if rest.is_empty() { USUAL } else { rest };
        let (from, to) = (change(&mut dates)?, change(&mut dates)?);
        let offset = Offset { name, east };
        let summer = Some(Summer { offset, from, to });
        dates.is_empty().then_some(Rule { standard, summer })
    }

    /// Seconds east of UTC at an instant.
    pub(super) fn east(&self, at: DateTime<Utc>) -> i32 {
        match &self.summer {
            Some(summer) if self.is_summer(summer, at) => summer.offset.east,
            _ => self.standard.east,
        }
    }

    fn is_summer(&self, summer: &Summer, at: DateTime<Utc>) -> bool {
        let local = at + TimeDelta::seconds(self.standard.east.into());
        let Some((from, to)) = self.changes(summer, local.year()) else {
            return false;
        };
        match from <= to {
            true => from <= at && at < to,
            // South of the equator summer goes over the new year.
            false => at < to || from <= at,
        }
    }

    /// The instants of a year at which summer time begins and ends.
    fn changes(&self, summer: &Summer, year: i32) -> Option<(DateTime<Utc>, DateTime<Utc>)> {
        let from = summer.from.instant(year, self.standard.east)?;
        Some((from, summer.to.instant(year, summer.offset.east)?))
    }

    /// The instants of a year at which the clocks change.
    pub(super) fn changes_in(&self, year: i32) -> Vec<DateTime<Utc>> {
        let changes = self.summer.as_ref();
        let changes = changes.and_then(|summer| self.changes(summer, year));
        changes.map_or_else(Vec::new, |(from, to)| vec![from, to])
    }
}

impl Change {
    fn instant(self, year: i32, east: i32) -> Option<DateTime<Utc>> {
        let first = NaiveDate::from_ymd_opt(year, 1, 1)?;
        let date = match self.on {
            On::Weekday {
                month,
                week: 5,
                day,
            } => {
                let next = first
                    .with_month(month)?
                    .checked_add_months(chrono::Months::new(1))?;
                let last = next.pred_opt()?;
                last - Days::new(last.weekday().days_since(day).into())
            }
            On::Weekday { month, week, day } => {
                NaiveDate::from_weekday_of_month_opt(year, month, day, week)?
            }
            On::Julian(day) => {
                let leaps = u64::from(first.leap_year() && day >= 60);
                first + Days::new(u64::from(day) - 1 + leaps)
            }
            On::OfYear(day) => first + Days::new(day.into()),
        };
        let midnight = date.and_hms_opt(0, 0, 0)?.and_utc();
        midnight.checked_add_signed(TimeDelta::seconds(
            i64::from(self.seconds) - i64::from(east),
        ))
    }
}

/// `CET`, or `<+0330>`.
fn name(rest: &mut &str) -> Option<String> {
    let (name, after) = match rest.strip_prefix('<') {
        Some(quoted) => quoted.split_once('>')?,
        None => rest.split_at(
            rest.find(|c: char| !c.is_ascii_alphabetic())
                .unwrap_or(rest.len()),
        ),
    };
    let fits = |c: char| c.is_ascii_alphanumeric() || c == '+' || c == '-';
    *rest = after;
    (name.len() >= 3 && name.chars().all(fits)).then(|| name.to_owned())
}

/// `-3:30` in seconds, at most so many hours.
fn seconds(rest: &mut &str, most: i32) -> Option<i32> {
    let sign = match rest.chars().next()? {
        '-' => -1,
        _ => 1,
    };
    *rest = rest.strip_prefix(['+', '-']).unwrap_or(rest);
    let hours = number(rest).filter(|hours| *hours <= most)?;
    let mut all = hours * 3600;
    for unit in [60, 1] {
        if let Some(after) = rest.strip_prefix(':') {
            *rest = after;
            all += number(rest).filter(|part| *part < 60)? * unit;
        }
    }
    Some(sign * all)
}

fn number(rest: &mut &str) -> Option<i32> {
    let end = rest
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(rest.len());
    let (digits, after) = rest.split_at(end);
    *rest = after;
    digits.parse().ok()
}

/// `,M3.5.0/3`, `,J60` or `,59`.
fn change(rest: &mut &str) -> Option<Change> {
    *rest = rest.strip_prefix(',')?;
    let within = |number: Option<i32>, least, most| {
        let number = u32::try_from(number?).ok()?;
        (least..=most).contains(&number).then_some(number)
    };
    let on = if let Some(after) = rest.strip_prefix('M') {
        *rest = after;
        let month = within(number(rest), 1, 12)?;
        *rest = rest.strip_prefix('.')?;
        let week = within(number(rest), 1, 5)?;
        *rest = rest.strip_prefix('.')?;
        let day = within(number(rest), 0, 6)?;
        On::Weekday {
            month,
            week: u8::try_from(week).ok()?,
            day: (0..day).fold(Weekday::Sun, |day, _| day.succ()),
        }
    } else if let Some(after) = rest.strip_prefix('J') {
        *rest = after;
        On::Julian(within(number(rest), 1, 365)?)
    } else {
        On::OfYear(within(number(rest), 0, 365)?)
    };
    let seconds = match rest.strip_prefix('/') {
        Some(after) => {
            *rest = after;
            seconds(rest, 167)?
        }
        None => TWO,
    };
    Some(Change { on, seconds })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn east(rule: &str, at: &str) -> i32 {
        let rule = Rule::read(rule).unwrap_or_else(|| panic!("{rule} is a rule"));
        rule.east(at.parse().expect("an instant")) / 60
    }

    #[test]
    fn a_rule_says_how_far_from_utc_an_instant_is() {
        let central = "CET-1CEST,M3.5.0,M10.5.0/3";
        let sydney = "AEST-10AEDT,M10.1.0,M4.1.0/3";
        for (rule, at, minutes) in [
            (central, "2026-03-29T00:59:59Z", 60),
            (central, "2026-03-29T01:00:00Z", 120),
            (central, "2026-10-25T00:59:59Z", 120),
            (central, "2026-10-25T01:00:00Z", 60),
            (sydney, "2026-01-01T00:00:00Z", 660),
            (sydney, "2026-04-04T16:00:00Z", 600),
            (sydney, "2026-10-03T16:00:00Z", 660),
            ("EST5EDT", "2026-03-08T07:00:00Z", -240),
            ("EST5EDT", "2026-03-08T06:59:59Z", -300),
            ("UTC-3", "2026-07-01T00:00:00Z", 180),
            ("<+0330>-3:30", "2026-07-01T00:00:00Z", 210),
            ("IST-1GMT0,M10.5.0,M3.5.0/1", "2026-07-01T00:00:00Z", 60),
            ("IST-1GMT0,M10.5.0,M3.5.0/1", "2026-12-01T00:00:00Z", 0),
            ("XXX3YYY,J60,300", "2026-03-01T04:59:59Z", -180),
            ("XXX3YYY,J60,300", "2026-03-01T05:00:00Z", -120),
            (
                "<-02>2<-01>,M3.5.0/-1,M10.5.0/0",
                "2026-07-01T00:00:00Z",
                -60,
            ),
        ] {
            assert_eq!(east(rule, at), minutes, "{rule} at {at}");
        }
    }

    #[test]
    fn anything_else_is_no_rule() {
        for text in [
            "",
            "CET",
            "Europe/Berlin",
            "Nowhere/Land",
            "CE-1",
            "CET-1CEST,",
            "CET-1CEST,M3.5.0",
            "CET-1CEST,M13.5.0,M10.5.0",
            "CET-25",
            "CET-1CEST,M3.5.0,M10.5.0/3x",
            "<>1",
            "CET-1:61",
            "A\u{202e}B-1",
            "CET-99999999999",
        ] {
            assert_eq!(Rule::read(text), None, "{text:?}");
        }
    }
}
