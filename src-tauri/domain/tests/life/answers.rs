//! That what a command is answered with is what happened: its events are true of the state they lead to.

use domain::{Day, Event, Focus, ItemState, State};
use proptest::prelude::*;

use super::Life;

/// Each line since the journal had so many holds in the state right after it.
pub fn are_true(before: &Life, life: &Life) -> Result<(), TestCaseError> {
    let mut state = before.state.clone();
    for entry in &life.journal[before.journal.len()..] {
        state = domain::evolve(state, entry);
        prop_assert!(
            is_true(&entry.event, &state),
            "{:?} in {state:#?}",
            entry.event
        );
    }
    prop_assert_eq!(&state, &life.state);
    Ok(())
}

fn is_true(event: &Event, state: &State) -> bool {
    let Some(day) = &state.day else {
        return true;
    };
    let session = |id| day.focus.iter().find(|focus| focus.id == id);
    match event {
        Event::DayStarted { day: id, items, .. } => day.id == *id && day.items == *items,
        Event::ItemAdded { item, .. } => day.items.iter().any(|known| known == item),
        Event::ItemTicked { item, .. } => day
            .item(*item)
            .is_some_and(|item| item.state == ItemState::Done),
        Event::PutForLater { carried } => state.waiting.contains(carried),
        Event::ThoughtParked { thought } => state.parked.contains(thought),
        Event::FocusStarted { focus, item, .. } => {
            session(*focus).is_some_and(|known| known.item == *item && known.is_running())
        }
        Event::FocusPaused { focus, .. } => session(*focus).is_some_and(Focus::is_paused),
        Event::FocusResumed { focus, .. } => session(*focus).is_some_and(Focus::is_running),
        Event::FocusFinished { focus, .. } => session(*focus).is_some_and(|known| !known.goes_on()),
        Event::GapResolved { gap, was, .. } => {
            let mut gaps = day.focus.iter().flat_map(|focus| &focus.gaps);
            gaps.any(|known| known.id == *gap && known.was == Some(*was))
        }
        Event::MeetingStarted { meeting } => day
            .running_meeting()
            .is_some_and(|known| known.id == meeting.id),
        Event::DayClosed { at, .. } => day.closing.is_some_and(|closing| closing.at == *at),
        Event::DayReopened { .. } => day.closing.is_none(),
        Event::FocusCorrected(set) => state.days().any(|day: &Day| {
            day.id == set.day && set.now.iter().all(|now| day.focus.contains(now))
        }),
        _ => true,
    }
}
