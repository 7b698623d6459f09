//! The one task that owns the day, and the ports it speaks through. Rules are `domain`'s, disks,
//! sockets and screens are the agent's: what is decided here is only the order of things. A wish
//! is decided, kept on disk, made true, shown, told; and between two wishes the engine sleeps until
//! the next deadline.

mod attendance;
mod believing;
mod engine;
mod handle;
mod keeping;
mod live;
mod mailbox;
mod patience;
mod picture;
mod ports;
mod pulse;
#[cfg(feature = "simulated")]
mod simulated;
mod trouble;
mod undo;

pub use attendance::Attended;
pub use believing::{Ahead, Believing};
pub use engine::Engine;
pub use handle::{Gone, Handle, Refused};
pub use picture::{Picture, Revision};
pub use ports::{Boundary, Clock, Journal, JournalProblem, JournalTrouble, Notifier, Ports, Woke};
pub use pulse::focus_runs;
#[cfg(feature = "simulated")]
pub use simulated::{ClockHand, SimulatedClock};
pub use undo::Undoable;
