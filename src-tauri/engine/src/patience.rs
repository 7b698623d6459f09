//! What keeps a wake-up that did not help from turning into a busy loop: a full disk, or a deadline
//! that stays in the past, is tried again after a while that doubles up to a minute.

use chrono::{DateTime, TimeDelta, Utc};

/// The longest wait between two tries, in seconds.
const LONGEST_S: i64 = 60;

/// How long to wait after tries that did not help.
#[derive(Debug, Default)]
pub(crate) struct Patience {
    not_before: Option<DateTime<Utc>>,
    last_wait_s: i64,
}

impl Patience {
    /// A try did not help: the next one waits.
    pub(crate) fn lose(&mut self, now: DateTime<Utc>) {
        self.last_wait_s = (self.last_wait_s * 2).clamp(1, LONGEST_S);
        self.not_before = now.checked_add_signed(TimeDelta::seconds(self.last_wait_s));
    }

    /// It helped, or the world has changed: the next one comes when it is due.
    pub(crate) fn regain(&mut self) {
        *self = Patience::default();
    }

    /// The deadline, or the instant of the next try if that is later.
    pub(crate) fn until(&self, deadline: Option<DateTime<Utc>>) -> Option<DateTime<Utc>> {
        deadline.map(|deadline| self.not_before.map_or(deadline, |next| deadline.max(next)))
    }
}
