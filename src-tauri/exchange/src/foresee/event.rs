//! One VEVENT, reduced to its times and to what an occurrence says.

use ical::value::duration::IcalDuration;

use super::{
    dial_in::{has_agenda, has_link},
    limits::{DAY, DESCRIPTION, LENGTH, UID},
    lines::RawLine,
    people::People,
    property::Property,
    when::When,
    zone::Ladder,
};
use crate::title::title;

/// How long an event is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Length {
    /// Seconds, never negative.
    pub seconds: i64,
    /// They pass in real time; else on the wall clock, where a day may have 23 hours.
    pub real: bool,
}

/// An instance that an RDATE adds.
#[derive(Clone, Debug)]
pub(super) struct AddedInstance {
    pub start: When,
    /// The length of its own, if it is a period.
    pub length: Option<Length>,
}

/// What an event says besides its times.
#[derive(Clone, Debug, Default)]
pub(super) struct EventDetails {
    pub title: String,
    pub cancelled: bool,
    pub free: bool,
    pub people: People,
    pub conference: bool,
    pub agenda: bool,
    pub own: bool,
}

/// One VEVENT.
#[derive(Clone, Debug)]
pub(super) struct CalendarEvent {
    pub uid: String,
    /// What decides between several of one UID: SEQUENCE, when it was changed, its place in the text.
    pub version: (i64, String, usize),
    /// RECURRENCE-ID: the instance that it stands for.
    pub replaces: Option<When>,
    /// It stands for all later instances as well.
    pub and_later: bool,
    pub start: When,
    pub length: Length,
    pub rules: Vec<String>,
    pub exceptions: Vec<String>,
    pub added: Vec<AddedInstance>,
    pub removed: Vec<When>,
    pub says: EventDetails,
}

impl CalendarEvent {
    /// Reads an event; none when it has no start that can be read. `place` is its place in the text.
    pub(super) fn of(
        lines: &[RawLine],
        ladder: &Ladder,
        me: &[String],
        place: usize,
    ) -> Option<Self> {
        let properties: Vec<Property> = lines
            .iter()
            .filter_map(|line| Property::of(*line))
            .collect();
        let first = |name: &str| properties.iter().find(|property| property.name == name);
        let value = |name: &str| first(name).map_or("", |property| property.value.as_str());
        let text = |name: &str| first(name).map(Property::text).unwrap_or_default();
        let all = |name: &'static str| {
            properties
                .iter()
                .filter(move |property| property.name == name)
        };
        let start = When::of(first("DTSTART")?, ladder)?;
        let end = first("DTEND").and_then(|end| When::of(end, ladder));
        let length = length(&start, end.as_ref(), value("DURATION"));
        let changed = [value("LAST-MODIFIED"), value("DTSTAMP")];
        let replaces = first("RECURRENCE-ID");
        let and_later = replaces
            .and_then(|id| id.parameter("RANGE"))
            .is_some_and(|range| range.eq_ignore_ascii_case("THISANDFUTURE"));
        let rules = |name| all(name).map(|rule| rule.value.clone()).collect();
        Some(Self {
            uid: bounded(value("UID"), UID).to_owned(),
            version: (
                value("SEQUENCE").parse().unwrap_or_default(),
                changed
                    .into_iter()
                    .find(|at| !at.is_empty())
                    .unwrap_or_default()
                    .to_owned(),
                place,
            ),
            // One that cannot be read must not make it a series, which would take the place of the real one.
            replaces: replaces.map(|id| When::of(id, ladder).unwrap_or_else(|| start.clone())),
            and_later,
            length,
            rules: rules("RRULE"),
            exceptions: rules("EXRULE"),
            added: all("RDATE")
                .flat_map(|dates| added(dates, ladder))
                .collect(),
            removed: all("EXDATE")
                .flat_map(|dates| removed(dates, ladder))
                .collect(),
            says: says(&properties, text("SUMMARY"), me),
            start,
        })
    }

    /// Whether it has instances of its own.
    pub(super) fn is_series(&self) -> bool {
        !self.rules.is_empty() || !self.added.is_empty()
    }
}

fn says(properties: &[Property], summary: String, me: &[String]) -> EventDetails {
    let mut says = EventDetails::default();
    // Cut before it is looked at letter by letter; a title keeps far less.
    let summary = bounded(&summary, 4 * DESCRIPTION);
    says.title = title(summary)
        .map(|(title, _)| title.as_str().to_owned())
        .unwrap_or_default();
    for property in properties {
        match property.name.as_str() {
            "STATUS" => says.cancelled |= property.value.eq_ignore_ascii_case("CANCELLED"),
            "TRANSP" => says.free |= property.value.eq_ignore_ascii_case("TRANSPARENT"),
            "X-MICROSOFT-CDO-BUSYSTATUS" => {
                says.free |= property.value.eq_ignore_ascii_case("FREE")
            }
            "ORGANIZER" | "ATTENDEE" => says.people.add(property, me),
            "LOCATION" | "URL" => {
                says.conference |= has_link(bounded(&property.text(), DESCRIPTION))
            }
            "DESCRIPTION" => {
                let text = property.text();
                let text = bounded(&text, DESCRIPTION);
                says.conference |= has_link(text);
                says.agenda |= has_agenda(text);
            }
            "CONFERENCE" => says.conference |= !property.value.is_empty(),
            name if name.starts_with("X-GOOGLE-CONFERENCE")
                || name.starts_with("X-MICROSOFT-SKYPE") =>
            {
                says.conference |= !property.value.is_empty();
            }
            // Others of Microsoft's say whether there is one, or what it is for.
            name if name.starts_with("X-MICROSOFT-ONLINE") => {
                says.conference |= property.value.contains("://")
            }
            _ => {}
        }
    }
    says
}

/// The length from start to end, or as DURATION says, or none: a day for a date, nothing for a time.
fn length(start: &When, end: Option<&When>, duration: &str) -> Length {
    let days = |seconds: i64| Length {
        seconds: seconds.clamp(0, LENGTH),
        real: false,
    };
    if let Some(end) = end {
        return between(start, end);
    }
    let duration = IcalDuration::from(duration).seconds();
    match duration {
        Some(seconds) if start.is_date => days(seconds + (-seconds).rem_euclid(DAY)),
        Some(seconds) if seconds % DAY == 0 => days(seconds),
        Some(seconds) => Length {
            seconds: seconds.clamp(0, LENGTH),
            real: true,
        },
        None if start.is_date => days(DAY),
        None => days(0),
    }
}

/// The length between two times, on the wall if both are on one; none if the end is before the start.
fn between(start: &When, end: &When) -> Length {
    let same_wall = || start.instant() - start.wall == end.instant() - end.wall;
    let (seconds, real) = if start.is_date {
        // A time of a day stands for that whole day.
        (end.wall + (-end.wall).rem_euclid(DAY) - start.wall, false)
    } else if end.is_date || same_zone(start, end) || same_wall() {
        (end.wall - start.wall, false)
    } else {
        (end.instant() - start.instant(), true)
    };
    Length {
        seconds: seconds.clamp(0, LENGTH),
        real,
    }
}

fn same_zone(start: &When, end: &When) -> bool {
    std::ptr::eq(start.clock.zone(), end.clock.zone())
}

/// The items of an RDATE: times, dates, or periods with an end or a length.
fn added(dates: &Property, ladder: &Ladder) -> Vec<AddedInstance> {
    let item = |item: &str| {
        let (start, rest) = item
            .split_once('/')
            .map_or((item, None), |(start, rest)| (start, Some(rest)));
        let start = When::parse(start, dates, ladder)?;
        let length = rest.map(|rest| match When::parse(rest, dates, ladder) {
            Some(end) => between(&start, &end),
            None => length(&start, None, rest.trim()),
        });
        Some(AddedInstance { start, length })
    };
    dates.value.split(',').filter_map(item).collect()
}

fn removed(dates: &Property, ladder: &Ladder) -> Vec<When> {
    let items = dates.value.split(',');
    items
        .filter_map(|item| When::parse(item, dates, ladder))
        .collect()
}

/// A text up to a number of bytes.
pub(super) fn bounded(text: &str, most: usize) -> &str {
    let end = (0..=most.min(text.len()))
        .rev()
        .find(|&end| text.is_char_boundary(end));
    &text[..end.unwrap_or_default()]
}
