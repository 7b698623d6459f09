//! Refusals in the light of the day: a hint that names the day's end needs to know it.

use domain::{DefinitionRules, Rejection};
use engine::View;
use protocol::WireError;
use words::Words;

use super::current_day::CurrentDay;
use crate::convert;

/// The refusal as it crosses the socket, with the clock time of the day's end in its hint.
#[must_use]
pub fn refused(why: &Rejection, view: &View) -> WireError {
    let seen = CurrentDay::of(view);
    let end = seen.day.definition.clock_end(&seen.day, view.now);
    let end = end.map(|at| Words::spoken().clock_at(at, seen.day.zone));
    convert::refused(why, end.as_deref(), Some(seen.day.date))
}
