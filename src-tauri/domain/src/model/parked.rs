//! Thoughts captured without leaving a session; they become loose ends of the shutdown.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{ThoughtId, Title};

/// A thought without a place yet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ParkedThought {
    /// Its id.
    pub id: ThoughtId,
    /// The words.
    pub text: Title,
    /// When it came.
    pub at: DateTime<Utc>,
}
