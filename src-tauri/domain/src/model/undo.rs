//! Taking back the last command: what it found, remembered by the code that carried it out. Undo gives
//! back what was, not the time in between: it was not observed.

use chrono::{DateTime, Utc};

use crate::{CarriedId, DayId, Event, State};

/// What one of the person's commands found, and what it brought that no state remembers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Before {
    /// When the command was given.
    pub given_at: DateTime<Utc>,
    /// The state it found.
    pub state: State,
    /// The [days](brought) it took in from elsewhere.
    pub brought: Vec<DayId>,
}

/// The days from elsewhere among what a command led to. Most are too old for the state to remember, so
/// their ids are all there is to find them by when they are taken back.
#[must_use]
pub fn brought(events: &[Event]) -> Vec<DayId> {
    let day = |event: &Event| {
        if let Event::DayImported { day } = event {
            Some(day.id)
        } else {
            None
        }
    };
    events.iter().filter_map(day).collect()
}

/// What a command put on a later day, or moved to another: a face that says where things went asks this.
#[must_use]
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "four of the events concern a later day, and the others do not"
)]
pub fn put_off(events: &[Event]) -> Vec<CarriedId> {
    let waits = |event: &Event| match event {
        Event::PutForLater { carried }
        | Event::ItemPlaced {
            carried: Some(carried),
            ..
        }
        | Event::ThoughtPlaced {
            carried: Some(carried),
            ..
        } => Some(carried.id),
        Event::WaitingMoved { waiting, .. } => Some(*waiting),
        _ => None,
    };
    events.iter().filter_map(waits).collect()
}
