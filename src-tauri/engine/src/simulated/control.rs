//! The side of a simulated clock that moves it. Every movement returns when the engine has done all
//! there is to do until then, so a test never waits for a length of real time.

use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;
use domain::GapCause;
use tokio::sync::watch;

use super::time::{EngineState, Time};
use crate::WakeReason;

/// Moves a [`SimulatedClock`](super::SimulatedClock). Cheap to clone; use one at a time.
#[derive(Clone, Debug)]
pub struct ClockControl {
    pub(super) time: watch::Sender<Time>,
}

impl ClockControl {
    /// The instant the clock shows.
    #[must_use]
    pub fn now(&self) -> DateTime<Utc> {
        self.time.borrow().now
    }

    /// Lets time pass, stopping at every deadline on the way so that each is handled at its own
    /// instant. The engine is woken once more at the end, as by someone who looks at the clock.
    pub async fn advance(&self, by: TimeDelta) {
        self.to(later(self.now(), by)).await;
    }

    /// Lets time pass until `instant`; nothing happens if that is past.
    pub async fn to(&self, instant: DateTime<Utc>) {
        while let Some(deadline) = self.settled().await {
            if deadline >= instant {
                break;
            }
            self.time
                .send_modify(|time| time.now = time.now.max(deadline));
        }
        self.time.send_modify(|time| {
            time.now = time.now.max(instant);
            time.news.push_back(WakeReason::Reached);
        });
        self.settled().await;
    }

    /// Lets time pass until `instant` at one stroke, as a deadline is reached: a task that sleeps longer
    /// notices nothing.
    pub async fn pass_to(&self, instant: DateTime<Utc>) {
        self.settled().await;
        self.time
            .send_modify(|time| time.now = time.now.max(instant));
        self.settled().await;
    }

    /// The computer sleeps for so long, then wakes.
    pub async fn sleep(&self, by: TimeDelta) {
        self.settled().await;
        self.time.send_modify(|time| {
            let (from, to) = (time.now, later(time.now, by));
            time.now = to;
            time.news.push_back(WakeReason::Missed {
                cause: GapCause::Sleep,
                from,
                to,
            });
        });
        self.settled().await;
    }

    /// Someone sets the clock, later or (negative) earlier, while the machine is awake.
    pub async fn set_by(&self, by: TimeDelta) {
        self.settled().await;
        self.time.send_modify(|time| {
            time.now = later(time.now, by);
            time.news.push_back(WakeReason::ClockMoved {
                by_ms: by.num_milliseconds(),
            });
        });
        self.settled().await;
    }

    /// The machine is in another zone from now on.
    pub fn travel(&self, zone: Tz) {
        self.time.send_modify(|time| time.zone = zone);
    }

    /// Returns when the engine has done all there is to do at this instant, with the deadline it
    /// sleeps until. Messages without an awaited answer may still be on their way.
    pub async fn settled(&self) -> Option<DateTime<Utc>> {
        let mut time = self.time.subscribe();
        // It fails only when every sender is gone, and one of them is `self`.
        match time.wait_for(Time::settled).await {
            Ok(time) => match time.engine {
                EngineState::Asleep(deadline) => deadline,
                EngineState::Awake | EngineState::Gone => None,
            },
            Err(_) => None,
        }
    }
}

/// The instant `by` later, between the first that a clock which was never set shows and the last
/// that is written with four digits of a year.
fn later(now: DateTime<Utc>, by: TimeDelta) -> DateTime<Utc> {
    let last = DateTime::from_timestamp(253_402_300_799, 0).unwrap_or(now);
    let first = DateTime::UNIX_EPOCH;
    let beyond = if by < TimeDelta::zero() { first } else { last };
    now.checked_add_signed(by)
        .unwrap_or(beyond)
        .clamp(first, last.max(first))
}
