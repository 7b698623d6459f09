//! The last command was taken back: its day, and what waits, are as they were before it.

use std::sync::Arc;

use super::waiting as waits;
use crate::{State, TakenBack};

pub(super) fn restore(state: &mut State, before: &TakenBack) {
    let TakenBack {
        given_at: _,
        day,
        past,
        gone,
        waiting,
        parked,
        first_step,
        days_off,
        questions,
    } = before;
    state.day = day.as_deref().cloned();
    // A day that had been begun by the command is no more; the one before it is the latest again.
    // And days from elsewhere never came.
    let stays = |id| day.as_deref().is_none_or(|day| day.id != id) && !gone.contains(&id);
    state.past.retain(|known| stays(known.id));
    for was in past {
        if let Some(known) = state.past.iter_mut().find(|known| known.id == was.id) {
            *known = Arc::new(was.clone());
        }
    }
    state.waiting = waiting.clone();
    state.parked = parked.clone();
    state.first_step = first_step.clone();
    state.days_off = days_off.clone();
    state.questions = questions.clone();
    waits::forget(state);
}
