//! What done means, as a person chooses it.

use serde::{Deserialize, Serialize};

use crate::{Clause, Definition, Need, Shape, on_wire};

/// What done means, chosen as a shape or said in full.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(tag = "as", rename_all = "snake_case", deny_unknown_fields)]
pub enum DefinitionChoice {
    /// A ready shape.
    Shape {
        /// The shape.
        #[serde(with = "on_wire")]
        #[cfg_attr(feature = "ts", ts(as = "crate::ShapeChoice"))]
        shape: Shape,
    },
    /// A rule of one's own.
    Rule {
        /// How many of the clauses are needed.
        need: Need,
        /// The clauses (1–9).
        #[serde(with = "on_wire")]
        #[cfg_attr(feature = "ts", ts(as = "Vec<crate::ClauseChoice>"))]
        clauses: Vec<Clause>,
    },
}

impl DefinitionChoice {
    /// A ready shape.
    #[must_use]
    pub fn shape(shape: Shape) -> Self {
        DefinitionChoice::Shape { shape }
    }

    /// A rule of one's own.
    #[must_use]
    pub fn rule(definition: Definition) -> Self {
        let Definition { need, clauses } = definition;
        DefinitionChoice::Rule { need, clauses }
    }
}
