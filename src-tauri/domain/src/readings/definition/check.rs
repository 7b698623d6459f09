//! Whether a definition makes sense: it has clauses, its numbers are in range, its items exist.

use crate::{Clause, Criterion, Definition, Item, Minutes, Need, Rejection};

/// Clauses a definition holds, and criteria a group holds, at most.
const MOST_PARTS: usize = 9;
/// The longest focus or communication a day can ask for: sixteen hours.
pub(super) const LONGEST: Minutes = Minutes(960);

pub(super) fn check(definition: &Definition, items: &[Item]) -> Result<(), Rejection> {
    parts(definition.need, definition.clauses.len())?;
    for clause in &definition.clauses {
        if let Clause::Group { need, criteria } = clause {
            parts(*need, criteria.len())?;
        }
        for one in clause.parts().1 {
            criterion(one, items)?;
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

fn criterion(criterion: &Criterion, items: &[Item]) -> Result<(), Rejection> {
    match *criterion {
        Criterion::AllItems | Criterion::Clock(_) => Ok(()),
        Criterion::Items(count) => number(count, 1, 9),
        Criterion::Sessions(count) => number(count, 1, 20),
        Criterion::Focus(time) | Criterion::Communication(time) => {
            length(time, Minutes(1), LONGEST)
        }
        Criterion::Item(id) if items.iter().any(|item| item.id == id) => Ok(()),
        Criterion::Item(_) => Err(Rejection::UnknownItem),
    }
}

pub(super) fn number(found: u8, least: u8, most: u8) -> Result<(), Rejection> {
    if (least..=most).contains(&found) {
        Ok(())
    } else {
        Err(Rejection::NumberOutOfRange {
            least: least.into(),
            most: most.into(),
        })
    }
}

pub(super) fn length(found: Minutes, least: Minutes, most: Minutes) -> Result<(), Rejection> {
    if (least..=most).contains(&found) {
        Ok(())
    } else {
        Err(Rejection::LengthOutOfRange { least, most })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::DefinitionRules;
    use crate::ItemId;
    use crate::readings::ledger::samples::item;
    use crate::{ItemKind, ItemState};
    use uuid::Uuid;

    fn check(need: Need, clauses: Vec<Clause>, expected: Result<(), Rejection>) {
        let items = [item(1, ItemKind::Must, ItemState::Open)];
        let definition = Definition { need, clauses };
        assert_eq!(definition.check(&items), expected, "{definition:?}");
    }

    fn one(criterion: Criterion) -> Vec<Clause> {
        vec![Clause::One(criterion)]
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

    #[test]
    fn numbers_stay_in_their_ranges() {
        let number = |least, most| Err(Rejection::NumberOutOfRange { least, most });
        let length = Err(Rejection::LengthOutOfRange {
            least: Minutes(1),
            most: Minutes(960),
        });
        for (criterion, expected) in [
            (Criterion::Items(0), number(1, 9)),
            (Criterion::Items(9), Ok(())),
            (Criterion::Items(10), number(1, 9)),
            (Criterion::Sessions(20), Ok(())),
            (Criterion::Sessions(21), number(1, 20)),
            (Criterion::Focus(Minutes(0)), length.clone()),
            (Criterion::Focus(Minutes(960)), Ok(())),
            (Criterion::Communication(Minutes(961)), length),
        ] {
            check(Need::All, one(criterion), expected);
        }
    }

    #[test]
    fn a_named_item_must_be_on_the_list() {
        let named = |number| one(Criterion::Item(ItemId(Uuid::from_u128(number))));
        check(Need::All, named(1), Ok(()));
        check(Need::All, named(2), Err(Rejection::UnknownItem));
    }
}
