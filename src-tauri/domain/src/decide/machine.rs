//! What the machine noticed about time itself: that nobody was there, or that the clock was moved.
//! Never refused; at worst it changes nothing.

use chrono::{DateTime, Utc};

use super::draft::Draft;
use super::passing;
use crate::{Day, Event, FocusId, Gap, GapCause, GapId};

/// A running session is held where the absence began, and the absence becomes a gap. A break passes,
/// and a meeting goes on: people sit in meetings with the lid closed.
pub(super) fn missed(
    draft: &mut Draft<'_>,
    cause: GapCause,
    from: DateTime<Utc>,
    to: DateTime<Utc>,
) {
    let now = draft.now();
    passing::until(draft, from.min(now));
    if let Some((focus, from, to)) = draft
        .unclosed_day()
        .and_then(|day| absence(day, from, to, now))
    {
        let id = GapId(draft.mint());
        let gap = Gap {
            id,
            cause,
            from,
            to,
            was: None,
        };
        draft.record(Event::GapOpened { focus, gap });
    }
    passing::until(draft, now);
}

/// The part of an absence that lies in the running session and in its day.
fn absence(
    day: &Day,
    from: DateTime<Utc>,
    to: DateTime<Utc>,
    now: DateTime<Utc>,
) -> Option<(FocusId, DateTime<Utc>, DateTime<Utc>)> {
    let focus = day.running_focus()?;
    let from = from.max(focus.open_interval()?.from);
    let day_ends = day.clock().ends();
    let to = to.min(now);
    // What is missed of the next morning is no part of this day, unless it had reached into it.
    let to = if from < day_ends {
        to.min(day_ends)
    } else {
        to
    };
    (from < to).then_some((focus.id, from, to))
}

pub(super) fn clock_moved(draft: &mut Draft<'_>, by_ms: i64) {
    if by_ms != 0 && draft.unclosed_day().is_some() {
        draft.record(Event::ClockMoved { by_ms });
    }
    passing::until(draft, draft.now());
}
