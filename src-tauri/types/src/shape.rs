//! Shapes: ready definitions a weekday can keep.

use chrono::NaiveTime;
use serde::{Deserialize, Serialize};

use crate::{Clause, Criterion, Definition, Minutes, Need};

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

impl Shape {
    /// The definition it stands for. A day off and a rule of one's own stand for none.
    #[must_use]
    pub fn definition(&self) -> Definition {
        let (need, criteria) = match *self {
            Shape::StandardHours { until } => (Need::Any, vec![Criterion::Clock(until)]),
            Shape::OnOffHours {
                deep_blocks,
                deep,
                talk_blocks,
                talk,
            } => {
                let deep = Criterion::Focus(times(deep_blocks, deep));
                let talk =
                    (talk_blocks > 0).then(|| Criterion::Communication(times(talk_blocks, talk)));
                (Need::All, [deep].into_iter().chain(talk).collect())
            }
            Shape::TaskGoals => (Need::All, vec![Criterion::AllItems]),
            Shape::TasksOrTime { until } | Shape::HalfDay { until } => (
                Need::Any,
                vec![Criterion::AllItems, Criterion::Clock(until)],
            ),
            Shape::DayOff | Shape::Custom => (Need::All, vec![]),
        };
        Definition {
            need,
            clauses: criteria.into_iter().map(Clause::One).collect(),
        }
    }

    /// Its stop time, if it has one.
    #[must_use]
    pub fn stop_time(&self) -> Option<NaiveTime> {
        match *self {
            Shape::StandardHours { until }
            | Shape::TasksOrTime { until }
            | Shape::HalfDay { until } => Some(until),
            Shape::OnOffHours { .. } | Shape::TaskGoals | Shape::DayOff | Shape::Custom => None,
        }
    }
}

fn times(blocks: u8, each: Minutes) -> Minutes {
    Minutes(each.0.saturating_mul(blocks.into()))
}
