//! What is put off, and what is parked. None of it needs a day: a thought may come at any hour, in a
//! closed day and before a forgotten one is healed too.

use chrono::NaiveDate;

use super::draft::Draft;
use super::{lookup, place, range};
use crate::{
    CarriedId, Deferred, DeferredFrom, Details, Event, Minutes, ParkedThought, Rejection, Target,
    ThoughtId, Title,
};

pub(super) fn add(
    draft: &mut Draft<'_>,
    title: Title,
    due: Option<NaiveDate>,
    estimate: Option<Minutes>,
) -> Result<(), Rejection> {
    let estimate = range::estimate(estimate)?;
    let due = day_for(draft, due)?;
    let carried = Deferred {
        id: CarriedId(draft.mint()),
        title,
        due,
        estimate,
        from: DeferredFrom::Person,
        details: Details::default(),
    };
    draft.record(Event::PutForLater { carried });
    Ok(())
}

/// The date something is put on: the one in the command, else the next day that is not off.
fn day_for(draft: &Draft<'_>, due: Option<NaiveDate>) -> Result<NaiveDate, Rejection> {
    let today = draft.date();
    match due {
        Some(due) => place::ahead(due, today),
        None => Ok(place::tomorrow(draft, today)),
    }
}

pub(super) fn rename(
    draft: &mut Draft<'_>,
    waiting: CarriedId,
    title: Title,
) -> Result<(), Rejection> {
    if lookup::waiting(draft, waiting)?.title != title {
        draft.record(Event::WaitingRenamed { waiting, title });
    }
    Ok(())
}

pub(super) fn move_to(
    draft: &mut Draft<'_>,
    waiting: CarriedId,
    due: Option<NaiveDate>,
) -> Result<(), Rejection> {
    let from = lookup::waiting(draft, waiting)?.due;
    let due = day_for(draft, due)?;
    if from != due {
        draft.record(Event::WaitingMoved { waiting, due });
    }
    Ok(())
}

pub(super) fn drop(draft: &mut Draft<'_>, waiting: CarriedId) -> Result<(), Rejection> {
    lookup::waiting(draft, waiting)?;
    draft.record(Event::WaitingDropped { waiting });
    Ok(())
}

pub(super) fn park(draft: &mut Draft<'_>, text: Title) -> Result<(), Rejection> {
    let thought = ParkedThought {
        id: ThoughtId(draft.mint()),
        text,
        at: draft.now(),
    };
    draft.record(Event::ThoughtParked { thought });
    Ok(())
}

pub(super) fn place(
    draft: &mut Draft<'_>,
    thought: ThoughtId,
    wish: Target,
) -> Result<(), Rejection> {
    let mut parked = draft.state().parked.iter();
    let known = parked.find(|known| known.id == thought);
    let known = known.ok_or(Rejection::UnknownThought)?.clone();
    let today = draft.date();
    place::put_thought(draft, &known, wish, today)
}
