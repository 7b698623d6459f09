//! macOS and Windows: while something runs, wall and monotonic time are compared every ten seconds.
//! The two cannot tell a sleep from a clock set forward, so a long jump forward counts as sleep: it
//! is the case in which time must not be counted as work.

use std::{
    io,
    time::{Duration, Instant, SystemTime, UNIX_EPOCH},
};

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use domain::GapCause;
use engine::{Clock, WakeReason};

use super::{instant, machine_zone, random_bits};

/// How often the clocks are compared.
const LOOK: Duration = Duration::from_secs(10);
/// A jump this long, or a look this late, is a sleep, in milliseconds.
const LONG: i64 = 20_000;
/// A smaller correction of the clock is not worth telling, in milliseconds.
const NOTEWORTHY: i64 = 1_000;

/// The machine's clock.
#[derive(Debug)]
pub struct SystemClock {
    /// The last look; absent while nothing runs, because then nothing can be missed.
    seen: Option<(i64, Instant)>,
}

impl SystemClock {
    /// What `daydone doctor` calls it.
    pub const NAME: &str = "wall clock, compared every 10 s";

    /// A clock that notices what happens from now on.
    ///
    /// # Errors
    /// Never here; the Linux clock can fail.
    pub fn new() -> io::Result<Self> {
        Ok(Self { seen: None })
    }

    fn look(&mut self) -> Option<WakeReason> {
        let (wall, mono) = (wall(), monotonic());
        let (wall_before, mono_before) = self.seen.replace((wall, mono))?;
        let awake = millis(mono.duration_since(mono_before));
        let jump = wall - wall_before - awake;
        if jump >= LONG || awake >= LONG {
            // On Windows the monotonic clock runs on through a sleep; only the look comes late.
            let slept = jump.max(awake - millis(LOOK));
            let (from, to) = (instant(wall - slept), instant(wall));
            return Some(WakeReason::Missed {
                cause: GapCause::Sleep,
                from,
                to,
            });
        }
        (jump.abs() >= NOTEWORTHY).then_some(WakeReason::ClockMoved { by_ms: jump })
    }
}

impl Clock for SystemClock {
    fn now(&self) -> DateTime<Utc> {
        instant(wall())
    }

    fn zone(&self) -> Tz {
        machine_zone()
    }

    fn seed(&mut self) -> u128 {
        random_bits()
    }

    async fn sleep_until(&mut self, deadline: Option<DateTime<Utc>>) -> WakeReason {
        loop {
            if let Some(woke) = self.look() {
                return woke;
            }
            let Some(deadline) = deadline else {
                self.seen = None;
                return std::future::pending().await;
            };
            let left = (deadline - self.now()).to_std().unwrap_or_default();
            if left.is_zero() {
                return WakeReason::Reached;
            }
            tokio::time::sleep(left.min(LOOK)).await;
        }
    }
}

#[expect(clippy::disallowed_methods, reason = "this is the clock")]
fn wall() -> i64 {
    SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map_or(0, millis)
}

#[expect(clippy::disallowed_methods, reason = "this is the clock")]
fn monotonic() -> Instant {
    Instant::now()
}

fn millis(length: Duration) -> i64 {
    i64::try_from(length.as_millis()).unwrap_or(i64::MAX)
}
