//! What breaks and meetings are worth: stretches of the wall clock, whatever the computer did.

use chrono::{DateTime, Utc};

use super::between;
use crate::{Break, Meeting, Seconds};

impl Break {
    /// When it ends if it is left alone.
    #[must_use]
    pub fn ends_at(&self) -> DateTime<Utc> {
        self.started_at + self.planned.delta()
    }

    /// Whether it goes on.
    #[must_use]
    pub fn goes_on(&self) -> bool {
        self.ended_at.is_none()
    }

    /// How long it lasted, or has so far. Whole seconds, rounded down.
    #[must_use]
    pub fn lasted(&self, now: DateTime<Utc>) -> Seconds {
        Seconds::of(between(self.started_at, self.ended_at.unwrap_or(now)))
    }
}

impl Meeting {
    /// When it is planned to end; absent without a planned length.
    #[must_use]
    pub fn ends_at(&self) -> Option<DateTime<Utc>> {
        self.planned
            .map(|planned| self.started_at + planned.delta())
    }

    /// Whether it goes on.
    #[must_use]
    pub fn goes_on(&self) -> bool {
        self.ended_at.is_none()
    }

    /// How long it lasted, or has so far. Whole seconds, rounded down.
    #[must_use]
    pub fn lasted(&self, now: DateTime<Utc>) -> Seconds {
        Seconds::of(between(self.started_at, self.ended_at.unwrap_or(now)))
    }
}
