//! A time between two instants, as hours of a date or as what others leave of it.

use chrono::{DateTime, NaiveDate, NaiveTime, TimeDelta, Utc};
use chrono_tz::Tz;
use types::settings::ClockSpan;

use crate::DayClock;

/// A time from one instant to a later one, or to the same one where it is empty.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct TimeWindow {
    /// When it begins.
    pub from: DateTime<Utc>,
    /// When it ends.
    pub to: DateTime<Utc>,
}

impl TimeWindow {
    /// How long it is.
    #[must_use]
    pub fn length(&self) -> TimeDelta {
        self.to - self.from
    }

    /// The hours of a date by the clock of a zone, where days begin at `boundary`; none where the clock
    /// leaves all of them out.
    pub(crate) fn of(
        date: NaiveDate,
        hours: &ClockSpan,
        zone: Tz,
        boundary: NaiveTime,
    ) -> Option<Self> {
        let clock = DayClock {
            date,
            zone,
            boundary,
        };
        let goes_over = clock.seconds_at(hours.to()) <= clock.seconds_at(hours.from());
        let ends_on = match goes_over {
            true => date.succ_opt()?,
            false => date,
        };
        let from = clock.instant(hours.from());
        let ends = DayClock {
            date: ends_on,
            ..clock
        };
        let to = ends.instant(hours.to());
        (from < to).then_some(TimeWindow { from, to })
    }

    /// What two have in common; none where that is nothing.
    #[must_use]
    pub fn common(self, other: Self) -> Option<Self> {
        let (from, to) = (self.from.max(other.from), self.to.min(other.to));
        (from < to).then_some(TimeWindow { from, to })
    }

    /// The first instant from `at` on that lies in it and leaves `length` before its end; the end itself
    /// belongs to it.
    pub(crate) fn first_from(self, at: DateTime<Utc>, length: TimeDelta) -> Option<DateTime<Utc>> {
        let first = self.from.max(at);
        (first + length <= self.to).then_some(first)
    }
}
