//! The last call: until when what the person writes still brings an answer today.

use chrono::{DateTime, TimeDelta, Utc};

use super::Me;
use crate::Place;

/// How long people need to answer once they read something in their hours.
pub const ANSWERED_IN: TimeDelta = TimeDelta::minutes(20);

/// What a message to a place means, written at one instant.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct LastCall {
    /// The last instant of the person's day at which it is read and answered in the place's hours, and the
    /// answer is there in the person's; absent where there is none.
    pub until: Option<DateTime<Utc>>,
    /// When what is written now is read there, with time to answer.
    pub read_at: Option<DateTime<Utc>>,
    /// When that answer is heard.
    pub heard_at: Option<DateTime<Utc>>,
}

impl LastCall {
    /// Whether an answer today is still possible at `now`.
    #[must_use]
    pub fn is_open(&self, now: DateTime<Utc>) -> bool {
        self.until.is_some_and(|until| now <= until)
    }
}

impl Me<'_> {
    /// What a message to `place` written at `now` means; nothing is known of a place without hours. Edges
    /// belong to the hours: an answer at the end of a window is still heard.
    #[must_use]
    pub fn last_call(&self, now: DateTime<Utc>, place: &Place) -> LastCall {
        let read_at = read_at(now, place);
        LastCall {
            until: self.last_instant(now, place),
            read_at,
            heard_at: read_at.and_then(|read| self.hears(read + ANSWERED_IN)),
        }
    }

    fn last_instant(&self, now: DateTime<Utc>, place: &Place) -> Option<DateTime<Utc>> {
        let today = self.date(now);
        let begins = self.day_begins(today);
        let windows = self.answer_windows_on(today);
        // What is heard after the day's end is heard on another day.
        let ends = windows.iter().map(|window| window.to).max()?;
        let ends = ends.min(self.day_begins(today.succ_opt()?));
        let before = place.windows_from(begins).take_while(|w| w.from < ends);
        let calls = before.filter_map(|window| {
            let call = window.to.min(ends) - ANSWERED_IN;
            (window.from.max(begins) <= call).then_some(call)
        });
        calls.max()
    }
}

/// When something written at `at` is read, with time to answer before the hours end.
fn read_at(at: DateTime<Utc>, place: &Place) -> Option<DateTime<Utc>> {
    let mut windows = place.windows_from(at);
    windows.find_map(|window| window.first_from(at, ANSWERED_IN))
}
