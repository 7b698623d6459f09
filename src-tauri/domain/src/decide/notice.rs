//! What follows from a command once it is granted: enough is reached or withdrawn, and a nudge is sent
//! if one is due and allowed.

use chrono::{DateTime, Utc};

use super::draft::Draft;
use super::{due, foreseen_numbers, nudges};
use crate::{DefinitionRules, Event, Nudge, NudgeId};

/// Ends every decision.
pub(super) fn settle(draft: &mut Draft<'_>) {
    foreseen_numbers::note(draft);
    judge(draft, draft.now());
    due::until(draft, draft.now());
    nudge(draft);
}

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

fn nudge(draft: &mut Draft<'_>) {
    let (now, settings) = (draft.now(), draft.settings());
    let due = draft
        .unclosed_day()
        .and_then(|day| nudges::due(day, settings, now));
    if let Some(kind) = due {
        let nudge = Nudge {
            id: NudgeId(draft.mint()),
            kind,
            at: now,
        };
        draft.record(Event::NudgeTold { nudge });
    }
}
