//! A line of the journal: something that happened, with an id of its own.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{EntryId, Event};

/// One line of the journal.
///
/// # Examples
/// ```
/// use domain::{Entry, EntryId, Event, Moment};
///
/// let moment = Moment {
///     now: "2026-11-24T16:30:00Z".parse().expect("an instant"),
///     zone: chrono_tz::UTC,
///     seed: 7,
/// };
/// let entry = Entry {
///     id: EntryId(moment.id(0)),
///     at: moment.now,
///     event: Event::EnoughReached { at: moment.now },
/// };
///
/// // The journal keeps an entry as JSON and gives back the same one.
/// let line = serde_json::to_string(&entry)?;
/// assert_eq!(serde_json::from_str::<Entry>(&line)?, entry);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// Its id, UUID v7.
    pub id: EntryId,
    /// When it was written down. When it took effect is the event's own matter.
    pub at: DateTime<Utc>,
    /// What happened.
    pub event: Event,
}
