//! The forms of clauses and shapes in the protocol. The compiler holds them to the same variants as those of
//! the journal. Ranges are checked in `domain`; clock times are read in the day's zone.

use chrono::NaiveTime;
use serde::{Deserialize, Serialize};

use crate::{Clause, Criterion, CriterionChoice, Minutes, Need, OnWire, Shape, Unreadable, given};

/// A clause of a definition: one criterion, or a group of them (one level deep).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(tag = "is", rename_all = "snake_case", deny_unknown_fields)]
pub enum ClauseChoice {
    /// One criterion.
    One {
        /// The criterion.
        criterion: CriterionChoice,
    },
    /// Several.
    Group {
        /// How many of them are needed.
        need: Need,
        /// The criteria (1–9).
        criteria: Vec<CriterionChoice>,
    },
}

impl OnWire for Clause {
    type Wire = ClauseChoice;

    fn form(&self) -> ClauseChoice {
        match self {
            Clause::One(one) => ClauseChoice::One {
                criterion: one.form(),
            },
            Clause::Group { need, criteria } => ClauseChoice::Group {
                need: *need,
                criteria: criteria.form(),
            },
        }
    }

    fn read(form: ClauseChoice) -> Result<Self, Unreadable> {
        Ok(match form {
            ClauseChoice::One { criterion } => Clause::One(Criterion::read(criterion)?),
            ClauseChoice::Group { need, criteria } => Clause::Group {
                need,
                criteria: Vec::read(criteria)?,
            },
        })
    }
}

/// A ready definition.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(tag = "shape", rename_all = "snake_case", deny_unknown_fields)]
pub enum ShapeChoice {
    /// Done at a stop time.
    StandardHours {
        /// `17:00`.
        #[serde(with = "given::clock_time")]
        #[cfg_attr(feature = "ts", ts(type = "string"))]
        until: NaiveTime,
    },
    /// Done when the blocks are.
    OnOffHours {
        /// How many blocks of deep work (1–9).
        deep_blocks: u8,
        /// Minutes each (5–240).
        deep_minutes: Minutes,
        /// How many blocks of communication (0–9).
        talk_blocks: u8,
        /// Minutes each (5–240).
        talk_minutes: Minutes,
    },
    /// Done when all items are.
    TaskGoals,
    /// Done when all items are, or at a time.
    TasksOrTime {
        /// `16:30`.
        #[serde(with = "given::clock_time")]
        #[cfg_attr(feature = "ts", ts(type = "string"))]
        until: NaiveTime,
    },
    /// A half day: all items, or an early stop.
    HalfDay {
        /// `13:00`.
        #[serde(with = "given::clock_time")]
        #[cfg_attr(feature = "ts", ts(type = "string"))]
        until: NaiveTime,
    },
    /// No work today.
    DayOff,
    /// A rule of one's own (only read, never chosen).
    Custom,
}

impl OnWire for Shape {
    type Wire = ShapeChoice;

    fn form(&self) -> ShapeChoice {
        match *self {
            Shape::StandardHours { until } => ShapeChoice::StandardHours { until },
            Shape::OnOffHours {
                deep_blocks,
                deep,
                talk_blocks,
                talk,
            } => ShapeChoice::OnOffHours {
                deep_blocks,
                deep_minutes: deep,
                talk_blocks,
                talk_minutes: talk,
            },
            Shape::TaskGoals => ShapeChoice::TaskGoals,
            Shape::TasksOrTime { until } => ShapeChoice::TasksOrTime { until },
            Shape::HalfDay { until } => ShapeChoice::HalfDay { until },
            Shape::DayOff => ShapeChoice::DayOff,
            Shape::Custom => ShapeChoice::Custom,
        }
    }

    fn read(form: ShapeChoice) -> Result<Self, Unreadable> {
        Ok(match form {
            ShapeChoice::StandardHours { until } => Shape::StandardHours { until },
            ShapeChoice::OnOffHours {
                deep_blocks,
                deep_minutes: deep,
                talk_blocks,
                talk_minutes: talk,
            } => Shape::OnOffHours {
                deep_blocks,
                deep,
                talk_blocks,
                talk,
            },
            ShapeChoice::TaskGoals => Shape::TaskGoals,
            ShapeChoice::TasksOrTime { until } => Shape::TasksOrTime { until },
            ShapeChoice::HalfDay { until } => Shape::HalfDay { until },
            ShapeChoice::DayOff => Shape::DayOff,
            ShapeChoice::Custom => return Err(Unreadable::new(Unreadable::SHAPE, "custom")),
        })
    }
}
