//! The instant it is.

use chrono::{DateTime, SubsecRound, Utc};

use crate::Clock;

/// The instant it is, in the journal's resolution.
pub(crate) fn now(clock: &impl Clock) -> DateTime<Utc> {
    clock.now().trunc_subsecs(3)
}
