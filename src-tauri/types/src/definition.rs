//! The definition of done: the rule that says the day is enough.
//!
//! The serde form of the types here is the journal's. On the wire a definition has the form of
//! [`crate::on_wire`].

use chrono::NaiveTime;
use serde::{Deserialize, Serialize};

use crate::{ItemId, Minutes};

/// `all`, `any` or `k of n` over clauses. Without any clause it asks for nothing: a day off.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Definition {
    /// How many of the clauses are needed.
    pub need: Need,
    /// At most nine.
    pub clauses: Vec<Clause>,
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
    /// At least so many, from 1 to as many as there are.
    AtLeast(u8),
}

/// One criterion, or a group of them. Groups do not nest further, so that a definition can always
/// be said as one sentence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Clause {
    /// One criterion.
    One(Criterion),
    /// Several (1–9).
    Group {
        /// How many of them are needed.
        need: Need,
        /// The criteria (1–9).
        criteria: Vec<Criterion>,
    },
}

/// One thing that can be met.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Criterion {
    /// Every must item ticked, and at least one of them. Moved, dropped and handed-over ones no longer count.
    AllItems,
    /// At least so many must items ticked (1–9).
    Items(u8),
    /// At least so much focus (1–960 minutes).
    Focus(Minutes),
    /// At least so much communication: meetings and the like (1–960 minutes).
    Communication(Minutes),
    /// At least so many finished focus sessions (1–20).
    Sessions(u8),
    /// The day's clock shows this time or later; a time before the boundary means the next morning.
    Clock(NaiveTime),
    /// This item ticked.
    Item(ItemId),
}

/// How a criterion is measured, and so how its value and target are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// Ticked items.
    Ticks,
    /// A length, in seconds.
    Time,
    /// A number of finished focus sessions. Another thing that is counted is another measure, because it has
    /// other words.
    Sessions,
    /// A time of the day.
    Clock,
}

impl Definition {
    /// Every criterion in reading order, groups flattened.
    pub fn criteria(&self) -> impl Iterator<Item = &Criterion> {
        self.clauses.iter().flat_map(|clause| clause.parts().1)
    }
}

impl Clause {
    /// How many of the criteria are needed, and they.
    #[must_use]
    pub fn parts(&self) -> (Need, &[Criterion]) {
        match self {
            Clause::One(criterion) => (Need::All, std::slice::from_ref(criterion)),
            Clause::Group { need, criteria } => (*need, criteria),
        }
    }
}

impl Need {
    /// How many of so many `parts` are needed.
    #[must_use]
    pub fn of(self, parts: usize) -> usize {
        match self {
            Need::All => parts,
            Need::Any => 1,
            Need::AtLeast(count) => usize::from(count),
        }
    }
}

impl Criterion {
    /// The clock time that it waits for, if it waits for one.
    #[must_use]
    pub fn clock_time(&self) -> Option<NaiveTime> {
        match *self {
            Criterion::Clock(time) => Some(time),
            Criterion::AllItems
            | Criterion::Items(_)
            | Criterion::Focus(_)
            | Criterion::Communication(_)
            | Criterion::Sessions(_)
            | Criterion::Item(_) => None,
        }
    }

    /// How it is measured.
    #[must_use]
    pub fn measure(&self) -> Measure {
        match self {
            Criterion::AllItems | Criterion::Items(_) | Criterion::Item(_) => Measure::Ticks,
            Criterion::Focus(_) | Criterion::Communication(_) => Measure::Time,
            Criterion::Sessions(_) => Measure::Sessions,
            Criterion::Clock(_) => Measure::Clock,
        }
    }
}
