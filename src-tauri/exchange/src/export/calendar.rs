//! iCalendar (RFC 5545): sessions and meetings as events, in UTC so that no calendar has to know a
//! zone. Each keeps its id, so that importing again replaces it.

use chrono::{DateTime, Utc};
use domain::{Day, Focus, Meeting};
use icalendar::{Calendar, Component, Event, EventLike};
use words::Words;

/// Who wrote it (RFC 5545, 3.7), and its name where a calendar shows one.
pub(super) const HEAD: [(&str, &str); 4] = [
    ("VERSION", "2.0"),
    ("PRODID", "-//Daydone//EN"),
    ("CALSCALE", "GREGORIAN"),
    ("X-WR-CALNAME", "Daydone"),
];

/// The days' sessions and meetings as a calendar. What still goes on ends at `now`.
#[must_use]
pub fn calendar(days: &[Day], now: DateTime<Utc>) -> String {
    let mut calendar = Calendar::empty();
    for (name, value) in HEAD {
        calendar.append_property((name, value));
    }
    for day in days {
        let until = day.closing.map_or(now, |closing| closing.at);
        for focus in &day.focus {
            calendar.push(session(focus, day, until, now));
        }
        for held in &day.meetings {
            calendar.push(meeting(held, until, now));
        }
    }
    calendar.to_string()
}

fn session(focus: &Focus, day: &Day, until: DateTime<Utc>, now: DateTime<Utc>) -> Event {
    let words = Words::spoken();
    let item = focus.item.and_then(|item| day.item(item));
    let title = match item {
        Some(item) => item.title.as_str().to_owned(),
        None => words.say("say-calendar-focus", &[]),
    };
    let worked = words.duration(focus.worked(until));
    Event::new()
        .uid(&uid(&focus.id))
        .timestamp(now)
        .summary(&title)
        .description(&words.say("say-calendar-worked", &[("worked", worked.into())]))
        .add_property("CATEGORIES", "FOCUS")
        .starts(focus.started_at)
        .ends(focus.ended_at.unwrap_or(until))
        .done()
}

fn meeting(meeting: &Meeting, until: DateTime<Utc>, now: DateTime<Utc>) -> Event {
    let words = Words::spoken();
    let reason = meeting.reason.map(|reason| words.reason(reason));
    let title = match &meeting.title {
        Some(title) => title.as_str().to_owned(),
        None => words.say("say-calendar-meeting", &[]),
    };
    let mut event = Event::new();
    event
        .uid(&uid(&meeting.id))
        .timestamp(now)
        .summary(&title)
        .add_property("CATEGORIES", "MEETING")
        .starts(meeting.started_at)
        .ends(meeting.ended_at.unwrap_or(until));
    if let Some(reason) = reason {
        event.description(&reason);
    }
    event.done()
}

fn uid(id: &impl std::fmt::Display) -> String {
    format!("{id}@daydone")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::samples::{at, day};

    #[test]
    fn sessions_and_meetings_are_events_in_utc() {
        let day = day();
        let text = calendar(std::slice::from_ref(&day), at("20:00"));
        assert!(text.starts_with("BEGIN:VCALENDAR\r\n"), "{text}");
        assert_eq!(text.matches("BEGIN:VEVENT").count(), 2);
        assert!(text.contains("DTSTART:20261124T090000Z\r\n"), "{text}");
        assert!(text.contains("DTEND:20261124T095000Z\r\n"), "{text}");
        assert!(text.contains(&format!("UID:{}@daydone", day.focus[0].id)));
        assert!(
            text.lines().all(|line| line.len() <= 75),
            "lines are folded at 75 octets"
        );
    }

    #[test]
    fn the_same_days_give_the_same_calendar() {
        let day = [day()];
        assert_eq!(calendar(&day, at("20:00")), calendar(&day, at("20:00")));
    }
}
