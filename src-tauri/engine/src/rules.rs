//! The rules the engine lives by. A stand-in until `domain` has them all: nothing is decided yet.

use chrono::{DateTime, Utc};
use domain::{Command, Effect, Entry, Event, Moment, Rejection, Settings, State};

pub(crate) fn decide(
    _: &State,
    _: &Settings,
    _: Command,
    _: &Moment,
) -> Result<Vec<Event>, Rejection> {
    Ok(Vec::new())
}

pub(crate) fn evolve(state: State, _: &Entry) -> State {
    state
}

pub(crate) fn effects(_: &State, _: &State, _: &Settings) -> Vec<Effect> {
    Vec::new()
}

pub(crate) fn next_deadline(_: &State, _: &Settings, _: DateTime<Utc>) -> Option<DateTime<Utc>> {
    None
}
