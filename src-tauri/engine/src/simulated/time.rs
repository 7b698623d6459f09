//! The time that a simulated clock and its hand share.

use std::collections::VecDeque;

use chrono::{DateTime, Utc};
use chrono_tz::Tz;

use crate::Woke;

/// What both sides look at.
#[derive(Debug)]
pub(super) struct Time {
    pub(super) now: DateTime<Utc>,
    pub(super) zone: Tz,
    /// What the engine is to hear besides deadlines, oldest first.
    pub(super) news: VecDeque<Woke>,
    pub(super) engine: Whereabouts,
}

/// What the engine does, as far as its clock can tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Whereabouts {
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

    /// What someone who wakes is told. A deadline comes before the one who just looks at the clock.
    pub(super) fn told(&mut self, deadline: Option<DateTime<Utc>>) -> Woke {
        let reached = deadline.is_some_and(|deadline| deadline <= self.now);
        if reached && self.news.front() == Some(&Woke::Reached) {
            return Woke::Reached;
        }
        self.news.pop_front().unwrap_or(Woke::Reached)
    }

    /// Whether the engine has nothing to do at this instant, and will not have without time moving.
    pub(super) fn settled(&self) -> bool {
        match self.engine {
            Whereabouts::Awake => false,
            Whereabouts::Asleep(deadline) => !self.wakes(deadline),
            Whereabouts::Gone => true,
        }
    }
}
