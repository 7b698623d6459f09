//! Breaks set right: their times, and whether they were rest at all. One that goes on is finished or
//! worked over instead.

use chrono::{DateTime, Utc};

use super::fit::make_room;
use super::focus;
use crate::decide::draft::Draft;
use crate::decide::lookup;
use crate::decide::span::{Span, subtract};
use crate::{Break, BreakChange, BreakId, Corrected, Day, Event, Minutes, Rejection};

pub(super) fn change(
    draft: &mut Draft<'_>,
    day: &Day,
    id: BreakId,
    change: BreakChange,
) -> Result<(), Rejection> {
    let was = day.breaks.iter().find(|rest| rest.id == id);
    let was = was.ok_or(Rejection::UnknownRecord)?;
    let ended_at = was.ended_at.ok_or(Rejection::StillGoesOn)?;
    match change {
        BreakChange::Times { from, to } => {
            let from = from.unwrap_or(was.started_at);
            times(draft, day, was, (from, to.unwrap_or(ended_at)))
        }
        BreakChange::Own { item } => {
            put(draft, day, was, None);
            let left = lookup::day(draft.state(), day.id).cloned();
            let left = left.ok_or(Rejection::NotCorrectable)?;
            focus::add(draft, &left, item, was.started_at, ended_at)
        }
        BreakChange::Remove => {
            put(draft, day, was, None);
            Ok(())
        }
    }
}

pub(super) fn add(
    draft: &mut Draft<'_>,
    day: &Day,
    from: DateTime<Utc>,
    to: DateTime<Utc>,
) -> Result<(), Rejection> {
    let span = Span::new(from, to).ok_or(Rejection::StretchUnsound)?;
    make_room(draft, day, &[span], &[span])?;
    let rest = Break {
        id: BreakId(draft.mint()),
        started_at: from,
        planned: lasted(span),
        ended_at: Some(to),
    };
    draft.record(Event::BreakCorrected(Corrected {
        day: day.id,
        was: None,
        now: vec![rest],
    }));
    Ok(())
}

/// A break that was noted afterwards was as long as it lasted, in minutes begun.
fn lasted(span: Span) -> Minutes {
    Minutes::begun(span.to - span.from)
}

fn times(
    draft: &mut Draft<'_>,
    day: &Day,
    was: &Break,
    (from, to): (DateTime<Utc>, DateTime<Utc>),
) -> Result<(), Rejection> {
    if (from, Some(to)) == (was.started_at, was.ended_at) {
        return Ok(());
    }
    let span = Span::new(from, to).ok_or(Rejection::StretchUnsound)?;
    let before: Vec<_> = was
        .ended_at
        .and_then(|ended_at| Span::new(was.started_at, ended_at))
        .into_iter()
        .collect();
    let added = subtract(vec![span], &before);
    let mut others = day.clone();
    others.breaks.retain(|known| known.id != was.id);
    make_room(draft, &others, &added, &added)?;
    let now = Break {
        started_at: from,
        ended_at: Some(to),
        ..was.clone()
    };
    put(draft, day, was, Some(now));
    Ok(())
}

fn put(draft: &mut Draft<'_>, day: &Day, was: &Break, now: Option<Break>) {
    draft.record(Event::BreakCorrected(Corrected {
        day: day.id,
        was: Some(Box::new(was.clone())),
        now: now.into_iter().collect(),
    }));
}
