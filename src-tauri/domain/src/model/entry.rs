//! A line of the journal: something that happened, with an id of its own.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{EntryId, Event};

/// One line of the journal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// Its id, UUID v7.
    pub id: EntryId,
    /// When it was written down. When it took effect is the event's own matter.
    pub at: DateTime<Utc>,
    /// What happened.
    pub event: Event,
}
