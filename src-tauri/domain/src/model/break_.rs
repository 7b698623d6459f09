//! Breaks: rest between sessions. A break is a stretch of the wall clock and passes while the
//! computer sleeps.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{BreakId, Minutes};

/// A break, running or over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Break {
    /// Its id.
    pub id: BreakId,
    /// When it began.
    pub started_at: DateTime<Utc>,
    /// Its length with its extensions.
    pub planned: Minutes,
    /// When it was over.
    pub ended_at: Option<DateTime<Utc>>,
}
