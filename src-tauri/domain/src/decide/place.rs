//! Giving loose ends their place: a later date, nowhere, or someone else.

use chrono::{Days, NaiveDate};

use super::draft::Draft;
use crate::{
    CarriedId, DaysOff, Deferred, DeferredFrom, Destination, ItemId, LooseEndId, Minutes,
    Rejection, State, Target, ThoughtId, Title,
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

/// The day after `today` that people mean by "tomorrow": the next one that is not off.
pub(super) fn tomorrow(draft: &Draft<'_>, today: NaiveDate) -> NaiveDate {
    draft.work_days().next(today)
}

/// A wish made definite, seen from `today`; what is done with needs no place.
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

/// What now waits, when the place is a date.
pub(super) fn deferred(
    draft: &mut Draft<'_>,
    place: &Destination,
    title: &Title,
    estimate: Option<Minutes>,
    from: DeferredFrom,
) -> Option<Deferred> {
    let Destination::Date(due) = *place else {
        return None;
    };
    Some(Deferred {
        id: CarriedId(draft.mint()),
        title: title.clone(),
        due,
        estimate,
        from,
    })
}
