//! Interruptions set right: who it was, when, and whether it was one at all.

use chrono::{DateTime, Utc};

use crate::decide::draft::Draft;
use crate::{
    Corrected, Day, Event, InterruptedBy, Interruption, InterruptionChange, InterruptionId,
    Rejection, Title,
};

pub(super) fn change(
    draft: &mut Draft<'_>,
    day: &Day,
    id: InterruptionId,
    change: InterruptionChange,
) -> Result<(), Rejection> {
    let was = day.interruptions.iter().find(|mark| mark.id == id);
    let was = was.ok_or(Rejection::UnknownRecord)?;
    let now = match change {
        InterruptionChange::About { by, word } => Some(Interruption {
            by,
            word,
            ..was.clone()
        }),
        InterruptionChange::At { at } => Some(Interruption {
            at: within(draft, day, at)?,
            ..was.clone()
        }),
        InterruptionChange::Remove => None,
    };
    if now.as_ref() != Some(was) {
        put(draft, day, Some(was), now);
    }
    Ok(())
}

pub(super) fn add(
    draft: &mut Draft<'_>,
    day: &Day,
    at: DateTime<Utc>,
    (by, word): (InterruptedBy, Option<Title>),
) -> Result<(), Rejection> {
    let mark = Interruption {
        id: InterruptionId(draft.mint()),
        at: within(draft, day, at)?,
        focus: None,
        by,
        word,
    };
    put(draft, day, None, Some(mark));
    Ok(())
}

/// An instant between the day's first act and its end, and not ahead.
fn within(draft: &Draft<'_>, day: &Day, at: DateTime<Utc>) -> Result<DateTime<Utc>, Rejection> {
    let end = day.closing.map_or(day.ends_at(), |closing| closing.at);
    if at < day.started_at || at > end.min(draft.now()) {
        return Err(Rejection::StretchUnsound);
    }
    Ok(at)
}

/// The session it falls into is found when it is folded into the day.
fn put(draft: &mut Draft<'_>, day: &Day, was: Option<&Interruption>, now: Option<Interruption>) {
    draft.record(Event::InterruptionCorrected(Corrected {
        day: day.id,
        was: was.cloned().map(Box::new),
        now: now.into_iter().collect(),
    }));
}
