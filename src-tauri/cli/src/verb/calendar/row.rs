//! One occurrence, for a script and for a person.

use chrono::{DateTime, SecondsFormat, Utc};
use chrono_tz::Tz;
use exchange::{Moment, Occurrence, Span, counts};
use serde::Serialize;
use words::Words;

use super::super::super::session::say;

/// An occurrence for a script. Times are RFC 3339 with the offset of the zone; of whole days they are
/// dates, the end being the day after the last one.
#[derive(Debug, Serialize)]
pub(super) struct CalendarRow<'a> {
    uid: &'a str,
    starts_at: String,
    ends_at: String,
    all_day: bool,
    title: &'a str,
    counts: bool,
}

impl<'a> CalendarRow<'a> {
    pub(super) fn of(found: &'a Occurrence, zone: Tz) -> Self {
        let written = |moment: Moment| match moment {
            Moment::At(at) => at
                .with_timezone(&zone)
                .to_rfc3339_opts(SecondsFormat::Secs, false),
            Moment::On(date) => date.to_string(),
        };
        Self {
            uid: &found.uid,
            starts_at: written(found.span.starts()),
            ends_at: written(found.span.ends()),
            all_day: matches!(found.span, Span::AllDay { .. }),
            title: &found.title,
            counts: counts(found),
        }
    }
}

/// An occurrence for a person: `Tue 1 Dec · 10:00–10:30 · Budget · counts`.
pub(super) fn line(found: &Occurrence, zone: Tz) -> String {
    let words = Words::spoken();
    let title = match found.title.as_str() {
        "" => say("cli-calendar-untitled", &[]),
        title => title.to_owned(),
    };
    let about = if found.certain { "" } else { "≈ " };
    let (day, time) = match found.span {
        Span::AllDay { first, until } => {
            let last = until.pred_opt().filter(|last| *last > first);
            let days = match last {
                Some(last) => say(
                    "cli-calendar-days",
                    &[("last", words.day_short(last).into())],
                ),
                None => say("cli-calendar-all-day", &[]),
            };
            (words.day_short(first), days)
        }
        Span::Timed { starts, ends } => {
            let clock = |at: DateTime<Utc>| words.clock_at(at, zone);
            let day = starts.with_timezone(&zone).date_naive();
            (
                words.day_short(day),
                format!("{}–{}", clock(starts), clock(ends)),
            )
        }
    };
    let what = match (found.cancelled, counts(found)) {
        (true, _) => "cancelled",
        (false, true) => "yes",
        (false, false) => "no",
    };
    let args = [
        ("day", day.into()),
        ("time", format!("{about}{time}").into()),
        ("title", title.into()),
        ("counts", what.into()),
    ];
    say("cli-calendar-line", &args)
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::NaiveDate;

    fn meeting() -> Occurrence {
        let at = |text: &str| text.parse().expect("an instant");
        Occurrence {
            span: Span::Timed {
                starts: at("2026-12-01T09:00:00Z"),
                ends: at("2026-12-01T09:30:00Z"),
            },
            uid: "a".into(),
            recurrence: None,
            endless: false,
            title: "Budget".into(),
            certain: true,
            cancelled: false,
            free: false,
            reply: None,
            others: true,
            conference: false,
            agenda: false,
            own: false,
        }
    }

    #[test]
    fn times_have_the_offset_of_the_zone_and_days_are_dates() {
        let mut found = meeting();
        let zone = Tz::Asia__Kolkata;
        let row = serde_json::to_string(&CalendarRow::of(&found, zone)).expect("JSON");
        let expected = r#"{"uid":"a","starts_at":"2026-12-01T14:30:00+05:30","ends_at":"2026-12-01T15:00:00+05:30","all_day":false,"title":"Budget","counts":true}"#;
        assert_eq!(row, expected);
        assert_eq!(
            line(&found, zone),
            "Tue 1 Dec · 14:30–15:00 · Budget · counts"
        );
        found.certain = false;
        found.cancelled = true;
        assert_eq!(
            line(&found, zone),
            "Tue 1 Dec · ≈ 14:30–15:00 · Budget · called off"
        );
        let day = |day| NaiveDate::from_ymd_opt(2026, 12, day).expect("a date");
        found = meeting();
        found.title.clear();
        found.span = Span::AllDay {
            first: day(1),
            until: day(4),
        };
        assert_eq!(
            line(&found, zone),
            "Tue 1 Dec · all day, to Thu 3 Dec · without a title"
        );
        let row = serde_json::to_value(CalendarRow::of(&found, zone)).expect("JSON");
        assert_eq!(row["starts_at"], "2026-12-01");
        assert_eq!(row["ends_at"], "2026-12-04");
        assert_eq!(row["counts"], false);
    }
}
