//! The definition of done, said and measured.

use chrono::{DateTime, Utc};
use domain::{Clause, CriterionProgress, Day, Definition, DefinitionRules, Need};
use protocol::{CriterionView, DefinitionView, SentencePart};
use words::Words;

pub(super) fn definition(day: &Day, now: DateTime<Utc>) -> DefinitionView {
    let parts = Words::spoken().definition_sentence(&day.definition, &day.items);
    let progress = day.definition.progress(day, now);
    DefinitionView {
        text: words::plain(&parts),
        parts: parts
            .into_iter()
            .map(|part| SentencePart {
                text: part.text,
                strong: part.strong,
            })
            .collect(),
        met: progress.met,
        criteria: progress.criteria().map(|one| criterion(one, day)).collect(),
    }
}

/// Why the day is enough, as a sentence of its own that stays true: "All 3 items are ticked." Where one
/// of several things was enough, it is the first of them that is met. Empty where it was the clock: that
/// is said with its time.
#[must_use]
pub fn because(day: &Day, now: DateTime<Utc>) -> String {
    let words = Words::spoken();
    let progress = day.definition.progress(day, now);
    let one_is_enough = day.definition.need == Need::Any && progress.clauses.len() > 1;
    let by_clock = day.enough_at.is_some() && day.definition.clock_end(day, now) == day.enough_at;
    if one_is_enough && by_clock {
        return String::new();
    }
    let is_clock = |one: &CriterionProgress| one.criterion.clock_time().is_some();
    let met = progress.criteria().filter(|one| one.met && !is_clock(one));
    let met = met.map(|one| Clause::One(one.criterion.clone()));
    let met = Definition {
        need: Need::All,
        clauses: met
            .take(if one_is_enough { 1 } else { usize::MAX })
            .collect(),
    };
    if met.clauses.is_empty() {
        return String::new();
    }
    let clause = words::plain(&words.definition_sentence(&met, &day.items));
    let mut letters = clause.chars();
    match letters.next() {
        Some(first) => format!("{}{}.", first.to_uppercase(), letters.as_str()),
        None => String::new(),
    }
}

fn criterion(progress: &CriterionProgress, day: &Day) -> CriterionView {
    CriterionView {
        kind: progress.criterion.kind(),
        text: Words::spoken().criterion(&progress.criterion, &day.items),
        met: progress.met,
        value: progress.value,
        target: progress.target,
    }
}
