//! Other people's hours beside the person's own: until when an answer today is still possible, when both
//! work, when the person answers. All of it is instants made of dates, hours and zones. No clock is read
//! and no machine's zone, so the same question has one answer everywhere.

mod answers;
mod find;
mod last_call;
mod me;
mod overlap;
mod places;

use chrono::{DateTime, Days, NaiveDate, NaiveTime, TimeDelta, Utc};
use chrono_tz::Tz;
use types::settings::ClockSpan;

use crate::DayClock;

pub use answers::{AnswerCard, WeekHours};
pub use find::{find_zones, near_zones, zone_named};
pub use last_call::{ANSWERED_IN, LastCall};
pub use me::Me;
pub use overlap::{ClockTimes, OverlapChange};

/// A time from one instant to a later one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct TimeWindow {
    /// When it begins.
    pub from: DateTime<Utc>,
    /// When it ends.
    pub to: DateTime<Utc>,
}

impl TimeWindow {
    /// The hours of a date by the clock of a zone, where days begin at `boundary`; none where the clock
    /// leaves all of them out.
    pub(super) fn of(
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
    fn first_from(self, at: DateTime<Utc>, length: TimeDelta) -> Option<DateTime<Utc>> {
        let first = self.from.max(at);
        (first + length <= self.to).then_some(first)
    }
}

/// The dates from two before an instant's in a zone: hours that go over midnight began on another, and a
/// day that begins in the evening bears the date before its hours.
fn dates_from(at: DateTime<Utc>, zone: Tz) -> impl Iterator<Item = NaiveDate> {
    let date = at.with_timezone(&zone).date_naive();
    let before = date.checked_sub_days(Days::new(2));
    before.unwrap_or(date).iter_days()
}
