//! Setting right what was written down, of today or of a day before it.

use std::sync::Arc;

use chrono::TimeDelta;
use domain::{Command, Correction, Day, SessionChange};

use crate::person::Person;

/// Looks back on the days; one in ten is set right.
pub fn look_back(person: &mut Person) {
    if !person.perhaps(10) {
        return;
    }
    let past = person.state.past.iter().map(Arc::as_ref);
    let days: Vec<&Day> = past.chain(&person.state.day).collect();
    let Some(day) = days.get(days.len().saturating_sub(2)) else {
        return;
    };
    let Some(session) = day.focus.last() else {
        return;
    };
    let (day, focus) = (day.id, session.id);
    let (from, item) = (session.started_at, session.item);
    let change = match person.chance.u32(0..4) {
        0 => SessionChange::Remove,
        1 => SessionChange::Item { item: None },
        2 => SessionChange::Split {
            at: from + TimeDelta::minutes(3),
            item,
        },
        _ => SessionChange::Times {
            from: Some(from + TimeDelta::minutes(2)),
            to: None,
        },
    };
    let correction = Correction::Session { id: focus, change };
    person.ask(Command::Correct { day, correction });
}
