//! The task that owns the state of the day, and the traits (ports) through which it reaches the clock, the
//! journal and notifications. The rules are in `domain`; disks, sockets and the desktop are the agent's. The
//! engine takes each command through five steps in order: decide, store, apply, publish, notify. Between
//! two commands it sleeps until the next deadline. Only an import is decided and stored beside it.

mod apply;
mod attendance;
mod backoff;
mod believing;
mod beside;
mod engine;
mod granted;
mod handle;
mod happened;
mod health;
mod heartbeat;
mod journal_health;
mod mailbox;
mod now;
mod ports;
mod refused;
mod shared;
#[cfg(feature = "simulated")]
mod simulated;
mod step;
mod undo;
mod view;

pub use attendance::Attended;
pub use believing::{Ahead, Believing};
pub use engine::Engine;
pub use granted::Granted;
pub use handle::Handle;
pub use happened::Happened;
pub use heartbeat::focus_runs;
pub use ports::{
    Clock, DoNotDisturb, Journal, JournalProblem, JournalTrouble, Notifier, Ports, WakeReason,
};
pub use refused::{Refused, Stopped};
#[cfg(feature = "simulated")]
pub use simulated::{ClockControl, SimulatedClock};
pub use undo::Undoable;
pub use view::{Revision, View};
