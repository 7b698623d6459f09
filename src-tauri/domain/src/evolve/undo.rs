//! The last command was taken back: its day, and what waits, are as they were before it. Or it was done
//! again, and they are as it had left them.

use std::sync::Arc;

use super::{day, waiting as waits};
use crate::{Day, State, TakenBack};

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
        continued,
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
    // An older line says nothing of it, so what is known stays.
    if !continued.is_empty() {
        state.continued = continued.clone();
    }
    waits::forget(state);
}

pub(super) fn redo(state: &mut State, found: &TakenBack) {
    let begun = found.day.as_deref();
    let is_another = |day: &mut Day| begun.is_some_and(|begun| begun.id != day.id);
    // The command had begun a day, so the one before it is over again.
    if let Some(before) = state.day.take_if(is_another) {
        state.day = begun.cloned();
        day::remember(state, before);
    }
    restore(state, found);
}
