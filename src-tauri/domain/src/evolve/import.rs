//! A day from elsewhere. Only one that can still be set right is remembered; the tables have the rest.

use std::sync::Arc;

use crate::{CORRECTABLE, Day, State};

pub(super) fn apply(state: &mut State, day: &Day) {
    let Some(latest) = &state.day else {
        return;
    };
    let before = latest.date.signed_duration_since(day.date);
    let known = state.past.iter().any(|known| known.id == day.id) || latest.id == day.id;
    if known || before > CORRECTABLE || before <= chrono::TimeDelta::zero() {
        return;
    }
    let place = state
        .past
        .partition_point(|known| (known.date, known.started_at) <= (day.date, day.started_at));
    state.past.insert(place, Arc::new(day.clone()));
}
