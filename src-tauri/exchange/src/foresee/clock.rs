//! The clock that a time is written on, and a time as it is written.

use std::rc::Rc;

use chrono::{DateTime, NaiveDate, Utc};
use ical::recur::IcalRecurDateTime;

use super::{
    limits::DAY,
    occurrence::Moment,
    property::Property,
    zone::{Ladder, Zone},
};

/// The clock that a time is written on.
#[derive(Clone, Debug)]
pub(super) enum Clock {
    /// The reader's, because the file says that a time is the same everywhere.
    Floating(Rc<Zone>),
    /// UTC.
    Utc,
    /// A zone that is known.
    Zoned(Rc<Zone>),
    /// A zone taken for one that is not known.
    Guessed(Rc<Zone>),
}

impl Clock {
    /// The zone it shows the time of.
    pub(super) fn zone(&self) -> &Zone {
        match self {
            Clock::Floating(zone) | Clock::Zoned(zone) | Clock::Guessed(zone) => zone,
            Clock::Utc => &Zone::Fixed(0),
        }
    }

    /// Whether its zone is not known.
    pub(super) fn is_guessed(&self) -> bool {
        matches!(self, Clock::Guessed(_))
    }

    /// Whether a time on it is a certain instant for every reader.
    fn is_sure(&self) -> bool {
        matches!(self, Clock::Utc | Clock::Zoned(_))
    }
}

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
    /// The value of a property with one time.
    pub(super) fn of(property: &Property, ladder: &Ladder) -> Option<Self> {
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

/// The instant of Unix seconds, bounded by what chrono can say.
pub(super) fn instant(seconds: i64) -> DateTime<Utc> {
    DateTime::from_timestamp(seconds, 0).unwrap_or_default()
}

/// The date of a wall time.
pub(super) fn date(wall: i64) -> NaiveDate {
    instant(wall).date_naive()
}

/// A wall time as the moment that it is on a clock.
pub(super) fn moment(wall: i64, is_date: bool, clock: &Clock) -> Moment {
    if is_date {
        Moment::On(date(wall))
    } else {
        Moment::At(instant(clock.zone().instant(wall)))
    }
}
