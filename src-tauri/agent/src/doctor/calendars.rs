//! The calendars: what of each is foreseen today, and why one is not read.

use protocol::{Finding, Health};
use words::{Value, Words};

use super::finding::{found, good, missing};
use crate::calendars::CalendarStatus;

/// One finding a calendar, `calendar_1` and so on in the order of the settings.
pub(super) fn calendars(all: &[CalendarStatus]) -> impl Iterator<Item = Finding> {
    all.iter().enumerate().map(|(place, calendar)| {
        let about = format!("calendar_{}", place + 1);
        finding(&about, calendar)
    })
}

fn finding(about: &str, calendar: &CalendarStatus) -> Finding {
    let time = calendar
        .read_at
        .map(|at| Words::spoken().clock_on(at, calendar.now, calendar.zone));
    let mut args = vec![
        ("name", Value::from(calendar.label.as_str())),
        ("count", calendar.today.into()),
        ("time", time.clone().unwrap_or_default().into()),
        (
            "how",
            if calendar.is_fetched {
                "fetched"
            } else {
                "read"
            }
            .into(),
        ),
    ];
    match (&calendar.trouble, time) {
        (None, Some(_)) if !calendar.left_out.is_empty() => {
            let left_out = Words::spoken().listed(calendar.left_out.iter().map(String::as_str));
            args.push(("left", left_out.into()));
            found(about, Health::Broken, "doctor-calendar-partly", &args)
        }
        (None, Some(_)) => good(about, "doctor-calendar-good", &args),
        (None, None) => missing(about, "doctor-calendar-unseen", &args),
        (Some((health, why)), time) => {
            args.push(("why", why.as_str().into()));
            let id = match (time, calendar.is_fetched) {
                (Some(_), false) => "doctor-calendar-stale",
                (None, false) => "doctor-calendar-unread",
                (Some(_), true) => "doctor-calendar-not-fetched-since",
                (None, true) => "doctor-calendar-not-fetched",
            };
            found(about, *health, id, &args)
        }
    }
}
