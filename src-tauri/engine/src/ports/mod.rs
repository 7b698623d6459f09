//! What the engine asks of the outside, one trait a file. Adapters live in the agent, fakes in the
//! tests; the tray and the socket need no port, they watch the [`crate::Picture`].

mod clock;
mod do_not_disturb;
mod journal;
mod notifier;

pub use clock::{Clock, WakeReason};
pub use do_not_disturb::DoNotDisturb;
pub use journal::{Journal, JournalProblem, JournalTrouble};
pub use notifier::Notifier;

/// One of each port, as an engine owns them.
#[derive(Debug)]
pub struct Ports<C, J, N, B> {
    /// Time.
    pub clock: C,
    /// Memory.
    pub journal: J,
    /// Voice.
    pub notifier: N,
    /// The quiet around a session.
    pub boundary: B,
}
