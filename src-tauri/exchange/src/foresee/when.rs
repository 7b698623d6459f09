//! A time or a date as a file writes it (RFC 5545, 3.3.4 and 3.3.5).

use ical::recur::IcalRecurDateTime;

use super::{clock::Clock, limits::DAY, property::Property, zone::Ladder};

/// A time or a date as written.
#[derive(Clone, Debug)]
pub(super) struct When {
    /// Seconds of the wall clock since its 1970-01-01T00:00:00; midnight for a date.
    pub wall: i64,
    /// It is a date without a time.
    pub is_date: bool,
    /// The clock it is on.
    pub clock: Clock,
}

impl When {
    /// The value of a property with one time. A time with a blank behind it is none: the answers that
    /// readers of calendars agree on leave such an event out.
    pub(super) fn of(property: &Property, ladder: &Ladder) -> Option<Self> {
        if property.ends_blank {
            return None;
        }
        Self::parse(&property.value, property, ladder)
    }

    /// One item of a property's value, on the clock that the property names.
    pub(super) fn parse(text: &str, property: &Property, ladder: &Ladder) -> Option<Self> {
        let text = text.trim();
        let dated = property.parameter("VALUE");
        let text = match dated.is_some_and(|kind| kind.eq_ignore_ascii_case("DATE")) {
            true => text.get(..8).unwrap_or(text),
            false => text,
        };
        let (wall, is_date, is_utc) = written(text)?;
        let clock = match property.parameter("TZID") {
            _ if is_utc => Clock::Utc,
            _ if is_date => ladder.floating(),
            Some(name) => ladder.clock(name),
            None => ladder.floating(),
        };
        Some(Self {
            wall,
            is_date,
            clock,
        })
    }

    /// The instant it names, in Unix seconds; a date's is its midnight.
    pub(super) fn instant(&self) -> i64 {
        self.clock.zone().instant(self.wall)
    }

    /// The same time on another clock. One whose own zone is not sure is taken as written.
    pub(super) fn wall_on(&self, clock: &Clock) -> i64 {
        if self.is_date || !self.clock.is_sure() {
            self.wall
        } else {
            clock.zone().wall(self.instant())
        }
    }

    /// The wall time at the day's first second.
    pub(super) fn midnight(wall: i64) -> i64 {
        wall - wall.rem_euclid(DAY)
    }
}

/// What a text says: the wall time, whether it is a date only, whether it is in UTC.
pub(super) fn written(text: &str) -> Option<(i64, bool, bool)> {
    let is_utc = text.ends_with(['Z', 'z']);
    let plain = text.trim_end_matches(['Z', 'z']);
    let digits = |letter: (usize, u8)| letter.0 == 8 || letter.1.is_ascii_digit();
    if !plain.bytes().enumerate().all(digits) {
        return None;
    }
    let is_date = plain.len() == 8;
    // Some programs leave out the seconds, and some the last digit of them.
    let whole = match plain.len() {
        13 | 14 => format!("{plain:0<15}"),
        _ => plain.to_owned(),
    };
    let at = IcalRecurDateTime::parse(&whole).ok()?;
    Some((at.seconds(), is_date, is_utc && !is_date))
}
