//! Calendars on their way in: the bytes of a calendar text, and the occurrences that it has in a window
//! for a reader's zone. No clock and no file is known here, and nothing of other people is kept but
//! whether there are any. `ical-rs` is used by this module alone: it splits lines, reads zones and follows
//! rules; which zone a name stands for, and how events of one UID belong together, is decided here.

mod asked;
mod clock;
mod counts;
mod dial_in;
mod event;
mod limits;
mod lines;
mod occurrence;
mod people;
mod problem;
mod property;
mod rule;
mod series;
mod sieve;
#[cfg(test)]
mod tests;
mod weight;
mod when;
mod zone;

use std::{collections::BTreeMap, rc::Rc};

use chrono::{Datelike, Days};

use crate::text::Text;
pub use asked::{Reader, Window};
pub use counts::counts;
use event::CalendarEvent;
pub use limits::LARGEST;
use lines::RawLine;
pub use occurrence::{Moment, Occurrence, Reply, Span};
pub use problem::{CalendarProblem, Unfinished};
use property::Property;
use rule::Steps;
use series::Finds;
use sieve::{Head, Sieved};
use zone::{Ladder, Zone};

/// What a calendar says of a window.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalendarReading {
    /// The occurrences, by start.
    pub occurrences: Vec<Occurrence>,
    /// What could not be read to its end, each once.
    pub unfinished: Vec<Unfinished>,
    /// How many events the text has, in the window or not.
    pub events: usize,
    /// Whether any event names people. A calendar published without them (Outlook's) has no meetings
    /// that count, only times that are taken.
    pub people: bool,
}

/// Reads the occurrences that a calendar text has in a window.
///
/// # Errors
/// [`CalendarProblem`] when the text is no calendar or is larger than [`LARGEST`]. What is wrong inside a
/// calendar is no error: the rest of it is read, and [`CalendarReading::unfinished`] says what was not.
pub fn foresee(
    bytes: &[u8],
    window: Window,
    reader: &Reader,
) -> Result<CalendarReading, CalendarProblem> {
    if bytes.len() > LARGEST {
        return Err(CalendarProblem::TooLarge);
    }
    let text = Text::of(bytes).text;
    let limit = window.from.date_naive().checked_sub_days(Days::new(2));
    let mut sieved = sieve::sieve(&text, limit.unwrap_or_default());
    if !sieved.is_calendar {
        return Err(unlike_a_calendar(&text));
    }
    let mut finds = Finds {
        window: &window,
        zone: reader.zone,
        steps: Steps {
            series: 0,
            all: limits::ALL_STEPS,
        },
        occurrences: Vec::new(),
        unfinished: Vec::new(),
    };
    if sieved.cut {
        finds.unfinished.push(Unfinished::Text);
    }
    if sieved.events.len() > limits::EVENTS {
        sieved.events.truncate(limits::EVENTS);
        finds.unfinished.push(Unfinished::Events);
    }
    let groups = by_uid(&sieved, window, reader, &mut finds.unfinished);
    for events in groups {
        finds.add(events);
    }
    let (mut occurrences, mut unfinished) = (finds.occurrences, finds.unfinished);
    let start = |occurrence: &Occurrence| occurrence.span.starts().instant(reader.zone);
    occurrences.sort_by(|a, b| start(a).cmp(&start(b)).then_with(|| a.cmp(b)));
    unfinished.sort();
    unfinished.dedup();
    Ok(CalendarReading {
        occurrences,
        unfinished,
        events: sieved.found,
        people: sieved.people,
    })
}

/// The events of each UID, by UID; an event without one is alone.
fn by_uid(
    sieved: &Sieved,
    window: Window,
    reader: &Reader,
    unfinished: &mut Vec<Unfinished>,
) -> Vec<Vec<CalendarEvent>> {
    let zone = Rc::new(Zone::Named(reader.zone));
    // A year before and after, for what an override or an exception names outside of the window.
    let years = (window.from.year() - 1, window.to.year() + 1);
    let ladders: Vec<Ladder> = sieved
        .heads
        .iter()
        .map(|head| {
            Ladder::new(
                Rc::clone(&zone),
                head.zone.and_then(value),
                &head.zones,
                years,
            )
        })
        .collect();
    let mut alone = Vec::new();
    let mut groups: BTreeMap<String, Vec<CalendarEvent>> = BTreeMap::new();
    for (place, found) in sieved.events.iter().enumerate() {
        let head = &sieved.heads[found.head];
        let event = CalendarEvent::of(&found.lines, &ladders[found.head], &reader.me, place);
        let Some(mut event) = event else {
            unfinished.extend(without_start(&found.lines));
            continue;
        };
        event.says.own = is_own(head, &event.uid);
        event.says.cancelled |= head.cancels;
        if event.uid.is_empty() {
            alone.push(vec![event]);
        } else {
            groups.entry(event.uid.clone()).or_default().push(event);
        }
    }
    alone.extend(groups.into_values());
    alone
}

/// What is said of an event that is left out; nothing of one that gives no start at all, as the rest of
/// a broken one is.
fn without_start(lines: &[RawLine]) -> Option<Unfinished> {
    let named = |name| lines.iter().find(|line| line.is(name)).copied();
    named("DTSTART")?;
    let uid = named("UID").and_then(value).unwrap_or_default();
    Some(Unfinished::Start(
        event::bounded(&uid, limits::UID).to_owned(),
    ))
}

/// Whether Daydone's own export wrote an event, as its PRODID or its UID says.
fn is_own(head: &Head, uid: &str) -> bool {
    let product = head.product.and_then(value).unwrap_or_default();
    product.starts_with("-//Daydone//") || uid.ends_with("@daydone")
}

fn value(line: RawLine) -> Option<String> {
    Property::of(line).map(|property| property.text().trim().to_owned())
}

/// What a text is that is no calendar.
fn unlike_a_calendar(text: &str) -> CalendarProblem {
    let text = text.trim_start_matches(['\0', '\u{feff}']).trim_start();
    let begins = |tag: &str| {
        let beginning = text.get(..tag.len());
        beginning.is_some_and(|beginning| beginning.eq_ignore_ascii_case(tag))
    };
    if text.is_empty() {
        CalendarProblem::Empty
    } else if ["<!doctype html", "<html", "<head", "<body"]
        .iter()
        .any(|tag| begins(tag))
    {
        CalendarProblem::WebPage
    } else {
        CalendarProblem::NoCalendar
    }
}
