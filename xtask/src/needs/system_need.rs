//! One thing that a machine must have.

/// A package and the reason for it.
pub struct SystemNeed {
    /// Its name in Debian.
    pub package: &'static str,
    /// What it is needed for.
    pub why: &'static str,
}
