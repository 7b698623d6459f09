//! Breaks. A held session is still going on: it is finished or resumed, not rested from.

use super::draft::Draft;
use super::range;
use crate::{Break, BreakId, Day, Event, Minutes, Rejection};

pub(super) fn start(draft: &mut Draft<'_>, length: Option<Minutes>) -> Result<(), Rejection> {
    let day = draft.open_day()?;
    if day.running_meeting().is_some() {
        return Err(Rejection::MeetingGoesOn);
    }
    if day.running_focus().is_some() {
        return Err(Rejection::FocusGoesOn);
    }
    if day.running_break().is_some() {
        return Err(Rejection::BreakGoesOn);
    }
    let planned = match length {
        Some(length) => range::length(length, range::BREAK)?,
        None => day.break_length(draft.settings()).0,
    };
    let rest = Break {
        id: BreakId(draft.mint()),
        started_at: draft.now(),
        planned,
        ended_at: None,
    };
    draft.record(Event::BreakStarted { rest });
    Ok(())
}

/// Ends the break that goes on, if one does: something else begins.
pub(super) fn end_running(draft: &mut Draft<'_>) {
    let running = draft.unclosed_day().and_then(Day::running_break);
    if let Some(rest) = running.map(|rest| rest.id) {
        let at = draft.now();
        draft.record(Event::BreakEnded { rest, at });
    }
}
