//! The engine's side of a simulated clock.

use std::collections::VecDeque;

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use tokio::sync::watch;

use super::{
    control::ClockControl,
    time::{EngineState, Time},
};
use crate::{Clock, WakeReason};

/// A clock that stands still until its [`ClockControl`] moves it.
#[derive(Debug)]
pub struct SimulatedClock {
    time: watch::Sender<Time>,
    seed: u128,
}

impl SimulatedClock {
    /// A clock that shows `start` in `zone`, and the hand that moves it. The same `seed` makes the
    /// same ids.
    #[must_use]
    pub fn new(start: DateTime<Utc>, zone: Tz, seed: u128) -> (Self, ClockControl) {
        let (time, _) = watch::channel(Time {
            now: start,
            zone,
            news: VecDeque::new(),
            engine: EngineState::Awake,
        });
        let hand = ClockControl { time: time.clone() };
        (SimulatedClock { time, seed }, hand)
    }
}

impl Clock for SimulatedClock {
    fn now(&self) -> DateTime<Utc> {
        self.time.borrow().now
    }

    fn zone(&self) -> Tz {
        self.time.borrow().zone
    }

    fn seed(&mut self) -> u128 {
        // A step by an odd number near the golden ratio of 2^128 visits every value once and leaves
        // the high bits, which ids are made of, different at every step.
        self.seed = self
            .seed
            .wrapping_add(0x9e37_79b9_7f4a_7c15_f39c_c060_5ced_c835);
        self.seed
    }

    async fn sleep_until(&mut self, deadline: Option<DateTime<Utc>>) -> WakeReason {
        let mut time = self.time.subscribe();
        let _asleep = Asleep::until(&self.time, deadline);
        // It fails only when every sender is gone, and one of them is `self`.
        let _changed = time.wait_for(|time| time.wakes(deadline)).await.is_ok();
        let mut woke = WakeReason::Reached;
        self.time.send_modify(|time| woke = time.told(deadline));
        woke
    }
}

impl Drop for SimulatedClock {
    fn drop(&mut self) {
        self.time
            .send_modify(|time| time.engine = EngineState::Gone);
    }
}

/// Marks the engine as asleep until it is dropped, also when the sleep is cut short.
struct Asleep<'a>(&'a watch::Sender<Time>);

impl<'a> Asleep<'a> {
    fn until(time: &'a watch::Sender<Time>, deadline: Option<DateTime<Utc>>) -> Self {
        time.send_modify(|time| time.engine = EngineState::Asleep(deadline));
        Asleep(time)
    }
}

impl Drop for Asleep<'_> {
    fn drop(&mut self) {
        self.0.send_modify(|time| time.engine = EngineState::Awake);
    }
}
