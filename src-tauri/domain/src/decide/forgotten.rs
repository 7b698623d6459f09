//! A day that was never ended: besides its close, it may simply go on. What ran meanwhile is not taken for
//! work because of that: from the end that would have been proposed, it was not observed.

use chrono::{DateTime, Utc};

use super::draft::Draft;
use crate::{Day, Event, Gap, GapCause, GapId, MOMENT, Rejection, Today};

pub(super) fn keep_open(draft: &mut Draft<'_>) -> Result<(), Rejection> {
    let now = draft.now();
    let Today::Unplanned {
        forgotten: Some(day),
        ..
    } = draft.today()
    else {
        return Err(Rejection::NothingForgotten);
    };
    if !day.can_stay_open(now) {
        return Err(Rejection::NothingForgotten);
    }
    let (id, until) = (day.id, day.clock().boundary_after(now));
    let seen = day.proposed_end(now);
    draft.record(Event::DayKeptOpen {
        day: id,
        until,
        over_since: Some(seen),
    });
    let gap = GapId(draft.mint());
    let unvouched = draft
        .unclosed_day()
        .and_then(|day| meeting_left(day, seen).or_else(|| session_left(day, gap, seen, now)));
    if let Some(event) = unvouched {
        draft.record(event);
    }
    Ok(())
}

fn meeting_left(day: &Day, seen: DateTime<Utc>) -> Option<Event> {
    let running = day.running_meeting()?;
    Some(Event::MeetingEnded {
        meeting: running.id,
        reason: None,
        at: seen.max(running.started_at),
    })
}

fn session_left(day: &Day, id: GapId, seen: DateTime<Utc>, now: DateTime<Utc>) -> Option<Event> {
    let focus = day.running_focus()?;
    let from = seen.max(focus.open_interval()?.from);
    let gap = Gap {
        id,
        cause: GapCause::Away,
        from,
        to: now,
        was: None,
    };
    let focus = focus.id;
    (now - from >= MOMENT).then_some(Event::GapOpened { focus, gap })
}
