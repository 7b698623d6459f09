//! What done means, as it is chosen on the wire: a ready shape, or a rule of one's own.
//!
//! The ranges are checked in `domain`; clock times are read in the day's zone.

use serde::{Deserialize, Serialize};

/// What done means, chosen as a shape or said in full.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(tag = "as", rename_all = "snake_case", deny_unknown_fields)]
pub enum DefinitionChoice {
    /// A ready shape.
    Shape {
        /// Which.
        shape: ShapeChoice,
    },
    /// A rule of one's own.
    Rule {
        /// How many of the clauses are needed.
        need: Need,
        /// The clauses (1–9).
        clauses: Vec<ClauseChoice>,
    },
}

/// How many of several are needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "snake_case")]
pub enum Need {
    /// Every one.
    All,
    /// Any one.
    Any,
    /// At least so many.
    AtLeast(u8),
}

/// A clause of a definition: one criterion, or a group of them (one level deep).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(tag = "is", rename_all = "snake_case", deny_unknown_fields)]
pub enum ClauseChoice {
    /// One criterion.
    One {
        /// It.
        criterion: CriterionChoice,
    },
    /// Several.
    Group {
        /// How many of them are needed.
        need: Need,
        /// They (1–9).
        criteria: Vec<CriterionChoice>,
    },
}

/// A criterion as chosen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(tag = "measure", rename_all = "snake_case", deny_unknown_fields)]
pub enum CriterionChoice {
    /// All must items ticked.
    AllItems,
    /// At least so many must items ticked (1–9).
    Items {
        /// How many.
        count: u8,
    },
    /// Focus of so many minutes (1–960).
    Focus {
        /// How many.
        minutes: u32,
    },
    /// Communication of so many minutes (1–960).
    Communication {
        /// How many.
        minutes: u32,
    },
    /// So many finished focus sessions (1–20).
    Sessions {
        /// How many.
        count: u8,
    },
    /// The clock shows this time, or later.
    Clock {
        /// `16:30`, in the day's zone; before the boundary it means the next morning.
        time: String,
    },
    /// One named item ticked.
    Item {
        /// Which.
        item: String,
    },
}

/// A ready definition.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(tag = "shape", rename_all = "snake_case", deny_unknown_fields)]
pub enum ShapeChoice {
    /// Done at a stop time.
    StandardHours {
        /// `17:00`.
        until: String,
    },
    /// Done when the blocks are.
    OnOffHours {
        /// How many blocks of deep work (1–9).
        deep_blocks: u8,
        /// Minutes each (5–240).
        deep_minutes: u32,
        /// How many blocks of communication (0–9).
        talk_blocks: u8,
        /// Minutes each (5–240).
        talk_minutes: u32,
    },
    /// Done when all items are.
    TaskGoals,
    /// Done when all items are, or at a time.
    TasksOrTime {
        /// `16:30`.
        until: String,
    },
    /// A half day: all items, or an early stop.
    HalfDay {
        /// `13:00`.
        until: String,
    },
    /// No work today.
    DayOff,
    /// A rule of one's own (only read, never chosen).
    Custom,
}
