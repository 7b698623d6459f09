//! Answers to gaps. A gap is answered once and while its day is open: what a closed day was worth is
//! not reopened by a question left over.

use super::draft::Draft;
use crate::{Event, GapId, GapWas, Rejection};

pub(super) fn resolve(draft: &mut Draft<'_>, gap: GapId, was: GapWas) -> Result<(), Rejection> {
    let day = draft.open_day()?;
    let found = day.open_gaps().find(|(_, known)| known.id == gap);
    let focus = found.map(|(focus, _)| focus).ok_or(Rejection::UnknownGap)?;
    draft.record(Event::GapResolved { focus, gap, was });
    Ok(())
}
