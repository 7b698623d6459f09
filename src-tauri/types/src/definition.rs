//! The definition of done: the rule that says the day is enough.
//!
//! The serde form of the types here is the journal's. On the wire a definition has the form of
//! [`crate::on_wire`].

use serde::{Deserialize, Serialize};

use crate::Criterion;

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
