//! A day from elsewhere. Only one that can still be set right is remembered; the tables have the rest.

use chrono::{DateTime, Utc};

use super::day;
use crate::{CORRECTABLE, Day, State};

pub(super) fn take_in(state: &mut State, day: &Day, at: DateTime<Utc>) {
    // A person who is new here, or comes back, has no recent day here, and elsewhere many that can be set right.
    let latest = state.day.as_ref();
    let here = latest.map_or(at.date_naive(), |latest| latest.date);
    let today = here.max(at.date_naive());
    let known = state.past.iter().map(|known| known.id);
    let known = known
        .chain(latest.map(|latest| latest.id))
        .any(|known| known == day.id);
    if known || today.signed_duration_since(day.date) > CORRECTABLE {
        return;
    }
    day::keep(&mut state.past, day.clone());
}
