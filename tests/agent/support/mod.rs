//! What every test of the agent needs: a home, a bus, the process, and a desktop's two ends.

mod agent;
mod bus;
mod call;
mod home;
mod notifications;
mod soon;
mod tray;

pub use agent::Agent;
pub use bus::Bus;
pub use call::{command, count, state, text};
pub use home::Home;
pub use notifications::Notifications;
pub use soon::soon;
pub use tray::Tray;

/// A Tuesday morning in Lisbon, five to nine.
pub const MORNING: &str = "2026-11-24T08:55:00Z";
