//! How the machine's own clocks stand, to be read after a crash: they cannot be set, and
//! they tell a machine that slept from one that was awake.

use chrono::{DateTime, Utc};
use storage::Boot;

/// How long ago the machine was started, and how much of that it slept; absent where the system does
/// not tell.
#[cfg(target_os = "linux")]
#[must_use]
pub fn boot(_: DateTime<Utc>) -> Option<Boot> {
    let id = std::fs::read_to_string("/proc/sys/kernel/random/boot_id").ok()?;
    let (since_ms, slept_ms) = desktop::clock::since_boot();
    Some(Boot {
        id: id.trim().to_owned(),
        since_ms,
        slept_ms,
    })
}

/// How long ago the machine was started; here the system does not tell.
#[cfg(not(target_os = "linux"))]
#[must_use]
pub fn boot(_: DateTime<Utc>) -> Option<Boot> {
    None
}

/// The same for a machine with a simulated clock: it was never started anew, and the clock observes every
/// sleep.
#[must_use]
pub fn simulated_boot(now: DateTime<Utc>) -> Option<Boot> {
    Some(Boot {
        id: "simulated".to_owned(),
        since_ms: now.timestamp_millis(),
        slept_ms: 0,
    })
}
