//! Giving loose ends their place: a later date, nowhere, or someone else.

use chrono::{Days, NaiveDate};

use super::draft::Draft;
use crate::{
    Carried, CarriedFrom, CarriedId, DaysOff, Minutes, Place, PlaceWish, Rejection, Title,
};

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
    wish: PlaceWish,
    today: NaiveDate,
) -> Result<Place, Rejection> {
    match wish {
        PlaceWish::Tomorrow => Ok(Place::Date(tomorrow(draft, today))),
        PlaceWish::Definite(Place::Date(date)) => ahead(date, today).map(Place::Date),
        PlaceWish::Definite(place) => Ok(place),
        PlaceWish::Done => Ok(Place::Drop),
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
pub(super) fn carried(
    draft: &mut Draft<'_>,
    place: &Place,
    title: &Title,
    estimate: Option<Minutes>,
    from: CarriedFrom,
) -> Option<Carried> {
    let Place::Date(due) = *place else {
        return None;
    };
    Some(Carried {
        id: CarriedId(draft.mint()),
        title: title.clone(),
        due,
        estimate,
        from,
    })
}
