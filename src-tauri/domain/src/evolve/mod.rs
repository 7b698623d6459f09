//! What the world looks like after something happened. Total: whatever the order of the entries,
//! nothing panics; what an event speaks of and the state does not know is passed over. No rule is checked here,
//! because what is in the journal did happen.

mod clock;
mod correction;
mod day;
mod focus;
mod import;
mod item;
mod stretch;
mod undo;
mod waiting;

use chrono::{DateTime, Utc};

use crate::{Entry, Event, State};

/// The state after one line of the journal.
#[must_use]
pub fn evolve(mut state: State, entry: &Entry) -> State {
    apply(&mut state, &entry.event, entry.at);
    state
}

/// Folds one event, written down at `at`, into the state.
pub(crate) fn apply(state: &mut State, event: &Event, at: DateTime<Utc>) {
    match event {
        Event::DayStarted { .. }
        | Event::DefinitionChanged { .. }
        | Event::EnoughReached { .. }
        | Event::EnoughWithdrawn
        | Event::NudgeTold { .. }
        | Event::NudgesSnoozed { .. }
        | Event::FirstStepSet { .. }
        | Event::BlockedSet { .. }
        | Event::DayClosed { .. }
        | Event::DayReopened { .. } => day::apply(state, event, at),

        Event::ItemAdded { .. }
        | Event::ItemRenamed { .. }
        | Event::ItemEstimated { .. }
        | Event::ItemKindChanged { .. }
        | Event::ItemReordered { .. }
        | Event::ItemTicked { .. }
        | Event::ItemReturned { .. }
        | Event::ItemPlaced { .. } => item::apply(state, event, at),

        Event::PutForLater { .. }
        | Event::WaitingDropped { .. }
        | Event::WaitingRenamed { .. }
        | Event::WaitingMoved { .. }
        | Event::ThoughtParked { .. }
        | Event::ThoughtPlaced { .. } => waiting::apply(state, event),

        Event::DaysOffPlanned(off) => state.days_off.plan(*off),
        Event::DaysOffCancelled(off) => state.days_off.cancel(*off),

        Event::FocusStarted { .. }
        | Event::FocusPaused { .. }
        | Event::FocusResumed { .. }
        | Event::FocusExtended { .. }
        | Event::FocusMoved { .. }
        | Event::FocusTurned(..)
        | Event::HoldAsked(..)
        | Event::FocusRanOver { .. }
        | Event::FocusFinished { .. }
        | Event::GapOpened { .. }
        | Event::GapGrew { .. }
        | Event::GapResolved { .. } => focus::apply(state, event),

        Event::BreakStarted { .. }
        | Event::BreakExtended { .. }
        | Event::BreakEnded { .. }
        | Event::MeetingStarted { .. }
        | Event::MeetingRanOver { .. }
        | Event::MeetingEnded { .. }
        | Event::MeetingLogged { .. }
        | Event::MeetingSettled(..)
        | Event::InterruptionMarked { .. } => stretch::apply(state, event),

        Event::DayKeptOpen { .. } | Event::DayMoved { .. } | Event::BoundaryMoved { .. } => {
            day::apply(state, event, at);
        }

        Event::FocusCorrected(..)
        | Event::BreakCorrected(..)
        | Event::MeetingCorrected(..)
        | Event::ItemCorrected(..)
        | Event::InterruptionCorrected(..)
        | Event::DayStartCorrected(..)
        | Event::DayEndCorrected(..)
        | Event::DayEnoughCorrected(..) => correction::apply(state, event),

        Event::DayImported { day } => import::apply(state, day, at),

        Event::TakenBack { .. } => undo::apply(state, event),

        Event::ClockMoved { by_ms } => clock::apply(state, *by_ms, at),
    }
}
