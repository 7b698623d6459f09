//! Today's list: its limit, its ceiling once the day is enough, and what becomes of each item.

use super::draft::Draft;
use super::planning::{self, begin_if_unplanned};
use super::{lookup, place, range};
use crate::{
    CarriedId, Day, DeferredFrom, Event, Item, ItemId, ItemKind, ItemState, LimitedList, Minutes,
    NewItem, Phase, Rejection, Target, Title, WhenFull,
};

pub(super) fn add(
    draft: &mut Draft<'_>,
    title: Title,
    estimate: Option<Minutes>,
    when_full: WhenFull,
) -> Result<(), Rejection> {
    let estimate = range::estimate(estimate)?;
    join(draft, title, estimate, None, when_full)
}

pub(super) fn take(
    draft: &mut Draft<'_>,
    waiting: CarriedId,
    when_full: WhenFull,
) -> Result<(), Rejection> {
    let carried = lookup::waiting(draft, waiting)?.clone();
    begin_if_unplanned(draft)?;
    if let DeferredFrom::Item(item) = carried.from
        && let Some(item) = draft.open_day()?.item(item).cloned()
    {
        return come_back(draft, &item, when_full);
    }
    join(
        draft,
        carried.title,
        carried.estimate,
        Some(waiting),
        when_full,
    )
}

fn join(
    draft: &mut Draft<'_>,
    title: Title,
    estimate: Option<Minutes>,
    from: Option<CarriedId>,
    when_full: WhenFull,
) -> Result<(), Rejection> {
    begin_if_unplanned(draft)?;
    let day = draft.open_day()?;
    if day.items.len() >= usize::from(range::LIST) {
        return Err(Rejection::ListIsLong {
            list: LimitedList::Items,
            limit: range::LIST,
        });
    }
    let (kind, out) = room(day, when_full)?;
    let new = NewItem {
        title,
        estimate_minutes: estimate,
        bonus: kind == ItemKind::Bonus,
        waiting: from,
    };
    let item = planning::item(draft, new);
    let swapped = out.as_ref().map(|out| out.id);
    draft.record(Event::ItemAdded { item, swapped });
    if let Some(out) = out {
        place::put_item(draft, &out, Target::Tomorrow)?;
    }
    Ok(())
}

/// An item that this day had put off joins it again: the same item, with its id and its records.
fn come_back(draft: &mut Draft<'_>, item: &Item, when_full: WhenFull) -> Result<(), Rejection> {
    let day = draft.open_day()?;
    // One that was left over counts all along, and needs no room.
    let counted = item.kind == ItemKind::Must && item.counts() && day.enough_at.is_none();
    let (kind, out) = if counted && when_full == WhenFull::Ask {
        (ItemKind::Must, None)
    } else {
        room(day, when_full)?
    };
    if let Some(out) = out {
        place::put_item(draft, &out, Target::Tomorrow)?;
    }
    let item = item.id;
    if draft
        .open_day()?
        .item(item)
        .is_some_and(|known| known.kind != kind)
    {
        draft.record(Event::ItemKindChanged { item, to: kind });
    }
    draft.record(Event::ItemReturned { item });
    Ok(())
}

/// As what one more item joins the day, and which one leaves for it.
fn room(day: &Day, when_full: WhenFull) -> Result<(ItemKind, Option<Item>), Rejection> {
    let enough = day.phase() == Phase::Enough;
    match when_full {
        WhenFull::Bonus => Ok((ItemKind::Bonus, None)),
        WhenFull::Ask if enough => Err(Rejection::DayIsEnough),
        WhenFull::Ask => must_fits(day).map(|()| (ItemKind::Must, None)),
        WhenFull::Swap { out } => {
            let out = lookup::item(day, out)?;
            if enough && out.kind == ItemKind::Must {
                return Err(Rejection::DayIsEnough);
            }
            let out = lookup::open_item(day, out.id)?;
            Ok((out.kind, Some(out.clone())))
        }
    }
}

pub(super) fn must_fits(day: &Day) -> Result<(), Rejection> {
    let limit = day.item_limit;
    let (_, musts) = day.musts();
    if musts < u32::from(limit) {
        Ok(())
    } else {
        Err(Rejection::DayIsFull { limit })
    }
}

pub(super) fn rename(draft: &mut Draft<'_>, item: ItemId, title: Title) -> Result<(), Rejection> {
    if lookup::item(draft.open_day()?, item)?.title != title {
        draft.record(Event::ItemRenamed { item, title });
    }
    Ok(())
}

pub(super) fn estimate(
    draft: &mut Draft<'_>,
    item: ItemId,
    estimate: Option<Minutes>,
) -> Result<(), Rejection> {
    let known = lookup::item(draft.open_day()?, item)?;
    if known.estimate != range::estimate(estimate)? {
        draft.record(Event::ItemEstimated { item, estimate });
    }
    Ok(())
}

pub(super) fn change_kind(
    draft: &mut Draft<'_>,
    item: ItemId,
    to: ItemKind,
) -> Result<(), Rejection> {
    let day = draft.open_day()?;
    let known = lookup::item(day, item)?;
    if known.kind == to {
        return Ok(());
    }
    if !matches!(known.state, ItemState::Open | ItemState::Done) {
        return Err(Rejection::ItemNotOpen);
    }
    if to == ItemKind::Must {
        must_fits(day)?;
        if day.phase() == Phase::Enough && known.state == ItemState::Open {
            return Err(Rejection::DayIsEnough);
        }
    }
    draft.record(Event::ItemKindChanged { item, to });
    Ok(())
}

pub(super) fn reorder(draft: &mut Draft<'_>, item: ItemId, position: u16) -> Result<(), Rejection> {
    let day = draft.open_day()?;
    lookup::item(day, item)?;
    let most = u16::try_from(day.items.len()).unwrap_or(u16::MAX);
    let Some(place) = position.checked_sub(1).filter(|&place| place < most) else {
        return Err(Rejection::NumberOutOfRange { least: 1, most });
    };
    if day.items[usize::from(place)].id != item {
        draft.record(Event::ItemReordered {
            item,
            position: place,
        });
    }
    Ok(())
}

/// Opens again what was ticked or sent away. It may put the day below enough: taking back is undoing.
/// What was put off and taken into a day again is the item it was taken as: there is no second one.
pub(super) fn take_back(draft: &mut Draft<'_>, item: ItemId) -> Result<(), Rejection> {
    let day = draft.open_day()?;
    lookup::item(day, item)?;
    let goes_on = draft.state().goes_on_as(item);
    let item = goes_on.map_or(item, |(_, later)| later.id);
    let known = lookup::item(day, item)?;
    if known.state == ItemState::Open {
        return Err(Rejection::ItemIsOpen);
    }
    if known.kind == ItemKind::Must && !known.counts() {
        must_fits(day)?;
    }
    draft.record(Event::ItemReturned { item });
    Ok(())
}

pub(super) fn place(draft: &mut Draft<'_>, item: ItemId, wish: Target) -> Result<(), Rejection> {
    let item = lookup::open_item(draft.open_day()?, item)?.clone();
    place::put_item(draft, &item, wish)
}
