//! One-key marks. They fall into the session that goes on, held or not, or into none.

use super::draft::Draft;
use crate::{Event, InterruptedBy, Interruption, InterruptionId, Rejection, Title};

pub(super) fn mark(
    draft: &mut Draft<'_>,
    by: InterruptedBy,
    word: Option<Title>,
) -> Result<(), Rejection> {
    let focus = draft.open_day()?.running_focus().map(|focus| focus.id);
    let interruption = Interruption {
        id: InterruptionId(draft.mint()),
        at: draft.now(),
        focus,
        by,
        word,
    };
    draft.record(Event::InterruptionMarked { interruption });
    Ok(())
}
