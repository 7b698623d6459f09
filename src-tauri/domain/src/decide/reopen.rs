//! A closed day is opened again. It may need another stop time, if the one that it had has passed
//! meanwhile.

use chrono::{DateTime, Utc};

use super::draft::Draft;
use super::planning;
use crate::{Day, DefinitionChoice, DefinitionRules, Event, Note, Rejection, StopOver, Today};

pub(super) fn reopen(
    draft: &mut Draft<'_>,
    reason: Note,
    definition: Option<DefinitionChoice>,
    past_boundary: bool,
) -> Result<(), Rejection> {
    let (day, closed_at) = match draft.today() {
        Today::Running(day) => match day.closing {
            Some(_) if definition.is_none() && struck_since(day, draft.now()) => {
                return Err(over_since(day, draft.now()));
            }
            Some(closing) => (day.id, closing.at),
            None => return Err(Rejection::DayIsNotClosed),
        },
        Today::Unplanned {
            forgotten: Some(day),
            ..
        } => return Err(Rejection::ForgottenDay(day.date)),
        Today::Unplanned { .. } if draft.state().day.is_some() => return Err(Rejection::DayIsPast),
        Today::Unplanned { .. } => return Err(Rejection::NoDay),
    };
    let at = draft.now();
    draft.record(Event::DayReopened { day, reason, at });
    // A closed day does not follow a clock that is set back; the one that goes on has to.
    if at < closed_at {
        let by_ms = (at - closed_at).num_milliseconds();
        draft.record(Event::ClockMoved { by_ms });
    }
    match definition {
        Some(definition) => planning::change(draft, definition, past_boundary),
        None => Ok(()),
    }
}

/// Whether a day that was not enough when it was closed would be at once, by a clock that has struck
/// since.
fn struck_since(day: &Day, now: DateTime<Utc>) -> bool {
    day.enough_at.is_none()
        && day
            .definition
            .clock_end(day, now)
            .is_some_and(|end| end <= now)
}

/// Another stop time is needed; of those that can be said, none that belongs to another definition.
fn over_since(day: &Day, now: DateTime<Utc>) -> Rejection {
    let clock = day.clock();
    match day.definition.stop_over(None, &clock, now) {
        Some(time) => Rejection::StopTimeOver(StopOver {
            would_end: None,
            ..StopOver::of(time, &clock, day.first_record(), now)
        }),
        None => Rejection::DayIsEnough,
    }
}
