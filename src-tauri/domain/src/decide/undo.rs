//! Taking back the last command, and doing it again: what it changed is as before, or as it left it. The time since
//! is not given along with it: a session that runs again and did not meanwhile is held where it was last seen to run,
//! and asks about the rest as after an absence.

use chrono::{DateTime, Utc};

use super::draft::Draft;
use super::system;
use crate::{Before, Day, Event, GapCause, Rejection, State, TakenBack};

pub(super) fn take_back(draft: &mut Draft<'_>, to: Option<Box<Before>>) -> Result<(), Rejection> {
    let found = *to.ok_or(Rejection::NothingToTakeBack)?;
    give_back(draft, found, Event::TakenBack);
    Ok(())
}

pub(super) fn redo(draft: &mut Draft<'_>, to: Option<Box<Before>>) -> Result<(), Rejection> {
    let found = *to.ok_or(Rejection::NothingToRedo)?;
    give_back(draft, found, Event::Redone);
    Ok(())
}

/// Makes the state what it was; a session that ran then and did not meanwhile is asked about.
fn give_back(draft: &mut Draft<'_>, found: Before, event: fn(TakenBack) -> Event) {
    let (now, present) = (draft.now(), draft.state());
    let day = found.state.day.as_ref();
    let seen_until = day.and_then(|day| seen_until(day, present, found.given_at));
    let memory = memory(present, found);
    draft.record(event(memory));
    if let Some(from) = seen_until {
        system::missed(draft, GapCause::TakenBack, from, now);
    }
}

/// The memory as it was found, as far as it differs from that of the present.
fn memory(present: &State, before: Before) -> TakenBack {
    let found = before.state;
    let changed = |was: &Day| {
        let mut known = present.days();
        known.any(|known| known.id == was.id && *known != *was)
    };
    let past = found.past.iter().filter(|was| changed(was));
    let past = past.map(|was| Day::clone(was)).collect();
    let mut day = found.day;
    if let (Some(day), Some(present)) = (day.as_mut(), present.day.as_ref())
        && day.id == present.id
    {
        // A nudge that was sent cannot be withdrawn: it counts against the budget.
        day.nudges.clone_from(&present.nudges);
    }
    TakenBack {
        given_at: before.given_at,
        day: day.map(Box::new),
        past,
        gone: before.brought,
        waiting: found.waiting,
        parked: found.parked,
        first_step: found.first_step,
        days_off: found.days_off,
        questions: found.questions,
        continued: found.continued,
    }
}

/// Up to when the session was seen to run that ran when the command was given, whatever it was on
/// since; absent when it runs to this moment, or none ran.
fn seen_until(day: &Day, present: &State, given_at: DateTime<Utc>) -> Option<DateTime<Utc>> {
    let running = day.running_focus().filter(|focus| focus.is_running())?;
    let today = present.day.as_ref().filter(|today| today.id == day.id);
    let meanwhile = today.into_iter().flat_map(|today| &today.focus);
    let meanwhile = meanwhile.filter(|focus| focus.sitting() == running.sitting());
    let intervals: Vec<_> = meanwhile.flat_map(|focus| &focus.intervals).collect();
    let mut seen = given_at;
    // A part that ends where the next begins was not interrupted there.
    while let Some(interval) = intervals
        .iter()
        .find(|one| one.from <= seen && one.to.is_none_or(|to| seen < to))
    {
        seen = interval.to?;
    }
    Some(seen)
}
