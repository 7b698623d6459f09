//! Taking back the last command: what it changed is as before. The time since is not given along with
//! it: a session that runs again and did not meanwhile is held where nobody saw it run any more, and
//! asks about the rest as after an absence.

use chrono::{DateTime, TimeDelta, Utc};

use super::draft::Draft;
use super::machine;
use crate::{Before, Day, Event, Focus, GapCause, Rejection, State};

/// So soon it was a slip of the finger, and nothing was interrupted.
const SLIP: TimeDelta = TimeDelta::minutes(1);

pub(super) fn take_back(draft: &mut Draft<'_>, to: Option<Box<Before>>) -> Result<(), Rejection> {
    let found = *to.ok_or(Rejection::NothingToTakeBack)?;
    let (now, present) = (draft.now(), draft.state());
    let day = found.state.day.as_ref();
    let seen_until = day.and_then(|day| seen_until(day, present, found.given_at));
    let event = taken_back(present, found);
    draft.record(event);
    if let Some(from) = seen_until.filter(|from| now - *from > SLIP) {
        machine::missed(draft, GapCause::TakenBack, from, now);
    }
    Ok(())
}

fn taken_back(present: &State, before: Before) -> Event {
    let found = before.state;
    let changed = |was: &Day| {
        let mut known = present.past.iter();
        known.any(|known| known.id == was.id && **known != *was)
    };
    let past = found.past.iter().filter(|was| changed(was));
    let past = past.map(|was| Day::clone(was)).collect();
    let mut day = found.day;
    if let (Some(day), Some(present)) = (day.as_mut(), present.day.as_ref())
        && day.id == present.id
    {
        // What was told cannot be untold: it counts against the budget.
        day.nudges.clone_from(&present.nudges);
    }
    Event::TakenBack {
        given_at: before.given_at,
        day: day.map(Box::new),
        past,
        gone: before.brought,
        waiting: found.waiting,
        parked: found.parked,
        first_step: found.first_step,
    }
}

/// Up to when somebody saw the session run that ran when the command was given; absent when it runs
/// to this moment, or none ran.
fn seen_until(day: &Day, present: &State, given_at: DateTime<Utc>) -> Option<DateTime<Utc>> {
    let running = day.running_focus().filter(|focus| focus.is_running())?;
    let today = present.day.as_ref().filter(|today| today.id == day.id);
    let mut sessions = today.into_iter().flat_map(|today| &today.focus);
    let meanwhile = sessions.find(|focus| focus.id == running.id);
    match meanwhile.and_then(|focus| focus.interval_at(given_at)) {
        Some(interval) => interval.to,
        None => Some(given_at),
    }
}

impl Focus {
    fn interval_at(&self, at: DateTime<Utc>) -> Option<&crate::Interval> {
        let mut intervals = self.intervals.iter();
        intervals.find(|one| one.from <= at && one.to.is_none_or(|to| at <= to))
    }
}
