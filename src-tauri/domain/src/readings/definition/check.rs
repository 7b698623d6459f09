//! Whether a definition makes sense: it has clauses, its numbers are in range, its items exist.

use super::criterion;
use crate::{Clause, Definition, Item, Need, Rejection};

/// Clauses a definition holds, and criteria a group holds, at most.
const MOST_PARTS: usize = 9;

pub(super) fn check(definition: &Definition, items: &[Item]) -> Result<(), Rejection> {
    parts(definition.need, definition.clauses.len())?;
    for clause in &definition.clauses {
        if let Clause::Group { need, criteria } = clause {
            parts(*need, criteria.len())?;
        }
        for one in clause.parts().1 {
            criterion::check(one, items)?;
        }
    }
    Ok(())
}

fn parts(need: Need, parts: usize) -> Result<(), Rejection> {
    let enough_parts = match need {
        Need::All | Need::Any => true,
        Need::AtLeast(count) => count >= 1 && usize::from(count) <= parts,
    };
    if enough_parts && (1..=MOST_PARTS).contains(&parts) {
        Ok(())
    } else {
        Err(Rejection::DefinitionUnsound)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::readings::ledger::samples::item;
    use crate::{Criterion, DefinitionRules};
    use crate::{ItemKind, ItemState};

    fn check(need: Need, clauses: Vec<Clause>, expected: Result<(), Rejection>) {
        let items = [item(1, ItemKind::Must, ItemState::Open)];
        let definition = Definition { need, clauses };
        assert_eq!(definition.check(&items), expected, "{definition:?}");
    }

    #[test]
    fn a_definition_needs_one_to_nine_clauses() {
        let unsound = Err(Rejection::DefinitionUnsound);
        let clauses = |count| vec![Clause::One(Criterion::AllItems); count];
        check(Need::All, clauses(0), unsound.clone());
        check(Need::Any, clauses(9), Ok(()));
        check(Need::Any, clauses(10), unsound);
    }

    #[test]
    fn a_group_follows_the_same_rule() {
        let group = |need, count| {
            vec![Clause::Group {
                need,
                criteria: vec![Criterion::AllItems; count],
            }]
        };
        check(Need::All, group(Need::Any, 9), Ok(()));
        for (need, count) in [(Need::All, 0), (Need::All, 10), (Need::AtLeast(3), 2)] {
            check(
                Need::All,
                group(need, count),
                Err(Rejection::DefinitionUnsound),
            );
        }
    }

    #[test]
    fn so_many_of_several_stays_between_one_and_all() {
        let clauses = || vec![Clause::One(Criterion::AllItems); 3];
        for (count, sound) in [(0, false), (1, true), (3, true), (4, false)] {
            let expected = sound.then_some(()).ok_or(Rejection::DefinitionUnsound);
            check(Need::AtLeast(count), clauses(), expected);
        }
    }
}
