//! Whether the day is enough, held against its definition: reached, or withdrawn.

use chrono::{DateTime, Utc};

use super::draft::Draft;
use crate::{DefinitionRules, Event};

/// Holds the definition against the day as it stands at `at`.
pub(super) fn judge(draft: &mut Draft<'_>, at: DateTime<Utc>) {
    match standing(draft, at) {
        Some((true, false)) => draft.record(Event::EnoughReached { at }),
        Some((false, true)) => draft.record(Event::EnoughWithdrawn),
        _ => {}
    }
}

/// The same for an instant that may lie in the past, in which nothing is taken back.
pub(super) fn judge_upwards(draft: &mut Draft<'_>, at: DateTime<Utc>) {
    if standing(draft, at) == Some((true, false)) {
        draft.record(Event::EnoughReached { at });
    }
}

/// Whether the definition is met, and whether that is known.
fn standing(draft: &Draft<'_>, at: DateTime<Utc>) -> Option<(bool, bool)> {
    let day = draft.unclosed_day()?;
    let met = day.definition.progress(day, at).met;
    Some((met, day.enough_at.is_some()))
}
