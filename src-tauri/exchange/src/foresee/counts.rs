//! Which occurrences are foreseen meetings.

use chrono::TimeDelta;

use super::occurrence::{Occurrence, Span};

/// Whether an occurrence is a foreseen meeting: shorter than a day, taking time of the reader
/// ([`Occurrence::takes_time`]), and with another person or a conference link.
#[must_use]
pub fn counts(occurrence: &Occurrence) -> bool {
    let short = match occurrence.span {
        Span::Timed { starts, ends } => ends - starts < TimeDelta::days(1),
        Span::AllDay { .. } => false,
    };
    short && occurrence.takes_time() && (occurrence.others || occurrence.conference)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::foresee::Reply;
    use chrono::{DateTime, NaiveDate, Utc};

    fn meeting() -> Occurrence {
        let starts: DateTime<Utc> = "2026-12-01T09:00:00Z".parse().expect("an instant");
        Occurrence {
            span: Span::Timed {
                starts,
                ends: starts + TimeDelta::minutes(30),
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

    fn lasting(minutes: i64) -> Span {
        let starts: DateTime<Utc> = "2026-12-01T09:00:00Z".parse().expect("an instant");
        let ends = starts + TimeDelta::minutes(minutes);
        Span::Timed { starts, ends }
    }

    #[test]
    fn each_part_of_the_rule_decides() {
        let day = NaiveDate::from_ymd_opt(2026, 12, 1).expect("a date");
        let all_day = Span::AllDay {
            first: day,
            until: day,
        };
        type OccurrenceChange = Box<dyn Fn(&mut Occurrence)>;
        let table: Vec<(&str, OccurrenceChange, bool)> = vec![
            ("with another person", Box::new(|_| {}), true),
            ("alone", Box::new(|o| o.others = false), false),
            (
                "alone, with a link",
                Box::new(|o| (o.others, o.conference) = (false, true)),
                true,
            ),
            ("all day", Box::new(move |o| o.span = all_day), false),
            (
                "a minute less than a day",
                Box::new(|o| o.span = lasting(1_439)),
                true,
            ),
            ("a day", Box::new(|o| o.span = lasting(1_440)), false),
            ("of no length", Box::new(|o| o.span = lasting(0)), true),
            ("called off", Box::new(|o| o.cancelled = true), false),
            ("shown as free", Box::new(|o| o.free = true), false),
            ("Daydone's own", Box::new(|o| o.own = true), false),
            (
                "declined",
                Box::new(|o| o.reply = Some(Reply::Declined)),
                false,
            ),
            (
                "not answered",
                Box::new(|o| o.reply = Some(Reply::Open)),
                true,
            ),
            (
                "perhaps",
                Box::new(|o| o.reply = Some(Reply::Tentative)),
                true,
            ),
            (
                "accepted",
                Box::new(|o| o.reply = Some(Reply::Accepted)),
                true,
            ),
            (
                "invited by the reader",
                Box::new(|o| o.reply = Some(Reply::Organiser)),
                true,
            ),
            ("in an unknown zone", Box::new(|o| o.certain = false), true),
            ("with an agenda", Box::new(|o| o.agenda = true), true),
        ];
        for (what, change, expected) in table {
            let mut occurrence = meeting();
            change(&mut occurrence);
            assert_eq!(counts(&occurrence), expected, "{what}");
        }
    }
}
