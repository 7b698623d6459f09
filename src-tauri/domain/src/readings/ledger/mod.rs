//! What the day's records are worth: readings of time that nothing ever counted up. A stretch is
//! worth the distance between its instants, an open one up to the instant asked about, and never
//! less than nothing, wherever the wall clock went.

mod day;
mod focus;
mod hold;
mod last_activity;
mod path;
mod sitting;
mod stretches;
mod undisturbed;

pub use day::SHORTEST_SESSION;
pub use path::Stretch;

use chrono::{DateTime, TimeDelta, Utc};

/// Less than this is nothing to ask about and nothing to keep apart: it counts as what was around it.
pub const MOMENT: TimeDelta = TimeDelta::minutes(1);

/// How long it is from one instant to another; nothing when the second is the earlier one.
pub(crate) fn between(from: DateTime<Utc>, to: DateTime<Utc>) -> TimeDelta {
    to.signed_duration_since(from).max(TimeDelta::zero())
}

#[cfg(test)]
pub(crate) mod samples;
