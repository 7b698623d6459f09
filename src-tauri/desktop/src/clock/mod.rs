//! The real clock behind the engine's port, one adapter a kind of system. This is the only place in
//! Daydone that asks the machine what time it is; everything else is handed an instant.

mod choice;
#[cfg(target_os = "linux")]
mod drift;
#[cfg(not(target_os = "linux"))]
mod elsewhere;
mod in_doubt;
mod instant;
#[cfg(target_os = "linux")]
mod linux;
mod random;
mod time_zone;
mod zone;

use chrono::{DateTime, Utc};

pub use choice::{AgentClock, Hand, SimulatedTime, choose};
#[cfg(not(target_os = "linux"))]
pub use elsewhere::SystemClock;
pub use in_doubt::zone_in_doubt;
#[cfg(target_os = "linux")]
pub use linux::{SystemClock, since_boot};
pub use random::random_bits;
pub use time_zone::travels;
pub use zone::{Doubt, MachineZone, machine as machine_zone_told, machine_zone};

use instant::instant;

/// The machine's clock, for a program that asks once and leaves.
///
/// # Errors
/// When the machine gives no clock.
pub fn now() -> std::io::Result<DateTime<Utc>> {
    SystemClock::new().map(|clock| engine::Clock::now(&clock))
}
