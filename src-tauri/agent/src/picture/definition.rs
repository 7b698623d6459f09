//! The definition of done, said and measured.

use chrono::{DateTime, Utc};
use domain::{Criterion, CriterionProgress, Day, Need};
use protocol::{CriterionKind, CriterionPicture, DefinitionPicture, SentencePart};
use words::Words;

pub(super) fn definition(day: &Day, now: DateTime<Utc>) -> DefinitionPicture {
    let parts = Words::english().definition_sentence(&day.definition, &day.items);
    let progress = day.definition.progress(day, now);
    DefinitionPicture {
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

/// Why the day is enough, as a sentence of its own: "All 3 items are ticked." Where one of several
/// things was enough, it is the first of them that is met.
#[must_use]
pub fn because(day: &Day, now: DateTime<Utc>) -> String {
    let words = Words::english();
    let progress = day.definition.progress(day, now);
    let one_is_enough = day.definition.need == Need::Any && progress.clauses.len() > 1;
    let met = progress.criteria().find(|one| one.met);
    let clause = match met.filter(|_| one_is_enough) {
        Some(one) => words.criterion(&one.criterion, &day.items),
        None => words::plain(&words.definition_sentence(&day.definition, &day.items)),
    };
    let mut letters = clause.chars();
    match letters.next() {
        Some(first) => format!("{}{}.", first.to_uppercase(), letters.as_str()),
        None => String::new(),
    }
}

fn criterion(progress: &CriterionProgress, day: &Day) -> CriterionPicture {
    CriterionPicture {
        kind: kind(&progress.criterion),
        text: Words::english().criterion(&progress.criterion, &day.items),
        met: progress.met,
        value: progress.value,
        target: progress.target,
    }
}

fn kind(criterion: &Criterion) -> CriterionKind {
    match criterion {
        Criterion::AllItems | Criterion::Items(_) => CriterionKind::Items,
        Criterion::Focus(_) => CriterionKind::Focus,
        Criterion::Communication(_) => CriterionKind::Communication,
        Criterion::Sessions(_) => CriterionKind::Sessions,
        Criterion::Clock(_) => CriterionKind::Clock,
        Criterion::Item(_) => CriterionKind::Item,
    }
}
