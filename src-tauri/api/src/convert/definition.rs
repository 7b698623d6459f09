//! Definitions as wished.

use domain::{Clause, Criterion, Definition, PlannedDefinition};
use protocol::{ClauseChoice, CriterionChoice, DefinitionChoice, WireError};

use super::{
    field::{clock_time, id, minutes},
    names::need,
    shape::shape,
};

pub(super) fn planned(choice: DefinitionChoice) -> Result<PlannedDefinition, WireError> {
    Ok(match choice {
        DefinitionChoice::Shape { shape: choice } => PlannedDefinition::Shape(shape(&choice)?),
        DefinitionChoice::Rule {
            need: needed,
            clauses,
        } => PlannedDefinition::Rule(Definition {
            need: need(needed),
            clauses: clauses.into_iter().map(clause).collect::<Result<_, _>>()?,
        }),
    })
}

fn clause(choice: ClauseChoice) -> Result<Clause, WireError> {
    Ok(match choice {
        ClauseChoice::One { criterion: one } => Clause::One(criterion(one)?),
        ClauseChoice::Group {
            need: needed,
            criteria,
        } => Clause::Group {
            need: need(needed),
            criteria: criteria
                .into_iter()
                .map(criterion)
                .collect::<Result<_, _>>()?,
        },
    })
}

fn criterion(choice: CriterionChoice) -> Result<Criterion, WireError> {
    Ok(match choice {
        CriterionChoice::AllItems => Criterion::AllItems,
        CriterionChoice::Items { count } => Criterion::Items(count),
        CriterionChoice::Focus { minutes: length } => Criterion::Focus(minutes(length)),
        CriterionChoice::Communication { minutes: length } => {
            Criterion::Communication(minutes(length))
        }
        CriterionChoice::Sessions { count } => Criterion::Sessions(count),
        CriterionChoice::Clock { time } => Criterion::Clock(clock_time(&time)?),
        CriterionChoice::Item { item } => Criterion::Item(id(&item)?),
    })
}
