//! The break that begins by itself after a session, where the person chose that. It begins at the instant
//! at which the session ended: when it was finished, or at its planned end.

use chrono::{DateTime, Utc};
use types::settings::BreakRhythm;

use super::draft::Draft;
use super::judgement;
use crate::{Break, BreakId, Event, FocusId, Phase};

/// A session that was finished by this decision is followed by its break.
pub(super) fn follow(draft: &mut Draft<'_>) {
    let now = draft.now();
    let finished = |event: &Event| matches!(event, Event::FocusFinished { at, .. } if *at == now);
    if starts(draft) && draft.recorded().iter().any(finished) {
        // A session that makes the day enough is followed by no break.
        judgement::judge(draft, now);
        begin(draft, now);
    }
}

/// A session that reached its planned end at `at` ends there, and its break begins. On a day that is enough
/// it goes on counting, as without a rhythm.
pub(super) fn at_planned_end(draft: &mut Draft<'_>, focus: FocusId, at: DateTime<Utc>) {
    if !starts(draft) {
        return;
    }
    judgement::judge_upwards(draft, at);
    let day = draft.unclosed_day();
    if day.is_some_and(|day| day.phase() == Phase::Open && day.running_meeting().is_none()) {
        draft.record(Event::FocusFinished { focus, at });
        begin(draft, at);
    }
}

fn starts(draft: &Draft<'_>) -> bool {
    draft.settings().rhythm == BreakRhythm::Start
}

fn begin(draft: &mut Draft<'_>, at: DateTime<Utc>) {
    let day = draft.unclosed_day();
    let due = day.and_then(|day| day.break_due(draft.settings(), at));
    if let Some(due) = due {
        let rest = Break {
            id: BreakId(draft.mint()),
            started_at: at,
            planned: due.length,
            ended_at: None,
        };
        draft.record(Event::BreakStarted { rest });
    }
}
