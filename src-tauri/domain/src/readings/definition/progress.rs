//! Where a definition stands: what each criterion measures now, and whether it is enough.

use chrono::{DateTime, Utc};

use super::criterion;
use crate::{Clause, Criterion, Day, Definition, Need};

/// Where a definition stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Whether the whole definition is met. One that asks for nothing always is.
    pub met: bool,
    /// Its clauses, in their order.
    pub clauses: Vec<ClauseProgress>,
}

/// Where a clause stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClauseProgress {
    /// Whether it is met.
    pub met: bool,
    /// How many of its criteria it needs; `All` for a single one.
    pub need: Need,
    /// Its criteria, in their order; exactly one for [`Clause::One`].
    pub criteria: Vec<CriterionProgress>,
}

/// Where a criterion stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CriterionProgress {
    /// The criterion.
    pub criterion: Criterion,
    /// Whether it is met.
    pub met: bool,
    /// Where it stands: items, seconds, sessions, or for a clock time what the day's clock shows in
    /// seconds since the midnight its date began with.
    pub value: u32,
    /// Where it is met, on the same scale; at least 1.
    pub target: u32,
}

pub(super) fn progress(definition: &Definition, day: &Day, now: DateTime<Utc>) -> Progress {
    let clauses = definition.clauses.iter();
    let clauses: Vec<_> = clauses.map(|one| clause(one, day, now)).collect();
    let met =
        clauses.is_empty() || is_met(definition.need, clauses.iter().map(|clause| clause.met));
    Progress { met, clauses }
}

impl Progress {
    /// Every criterion in reading order, groups flattened.
    pub fn criteria(&self) -> impl Iterator<Item = &CriterionProgress> {
        self.clauses.iter().flat_map(|clause| &clause.criteria)
    }
}

fn clause(clause: &Clause, day: &Day, now: DateTime<Utc>) -> ClauseProgress {
    let (need, criteria) = clause.parts();
    let criteria: Vec<_> = criteria
        .iter()
        .map(|one| criterion(one, day, now))
        .collect();
    ClauseProgress {
        met: is_met(need, criteria.iter().map(|criterion| criterion.met)),
        need,
        criteria,
    }
}

fn is_met(need: Need, parts: impl ExactSizeIterator<Item = bool>) -> bool {
    let needed = need.of(parts.len());
    parts.filter(|&met| met).count() >= needed
}

pub(super) fn criterion(of: &Criterion, day: &Day, now: DateTime<Utc>) -> CriterionProgress {
    let (value, target) = criterion::stands(of, day, now);
    let met = match of.clock_time() {
        // Asked of the instant: in the hour a fold repeats, the clock shows less again.
        Some(time) => now >= day.clock().instant(time),
        None => value >= target,
    };
    CriterionProgress {
        criterion: of.clone(),
        met,
        value: if met { value.max(target) } else { value },
        target,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::DefinitionRules;
    use crate::readings::ledger::samples::{at, day, item};
    use crate::{ItemKind, ItemState};

    fn check(day: &Day, now: &str, criterion: Criterion, met: bool, value: u32, target: u32) {
        let found = super::criterion(&criterion, day, at(now));
        assert_eq!(
            (found.met, found.value, found.target),
            (met, value, target),
            "{criterion:?} at {now}"
        );
    }

    #[test]
    fn items_count_what_is_ticked_of_what_is_asked() {
        let mut day = day();
        check(&day, "12:00", Criterion::AllItems, false, 0, 1);
        day.items = vec![
            item(1, ItemKind::Must, ItemState::Done),
            item(2, ItemKind::Must, ItemState::Open),
            item(3, ItemKind::Bonus, ItemState::Done),
        ];
        check(&day, "12:00", Criterion::AllItems, false, 1, 2);
        check(&day, "12:00", Criterion::Items(1), true, 1, 1);
        day.items[1].state = ItemState::Dropped;
        check(&day, "12:00", Criterion::AllItems, true, 1, 1);
        day.items[0].state = ItemState::Dropped;
        check(&day, "12:00", Criterion::AllItems, false, 0, 1);
    }

    #[test]
    fn a_clock_time_is_met_when_the_days_clock_shows_it() {
        let half_past_four = Criterion::Clock("16:30:00".parse().unwrap());
        check(
            &day(),
            "16:29",
            half_past_four.clone(),
            false,
            59_340,
            59_400,
        );
        check(
            &day(),
            "16:30",
            half_past_four.clone(),
            true,
            59_400,
            59_400,
        );
        check(&day(), "17:00", half_past_four, true, 61_200, 59_400);
    }

    #[test]
    fn needs_are_all_any_and_so_many_of_several() {
        for (need, expected) in [
            (Need::All, [false, false, true]),
            (Need::Any, [true, true, true]),
            (Need::AtLeast(2), [false, true, true]),
        ] {
            for (ticked, expected) in (1..).zip(expected) {
                let criteria = [1, 2, 3].map(|number| number <= ticked);
                assert_eq!(
                    is_met(need, criteria.into_iter()),
                    expected,
                    "{need:?} with {ticked} of 3"
                );
            }
        }
    }

    #[test]
    fn a_definition_that_asks_for_nothing_is_met() {
        let nothing = crate::Shape::DayOff.definition();
        assert!(nothing.progress(&day(), at("09:00")).met);
    }
}
