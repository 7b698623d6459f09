//! The end of a closed day set right.

use chrono::{DateTime, Utc};

use crate::decide::draft::Draft;
use crate::decide::span::Span;
use crate::{Day, EdgeCorrected, Event, Interval, Rejection};

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
    draft.record(Event::DayEndCorrected(EdgeCorrected {
        day: day.id,
        was,
        now: at,
        over: None,
    }));
    Ok(())
}

/// Moves the end of a closed day behind work that came to it after its end. The day was over from its
/// end on, but for what is written down there.
pub(super) fn reach(draft: &mut Draft<'_>, day: &Day, counted: &[Span]) {
    let Some(was) = day.closing.map(|closing| closing.at) else {
        return;
    };
    let late = counted.iter().map(|span| span.to);
    let Some(now) = late.max().filter(|now| *now > was) else {
        return;
    };
    let over = Interval {
        from: was,
        to: Some(now),
    };
    let day = day.id;
    draft.record(Event::DayEndCorrected(EdgeCorrected {
        day,
        was,
        now,
        over: Some(over),
    }));
}

/// The end as far back as nothing is written down any more of what had moved it; absent when it stays.
pub(super) fn left_behind(day: &Day) -> Option<Event> {
    let was = day.closing?.at;
    let over = day.over.iter();
    let over = over.filter(|over| over.to == Some(was) && over.from > day.started_at);
    let over = over.filter(|over| !day.was_reopened_at(over));
    let from = over.map(|over| over.from).min()?;
    let sessions = day.focus.iter().filter_map(|focus| focus.ended_at);
    let breaks = day.breaks.iter().filter_map(|rest| rest.ended_at);
    let marks = day.interruptions.iter().map(|mark| mark.at);
    let ticks = day.items.iter().filter_map(|item| item.done_at);
    let all = sessions.chain(breaks).chain(marks).chain(ticks);
    let now = all.fold(day.written_until().max(from), DateTime::max);
    (now < was).then_some(Event::DayEndCorrected(EdgeCorrected {
        day: day.id,
        was,
        now,
        over: None,
    }))
}
