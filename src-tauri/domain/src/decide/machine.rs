//! What the machine noticed about time itself: that nobody was there, or that the clock was moved.
//! Never refused; at worst it changes nothing.

use chrono::{DateTime, TimeDelta, Utc};

use super::draft::Draft;
use super::passing;
use crate::{Day, Event, Gap, GapCause, GapId, MOMENT, Meeting};

/// As far after an unanswered gap an absence still continues it: a sign of life may be a minute old,
/// and who stepped away from a sleeping machine did not come back for that minute.
const TOUCHES: TimeDelta = TimeDelta::minutes(2);

/// A running session is held where the absence began, and the absence becomes a gap; one that is held
/// by an unanswered gap gets no second question, its gap grows. A break passes, and a meeting goes
/// on: people sit in meetings with the lid closed.
pub(super) fn missed(
    draft: &mut Draft<'_>,
    cause: GapCause,
    from: DateTime<Utc>,
    to: DateTime<Utc>,
) {
    let now = draft.now();
    passing::until(draft, from.min(now));
    let id = GapId(draft.mint());
    let event = draft.unclosed_day().and_then(|day| {
        opened(day, id, cause, (from, to.min(now))).or_else(|| grown(day, from, to.min(now)))
    });
    if let Some(event) = event {
        draft.record(event);
    }
    passing::until(draft, now);
}

/// The gap that the part of an absence leaves which lies in the running session and in its day. Less
/// than a minute of it is not asked about: the session just went on.
fn opened(
    day: &Day,
    id: GapId,
    cause: GapCause,
    (from, to): (DateTime<Utc>, DateTime<Utc>),
) -> Option<Event> {
    let focus = day.running_focus()?;
    let from = from.max(focus.open_interval()?.from);
    if to - from < MOMENT {
        return None;
    }
    let to = within(day, from, to);
    let gap = Gap {
        id,
        cause,
        from,
        to,
        was: None,
    };
    let focus = focus.id;
    (from < to || from == to && from >= day.asks_until()).then_some(Event::GapOpened { focus, gap })
}

/// The growth of the gap that holds the session, if the absence continues it. A meeting since then
/// says that somebody was there in between.
fn grown(day: &Day, from: DateTime<Utc>, to: DateTime<Utc>) -> Option<Event> {
    let focus = day.running_focus()?;
    let gap = focus.held_by()?;
    let to = within(day, gap.from, to);
    let met = |meeting: &Meeting| meeting.ended_at.is_none_or(|end| end > gap.to);
    let continues = from <= gap.to + TOUCHES && to > gap.to;
    let (focus, gap) = (focus.id, gap.id);
    (continues && !day.meetings.iter().any(met)).then_some(Event::GapGrew { focus, gap, to })
}

/// What is missed of the next morning is no part of this day, unless it had reached into it; and then
/// only as far as work may carry a day.
fn within(day: &Day, from: DateTime<Utc>, to: DateTime<Utc>) -> DateTime<Utc> {
    let end = day.gives_way_at();
    let end = if from < end { end } else { day.asks_until() };
    to.min(end.max(from))
}

pub(super) fn clock_moved(draft: &mut Draft<'_>, by_ms: i64) {
    if by_ms != 0 && draft.unclosed_day().is_some() {
        draft.record(Event::ClockMoved { by_ms });
    }
    passing::until(draft, draft.now());
}
