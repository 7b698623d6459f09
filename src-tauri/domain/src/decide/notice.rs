//! What ends every decision: the definition is held against the day, what was due by now comes, and a nudge is sent if
//! one is due and allowed.

use super::draft::Draft;
use super::{due, foreseen_numbers, judgement, nudges};
use crate::{Event, Nudge, NudgeId};

/// Ends every decision.
pub(super) fn settle(draft: &mut Draft<'_>) {
    foreseen_numbers::note(draft);
    judgement::judge(draft, draft.now());
    due::until(draft, draft.now());
    nudge(draft);
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
