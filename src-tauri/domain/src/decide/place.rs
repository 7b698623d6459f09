//! Giving loose ends their place: a later date, nowhere, or someone else.

use chrono::{Days, NaiveDate};

use super::draft::Draft;
use super::lookup;
use crate::{
    CarriedId, DaysOff, Deferred, DeferredFrom, Destination, Details, Event, Item, ItemId, Minutes,
    ParkedThought, Rejection, Target, Title,
};

/// The day after `today` that people mean by "tomorrow": the next one that is not off.
pub(super) fn tomorrow(draft: &Draft<'_>, today: NaiveDate) -> NaiveDate {
    draft.work_days().next(today)
}

/// Makes the place of a command definite, seen from `today`; what is done with needs no place.
///
/// # Errors
/// [`Rejection::DateNotAhead`].
pub(super) fn definite(
    draft: &Draft<'_>,
    wish: Target,
    today: NaiveDate,
) -> Result<Destination, Rejection> {
    match wish {
        Target::Tomorrow => Ok(Destination::Date(tomorrow(draft, today))),
        Target::Date { date } => ahead(date, today).map(Destination::Date),
        Target::HandOver { person } => Ok(Destination::HandOver(person)),
        Target::Drop | Target::Done => Ok(Destination::Drop),
    }
}

/// Lets a date pass that lies after `today` and at most a year ahead.
pub(super) fn ahead(date: NaiveDate, today: NaiveDate) -> Result<NaiveDate, Rejection> {
    if date > today && !is_too_far(date, today) {
        Ok(date)
    } else {
        Err(Rejection::DateNotAhead)
    }
}

/// Whether a date lies more than a year after `today`: further than anything is planned.
pub(super) fn is_too_far(date: NaiveDate, today: NaiveDate) -> bool {
    let latest = today.checked_add_days(Days::new(DaysOff::AHEAD.into()));
    latest.is_some_and(|latest| date > latest)
}

/// What now waits, when the place is a date: with this title, estimate, note and steps.
pub(super) fn deferred(
    draft: &mut Draft<'_>,
    place: &Destination,
    like: (&Title, Option<Minutes>, &Details),
    from: DeferredFrom,
) -> Option<Deferred> {
    let Destination::Date(due) = *place else {
        return None;
    };
    let (title, estimate, details) = like;
    Some(Deferred {
        id: CarriedId(draft.mint()),
        title: title.clone(),
        due,
        estimate,
        from,
        details: details.clone(),
    })
}

/// Gives an item its place, whether its day is open or was just closed.
pub(super) fn put_item(draft: &mut Draft<'_>, item: &Item, wish: Target) -> Result<(), Rejection> {
    if wish == Target::Done {
        return tick(draft, item.id);
    }
    let today = match &draft.state().day {
        Some(day) => day.date,
        None => draft.date(),
    };
    let place = definite(draft, wish, today)?;
    let from = DeferredFrom::Item(item.id);
    let like = (&item.title, item.estimate, &item.details);
    let carried = deferred(draft, &place, like, from);
    draft.record(Event::ItemPlaced {
        item: item.id,
        place,
        carried,
    });
    Ok(())
}

/// Gives a thought its place, seen from `today`.
pub(super) fn put_thought(
    draft: &mut Draft<'_>,
    thought: &ParkedThought,
    wish: Target,
    today: NaiveDate,
) -> Result<(), Rejection> {
    let place = definite(draft, wish, today)?;
    let from = DeferredFrom::Thought(thought.id);
    let like = (&thought.text, None, &Details::default());
    let carried = deferred(draft, &place, like, from);
    draft.record(Event::ThoughtPlaced {
        thought: thought.id,
        place,
        carried,
    });
    Ok(())
}

pub(super) fn tick(draft: &mut Draft<'_>, item: ItemId) -> Result<(), Rejection> {
    lookup::open_item(draft.open_day()?, item)?;
    draft.record(Event::ItemTicked { item });
    Ok(())
}
