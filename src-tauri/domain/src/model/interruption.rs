//! One-key marks: something pulled you out.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{FocusId, InterruptedBy, InterruptionId, Title};

/// An interruption as marked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Interruption {
    /// Its id.
    pub id: InterruptionId,
    /// The instant.
    pub at: DateTime<Utc>,
    /// The focus session it fell into, if one was going on.
    pub focus: Option<FocusId>,
    /// Who interrupted.
    pub by: InterruptedBy,
    /// A word about it.
    pub word: Option<Title>,
}
