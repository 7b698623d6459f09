//! Focus sessions: intervals of work between pauses and gaps. A session is worth what its intervals
//! are worth; nothing is ever counted up.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{FocusId, GapCause, GapId, GapWas, ItemId, Minutes};

/// A focus session, running or over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Focus {
    /// Its id.
    pub id: FocusId,
    /// What it is on; nothing in particular when absent.
    pub item: Option<ItemId>,
    /// Planned length with its extensions; open-ended when absent.
    pub planned: Option<Minutes>,
    /// Whether it was agreed to be beyond enough.
    pub bonus: bool,
    /// When it began.
    pub started_at: DateTime<Utc>,
    /// Stretches of work, in order, without overlaps; the last one is open while it runs.
    pub intervals: Vec<Interval>,
    /// Stretches not accounted for, in order; they lie outside the intervals.
    pub gaps: Vec<Gap>,
    /// Since when it is held; the last interval is closed then.
    pub paused_at: Option<DateTime<Utc>>,
    /// Whether its planned end was announced.
    pub ran_over: bool,
    /// When it was finished.
    pub ended_at: Option<DateTime<Utc>>,
    /// What of the same sitting came before it, on another item; absent unless its item was changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub before: Option<Earlier>,
    /// Since when the person is present while it is held, once the person was asked whether it goes on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub asked_since: Option<DateTime<Utc>>,
}

/// The parts of one sitting before this one. A session whose item changes is split there, and what
/// was planned is planned for all of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Earlier {
    /// The session the sitting began with.
    pub first: FocusId,
    /// What was worked in the parts before, in milliseconds.
    pub worked_ms: i64,
}

/// A stretch of work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Interval {
    /// Where it begins.
    pub from: DateTime<Utc>,
    /// Where it ends; still running when absent.
    pub to: Option<DateTime<Utc>>,
}

/// Time inside a session that was not observed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Gap {
    /// Its id.
    pub id: GapId,
    /// Why it exists.
    pub cause: GapCause,
    /// Where it begins.
    pub from: DateTime<Utc>,
    /// Where it ends.
    pub to: DateTime<Utc>,
    /// What the person says it was; unanswered means not counted.
    pub was: Option<GapWas>,
}
