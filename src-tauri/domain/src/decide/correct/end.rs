//! The end of a closed day set right.

use chrono::{DateTime, Utc};

use crate::decide::draft::Draft;
use crate::decide::span::Span;
use crate::{Day, EndSetRight, Event, Interval, Rejection};

/// By the rule of the close itself: not before what is written down, not ahead, not beyond the day.
pub(super) fn change(draft: &mut Draft<'_>, day: &Day, at: DateTime<Utc>) -> Result<(), Rejection> {
    let was = day.closing.ok_or(Rejection::DayIsNotClosed)?.at;
    if at == was {
        return Ok(());
    }
    let earliest = day.written_until();
    let latest = draft.now().min(day.ends_at().max(earliest));
    if at < earliest || at > latest {
        return Err(Rejection::EndUnsound);
    }
    draft.record(Event::DayEndCorrected(EndSetRight {
        day: day.id,
        was,
        now: at,
        over: None,
    }));
    Ok(())
}

/// Moves the end of a closed day behind work that came to it after its end. The day was over between
/// its end and the first of that work.
pub(super) fn reach(draft: &mut Draft<'_>, day: &Day, counted: &[Span]) {
    let Some(was) = day.closing.map(|closing| closing.at) else {
        return;
    };
    let late: Vec<_> = counted.iter().filter(|span| span.to > was).collect();
    let Some(now) = late.iter().map(|span| span.to).max() else {
        return;
    };
    let first = late.iter().map(|span| span.from).min();
    let over = first.filter(|first| *first > was).map(|first| Interval {
        from: was,
        to: Some(first),
    });
    draft.record(Event::DayEndCorrected(EndSetRight {
        day: day.id,
        was,
        now,
        over,
    }));
}
