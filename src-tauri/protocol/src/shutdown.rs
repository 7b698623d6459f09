//! The snapshot's part about what is left over: loose ends, the hand-off, what waits for another day,
//! and a day that was not ended.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use types::{CarriedId, LooseEndId, Step};

/// An item that waits for a day.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct WaitingView {
    /// Its id, to be named when the day is planned.
    pub id: CarriedId,
    /// Its title.
    pub title: String,
    /// The date it waits for: `2026-11-25`. Earlier than today when a day was skipped.
    pub due: String,
    /// The estimate it came with, in seconds.
    pub estimate_s: Option<u32>,
    /// True when it is due today or before, so that planning should offer it.
    pub for_today: bool,
    /// Its note: Markdown text, at most 2,000 characters.
    #[serde(default)]
    pub note: Option<String>,
    /// Its steps in order, at most 7.
    #[serde(default)]
    pub steps: Vec<Step>,
}

/// A part of what waits, asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, optional_fields))]
#[serde(default, deny_unknown_fields)]
pub struct WaitingAsked {
    /// How many are passed over, the earliest first.
    pub after: u32,
    /// How many at most (1–200); absent: 50.
    pub most: Option<u32>,
    /// Only those with this tag, without its `#`; absent: all.
    pub tag: Option<String>,
}

impl WaitingAsked {
    /// How many at most, within what an answer holds.
    #[must_use]
    pub fn most(&self) -> u32 {
        self.most.unwrap_or(50).clamp(1, 200)
    }
}

/// A part of what waits.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct WaitingPage {
    /// How many wait in all, of those that were asked for.
    pub count: u32,
    /// How many were passed over.
    pub after: u32,
    /// Those that follow, by date.
    pub waiting: Vec<WaitingView>,
    /// The tags of all that waits, without their `#`: the most frequent first, at most 24, each as it was written first.
    #[serde(default)]
    pub tags: Vec<String>,
}

/// Days off in a row that were planned ahead.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct TimeOffPicture {
    /// The first date: `2026-12-21`. It may be over while the last is not.
    pub from: String,
    /// The last date.
    pub to: String,
    /// The next date after them that is not off.
    pub back: String,
}

/// What the shutdown holds so far; each part is kept as soon as it is said.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct ShutdownView {
    /// Open items and parked thoughts that still need a place.
    pub loose_ends: Vec<LooseEndView>,
    /// The first step for tomorrow, once said.
    pub first_step: Option<String>,
    /// What blocks, for the hand-off, once said.
    pub blocked: Option<String>,
    /// The hand-off as it reads now.
    pub hand_off: HandOffView,
}

/// One loose end and the place it was given.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct LooseEndView {
    /// The item's or thought's id.
    pub id: LooseEndId,
    /// Whether it is an item or a thought.
    pub kind: LooseEndKind,
    /// Its words.
    pub title: String,
}

/// What a loose end is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "snake_case")]
pub enum LooseEndKind {
    /// An open item.
    Item,
    /// A parked thought.
    Thought,
}

/// The hand-off note, whole and in its parts.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct HandOffView {
    /// As plain text.
    pub text: String,
    /// As Markdown.
    pub markdown: String,
    /// Its lines: label ("Done") and what it says.
    pub lines: Vec<HandOffLine>,
}

/// One line of the hand-off.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct HandOffLine {
    /// "Done", "Next", "Blocked", "Back".
    pub label: String,
    /// What it says; "—" when there is nothing.
    pub text: String,
}

/// An earlier day that was never ended.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct ForgottenView {
    /// Its date.
    pub date: String,
    /// IANA name of the zone it was lived in.
    pub zone: String,
    /// The last sign of work: the end Daydone proposes.
    pub proposed_end: DateTime<Utc>,
    /// Whether it can be kept open instead: not when a wrong clock had put it ahead.
    pub can_stay_open: bool,
}
