//! The end of a closed day set right.

use chrono::{DateTime, Utc};

use crate::decide::draft::Draft;
use crate::decide::shutdown::written_until;
use crate::{Day, Event, Rejection};

/// By the rule of the close itself: not before what is written down, not ahead, not beyond the day.
pub(super) fn change(draft: &mut Draft<'_>, day: &Day, at: DateTime<Utc>) -> Result<(), Rejection> {
    let was = day.closing.ok_or(Rejection::DayIsNotClosed)?.at;
    if at == was {
        return Ok(());
    }
    let earliest = written_until(day);
    let latest = draft.now().min(day.ends_at().max(earliest));
    if at < earliest || at > latest {
        return Err(Rejection::EndUnsound);
    }
    draft.record(Event::DayEndCorrected {
        day: day.id,
        was,
        now: at,
    });
    Ok(())
}
