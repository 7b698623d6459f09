//! Meetings that calendars announce, as faces see them.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use types::{MeetingKey, MeetingRule, Settlement};

/// One announced meeting of the day in the picture.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct ForeseenView {
    /// What it is called by in `settle_meeting`.
    pub key: MeetingKey,
    /// What it is about; absent when the calendar does not say.
    pub title: Option<String>,
    /// When it begins.
    pub starts_at: DateTime<Utc>,
    /// When it ends.
    pub ends_at: DateTime<Utc>,
    /// What became of it.
    pub state: ForeseenStatus,
    /// Which of the person's meeting rules it breaks.
    pub off_rules: Vec<MeetingRule>,
    /// What a person could send to those who invite, each a text to copy; none once it has begun or is
    /// settled. Daydone sends nothing.
    #[serde(default)]
    pub replies: Vec<ForeseenReply>,
    /// Whether its times are sure; otherwise they are shown with "≈".
    pub certain: bool,
}

/// The announced meetings of a day that are open and not over.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct MeetingsAheadView {
    /// How many.
    pub count: u32,
    /// How long at least one of them is, in seconds: time that two take counts once.
    pub length_s: u32,
}

/// A text to copy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct ForeseenReply {
    /// What is answered with it: one of the answers of `settle_meeting`.
    pub answer: Settlement,
    /// The text.
    pub text: String,
}

/// What became of an announced meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "snake_case")]
pub enum ForeseenStatus {
    /// Nothing is known of it yet.
    Open,
    /// It was started or noted.
    Held,
    /// It did not take place.
    NotHeld,
    /// The person declined it, asked for an agenda, or offered another way.
    Answered,
}
