//! Answers to gaps. A gap is answered once and while its day is open: what a closed day was worth is
//! not reopened by a question left over. A person who says that the gap which holds a session was
//! focus is working, so the session goes on.

use super::draft::Draft;
use super::focus;
use crate::{Event, Focus, GapId, GapWas, Rejection};

pub(super) fn resolve(
    draft: &mut Draft<'_>,
    gap: GapId,
    was: GapWas,
    go_on: Option<bool>,
) -> Result<(), Rejection> {
    let day = draft.open_day()?;
    let found = day.open_gaps().find(|(_, known)| known.id == gap);
    let focus = found.map(|(focus, _)| focus).ok_or(Rejection::UnknownGap)?;
    let holds = day.held_by().is_some_and(|(_, held)| held.id == gap);
    let goes_on = match go_on {
        None => holds && was == GapWas::Focus,
        Some(go_on) => go_on,
    };
    let held = day.running_focus().is_some_and(Focus::is_paused);
    // Held for a meeting that goes on, it waits for its end.
    let can_go_on = held && day.running_meeting().is_none();
    draft.record(Event::GapResolved { focus, gap, was });
    if goes_on && can_go_on {
        focus::resume(draft)?;
    }
    Ok(())
}
