//! What waits for later days, and thoughts that have no place yet.

use crate::{Carried, CarriedFrom, CarriedId, Event, State};

pub(super) fn apply(state: &mut State, event: &Event) {
    match event {
        Event::PutForLater { carried } => keep(state, carried),
        Event::WaitingDropped { waiting } => release(state, *waiting),
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

/// It waits no longer.
pub(super) fn release(state: &mut State, waiting: CarriedId) {
    state.waiting.retain(|known| known.id != waiting);
}

/// What came from there waits no longer.
pub(super) fn release_from(state: &mut State, from: CarriedFrom) {
    state.waiting.retain(|known| known.from != from);
}
