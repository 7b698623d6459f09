//! Items set right: whether they were done after all. While the day is open this is the ordinary act;
//! on a closed day the item changes where it stands, and what waits because of it comes or goes.

use chrono::{DateTime, Utc};

use crate::decide::draft::Draft;
use crate::decide::{items, place};
use crate::{
    CarriedId, Corrected, Day, DeferredFrom, Destination, Event, Item, ItemChange, ItemId,
    ItemKind, ItemState, Rejection, Target,
};

pub(super) fn change(
    draft: &mut Draft<'_>,
    day: &Day,
    id: ItemId,
    change: ItemChange,
) -> Result<(), Rejection> {
    let was = day.item(id).ok_or(Rejection::UnknownItem)?.clone();
    match (day.closing, change) {
        // Without a time it keeps the one of its tick.
        (_, ItemChange::Done { at: None }) if was.state == ItemState::Done => Ok(()),
        (None, ItemChange::Done { at }) => {
            let at = at.unwrap_or(draft.now());
            done(draft, day, &was, within(day, at, draft.now())?)
        }
        (None, ItemChange::NotDone { .. }) if was.state == ItemState::Open => Ok(()),
        (None, ItemChange::NotDone { .. }) => items::take_back(draft, id),
        (Some(closing), ItemChange::Done { at }) => {
            let at = at.unwrap_or(closing.at);
            done(draft, day, &was, within(day, at, closing.at)?)
        }
        (Some(_), ItemChange::NotDone { place }) => not_done(draft, day, &was, place),
    }
}

/// An instant of the day, not after `latest`.
fn within(day: &Day, at: DateTime<Utc>, latest: DateTime<Utc>) -> Result<DateTime<Utc>, Rejection> {
    if at < day.started_at || at > latest {
        return Err(Rejection::StretchUnsound);
    }
    Ok(at)
}

fn done(draft: &mut Draft<'_>, day: &Day, was: &Item, at: DateTime<Utc>) -> Result<(), Rejection> {
    let waited = waiting(draft, was);
    put(
        draft,
        day,
        was,
        Item {
            kind: returns_as(day, was),
            state: ItemState::Done,
            left_over: false,
            done_at: Some(at),
            ..was.clone()
        },
    );
    release(draft, waited);
    Ok(())
}

/// A must that had left its day finds room in it again, or was done beyond what the day asked for.
fn returns_as(day: &Day, was: &Item) -> ItemKind {
    if was.kind == ItemKind::Must && !was.counts() && items::must_fits(day).is_err() {
        ItemKind::Bonus
    } else {
        was.kind
    }
}

/// The day had set out to do it, so it counts on as one of its items.
fn not_done(draft: &mut Draft<'_>, day: &Day, was: &Item, wish: Target) -> Result<(), Rejection> {
    let mut place = place::definite(draft, wish, draft.date())?;
    let goes_on = draft.state().goes_on_as(was.id);
    let taken_on = goes_on.map(|(later, _)| later.date);
    if let (Destination::Date(date), Some(taken_on)) = (&mut place, taken_on) {
        // It was taken into another day: that one stays the only one.
        *date = taken_on;
    }
    let state = match &place {
        Destination::Date(date) => ItemState::Moved(*date),
        Destination::Drop => ItemState::Dropped,
        Destination::HandOver(person) => ItemState::HandedOver(person.clone()),
    };
    if was.state == state {
        return Ok(());
    }
    let waited = waiting(draft, was);
    put(
        draft,
        day,
        was,
        Item {
            state,
            left_over: was.left_over || was.state == ItemState::Done,
            done_at: None,
            ..was.clone()
        },
    );
    let from = DeferredFrom::Item(was.id);
    let like = (&was.title, was.estimate, &was.details);
    if taken_on.is_none()
        && let Some(carried) = place::deferred(draft, &place, like, from)
    {
        draft.record(Event::PutForLater { carried });
    }
    release(draft, waited);
    Ok(())
}

/// What waits because of the item.
fn waiting(draft: &Draft<'_>, item: &Item) -> Vec<CarriedId> {
    let from = DeferredFrom::Item(item.id);
    let waiting = draft.state().waiting.iter();
    let waiting = waiting.filter(|one| one.from == from);
    waiting.map(|one| one.id).collect()
}

/// What waited because of the item waits no longer. Where it is on another day's list already, it stays
/// there: that day has set out to do it. Called after the item is set right: an item that is put off is
/// dropped with the last thing that waits for it.
fn release(draft: &mut Draft<'_>, waited: Vec<CarriedId>) {
    for waiting in waited {
        draft.record(Event::WaitingDropped { waiting });
    }
}

fn put(draft: &mut Draft<'_>, day: &Day, was: &Item, now: Item) {
    if *was != now {
        draft.record(Event::ItemCorrected(Corrected {
            day: day.id,
            was: Some(Box::new(was.clone())),
            now: vec![now],
        }));
    }
}
