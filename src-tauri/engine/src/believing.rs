//! A clock around another: while the machine's wall clock is behind what is written down, and nothing
//! vouches for it, time goes on from there. Set right, the wall clock is believed again.

use std::sync::{
    Arc,
    atomic::{AtomicI64, Ordering},
};

use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;
use domain::clock_set;

use crate::{Clock, WakeReason};

/// The clock, and how far its time is ahead of the machine's.
#[derive(Debug)]
pub struct Believing<C> {
    clock: C,
    ahead: Ahead,
}

/// How far time is ahead of the machine's wall clock. Shared with the code that writes it down.
#[derive(Clone, Debug, Default)]
pub struct Ahead(Arc<AtomicI64>);

impl Ahead {
    /// So far.
    #[must_use]
    pub fn get(&self) -> TimeDelta {
        TimeDelta::milliseconds(self.0.load(Ordering::Relaxed))
    }

    fn set(&self, ahead: TimeDelta) {
        self.0.store(ahead.num_milliseconds(), Ordering::Relaxed);
    }
}

impl<C: Clock> Believing<C> {
    /// A clock whose time is so far ahead of `clock`, and what tells how far.
    #[must_use]
    pub fn new(clock: C, ahead: TimeDelta) -> (Self, Ahead) {
        let told = Ahead::default();
        told.set(ahead);
        let ahead = told.clone();
        (Self { clock, ahead }, told)
    }

    /// What is to be made of what the clock noticed; nothing when time did not move with it.
    fn heard(&self, woke: WakeReason) -> Option<WakeReason> {
        let before = self.ahead.get();
        match woke {
            WakeReason::Reached => Some(WakeReason::Reached),
            WakeReason::Missed { cause, from, to } => Some(WakeReason::Missed {
                cause,
                from: from + before,
                to: to + before,
            }),
            WakeReason::ClockMoved { by_ms } => {
                let (ahead, moved) = clock_set(before, TimeDelta::milliseconds(by_ms));
                self.ahead.set(ahead);
                let by_ms = moved.num_milliseconds();
                (by_ms != 0).then_some(WakeReason::ClockMoved { by_ms })
            }
        }
    }
}

impl<C: Clock> Clock for Believing<C> {
    fn now(&self) -> DateTime<Utc> {
        self.clock.now() + self.ahead.get()
    }

    fn zone(&self) -> Tz {
        self.clock.zone()
    }

    fn seed(&mut self) -> u128 {
        self.clock.seed()
    }

    fn ahead(&self) -> TimeDelta {
        self.ahead.get()
    }

    fn believe(&mut self) {
        self.ahead.set(TimeDelta::zero());
    }

    async fn sleep_until(&mut self, deadline: Option<DateTime<Utc>>) -> WakeReason {
        loop {
            let shown = deadline.map(|deadline| deadline - self.ahead.get());
            let woke = self.clock.sleep_until(shown).await;
            if let Some(heard) = self.heard(woke) {
                return heard;
            }
        }
    }
}
