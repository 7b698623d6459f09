//! How an agent was asked to live.

use std::time::Duration;

use desktop::clock::SimulatedTime;

use crate::hooks::HookLimits;

/// What `daydone agent` was given.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// A clock that only moves on request; absent: the real one. Refused by a build without the
    /// feature `simulated-clock`.
    pub simulated: Option<SimulatedTime>,
    /// How long the machine may stay untouched, in place of the settings' minutes; for tests.
    pub away_after: Option<Duration>,
    /// How long hooks may take, when not as usual; for tests.
    pub hook_limits: Option<HookLimits>,
}
