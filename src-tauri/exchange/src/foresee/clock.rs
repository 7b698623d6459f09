//! The clock that a time is written on.

use std::rc::Rc;

use chrono::{DateTime, NaiveDate, Utc};

use super::{occurrence::Moment, zone::Zone};

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
    pub(super) fn is_sure(&self) -> bool {
        matches!(self, Clock::Utc | Clock::Zoned(_))
    }
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
