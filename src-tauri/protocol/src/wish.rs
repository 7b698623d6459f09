//! What commands are made of: items, places, and the choices a person has.

use serde::{Deserialize, Serialize};

/// An item to start the day with.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct NewItem {
    /// Its title.
    pub title: String,
    /// Its estimate in minutes (1–960).
    #[serde(default)]
    pub estimate_minutes: Option<u32>,
    /// The waiting item it comes from; that one then waits no longer.
    #[serde(default)]
    pub waiting: Option<String>,
    /// True for a bonus item.
    #[serde(default)]
    pub bonus: bool,
}

/// A loose end and where it goes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct LooseEndPlace {
    /// The item's or thought's id.
    pub what: String,
    /// Where it goes.
    pub place: Destination,
}

/// Where a loose end goes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(tag = "to", rename_all = "snake_case", deny_unknown_fields)]
pub enum Destination {
    /// The next day.
    Tomorrow,
    /// A date after today.
    Date {
        /// `2026-12-03`.
        date: String,
    },
    /// Nowhere.
    Drop,
    /// Someone else.
    HandOver {
        /// Who, if said.
        #[serde(default)]
        person: Option<String>,
    },
    /// No place: an item is ticked, a thought let go.
    Done,
}

/// Why a meeting is synchronous. The first six are what real time is right for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
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

/// Who interrupted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "snake_case")]
pub enum InterruptedBy {
    /// Other people.
    #[default]
    Others,
    /// Oneself.
    Myself,
}

/// What a gap was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "snake_case")]
pub enum GapWas {
    /// Work: it counts.
    Focus,
    /// Rest: it does not.
    Break,
    /// Neither: it does not count.
    Drop,
}

/// How the day was ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "snake_case")]
pub enum ShutdownForm {
    /// Every step offered.
    Full,
    /// Loose ends and first step only.
    Short,
    /// No step at all.
    JustClose,
}
