//! A day from elsewhere. Only one that can still be set right is remembered; the tables have the rest.

use std::sync::Arc;

use chrono::{DateTime, Utc};

use crate::{CORRECTABLE, Day, State};

pub(super) fn apply(state: &mut State, day: &Day, at: DateTime<Utc>) {
    // Whoever has just come here has lived no day yet, and many that can be set right.
    let latest = state.day.as_ref();
    let today = latest.map_or(at.date_naive(), |latest| latest.date);
    let known = state.past.iter().map(|known| known.id);
    let known = known
        .chain(latest.map(|latest| latest.id))
        .any(|known| known == day.id);
    let follows = latest.is_some_and(|latest| latest.date <= day.date);
    if known || follows || today.signed_duration_since(day.date) > CORRECTABLE {
        return;
    }
    let place = state
        .past
        .partition_point(|known| (known.date, known.started_at) <= (day.date, day.started_at));
    state.past.insert(place, Arc::new(day.clone()));
}
