//! Today's list, and the scope changes its history amounts to. A scope change is a change of what
//! the definition asks for, so only must items make one, and only while the day is neither enough
//! nor closed: after that, giving things a place is the shutdown.

use chrono::{DateTime, Utc};

use super::waiting;
use crate::{
    Day, DeferredFrom, Destination, Event, Item, ItemId, ItemKind, ItemState, Phase, ScopeChange,
    ScopeChangeKind, State,
};

pub(super) fn apply(state: &mut State, event: &Event, at: DateTime<Utc>) {
    match event {
        Event::ItemAdded { item, swapped } => {
            waiting::take(state, item);
            if let Some(day) = state.day.as_mut() {
                add(day, item, *swapped, at);
            }
        }
        Event::ItemPlaced { carried, item, .. } => {
            if let Some(carried) = carried {
                waiting::keep(state, carried);
            }
            change(state, *item, event, at);
        }
        Event::ItemReturned { item } => {
            waiting::release_from(state, DeferredFrom::Item(*item));
            change(state, *item, event, at);
        }
        Event::ItemRenamed { item, title } => {
            waiting::change_from(state, *item, |carried| carried.title = title.clone());
            change(state, *item, event, at);
        }
        Event::ItemEstimated { item, estimate } => {
            waiting::change_from(state, *item, |carried| carried.estimate = *estimate);
            change(state, *item, event, at);
        }
        Event::ItemKindChanged { item, .. }
        | Event::ItemReordered { item, .. }
        | Event::ItemTicked { item } => change(state, *item, event, at),
        _ => {}
    }
}

fn add(day: &mut Day, item: &Item, swapped: Option<ItemId>, at: DateTime<Utc>) {
    if day.item(item.id).is_some() {
        return;
    }
    let out = swapped
        .and_then(|out| day.item(out))
        .map(|out| out.title.clone());
    if item.kind == ItemKind::Must {
        let into = item.title.clone();
        let kind = match out {
            Some(out) => ScopeChangeKind::Swapped { out, into },
            None => ScopeChangeKind::Added(into),
        };
        note(day, at, kind);
    }
    day.items.push(item.clone());
}

fn change(state: &mut State, id: ItemId, event: &Event, at: DateTime<Utc>) {
    let Some(day) = state.day.as_mut() else {
        return;
    };
    let Some(index) = day.items.iter().position(|item| item.id == id) else {
        return;
    };
    let before = day.items[index].clone();
    let item = &mut day.items[index];
    match event {
        Event::ItemRenamed { title, .. } => item.title = title.clone(),
        Event::ItemEstimated { estimate, .. } => item.estimate = *estimate,
        Event::ItemTicked { .. } => {
            item.state = ItemState::Done;
            item.done_at = Some(at);
        }
        Event::ItemReturned { .. } => {
            item.state = ItemState::Open;
            item.left_over = false;
            item.done_at = None;
        }
        Event::ItemKindChanged { to, .. } => item.kind = *to,
        Event::ItemPlaced { place, .. } => {
            item.state = after(place);
            item.left_over = day.closing.is_some();
        }
        Event::ItemReordered { position, .. } => {
            let item = day.items.remove(index);
            let place = usize::from(*position).min(day.items.len());
            day.items.insert(place, item);
        }
        _ => {}
    }
    if matches!(event, Event::ItemTicked { .. }) {
        day.last_tick = Some(at);
    }
    if let Some(kind) = scope_change(day, &before) {
        note(day, at, kind);
    }
}

fn after(place: &Destination) -> ItemState {
    match place {
        Destination::Date(date) => ItemState::Moved(*date),
        Destination::Drop => ItemState::Dropped,
        Destination::HandOver(person) => ItemState::HandedOver(person.clone()),
    }
}

/// What it means for the commitment that an item is no longer as it was `before`.
fn scope_change(day: &Day, before: &Item) -> Option<ScopeChangeKind> {
    let item = day.item(before.id)?;
    let title = item.title.clone();
    if item.kind != before.kind {
        // An item that had left comes back with the kind the command names; that is no change of kind.
        return before
            .counts()
            .then_some(ScopeChangeKind::KindChanged(title));
    }
    if item.kind == ItemKind::Bonus {
        return None;
    }
    match (before.counts(), item.counts()) {
        (true, false) if was_swapped(day, item) => None,
        (true, false) => Some(ScopeChangeKind::Left(title)),
        (false, true) => Some(ScopeChangeKind::Added(title)),
        _ => None,
    }
}

/// The swap has said it already: an item that leaves for another is placed right after.
fn was_swapped(day: &Day, item: &Item) -> bool {
    matches!(
        day.scope_changes.last().map(|change| &change.kind),
        Some(ScopeChangeKind::Swapped { out, .. }) if *out == item.title
    )
}

fn note(day: &mut Day, at: DateTime<Utc>, kind: ScopeChangeKind) {
    if day.phase() == Phase::Open {
        day.scope_changes.push(ScopeChange { at, kind });
    }
}
