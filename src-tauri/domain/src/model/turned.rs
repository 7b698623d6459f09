//! What the journal says of a session that turned to another item, and of one that was asked about while it
//! was held.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{FocusId, ItemId};

/// A session that ended where its item changed, and what goes on from there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Turned {
    /// The session that ended.
    pub focus: FocusId,
    /// The session that goes on.
    pub into: FocusId,
    /// What that is on.
    pub item: Option<ItemId>,
    /// The instant.
    pub at: DateTime<Utc>,
}

/// A question whether a held session goes on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HoldAsked {
    /// The session.
    pub focus: FocusId,
    /// Since when there was activity at the computer.
    pub since: DateTime<Utc>,
}
