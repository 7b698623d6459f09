//! What an id names, or the refusal of one that names nothing.

use super::draft::Draft;
use crate::{
    CarriedId, Day, DayId, Deferred, Item, ItemId, ItemState, LooseEndId, Rejection, State,
    ThoughtId,
};

/// What a shutdown gives its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum LooseEnd {
    /// An item of the day.
    Item(ItemId),
    /// A parked thought.
    Thought(ThoughtId),
}

impl LooseEnd {
    /// The thought of this id, else the item: what is no thought is for the day's list to know.
    pub(super) fn named(id: LooseEndId, state: &State) -> Self {
        let thought = ThoughtId(id.0);
        match state.parked.iter().any(|parked| parked.id == thought) {
            true => LooseEnd::Thought(thought),
            false => LooseEnd::Item(ItemId(id.0)),
        }
    }
}

/// The day of this id, today's or an earlier one.
pub(super) fn day(state: &State, id: DayId) -> Option<&Day> {
    state.days().find(|day| day.id == id)
}

/// The day's item of this id.
pub(super) fn item(day: &Day, id: ItemId) -> Result<&Item, Rejection> {
    day.item(id).ok_or(Rejection::UnknownItem)
}

/// The item, if it is still to do.
pub(super) fn open_item(day: &Day, id: ItemId) -> Result<&Item, Rejection> {
    let item = self::item(day, id)?;
    if item.state == ItemState::Open {
        Ok(item)
    } else {
        Err(Rejection::ItemNotOpen)
    }
}

/// The waiting thing of this id.
pub(super) fn waiting<'d>(draft: &'d Draft<'_>, id: CarriedId) -> Result<&'d Deferred, Rejection> {
    let mut waiting = draft.state().waiting.iter();
    waiting
        .find(|carried| carried.id == id)
        .ok_or(Rejection::UnknownWaiting)
}
