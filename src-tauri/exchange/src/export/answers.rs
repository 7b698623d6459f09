//! The times in which a person answers, as a calendar for others: events that are free, so that who takes
//! them in is not busy then.

use chrono::{DateTime, Utc};
use domain::TimeWindow;
use icalendar::{Calendar, Component, Event, EventLike};
use words::Words;

use super::calendar::HEAD;

/// The windows as a calendar that was made at `now`. A window keeps its id, so that taking the file in
/// again replaces it.
#[must_use]
pub fn answer_calendar(windows: &[TimeWindow], now: DateTime<Utc>) -> String {
    let mut calendar = Calendar::empty();
    for (name, value) in HEAD {
        calendar.append_property((name, value));
    }
    let title = Words::spoken().say("say-calendar-answers", &[]);
    for window in windows {
        let begins = window.from.format("%Y%m%dT%H%M%SZ");
        let event = Event::new()
            .uid(&format!("answers-{begins}@daydone"))
            .timestamp(now)
            .summary(&title)
            .add_property("TRANSP", "TRANSPARENT")
            .starts(window.from)
            .ends(window.to)
            .done();
        calendar.push(event);
    }
    calendar.to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn windows_are_free_events_in_utc() {
        let at = |text: &str| text.parse().expect("an instant");
        let window = TimeWindow {
            from: at("2027-01-14T08:30:00Z"),
            to: at("2027-01-14T09:00:00Z"),
        };
        let text = answer_calendar(&[window], at("2027-01-14T08:00:00Z"));
        for line in [
            "UID:answers-20270114T083000Z@daydone",
            "DTSTART:20270114T083000Z",
            "DTEND:20270114T090000Z",
            "SUMMARY:Free for answers",
            "TRANSP:TRANSPARENT",
        ] {
            assert!(text.contains(&format!("{line}\r\n")), "{line} in {text}");
        }
        assert!(
            !answer_calendar(&[], window.from).contains("VEVENT"),
            "none is none"
        );
    }
}
