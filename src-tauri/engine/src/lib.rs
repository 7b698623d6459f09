//! The one task that owns the day, and the ports it speaks through. Rules are `domain`'s, disks,
//! sockets and screens are the agent's: what is decided here is only the order of things. A command
//! is decided, kept on disk, applied, published, notified; and between two commands the engine sleeps
//! until the next deadline.

mod apply;
mod attendance;
mod backoff;
mod believing;
mod engine;
mod granted;
mod handle;
mod health;
mod heartbeat;
mod journal_health;
mod mailbox;
mod now;
mod ports;
mod refused;
#[cfg(feature = "simulated")]
mod simulated;
mod undo;
mod view;

pub use attendance::Attended;
pub use believing::{Ahead, Believing};
pub use engine::Engine;
pub use granted::Granted;
pub use handle::Handle;
pub use heartbeat::focus_runs;
pub use ports::{
    Clock, DoNotDisturb, Journal, JournalProblem, JournalTrouble, Notifier, Ports, WakeReason,
};
pub use refused::{Refused, Stopped};
#[cfg(feature = "simulated")]
pub use simulated::{ClockControl, SimulatedClock};
pub use undo::Undoable;
pub use view::{Revision, View};
