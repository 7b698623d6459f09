//! Places of people beside the person's own day, and the answer card, as faces see them.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// A place of people at the instant of the picture.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct ZoneView {
    /// What the person calls it.
    pub name: String,
    /// Its zone, an IANA name.
    pub zone: String,
    /// By how many seconds its clock is ahead of the person's now; negative when it is behind.
    pub ahead_s: i32,
    /// Whether its people work now; null where their hours are not known, and then the rest is empty.
    pub in_hours: Option<bool>,
    /// The last instant of the day until which what is written still brings an answer on the same day;
    /// null when there is none. It may be over.
    pub last_call: Option<DateTime<Utc>>,
    /// When what is written now is read there, with time to answer.
    pub read_at: Option<DateTime<Utc>>,
    /// When the answer to it is heard, in the person's own hours for answers.
    pub heard_at: Option<DateTime<Utc>>,
    /// When both work, on the day in the picture.
    pub overlap: Vec<WindowView>,
    /// How a change of clocks moves that within a week, in a sentence; null when none does.
    pub change: Option<String>,
}

/// A time from one instant to a later one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct WindowView {
    /// When it begins.
    pub from: DateTime<Utc>,
    /// When it ends.
    pub to: DateTime<Utc>,
}

/// For whom an answer card is asked.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct AnswersQuery {
    /// The name of a place, a city or an IANA zone; absent: the person's own zone.
    #[serde(default)]
    pub zone: Option<String>,
}

/// When the person answers, for a reader in a zone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct AnswersView {
    /// The reader's zone, an IANA name.
    pub zone: String,
    /// When it was made.
    pub at: DateTime<Utc>,
    /// The card: a text to copy. Daydone sends nothing.
    pub text: String,
    /// The free windows of the next seven days, without announced meetings.
    pub windows: Vec<WindowView>,
}
