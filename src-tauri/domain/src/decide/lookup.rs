//! What an id names, or the refusal of one that names nothing.

use super::draft::Draft;
use crate::{CarriedId, Day, Deferred, Item, ItemId, ItemState, Rejection};

/// The day's item of this id.
pub(super) fn item(day: &Day, id: ItemId) -> Result<&Item, Rejection> {
    day.item(id).ok_or(Rejection::UnknownItem)
}

/// The item, if it is still to do.
pub(super) fn open_item(day: &Day, id: ItemId) -> Result<&Item, Rejection> {
    let item = self::item(day, id)?;
    match item.state {
        ItemState::Open => Ok(item),
        _ => Err(Rejection::ItemNotOpen),
    }
}

/// The waiting thing of this id.
pub(super) fn waiting<'d>(draft: &'d Draft<'_>, id: CarriedId) -> Result<&'d Deferred, Rejection> {
    let mut waiting = draft.state().waiting.iter();
    waiting
        .find(|carried| carried.id == id)
        .ok_or(Rejection::UnknownWaiting)
}
