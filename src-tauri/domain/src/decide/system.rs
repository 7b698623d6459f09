//! What the machine noticed about time itself: that the person was away, or that the clock was moved.
//! Never refused; at worst it changes nothing.

use chrono::{DateTime, TimeDelta, Utc};

use super::draft::Draft;
use super::due;
use crate::{Day, Event, Focus, Gap, GapCause, GapId, MOMENT, Meeting};

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
    due::until(draft, from.min(now));
    let id = GapId(draft.mint());
    let unknown = cause == GapCause::Crash && from == to;
    let event = draft.unclosed_day().and_then(|day| match unknown {
        true => doubted(day, id, from),
        false => {
            let to = to.min(now);
            opened(day, id, cause, (from, to)).or_else(|| grown(day, from, to))
        }
    });
    if let Some(event) = event {
        draft.record(event);
    }
    due::until(draft, now);
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

/// The session is held where the person was present for the last time, and for how long is not known yet.
/// The gap grows when a clock can.
fn doubted(day: &Day, id: GapId, seen: DateTime<Utc>) -> Option<Event> {
    let focus = day.running_focus()?;
    let from = seen.max(focus.open_interval()?.from);
    let gap = Gap {
        id,
        cause: GapCause::Crash,
        from,
        to: from,
        was: None,
    };
    let focus = focus.id;
    Some(Event::GapOpened { focus, gap })
}

/// The growth of the gap that holds the session, if the absence continues it. A meeting since then
/// says that the person was present in between.
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
    let end = day.rollover_at();
    let end = if from < end { end } else { day.asks_until() };
    to.min(end.max(from))
}

/// A clock that moved by nothing was found behind what is written down when an agent started: what of
/// that is not sure makes room. It is left alone where records themselves lie ahead; nothing vouches for
/// the clock, and what is over is not moved by it.
pub(super) fn clock_moved(draft: &mut Draft<'_>, by_ms: i64) {
    let now = draft.now();
    let moves = |day: &Day| by_ms != 0 || day.reaches_past(now) && day.vouched_until() <= now;
    let doubted = draft.unclosed_day().is_some_and(is_doubted);
    if draft.unclosed_day().is_some_and(moves) {
        draft.record(Event::ClockMoved { by_ms });
        let day = draft.unclosed_day().filter(|_| doubted);
        let known = day.and_then(|day| known_now(day, now));
        if let Some(event) = known {
            draft.record(event);
        }
    }
    due::until(draft, now);
}

/// Whether it is not known how long its session has been held. A gap that made room for something else
/// until nothing was left of it looks alike afterwards, so it is asked before.
fn is_doubted(day: &Day) -> bool {
    let focus = day.running_focus();
    focus.and_then(Focus::held_in_doubt).is_some()
}

/// The clock is right again: a session that was held in doubt was held until now.
fn known_now(day: &Day, now: DateTime<Utc>) -> Option<Event> {
    let gap = day.running_focus()?.held_in_doubt()?;
    grown(day, gap.to, now)
}
