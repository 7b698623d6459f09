//! How an agent was asked to live.

use std::time::Duration;

use chrono::{DateTime, Utc};
use chrono_tz::Tz;

/// What `daydone agent` was given.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// A clock that only moves when told; absent: the real one. Refused by a build without the
    /// feature `simulated-clock`.
    pub simulated: Option<SimulatedTime>,
    /// How long the machine may stay untouched, in place of the settings' minutes; for tests.
    pub away_after: Option<Duration>,
}

/// Where and when a simulated clock starts.
#[derive(Clone, Copy, Debug)]
pub struct SimulatedTime {
    /// The instant it shows.
    pub start: DateTime<Utc>,
    /// The zone it is in; absent: the machine's.
    pub zone: Option<Tz>,
}
