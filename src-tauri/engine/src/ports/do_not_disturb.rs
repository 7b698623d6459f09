//! The quiet around a session as a port: other programs' notifications are held back.

/// Guards the person's attention.
pub trait DoNotDisturb: Send + 'static {
    /// Holds other programs' notifications (`true`), or lets them through again. Called only when
    /// the answer changes, and with `false` before the engine leaves. Returns at once.
    fn guard(&mut self, on: bool);
}
