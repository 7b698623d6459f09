//! What every test of the agent needs: a home, a bus, the process, and a desktop's two ends.

mod agent;
mod awake;
mod bus;
mod call;
mod compositor;
mod data_server;
mod events;
mod gnome_calendar;
mod home;
mod idle_monitor;
mod notifications;
mod shortcuts;
mod soon;
mod tray;
mod x_server;

pub use agent::{Agent, daydone};
pub use awake::Awake;
pub use bus::Bus;
pub use call::{command, count, finding, state, text};
pub use compositor::Compositor;
pub use data_server::{Conduct, DataServer, offer_real};
pub use events::Events;
pub use gnome_calendar::GnomeCalendar;
pub use home::Home;
pub use idle_monitor::IdleMonitor;
pub use notifications::Notifications;
pub use shortcuts::ShortcutsDesktop;
pub use soon::{in_time, soon};
pub use tray::Tray;
pub use x_server::XServer;

/// A Tuesday morning in Lisbon, five to nine.
pub const MORNING: &str = "2026-11-24T08:55:00Z";
