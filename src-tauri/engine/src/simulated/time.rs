//! The time that a simulated clock and its hand share.

use std::collections::VecDeque;

use chrono::{DateTime, Utc};
use chrono_tz::Tz;

use crate::WakeReason;

/// What both sides look at.
#[derive(Debug)]
pub(super) struct Time {
    pub(super) now: DateTime<Utc>,
    pub(super) zone: Tz,
    /// What the engine is to hear besides deadlines, oldest first.
    pub(super) news: VecDeque<WakeReason>,
    pub(super) engine: EngineState,
}

/// What the engine does, as far as its clock can tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum EngineState {
    /// Something else than sleeping.
    Awake,
    /// It sleeps until then, or for ever.
    Asleep(Option<DateTime<Utc>>),
    /// It has left.
    Gone,
}

impl Time {
    /// Whether someone who sleeps until `deadline` wakes.
    pub(super) fn wakes(&self, deadline: Option<DateTime<Utc>>) -> bool {
        !self.news.is_empty() || deadline.is_some_and(|deadline| deadline <= self.now)
    }

    /// The reason for a wake-up. A deadline comes before the news that someone only looks at the clock.
    pub(super) fn told(&mut self, deadline: Option<DateTime<Utc>>) -> WakeReason {
        let reached = deadline.is_some_and(|deadline| deadline <= self.now);
        if reached && self.news.front() == Some(&WakeReason::Reached) {
            return WakeReason::Reached;
        }
        self.news.pop_front().unwrap_or(WakeReason::Reached)
    }

    /// Whether the engine has nothing to do at this instant, and will not have without time moving.
    pub(super) fn settled(&self) -> bool {
        match self.engine {
            EngineState::Awake => false,
            EngineState::Asleep(deadline) => !self.wakes(deadline),
            EngineState::Gone => true,
        }
    }
}
