//! Days off planned ahead. They need no day, and are no day themselves: nothing is begun and nothing is
//! closed for them, and a person who works on one anyway begins it as any other.

use chrono::{Days, NaiveDate};

use super::draft::Draft;
use super::place;
use crate::{Event, Rejection, TimeOff, Today};

pub(super) fn plan(draft: &mut Draft<'_>, from: NaiveDate, to: NaiveDate) -> Result<(), Rejection> {
    let today = draft.date();
    // A day that has begun can be ended, but it was no day off.
    let first = match draft.today() {
        Today::Unplanned { .. } => today,
        Today::Running(_) => after(today),
    };
    let sound = first <= from && !place::is_too_far(to, today);
    let off = TimeOff::new(from, to).filter(|_| sound);
    let off = off.ok_or(Rejection::DaysOffNotAhead { first })?;
    if !draft.state().days_off.covers(&off) {
        draft.record(Event::DaysOffPlanned(off));
    }
    Ok(())
}

pub(super) fn cancel(
    draft: &mut Draft<'_>,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<(), Rejection> {
    // What is over was a day off, or it was worked on; either way it stays what it was.
    let ahead = TimeOff::new(from.max(draft.date()), to);
    let known = |off: &TimeOff| draft.state().days_off.meets(off);
    let off = ahead.filter(known).ok_or(Rejection::NoDaysOff)?;
    draft.record(Event::DaysOffCancelled(off));
    Ok(())
}

fn after(date: NaiveDate) -> NaiveDate {
    date.checked_add_days(Days::new(1)).unwrap_or(date)
}
