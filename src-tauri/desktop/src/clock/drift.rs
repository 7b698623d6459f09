//! What happened to the clocks between two looks at them. Pure: the adapters read the clocks.
//!
//! Three clocks tell it apart: the monotonic one stands still while the machine sleeps, the one
//! since boot does not, and only the wall clock can be set.

use chrono::TimeDelta;
use domain::GapCause;
use engine::WakeReason;

use super::instant;

/// All clocks at one moment, in milliseconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Reading {
    /// The wall clock, since 1970.
    pub(super) wall: i64,
    /// Since boot, sleep included.
    pub(super) boot: i64,
    /// Since boot, without sleep.
    pub(super) awake: i64,
}

/// Shorter sleeps and smaller corrections are no gap; they add up until they are one.
const NOTEWORTHY: i64 = 1_000;

/// Remembers how the clocks stood when something was last noticed.
#[derive(Debug)]
pub(super) struct Drift(Reading);

impl Drift {
    pub(super) fn since(reading: Reading) -> Self {
        Self(reading)
    }

    /// The next thing that happened, if any; asked again until there is none. A clock that was set
    /// comes before a sleep, because the instants of the sleep are read from the clock as it is now.
    pub(super) fn notice(&mut self, now: Reading) -> Option<WakeReason> {
        let moved = (now.wall - now.boot) - (self.0.wall - self.0.boot);
        if moved.abs() >= NOTEWORTHY {
            self.0.wall += moved;
            return Some(WakeReason::ClockMoved { by_ms: moved });
        }
        let slept = (now.boot - now.awake) - (self.0.boot - self.0.awake);
        if slept >= NOTEWORTHY {
            self.0.boot += slept;
            self.0.wall += slept;
            let to = instant(now.wall);
            let from = to - TimeDelta::milliseconds(slept);
            return Some(WakeReason::Missed {
                cause: GapCause::Sleep,
                from,
                to,
            });
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const START: Reading = Reading {
        wall: 1_000_000,
        boot: 50_000,
        awake: 40_000,
    };

    /// The reading after so many milliseconds awake and asleep, with the wall clock set by `set`.
    fn after(awake: i64, asleep: i64, set: i64) -> Reading {
        Reading {
            wall: START.wall + awake + asleep + set,
            boot: START.boot + awake + asleep,
            awake: START.awake + awake,
        }
    }

    fn noticed(now: Reading) -> Vec<WakeReason> {
        let mut drift = Drift::since(START);
        std::iter::from_fn(|| drift.notice(now)).collect()
    }

    fn missed(from: i64, to: i64) -> WakeReason {
        WakeReason::Missed {
            cause: GapCause::Sleep,
            from: instant(from),
            to: instant(to),
        }
    }

    #[test]
    fn time_that_just_passes_is_nothing_to_notice() {
        assert_eq!(noticed(after(3_600_000, 0, 0)), [], "an hour awake");
        assert_eq!(noticed(after(0, 900, 0)), [], "a second of sleep is no gap");
        assert_eq!(
            noticed(after(5_000, 0, -900)),
            [],
            "nor is a small correction a change"
        );
    }

    #[test]
    fn a_sleep_ends_now_and_began_as_long_ago_as_it_lasted() {
        let now = after(10_000, 60_000, 0);
        assert_eq!(
            noticed(now),
            [missed(now.wall - 60_000, now.wall)],
            "a minute asleep"
        );
    }

    #[test]
    fn a_clock_that_was_set_is_told_from_a_sleep() {
        assert_eq!(
            noticed(after(10_000, 0, 3_600_000)),
            [WakeReason::ClockMoved { by_ms: 3_600_000 }]
        );
        assert_eq!(
            noticed(after(10_000, 0, -60_000)),
            [WakeReason::ClockMoved { by_ms: -60_000 }]
        );
    }

    #[test]
    fn a_sleep_with_a_clock_set_after_it_is_told_by_the_clock_as_it_is_now() {
        let now = after(0, 60_000, -7_200_000);
        let expected = [
            WakeReason::ClockMoved { by_ms: -7_200_000 },
            missed(now.wall - 60_000, now.wall),
        ];
        assert_eq!(noticed(now), expected, "both, the setting first");
    }

    #[test]
    fn short_sleeps_add_up() {
        let mut drift = Drift::since(START);
        assert_eq!(drift.notice(after(0, 600, 0)), None, "too short by itself");
        assert!(
            drift.notice(after(0, 1_200, 0)).is_some(),
            "twice that is a gap"
        );
        assert_eq!(
            drift.notice(after(0, 1_200, 0)),
            None,
            "and it is told once"
        );
    }
}
