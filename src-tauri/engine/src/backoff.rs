//! What keeps a wake-up that did not help from turning into a busy loop: a full disk, or a deadline
//! that stays in the past, is tried again soon, then later, then once a minute.

use chrono::{DateTime, TimeDelta, Utc};

/// The waits between tries, in seconds; the last one repeats.
const WAITS_S: [i64; 3] = [5, 30, 60];

/// How long to wait after tries that did not help.
#[derive(Debug, Default)]
pub(crate) struct Backoff {
    not_before: Option<DateTime<Utc>>,
    tries: usize,
}

impl Backoff {
    /// A try did not help: the next one waits.
    pub(crate) fn lose(&mut self, now: DateTime<Utc>) {
        let wait = WAITS_S[self.tries.min(WAITS_S.len() - 1)];
        self.tries += 1;
        self.not_before = now.checked_add_signed(TimeDelta::seconds(wait));
    }

    /// A try outside the schedule did not help. It does not put off the next one.
    pub(crate) fn lose_once(&mut self, now: DateTime<Utc>) {
        if self.not_before.is_none() {
            self.lose(now);
        }
    }

    /// It helped, or the world has changed: the next one comes when it is due.
    pub(crate) fn regain(&mut self) {
        *self = Backoff::default();
    }

    /// The deadline, or the instant of the next try if that is later.
    pub(crate) fn until(&self, deadline: Option<DateTime<Utc>>) -> Option<DateTime<Utc>> {
        deadline.map(|deadline| self.not_before.map_or(deadline, |next| deadline.max(next)))
    }
}
