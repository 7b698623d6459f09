//! Of which days calendars are asked: from the boundary with which yesterday began to the one eight days
//! after today's. A reading holds for its day, in its zone, on its clock.

use chrono::{DateTime, Days, NaiveDate, NaiveTime, TimeDelta, Utc};
use chrono_tz::Tz;
use domain::{DayClock, day_date};

/// A clock that has run on by so much more or less than the machine was awake was set, or the machine
/// slept.
const JUMP: TimeDelta = TimeDelta::minutes(1);

/// The day that a reading is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Frame {
    /// The date of the day.
    pub(crate) date: NaiveDate,
    /// The zone of the machine.
    pub(crate) zone: Tz,
    /// When the reading was made.
    pub(crate) at: DateTime<Utc>,
    boundary: NaiveTime,
}

impl Frame {
    pub(crate) fn of(at: DateTime<Utc>, zone: Tz, boundary: NaiveTime) -> Self {
        Frame {
            date: day_date(at, zone, boundary),
            zone,
            at,
            boundary,
        }
    }

    /// The boundary with which the day so many days after (or before) this one begins.
    fn begins(&self, after: i64) -> DateTime<Utc> {
        let days = Days::new(after.unsigned_abs());
        let date = match after {
            ..0 => self.date.checked_sub_days(days),
            0.. => self.date.checked_add_days(days),
        };
        let date = date.and_then(|date| date.pred_opt());
        let before = DayClock {
            date: date.unwrap_or(self.date),
            zone: self.zone,
            boundary: self.boundary,
        };
        before.ends()
    }

    /// The window that is asked for.
    pub(crate) fn window(&self) -> (DateTime<Utc>, DateTime<Utc>) {
        (self.begins(-1), self.begins(8))
    }

    /// Whether an instant lies on this day.
    pub(crate) fn has(&self, at: DateTime<Utc>) -> bool {
        (self.begins(0)..self.begins(1)).contains(&at)
    }

    /// How long this day lasts yet.
    pub(crate) fn left(&self) -> TimeDelta {
        (self.begins(1) - self.at).max(TimeDelta::zero())
    }

    /// Whether a reading made for this day has to be made anew at `now` in `zone`, when the machine was
    /// awake for `awake` since.
    pub(crate) fn is_over(&self, now: DateTime<Utc>, zone: Tz, awake: TimeDelta) -> bool {
        let date = day_date(now, zone, self.boundary);
        date != self.date || zone != self.zone || (now - self.at - awake).abs() > JUMP
    }
}

#[cfg(test)]
mod tests {
    use chrono_tz::Tz::{Asia__Tokyo, Europe__Lisbon};

    use super::*;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().expect("an instant")
    }

    fn four() -> NaiveTime {
        NaiveTime::from_hms_opt(4, 0, 0).expect("a time")
    }

    #[test]
    fn the_window_goes_by_the_boundary_and_the_zone() {
        // Before the boundary it is still Monday.
        let frame = Frame::of(at("2026-12-01T03:00:00Z"), Europe__Lisbon, four());
        let window = (at("2026-11-29T04:00:00Z"), at("2026-12-08T04:00:00Z"));
        assert_eq!(frame.window(), window);
        assert!(frame.has(at("2026-12-01T03:59:00Z")));
        assert!(!frame.has(at("2026-12-01T04:00:00Z")));
        assert_eq!(frame.left(), TimeDelta::hours(1));
        let frame = Frame::of(at("2026-12-01T03:00:00Z"), Asia__Tokyo, four());
        assert_eq!(frame.window().0, at("2026-11-29T19:00:00Z"));
    }

    #[test]
    fn a_reading_holds_for_its_day_its_zone_and_its_clock() {
        let frame = Frame::of(at("2026-12-01T09:00:00Z"), Europe__Lisbon, four());
        let hour = TimeDelta::hours(1);
        let over = |now, zone, awake| frame.is_over(at(now), zone, awake);
        assert!(!over("2026-12-01T10:00:00Z", Europe__Lisbon, hour));
        assert!(over("2026-12-01T10:00:00Z", Asia__Tokyo, hour), "travel");
        let none = TimeDelta::zero();
        assert!(over("2026-12-01T10:00:00Z", Europe__Lisbon, none), "sleep");
        assert!(over("2026-12-01T08:00:00Z", Europe__Lisbon, none), "set");
        let night = TimeDelta::hours(20);
        assert!(over("2026-12-02T05:00:00Z", Europe__Lisbon, night), "a day");
    }
}
