//! What is written down of the desktop's switches, for a person who asks the doctor.

use std::path::PathBuf;

use chrono::{DateTime, Utc};

/// What the record says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WrittenDown {
    /// Since when something is borrowed.
    pub borrowed_since: Option<DateTime<Utc>>,
    /// A record that could not be read, where it lies now.
    pub unreadable: Option<PathBuf>,
}
