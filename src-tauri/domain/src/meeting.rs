//! Meetings and other communication: synchronous time, with the reason it was synchronous.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{MeetingId, Minutes, Title};

/// A meeting, running or over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Meeting {
    /// Its id.
    pub id: MeetingId,
    /// What it is about.
    pub title: Option<Title>,
    /// Why it is synchronous; absent for communication such as mail and chat.
    pub reason: Option<MeetingReason>,
    /// Its planned length.
    pub planned: Option<Minutes>,
    /// Whether its planned end was announced.
    #[serde(default)]
    pub ran_over: bool,
    /// When it began.
    pub started_at: DateTime<Utc>,
    /// When it ended.
    pub ended_at: Option<DateTime<Utc>>,
}

/// The six things real time is right for (DESIGN, section 1), and the honest seventh.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MeetingReason {
    /// A performance review.
    PerformanceReview,
    /// A final decision.
    FinalDecision,
    /// Something urgent.
    Urgent,
    /// A hype call.
    HypeCall,
    /// A casual hangout.
    Hangout,
    /// A celebration.
    Celebration,
    /// It could have been asynchronous.
    CouldHaveBeenAsync,
}
