//! Sessions set right: their times, their item, whether they were one, two or none.

use chrono::{DateTime, TimeDelta, Utc};

use super::fit::put;
use super::share;
use crate::decide::draft::Draft;
use crate::decide::lookup;
use crate::decide::span::Span;
use crate::{Day, Focus, FocusId, Gap, GapId, Interval, ItemId, Minutes, Rejection, SessionChange};

pub(super) fn change(
    draft: &mut Draft<'_>,
    day: &Day,
    id: FocusId,
    change: SessionChange,
) -> Result<(), Rejection> {
    let was = day.focus.iter().find(|focus| focus.id == id);
    let was = was.ok_or(Rejection::UnknownRecord)?;
    let now = match change {
        SessionChange::Times { from, to } => vec![times(was, from, to, draft.now())?],
        SessionChange::Item { item } => {
            item.map(|item| lookup::item(day, item)).transpose()?;
            vec![Focus {
                item,
                ..was.clone()
            }]
        }
        SessionChange::Split { at, item } => {
            item.map(|item| lookup::item(day, item)).transpose()?;
            split(draft, was, at, item)?.into()
        }
        SessionChange::Remove if was.goes_on() => return Err(Rejection::StillGoesOn),
        SessionChange::Remove => Vec::new(),
    };
    put(draft, day, Some(was), now)
}

pub(super) fn add(
    draft: &mut Draft<'_>,
    day: &Day,
    item: Option<ItemId>,
    from: DateTime<Utc>,
    to: DateTime<Utc>,
) -> Result<(), Rejection> {
    item.map(|item| lookup::item(day, item)).transpose()?;
    let span = Span::new(from, to).ok_or(Rejection::StretchUnsound)?;
    let focus = over(FocusId(draft.mint()), item, span);
    put(draft, day, None, vec![focus])
}

/// A session of nothing but one stretch of work.
pub(super) fn over(id: FocusId, item: Option<ItemId>, span: Span) -> Focus {
    Focus {
        id,
        item,
        planned: None,
        bonus: false,
        started_at: span.from,
        intervals: vec![Interval::from(span)],
        gaps: Vec::new(),
        paused_at: None,
        ran_over: false,
        ended_at: Some(span.to),
        before: None,
        asked_since: None,
    }
}

fn times(
    was: &Focus,
    from: Option<DateTime<Utc>>,
    to: Option<DateTime<Utc>>,
    now: DateTime<Utc>,
) -> Result<Focus, Rejection> {
    let known = (was.started_at, was.reaches_to(now));
    let from = from.filter(|from| *from != known.0);
    if to.is_some() && was.goes_on() {
        return Err(Rejection::StillGoesOn);
    }
    let to = to.filter(|to| *to != known.1);
    if from.is_none() && to.is_none() {
        return Ok(was.clone());
    }
    let (begins, ends) = (from.unwrap_or(known.0), to.unwrap_or(known.1));
    if begins >= ends {
        return Err(Rejection::StretchUnsound);
    }
    let mut focus = was.clone();
    focus.started_at = begins;
    focus.ended_at = focus.ended_at.map(|_| ends);
    focus.keep_between(begins, to);
    // A session that is set wholly before or after where it was is worth no way between.
    let came = [
        Span::new(begins, known.0.min(ends)),
        Span::new(known.1.max(begins), ends),
    ];
    came.into_iter()
        .flatten()
        .for_each(|span| focus.mark_worked(span));
    Ok(focus.in_order(now))
}

/// What goes on keeps its id, so that the callers that follow it do not lose it.
fn split(
    draft: &mut Draft<'_>,
    was: &Focus,
    at: DateTime<Utc>,
    item: Option<ItemId>,
) -> Result<[Focus; 2], Rejection> {
    let now = draft.now();
    if at <= was.started_at || at >= was.reaches_to(now) {
        return Err(Rejection::StretchUnsound);
    }
    let (mut first, mut second) = (was.clone(), was.clone());
    first.keep_between(was.started_at, Some(at));
    second.keep_between(at, None);
    first.ended_at = Some(at);
    first.paused_at = None;
    second.started_at = at;
    second.item = item;
    let newer = if was.goes_on() {
        &mut first
    } else {
        &mut second
    };
    newer.id = FocusId(draft.mint());
    for Gap { id, .. } in &mut second.gaps {
        if first.gaps.iter().any(|gap| gap.id == *id) {
            *id = GapId(draft.mint());
        }
    }
    let (first, second) = (first.in_order(now), second.in_order(now));
    let own = was.plan_left().map(Minutes::begun);
    let took_before = was.before.map_or(Minutes(0), |before| {
        Minutes::begun(TimeDelta::try_milliseconds(before.worked_ms).unwrap_or_default())
    });
    let (early, late) = share::plan(own, first.worked(now));
    Ok([
        Focus {
            planned: early.map(|early| early.plus(took_before)),
            ran_over: was.ran_over && late.is_none(),
            ..first
        },
        // Two sessions are two sittings.
        Focus {
            planned: late,
            ran_over: was.ran_over && late.is_some(),
            before: None,
            ..second
        },
    ])
}
