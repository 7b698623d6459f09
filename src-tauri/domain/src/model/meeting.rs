//! Meetings and other communication: synchronous time, with the reason it was synchronous.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{Announced, MeetingId, MeetingReason, Minutes, Title};

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
    /// What a calendar had announced of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub announced: Option<Announced>,
}

impl Meeting {
    /// One that is noted after it was, by its times alone: its length was not planned.
    pub(crate) fn noted(
        id: MeetingId,
        (title, reason): (Option<Title>, Option<MeetingReason>),
        from: DateTime<Utc>,
        to: DateTime<Utc>,
    ) -> Self {
        Meeting {
            id,
            title,
            reason,
            planned: None,
            ran_over: false,
            started_at: from,
            ended_at: Some(to),
            announced: None,
        }
    }
}
