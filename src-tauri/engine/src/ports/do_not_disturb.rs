//! The quiet around a session, and after hours, as a port: other programs' notifications are held back.

use domain::Hold;

/// Guards the person's attention.
pub trait DoNotDisturb: Send + 'static {
    /// Holds this of other programs' notifications from now on, and lets the rest through. Called only
    /// when the answer changes, the first time when it is not [`Hold::Nothing`], and with the hold
    /// suspended before the engine leaves. Returns at once.
    fn guard(&mut self, hold: &Hold);
}
