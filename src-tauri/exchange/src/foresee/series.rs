//! The events of one UID: which of them is in force, and which occurrences they have in the window.

use std::{
    collections::{BTreeMap, HashSet},
    ops::RangeInclusive,
};

use super::{
    asked::Window,
    clock::{Clock, date, instant, moment},
    event::{CalendarEvent, Length},
    limits::{DAY, OCCURRENCES},
    occurrence::{Moment, Occurrence, Span},
    problem::Unfinished,
    rule::{self, Steps, Walked},
    when::When,
};

/// What is found, and what was not read to its end.
pub(super) struct Finds<'a> {
    pub window: &'a Window,
    pub zone: chrono_tz::Tz,
    pub steps: Steps,
    pub occurrences: Vec<Occurrence>,
    pub unfinished: Vec<Unfinished>,
}

/// Where an occurrence stands in its series.
#[derive(Clone, Copy)]
struct SeriesPlace {
    /// The start that the series gives it; none for a single event.
    id: Option<Moment>,
    /// Whether the series goes on without an end.
    endless: bool,
}

impl Finds<'_> {
    /// Adds the occurrences of all events of one UID.
    pub(super) fn add(&mut self, events: Vec<CalendarEvent>) {
        self.steps.next_series();
        let (overrides, series): (Vec<_>, Vec<_>) = events
            .into_iter()
            .partition(|event| event.replaces.is_some());
        match series.into_iter().max_by(|a, b| a.version.cmp(&b.version)) {
            Some(series) => self.add_series(&series, &overrides),
            None => self.add_alone(&overrides),
        }
    }

    /// Overrides without their series, as a mail with one changed instance is: each stands alone.
    fn add_alone(&mut self, overrides: &[CalendarEvent]) {
        let id = |event: &CalendarEvent, id: &When| {
            moment(id.wall, id.is_date, &event.start_clock_for(id))
        };
        let mut newest: BTreeMap<Moment, &CalendarEvent> = BTreeMap::new();
        for event in overrides {
            let Some(id) = event.replaces.as_ref().map(|when| id(event, when)) else {
                continue;
            };
            newer(newest.entry(id).or_insert(event), event);
        }
        for (id, event) in newest {
            let place = SeriesPlace {
                id: Some(id),
                endless: false,
            };
            self.give(event, event.start.wall, event.length, place);
        }
    }

    fn add_series(&mut self, series: &CalendarEvent, overrides: &[CalendarEvent]) {
        let range = self.range(series, overrides);
        let mut ids = self.instances(series, &range);
        let removed = Removed::of(series);
        ids.retain(|id, _| !removed.contains(*id));
        self.take_exceptions(series, &range, &mut ids);
        let mut newest: BTreeMap<i64, &CalendarEvent> = BTreeMap::new();
        for event in overrides {
            let id = event.replaces.as_ref().map(|id| identity(id, series, &ids));
            if let Some(id) = id.filter(|id| !removed.contains(*id)) {
                newer(newest.entry(id).or_insert(event), event);
            }
        }
        let is_series = series.is_series() || !newest.is_empty();
        let endless = series.rules.iter().any(|rule| rule::is_endless(rule));
        let named = |id: i64| SeriesPlace {
            id: is_series.then(|| moment(id, series.start.is_date, &series.start.clock)),
            endless,
        };
        let later = newest.iter().filter(|(_, event)| event.and_later);
        let later: BTreeMap<i64, &CalendarEvent> = later.map(|(id, event)| (*id, *event)).collect();
        for (&id, length) in &ids {
            if newest.contains_key(&id) {
                continue;
            }
            let (shift, event) = match later.range(..id).next_back() {
                Some((from, event)) => {
                    let start = event.start.wall_on(&series.start.clock);
                    (start - from, *event)
                }
                None => (0, series),
            };
            let length = length.unwrap_or(event.length);
            let start = When {
                wall: id + shift,
                ..series.start.clone()
            };
            self.push(event, &start, length, named(id));
        }
        for (id, event) in newest {
            self.give(event, event.start.wall, event.length, named(id));
        }
    }

    /// The identities on the series' clock that can be in the window, however an override moves them.
    fn range(&self, series: &CalendarEvent, overrides: &[CalendarEvent]) -> RangeInclusive<i64> {
        let lengths = overrides.iter().map(|event| event.length.seconds);
        let added = series
            .added
            .iter()
            .filter_map(|added| added.length.map(|length| length.seconds));
        let longest = lengths.chain(added).fold(series.length.seconds, i64::max);
        let shifts = overrides
            .iter()
            .filter(|event| event.and_later)
            .filter_map(|event| {
                let id = event.replaces.as_ref()?.wall_on(&series.start.clock);
                Some((event.start.wall_on(&series.start.clock) - id).abs())
            });
        let shift = shifts.max().unwrap_or_default();
        let zone = series.start.clock.zone();
        let from = zone.wall(self.window.from.timestamp());
        let to = zone.wall(self.window.to.timestamp());
        from - longest - shift - 2 * DAY..=to + shift + 2 * DAY
    }

    /// Every instance in the range, with the length of its own that an RDATE gives it.
    fn instances(
        &mut self,
        series: &CalendarEvent,
        range: &RangeInclusive<i64>,
    ) -> BTreeMap<i64, Option<Length>> {
        let mut ids = BTreeMap::new();
        let mut add = |wall: i64, length: Option<Length>| {
            if range.contains(&wall) {
                let known = ids.entry(wall).or_insert(length);
                *known = length.or(*known);
            }
        };
        add(series.start.wall, None);
        for added in &series.added {
            add(on_series(&added.start, series), added.length);
        }
        for text in &series.rules {
            let walked = rule::walk(text, &series.start, range, &mut self.steps, |wall| {
                add(wall, None)
            });
            self.note(walked, series);
        }
        ids
    }

    fn take_exceptions(
        &mut self,
        series: &CalendarEvent,
        range: &RangeInclusive<i64>,
        ids: &mut BTreeMap<i64, Option<Length>>,
    ) {
        for text in &series.exceptions {
            let walked = rule::walk(text, &series.start, range, &mut self.steps, |wall| {
                ids.remove(&wall);
            });
            self.note(walked, series);
        }
    }

    fn note(&mut self, walked: Walked, series: &CalendarEvent) {
        let uid = || series.uid.clone();
        let problem = match walked {
            Walked::Whole => return,
            Walked::Cut => Unfinished::Series(uid()),
            Walked::Unread => Unfinished::Rule(uid()),
        };
        self.unfinished.push(problem);
    }

    /// Gives an event at its own start.
    fn give(&mut self, event: &CalendarEvent, wall: i64, length: Length, place: SeriesPlace) {
        let start = When {
            wall,
            ..event.start.clone()
        };
        self.push(event, &start, length, place);
    }

    /// Adds an occurrence if it is in the window.
    fn push(&mut self, event: &CalendarEvent, start: &When, length: Length, place: SeriesPlace) {
        let span = span(start, length);
        let starts = span.starts().instant(self.zone);
        let ends = span.ends().instant(self.zone);
        if starts >= self.window.to || (ends <= self.window.from && starts < self.window.from) {
            return;
        }
        if self.occurrences.len() >= OCCURRENCES {
            if self.unfinished.last() != Some(&Unfinished::Occurrences) {
                self.unfinished.push(Unfinished::Occurrences);
            }
            return;
        }
        let says = &event.says;
        self.occurrences.push(Occurrence {
            span,
            uid: event.uid.clone(),
            recurrence: place.id,
            endless: place.endless,
            title: says.title.clone(),
            certain: start.is_date || !start.clock.is_guessed(),
            cancelled: says.cancelled,
            free: says.free,
            reply: says.people.reply,
            others: says.people.others,
            conference: says.conference,
            agenda: says.agenda,
            own: says.own,
        });
    }
}

impl CalendarEvent {
    /// The clock of an identity: its own, or that of the start if it names none.
    fn start_clock_for(&self, id: &When) -> Clock {
        match id.clock {
            Clock::Floating(_) => self.start.clock.clone(),
            _ => id.clock.clone(),
        }
    }
}

fn newer<'a>(known: &mut &'a CalendarEvent, event: &'a CalendarEvent) {
    if event.version > known.version {
        *known = event;
    }
}

/// From when until when an event with this start and this length is.
fn span(start: &When, length: Length) -> Span {
    if start.is_date {
        return Span::AllDay {
            first: date(start.wall),
            until: date(start.wall + length.seconds),
        };
    }
    let starts = start.instant();
    let ends = if length.real {
        starts + length.seconds
    } else {
        start.clock.zone().instant(start.wall + length.seconds)
    };
    Span::Timed {
        starts: instant(starts),
        ends: instant(ends.max(starts)),
    }
}

/// A time on the clock of a series; on one of dates, its date.
fn on_series(when: &When, series: &CalendarEvent) -> i64 {
    let wall = when.wall_on(&series.start.clock);
    match (series.start.is_date, when.is_date, &when.clock) {
        // Exchange names an instance of a series of dates by midnight in a zone.
        (true, false, Clock::Zoned(_)) => When::midnight(when.wall),
        (true, _, _) => When::midnight(wall),
        (false, true, _) => wall + series.start.wall.rem_euclid(DAY),
        (false, false, _) => wall,
    }
}

/// Which instance a RECURRENCE-ID names. A date names the instance of that day.
fn identity(id: &When, series: &CalendarEvent, ids: &BTreeMap<i64, Option<Length>>) -> i64 {
    let wall = on_series(id, series);
    if !id.is_date || series.start.is_date || ids.contains_key(&wall) {
        return wall;
    }
    let day = id.wall..id.wall + DAY;
    ids.range(day).next().map_or(wall, |(wall, _)| *wall)
}

/// What the EXDATEs remove: instances, and all instances of a day.
struct Removed {
    instances: HashSet<i64>,
    days: HashSet<i64>,
}

impl Removed {
    fn of(series: &CalendarEvent) -> Self {
        let (days, instances): (Vec<&When>, Vec<&When>) =
            series.removed.iter().partition(|when| when.is_date);
        Self {
            instances: instances
                .into_iter()
                .map(|when| on_series(when, series))
                .collect(),
            days: days.into_iter().map(|when| when.wall).collect(),
        }
    }

    fn contains(&self, id: i64) -> bool {
        self.instances.contains(&id) || self.days.contains(&When::midnight(id))
    }
}
