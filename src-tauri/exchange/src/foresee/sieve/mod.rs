//! What of a text is worth parsing: the events that may be in the window, each with the properties that
//! are read. Everything else of a calendar, most of it past, stays text that is never parsed.

mod past;

use std::{borrow::Cow, collections::HashSet};

use chrono::NaiveDate;

use super::{
    limits::ZONES,
    lines::{RawLine, lines},
};

/// The properties of an event that are read.
const READ: [&str; 23] = [
    "UID",
    "SEQUENCE",
    "DTSTAMP",
    "LAST-MODIFIED",
    "RECURRENCE-ID",
    "DTSTART",
    "DTEND",
    "DURATION",
    "RRULE",
    "EXRULE",
    "RDATE",
    "EXDATE",
    "SUMMARY",
    "STATUS",
    "TRANSP",
    "X-MICROSOFT-CDO-BUSYSTATUS",
    "ORGANIZER",
    "ATTENDEE",
    "LOCATION",
    "DESCRIPTION",
    "URL",
    "CONFERENCE",
    "X-GOOGLE-CONFERENCE",
];

/// Further ones, which begin so: X-MICROSOFT-SKYPETEAMSMEETINGURL, X-MICROSOFT-ONLINEMEETING….
const READ_BEGINNINGS: [&str; 2] = ["X-MICROSOFT-SKYPETEAMS", "X-MICROSOFT-ONLINEMEETING"];

/// Components that hold no component of their own list, so that the next of them ends the one before.
const SIDE_BY_SIDE: [&str; 7] = [
    "VCALENDAR",
    "VEVENT",
    "VTIMEZONE",
    "VTODO",
    "VJOURNAL",
    "VFREEBUSY",
    "VAVAILABILITY",
];

/// What is said of a whole calendar.
#[derive(Debug, Default)]
pub(super) struct Head<'a> {
    /// PRODID.
    pub product: Option<RawLine<'a>>,
    /// X-WR-TIMEZONE.
    pub zone: Option<RawLine<'a>>,
    /// METHOD:CANCEL, by which a calendar calls its events off.
    pub cancels: bool,
    /// What stands in each VTIMEZONE.
    pub zones: Vec<Vec<RawLine<'a>>>,
}

/// An event that is worth parsing.
#[derive(Debug)]
pub(super) struct SievedEvent<'a> {
    /// The calendar it stands in.
    pub head: usize,
    /// Its properties.
    pub lines: Vec<RawLine<'a>>,
    past: bool,
}

/// A text after the sieve.
#[derive(Debug, Default)]
pub(super) struct Sieved<'a> {
    /// Its calendars. The first one is for what stands outside of any.
    pub heads: Vec<Head<'a>>,
    /// The events that may be in the window, in the order of the text.
    pub events: Vec<SievedEvent<'a>>,
    /// How many events the text has.
    pub found: usize,
    /// Whether an event of the text names a person.
    pub people: bool,
    /// Whether the text ends inside a component.
    pub cut: bool,
    /// Whether there is a calendar or an event at all.
    pub is_calendar: bool,
}

enum Inside<'a> {
    Nothing,
    CalendarEvent(Vec<RawLine<'a>>),
    Zone(Vec<RawLine<'a>>),
    Other,
}

/// Takes the events that may happen on `limit` or later. Events of one UID stay or go together, because
/// one of them can move another.
pub(super) fn sieve(text: &str, limit: NaiveDate) -> Sieved<'_> {
    let mut sieve = Sieve {
        sieved: Sieved {
            heads: vec![Head::default()],
            ..Sieved::default()
        },
        inside: Inside::Nothing,
        depth: 0,
        open_calendar: false,
        limit,
    };
    for line in lines(text) {
        if line.is("BEGIN") {
            sieve.begin(line);
        } else if line.is("END") {
            sieve.end(line);
        } else {
            sieve.property(line);
        }
    }
    sieve.sieved.cut = sieve.open_calendar || !matches!(sieve.inside, Inside::Nothing);
    let mut sieved = sieve.sieved;
    drop_past(&mut sieved.events);
    sieved
}

struct Sieve<'a> {
    sieved: Sieved<'a>,
    inside: Inside<'a>,
    /// How many components are open inside the one that is read.
    depth: usize,
    open_calendar: bool,
    limit: NaiveDate,
}

impl<'a> Sieve<'a> {
    fn begin(&mut self, line: RawLine<'a>) {
        let name = line.last_part();
        let is = |known: &str| name.eq_ignore_ascii_case(known);
        if !SIDE_BY_SIDE.iter().any(|known| is(known)) {
            self.depth += 1;
            match &mut self.inside {
                Inside::Zone(lines) if self.depth == 1 => lines.push(line),
                Inside::Nothing => (self.inside, self.depth) = (Inside::Other, 0),
                _ => {}
            }
            return;
        }
        self.close();
        if is("VCALENDAR") {
            self.sieved.heads.push(Head::default());
            (self.open_calendar, self.sieved.is_calendar) = (true, true);
        } else if is("VEVENT") {
            self.sieved.is_calendar = true;
            self.inside = Inside::CalendarEvent(Vec::new());
        } else if is("VTIMEZONE") {
            self.inside = Inside::Zone(Vec::new());
        } else {
            self.inside = Inside::Other;
        }
    }

    fn end(&mut self, line: RawLine<'a>) {
        let name = line.last_part();
        if name.eq_ignore_ascii_case("VCALENDAR") {
            self.close();
            self.open_calendar = false;
            // What follows stands outside of any calendar.
            self.sieved.heads.push(Head::default());
        } else if SIDE_BY_SIDE
            .iter()
            .any(|known| name.eq_ignore_ascii_case(known))
        {
            self.close();
        } else if self.depth > 0 {
            if let Inside::Zone(lines) = &mut self.inside
                && self.depth == 1
            {
                lines.push(line);
            }
            self.depth -= 1;
        } else if matches!(self.inside, Inside::Other) {
            self.inside = Inside::Nothing;
        }
    }

    fn property(&mut self, line: RawLine<'a>) {
        let head = self.sieved.heads.last_mut();
        match (&mut self.inside, head) {
            (Inside::CalendarEvent(lines), _) if self.depth == 0 && is_read(line.name()) => {
                lines.push(line);
            }
            (Inside::CalendarEvent(_), _) => {}
            (Inside::Zone(lines), _) if self.depth <= 1 => lines.push(line),
            (Inside::Nothing, Some(head)) if line.is("PRODID") => head.product = Some(line),
            (Inside::Nothing, Some(head)) if line.is("X-WR-TIMEZONE") => head.zone = Some(line),
            (Inside::Nothing, Some(head)) if line.is("METHOD") => {
                head.cancels = line.last_part().eq_ignore_ascii_case("CANCEL");
            }
            _ => {}
        }
    }

    /// Ends the component that is read, if there is one.
    fn close(&mut self) {
        let head = self.sieved.heads.len() - 1;
        self.depth = 0;
        match std::mem::replace(&mut self.inside, Inside::Nothing) {
            Inside::CalendarEvent(mut lines) => {
                lines.shrink_to_fit();
                let person = |line: &RawLine| line.is("ATTENDEE") || line.is("ORGANIZER");
                self.sieved.people |= lines.iter().any(person);
                self.sieved.found += 1;
                let past = past::is_before(&lines, self.limit);
                self.sieved.events.push(SievedEvent { head, lines, past });
            }
            Inside::Zone(lines) => {
                let zones = &mut self.sieved.heads[head].zones;
                if zones.len() < ZONES {
                    zones.push(lines);
                }
            }
            Inside::Nothing | Inside::Other => {}
        }
    }
}

fn is_read(name: &str) -> bool {
    let begins = |known: &&str| {
        let beginning = name.get(..known.len());
        beginning.is_some_and(|part| part.eq_ignore_ascii_case(known))
    };
    READ.iter().any(|known| name.eq_ignore_ascii_case(known)) || READ_BEGINNINGS.iter().any(begins)
}

/// Drops the past events whose UID no other event has that may be in the window.
fn drop_past(events: &mut Vec<SievedEvent>) {
    let uid = |event: &SievedEvent<'_>| -> Option<String> {
        let line = event.lines.iter().find(|line| line.is("UID"))?;
        Some(unfolded(line.0).trim().to_owned())
    };
    let kept: HashSet<String> = events
        .iter()
        .filter(|event| !event.past)
        .filter_map(uid)
        .collect();
    events.retain(|event| !event.past || uid(event).is_some_and(|uid| kept.contains(&uid)));
}

/// A line without its folds.
fn unfolded(line: &str) -> Cow<'_, str> {
    if !line.contains('\n') {
        return line.into();
    }
    let mut parts = line.split('\n').map(|part| part.trim_end_matches('\r'));
    let first = parts.next().unwrap_or_default().to_owned();
    let rest = parts.map(|part| part.get(1..).unwrap_or_default());
    rest.fold(first, |joined, part| joined + part).into()
}
