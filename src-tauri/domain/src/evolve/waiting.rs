//! What waits for later days, and thoughts that have no place yet.

use crate::{Carried, CarriedFrom, CarriedId, Event, Item, ItemId, ItemState, State};

pub(super) fn apply(state: &mut State, event: &Event) {
    match event {
        Event::PutForLater { carried } => keep(state, carried),
        Event::WaitingDropped { waiting } => release(state, *waiting),
        Event::WaitingRenamed { waiting, title } => {
            change(state, *waiting, |carried| carried.title = title.clone());
        }
        Event::WaitingMoved { waiting, due } => {
            change(state, *waiting, |carried| carried.due = *due);
        }
        Event::ThoughtParked { thought } => {
            state.parked.retain(|known| known.id != thought.id);
            // One that came from elsewhere may be older than others.
            let place = state.parked.partition_point(|other| other.at <= thought.at);
            state.parked.insert(place, thought.clone());
        }
        Event::ThoughtPlaced {
            thought, carried, ..
        } => {
            state.parked.retain(|known| known.id != *thought);
            if let Some(carried) = carried {
                keep(state, carried);
            }
        }
        _ => {}
    }
}

/// Lets something wait, among the others by date.
pub(super) fn keep(state: &mut State, carried: &Carried) {
    release(state, carried.id);
    let place = state
        .waiting
        .partition_point(|other| other.due <= carried.due);
    state.waiting.insert(place, carried.clone());
}

/// Changes something that waits. The item of the latest day that it was follows, so that the two never
/// say different things; days before it stay as they were lived.
fn change(state: &mut State, waiting: CarriedId, how: impl FnOnce(&mut Carried)) {
    let mut known = state.waiting.iter();
    let Some(mut carried) = known.find(|known| known.id == waiting).cloned() else {
        return;
    };
    how(&mut carried);
    keep(state, &carried);
    let (CarriedFrom::Item(id), Some(day)) = (carried.from, state.day.as_mut()) else {
        return;
    };
    let moved = |item: &&mut Item| item.id == id && matches!(item.state, ItemState::Moved(_));
    if let Some(item) = day.items.iter_mut().find(moved) {
        item.title = carried.title;
        item.state = ItemState::Moved(carried.due);
    }
}

/// Changes what waits for an item that was moved, which is the same thing.
pub(super) fn change_from(state: &mut State, item: ItemId, how: impl Fn(&mut Carried)) {
    let waiting = state.waiting.iter_mut();
    waiting
        .filter(|known| known.from == CarriedFrom::Item(item))
        .for_each(how);
}

/// It waits no longer.
pub(super) fn release(state: &mut State, waiting: CarriedId) {
    state.waiting.retain(|known| known.id != waiting);
}

/// What came from there waits no longer.
pub(super) fn release_from(state: &mut State, from: CarriedFrom) {
    state.waiting.retain(|known| known.from != from);
}
