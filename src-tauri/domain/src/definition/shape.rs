//! Shapes: ready definitions a weekday can keep.

use chrono::NaiveTime;
use serde::{Deserialize, Serialize};

use crate::Minutes;

/// A ready definition.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Shape {
    /// Done at a stop time.
    StandardHours {
        /// The stop time.
        until: NaiveTime,
    },
    /// Done when the blocks are: `deep_blocks × deep` of focus and `talk_blocks × talk` of communication.
    OnOffHours {
        /// Blocks of deep work (1–9).
        deep_blocks: u8,
        /// Each (5–240 minutes).
        deep: Minutes,
        /// Blocks of communication (0–9).
        talk_blocks: u8,
        /// Each (5–240 minutes).
        talk: Minutes,
    },
    /// Done when all items are ticked.
    TaskGoals,
    /// Done when all items are ticked, or at a time, whichever comes first.
    TasksOrTime {
        /// The stop time.
        until: NaiveTime,
    },
    /// A half day: all items, or an early stop.
    HalfDay {
        /// The stop time.
        until: NaiveTime,
    },
    /// No work today.
    DayOff,
    /// A rule of one's own; its words are the definition's.
    Custom,
}
