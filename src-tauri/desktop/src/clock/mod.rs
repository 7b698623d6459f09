//! The real clock behind the engine's port, one adapter a kind of system. This is the only place in
//! Daydone that asks the machine what time it is; everything else is handed an instant.

mod choice;
#[cfg(target_os = "linux")]
mod drift;
#[cfg(not(target_os = "linux"))]
mod elsewhere;
mod in_doubt;
#[cfg(target_os = "linux")]
mod linux;
mod time_zone;
mod zone;

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use uuid::Uuid;

pub use choice::{AgentClock, Hand, SimulatedTime, choose};
#[cfg(not(target_os = "linux"))]
pub use elsewhere::SystemClock;
pub use in_doubt::zone_in_doubt;
#[cfg(target_os = "linux")]
pub use linux::{SystemClock, since_boot};
pub use time_zone::travels;
pub use zone::{Doubt, MachineZone, machine as machine_zone_told};

/// The machine's clock, for a program that asks once and leaves.
///
/// # Errors
/// When the machine gives no clock.
pub fn now() -> std::io::Result<DateTime<Utc>> {
    SystemClock::new().map(|clock| engine::Clock::now(&clock))
}

/// The machine's zone.
#[must_use]
pub fn machine_zone() -> Tz {
    zone::machine().zone
}

/// Random bits. A random UUID has six fixed ones; a second one turned by half covers them.
#[must_use]
pub fn random_bits() -> u128 {
    Uuid::new_v4().as_u128() ^ Uuid::new_v4().as_u128().rotate_left(64)
}

/// Milliseconds since 1970 as an instant.
fn instant(millis: i64) -> DateTime<Utc> {
    DateTime::from_timestamp_millis(millis).unwrap_or_default()
}
