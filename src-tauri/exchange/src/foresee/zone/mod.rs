//! Zones: what a wall clock shows at an instant, and which instant it shows a time at.

mod ladder;
mod windows;
mod written;

use chrono::{DateTime, Offset, TimeZone};
use chrono_tz::Tz;

use super::limits::DAY;
pub(super) use ladder::Ladder;
pub(super) use written::Written;

/// A zone, wherever its rules come from. Instants are Unix seconds; wall times are the seconds from the
/// wall's own 1970-01-01T00:00:00.
#[derive(Clone, Debug)]
pub(super) enum Zone {
    /// One of the IANA database.
    Named(Tz),
    /// One offset from UTC at all times, in seconds to the east.
    Fixed(i64),
    /// As the file defines it.
    Written(Written),
}

impl Zone {
    /// The offset at an instant, in seconds to the east.
    pub(super) fn offset(&self, at: i64) -> i64 {
        match self {
            Zone::Named(zone) => DateTime::from_timestamp(at, 0).map_or(0, |at| {
                let offset = zone.offset_from_utc_datetime(&at.naive_utc()).fix();
                i64::from(offset.local_minus_utc())
            }),
            Zone::Fixed(offset) => *offset,
            Zone::Written(written) => written.offset(at),
        }
    }

    /// What the wall clock shows at an instant.
    pub(super) fn wall(&self, at: i64) -> i64 {
        at + self.offset(at)
    }

    /// The instant of a wall time. One that is shown twice is the first one; one that is skipped is as
    /// far after the jump as it would have been without it (RFC 5545, 3.3.5).
    pub(super) fn instant(&self, wall: i64) -> i64 {
        let (before, after) = self.around(wall);
        let shown = [before, after].map(|offset| wall - offset);
        let mut right = shown.into_iter().filter(|&at| self.wall(at) == wall);
        match (right.next(), right.next()) {
            (Some(one), Some(other)) => one.min(other),
            (Some(one), None) => one,
            _ => wall - before,
        }
    }

    /// Whether the clock jumps over a wall time.
    pub(super) fn skips(&self, wall: i64) -> bool {
        let (before, after) = self.around(wall);
        before != after
            && [before, after]
                .iter()
                .all(|offset| self.wall(wall - offset) != wall)
    }

    /// The offsets a day before and a day after, of which a wall time has one.
    fn around(&self, wall: i64) -> (i64, i64) {
        (self.offset(wall - DAY), self.offset(wall + DAY))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_shown_twice_is_the_first_and_a_skipped_one_moves_with_the_jump() {
        let berlin = Zone::Named(Tz::Europe__Berlin);
        let wall = |text: &str| {
            text.parse::<chrono::NaiveDateTime>()
                .expect("a time")
                .and_utc()
                .timestamp()
        };
        let instant = |text| {
            DateTime::from_timestamp(berlin.instant(wall(text)), 0)
                .expect("an instant")
                .to_rfc3339()
        };
        assert_eq!(instant("2026-03-29T02:30:00"), "2026-03-29T01:30:00+00:00");
        assert!(berlin.skips(wall("2026-03-29T02:30:00")));
        assert!(!berlin.skips(wall("2026-03-29T03:00:00")));
        assert_eq!(instant("2026-10-25T02:30:00"), "2026-10-25T00:30:00+00:00");
        assert!(!berlin.skips(wall("2026-10-25T02:30:00")));
        assert_eq!(instant("2026-07-01T12:00:00"), "2026-07-01T10:00:00+00:00");
        assert_eq!(Zone::Fixed(-18_000).instant(0), 18_000);
    }
}
