//! When to write a heartbeat to disk while a focus session runs. After a crash or a power cut
//! only what lies after the last sign is unknown; when nothing runs there is nothing to know, and
//! no disk is woken.

use chrono::{DateTime, TimeDelta, Utc};
use domain::{Day, Focus, State};

/// At most so much of a running session is unknown after a crash.
const BEAT: TimeDelta = TimeDelta::seconds(60);

/// The rhythm of the signs.
#[derive(Debug, Default)]
pub(crate) struct Pulse(Option<DateTime<Utc>>);

impl Pulse {
    /// The day is as `state` says at `now`. A session that begins to run is signed for at once: a
    /// line of the journal does not say how the machine's own clocks stood.
    pub(crate) fn feel(&mut self, state: &State, now: DateTime<Utc>) {
        self.0 = focus_runs(state).then(|| self.0.unwrap_or(now));
    }

    /// A journal line written at `now` counts as a heartbeat. What is due by then stays due.
    pub(crate) fn kept(&mut self, now: DateTime<Utc>) {
        if self.0.is_some_and(|due| due > now) {
            self.beaten(now);
        }
    }

    /// A sign was made, or tried to be, at `now`.
    pub(crate) fn beaten(&mut self, now: DateTime<Utc>) {
        self.0 = self.0.and(now.checked_add_signed(BEAT));
    }

    /// The clocks have moved: the last sign tells nothing about how they stand.
    pub(crate) fn skip(&mut self, now: DateTime<Utc>) {
        self.0 = self.0.map(|_| now);
    }

    /// When the next sign is due; absent while nothing runs.
    pub(crate) fn due(&self) -> Option<DateTime<Utc>> {
        self.0
    }
}

/// Whether a focus session runs: then time counts, and heartbeats are written.
#[must_use]
pub fn focus_runs(state: &State) -> bool {
    let day = state.day.as_ref().filter(|day| day.closing.is_none());
    day.and_then(Day::running_focus)
        .is_some_and(Focus::is_running)
}
