//! Today's list, and the scope changes its history amounts to. A scope change is a change of what
//! the definition asks for, so only must items make one, and only while the day is neither enough
//! nor closed: after that, giving things a place is the shutdown.

use chrono::{DateTime, Utc};

use super::waiting;
use crate::{
    Day, Deferred, DeferredFrom, Destination, Item, ItemId, ItemKind, ItemState, Minutes, Phase,
    ScopeChange, ScopeChangeKind, State, Title,
};

pub(super) fn join(state: &mut State, item: &Item, swapped: Option<ItemId>, at: DateTime<Utc>) {
    waiting::take(state, item);
    if let Some(day) = state.day.as_mut() {
        add(day, item, swapped, at);
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

pub(super) fn rename(state: &mut State, id: ItemId, title: &Title, at: DateTime<Utc>) {
    waiting::change_from(state, id, |carried| carried.title = title.clone());
    change(state, id, at, |item| item.title = title.clone());
}

pub(super) fn estimate(
    state: &mut State,
    id: ItemId,
    estimate: Option<Minutes>,
    at: DateTime<Utc>,
) {
    waiting::change_from(state, id, |carried| carried.estimate = estimate);
    change(state, id, at, |item| item.estimate = estimate);
}

pub(super) fn change_kind(state: &mut State, id: ItemId, to: ItemKind, at: DateTime<Utc>) {
    change(state, id, at, |item| item.kind = to);
}

pub(super) fn reorder(day: &mut Day, id: ItemId, position: u16) {
    let Some(index) = day.items.iter().position(|item| item.id == id) else {
        return;
    };
    let item = day.items.remove(index);
    let place = usize::from(position).min(day.items.len());
    day.items.insert(place, item);
}

pub(super) fn tick(state: &mut State, id: ItemId, at: DateTime<Utc>) {
    change(state, id, at, |item| {
        item.state = ItemState::Done;
        item.done_at = Some(at);
    });
    let day = state.day.as_mut();
    if let Some(day) = day.filter(|day| day.item(id).is_some()) {
        day.last_tick = Some(at);
    }
}

/// Makes an item open again, which then waits no longer.
pub(super) fn take_back(state: &mut State, id: ItemId, at: DateTime<Utc>) {
    waiting::release_from(state, DeferredFrom::Item(id));
    change(state, id, at, |item| {
        item.state = ItemState::Open;
        item.left_over = false;
        item.done_at = None;
    });
}

/// Gives an open item its place; `carried` waits for a date, if that is the place.
pub(super) fn place(
    state: &mut State,
    id: ItemId,
    place: &Destination,
    carried: Option<&Deferred>,
    at: DateTime<Utc>,
) {
    if let Some(carried) = carried {
        waiting::keep(state, carried);
    }
    let day = state.day.as_ref();
    let closed = day.is_some_and(|day| day.closing.is_some());
    change(state, id, at, |item| {
        item.state = after(place);
        item.left_over = closed;
    });
}

/// Changes an item of the open day, and notes the scope change that this is.
fn change(state: &mut State, id: ItemId, at: DateTime<Utc>, how: impl FnOnce(&mut Item)) {
    let Some(day) = state.day.as_mut() else {
        return;
    };
    let Some(item) = day.items.iter_mut().find(|item| item.id == id) else {
        return;
    };
    let before = item.clone();
    how(item);
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
        (true, true) | (false, false) => None,
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
