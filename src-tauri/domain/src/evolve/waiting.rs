//! What waits for later days, and thoughts that have no place yet.

use chrono::NaiveDate;

use crate::{
    CarriedId, Continued, Deferred, DeferredFrom, DetailsChanged, DetailsOf, Item, ItemId,
    ItemState, ParkedThought, State, ThoughtId, Title,
};

pub(super) fn rename(state: &mut State, waiting: CarriedId, title: &Title) {
    change(state, waiting, |carried| carried.title = title.clone());
}

pub(super) fn move_to(state: &mut State, waiting: CarriedId, due: NaiveDate) {
    change(state, waiting, |carried| carried.due = due);
}

/// Changes a note or steps: of what waits, or of an item of the open day and of what waits for it.
pub(super) fn change_details(state: &mut State, changed: &DetailsChanged) {
    let DetailsChanged { of, change: edit } = changed;
    match of {
        DetailsOf::Waiting(waiting) => change(state, *waiting, |one| edit.make(&mut one.details)),
        DetailsOf::Item(id) => {
            change_from(state, *id, |one| edit.make(&mut one.details));
            let items = state.day.as_mut().map(|day| &mut day.items);
            let mut items = items.into_iter().flatten();
            if let Some(item) = items.find(|item| item.id == *id) {
                edit.make(&mut item.details);
            }
        }
    }
}

pub(super) fn park(state: &mut State, thought: &ParkedThought) {
    state.parked.retain(|known| known.id != thought.id);
    // One that came from elsewhere may be older than others.
    let place = state.parked.partition_point(|other| other.at <= thought.at);
    state.parked.insert(place, thought.clone());
}

/// Removes a parked thought that got its place; `carried` waits for a date, if that is the place.
pub(super) fn place_thought(state: &mut State, thought: ThoughtId, carried: Option<&Deferred>) {
    state.parked.retain(|known| known.id != thought);
    if let Some(carried) = carried {
        keep(state, carried);
    }
}

/// Lets something wait, among the others by date.
pub(super) fn keep(state: &mut State, carried: &Deferred) {
    release(state, carried.id);
    let place = state
        .waiting
        .partition_point(|other| other.due <= carried.due);
    state.waiting.insert(place, carried.clone());
}

/// Changes something that waits. The item of the latest day that it was follows, so that the two never
/// say different things; days before it stay as they were lived.
fn change(state: &mut State, waiting: CarriedId, how: impl FnOnce(&mut Deferred)) {
    let mut known = state.waiting.iter_mut();
    let Some(known) = known.find(|known| known.id == waiting) else {
        return;
    };
    let due = known.due;
    how(known);
    let carried = known.clone();
    if carried.due != due {
        keep(state, &carried);
    }
    if let Some(item) = moved(state, carried.from) {
        item.title = carried.title;
        item.details = carried.details;
        item.state = ItemState::Moved(carried.due);
    }
}

/// Lets go of something that waits, and of the item of the latest day that it was, unless that waits on
/// a later date still.
pub(super) fn let_go(state: &mut State, waiting: CarriedId) {
    let mut known = state.waiting.iter();
    let from = known.find(|known| known.id == waiting).map(|one| one.from);
    release(state, waiting);
    let Some(from) = from.filter(|from| state.waiting.iter().all(|one| one.from != *from)) else {
        return;
    };
    if let Some(item) = moved(state, from) {
        item.state = ItemState::Dropped;
    }
}

/// The item of the latest day that was put on a later date, and waits there.
fn moved(state: &mut State, from: DeferredFrom) -> Option<&mut Item> {
    let DeferredFrom::Item(id) = from else {
        return None;
    };
    let mut items = state.day.as_mut()?.items.iter_mut();
    items.find(|item| item.id == id && matches!(item.state, ItemState::Moved(_)))
}

/// What an item came from waits no longer, and the item that was put off goes on as this one.
pub(super) fn take(state: &mut State, item: &Item) {
    let Some(id) = item.from else {
        return;
    };
    let mut known = state.waiting.iter();
    let from = known.find(|known| known.id == id).map(|one| one.from);
    if let Some(DeferredFrom::Item(was)) = from {
        state.continued.retain(|one| one.was != was);
        state.continued.push(Continued { was, is: item.id });
    }
    release(state, id);
}

/// Forgets what goes on as an item that no known day has.
pub(super) fn forget(state: &mut State) {
    let mut continued = std::mem::take(&mut state.continued);
    continued.retain(|one| state.days().any(|day| day.item(one.is).is_some()));
    state.continued = continued;
}

/// Changes what waits for an item that was moved, which is the same thing.
pub(super) fn change_from(state: &mut State, item: ItemId, how: impl Fn(&mut Deferred)) {
    let waiting = state.waiting.iter_mut();
    waiting
        .filter(|known| known.from == DeferredFrom::Item(item))
        .for_each(how);
}

/// It waits no longer.
pub(super) fn release(state: &mut State, waiting: CarriedId) {
    state.waiting.retain(|known| known.id != waiting);
}

/// What came from there waits no longer.
pub(super) fn release_from(state: &mut State, from: DeferredFrom) {
    state.waiting.retain(|known| known.from != from);
}
