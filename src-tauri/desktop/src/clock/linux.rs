//! Linux: a timer on the wall clock that the kernel cancels when the clock is set or the machine
//! wakes. Nothing is polled; between two deadlines this costs no wake-up at all.

use std::{io, os::fd::OwnedFd};

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use engine::{Clock, WakeReason};
use rustix::{
    io::{Errno, read},
    time::{
        ClockId, Itimerspec, TimerfdClockId, TimerfdFlags, TimerfdTimerFlags, Timespec,
        clock_gettime, timerfd_create, timerfd_settime,
    },
};
use tokio::io::unix::AsyncFd;

use super::{
    drift::{Drift, Reading},
    instant, machine_zone, random_bits,
};
use crate::descriptor::readable;

/// Armed for the year 2200 when there is no deadline, for the sake of being cancelled.
const FAR_AWAY: Timespec = Timespec {
    tv_sec: 7_258_118_400,
    tv_nsec: 0,
};

/// The machine's clock.
#[derive(Debug)]
pub struct SystemClock {
    timer: AsyncFd<OwnedFd>,
    drift: Drift,
}

impl SystemClock {
    /// What `daydone doctor` calls it.
    pub const NAME: &str = "timerfd";

    /// A clock that notices what happens from now on. Needs a tokio runtime with IO.
    ///
    /// # Errors
    /// When the kernel gives no timer.
    pub fn new() -> io::Result<Self> {
        let flags = TimerfdFlags::NONBLOCK | TimerfdFlags::CLOEXEC;
        let timer = timerfd_create(TimerfdClockId::Realtime, flags)?;
        Ok(Self {
            timer: readable(timer)?,
            drift: Drift::since(reading()),
        })
    }

    /// A refusal (the clock was set meanwhile) still arms the timer; other errors cannot happen with
    /// a timer of our own and an instant after 1970, and would only make a deadline late.
    fn arm(&self, deadline: Option<DateTime<Utc>>) {
        let at = deadline.map_or(FAR_AWAY, |deadline| Timespec {
            tv_sec: deadline.timestamp().max(1),
            tv_nsec: i64::from(deadline.timestamp_subsec_nanos()),
        });
        let once = Itimerspec {
            it_interval: Timespec {
                tv_sec: 0,
                tv_nsec: 0,
            },
            it_value: at,
        };
        let flags = TimerfdTimerFlags::ABSTIME | TimerfdTimerFlags::CANCEL_ON_SET;
        let _ = timerfd_settime(self.timer.get_ref(), flags, &once);
    }
}

impl Clock for SystemClock {
    fn now(&self) -> DateTime<Utc> {
        instant(reading().wall)
    }

    fn zone(&self) -> Tz {
        machine_zone()
    }

    fn seed(&mut self) -> u128 {
        random_bits()
    }

    async fn sleep_until(&mut self, deadline: Option<DateTime<Utc>>) -> WakeReason {
        loop {
            // Armed before looking: a clock set in between then cancels the timer.
            self.arm(deadline);
            let now = reading();
            if let Some(woke) = self.drift.notice(now) {
                return woke;
            }
            if deadline.is_some_and(|deadline| deadline <= instant(now.wall)) {
                return WakeReason::Reached;
            }
            let Ok(mut rung) = self.timer.readable().await else {
                // Only when the runtime ends; then no task waits for the answer.
                return std::future::pending().await;
            };
            let mut count = [0; 8];
            if read(rung.get_inner(), &mut count) != Err(Errno::INTR) {
                rung.clear_ready();
            }
        }
    }
}

/// Milliseconds since the machine was started, sleep included, and those of them that it slept.
pub fn since_boot() -> (i64, i64) {
    let now = reading();
    (now.boot, now.boot - now.awake)
}

fn reading() -> Reading {
    Reading {
        wall: millis(ClockId::Realtime),
        boot: millis(ClockId::Boottime),
        awake: millis(ClockId::Monotonic),
    }
}

fn millis(clock: ClockId) -> i64 {
    let shows = clock_gettime(clock);
    shows.tv_sec * 1_000 + shows.tv_nsec / 1_000_000
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use chrono::TimeDelta;
    use tokio::time::timeout;

    use super::*;

    #[tokio::test]
    async fn a_deadline_is_reached_and_not_before() {
        let mut clock = SystemClock::new().expect("the kernel gives a timer");
        let deadline = clock.now() + TimeDelta::milliseconds(30);
        assert_eq!(
            clock.sleep_until(Some(deadline)).await,
            WakeReason::Reached,
            "it comes"
        );
        assert!(clock.now() >= deadline, "and is past then");
        assert_eq!(
            clock.sleep_until(Some(deadline)).await,
            WakeReason::Reached,
            "at once from then on"
        );
    }

    #[tokio::test]
    async fn a_sleep_that_was_cut_short_does_not_hurt_the_next() {
        let mut clock = SystemClock::new().expect("the kernel gives a timer");
        let soon = clock.now() + TimeDelta::milliseconds(40);
        let _cut = timeout(Duration::from_millis(1), clock.sleep_until(None)).await;
        let _cut = timeout(Duration::from_millis(1), clock.sleep_until(Some(soon))).await;
        assert_eq!(
            clock.sleep_until(Some(soon)).await,
            WakeReason::Reached,
            "the timer still rings"
        );
    }
}
