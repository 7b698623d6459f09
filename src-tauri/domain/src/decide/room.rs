//! Room: no list grows without end, whatever adds to it, because every face is shown the lists whole
//! and an answer has a length that its reader takes. What makes a list shorter, and what ends a day,
//! is granted however long the list is.

use crate::{Command, Day, DayId, Input, LimitedList, Rejection, State};

/// Things that wait for later days.
const WAITING: u16 = 1_000;
/// Thoughts without a place.
const THOUGHTS: u16 = 1_000;
/// Stretches of days off, those that are over too. One every week of a working life is less.
pub(super) const DAYS_OFF: u16 = 3_000;
/// What is written down of one day: sessions with their stretches and gaps, breaks, meetings,
/// interruptions, changes and reopenings. One every minute around the clock is less.
pub(super) const RECORDS: u16 = 3_000;

/// How long the lists were before a command.
pub(super) struct Room {
    waiting: usize,
    thoughts: usize,
    days_off: usize,
    days: Vec<(DayId, usize)>,
}

impl Room {
    /// The lists of `state` before `input`; absent when the input is granted however long they are,
    /// because it ends a day, takes something back, does that again or tells what the machine noticed. Several as
    /// one are looked at one by one.
    pub(super) fn before(input: &Input, state: &State) -> Option<Self> {
        let always_granted = matches!(
            input,
            Input::Command(Command::CloseDay { .. } | Command::Several { .. })
                | Input::TakeBack { .. }
                | Input::Redo { .. }
                | Input::Wake
                | Input::Missed { .. }
                | Input::ClockMoved { .. }
        );
        let days = state.days().map(|day| (day.id, records(day)));
        (!always_granted).then(|| Room {
            waiting: state.waiting.len(),
            thoughts: state.parked.len(),
            days_off: state.days_off.all().count(),
            days: days.collect(),
        })
    }

    /// Whether every list that is longer in `after` is within its limit.
    ///
    /// # Errors
    /// [`Rejection::ListIsLong`] with the first that is not.
    pub(super) fn check(&self, after: &State) -> Result<(), Rejection> {
        let (waiting, thoughts) = (after.waiting.len(), after.parked.len());
        grown(LimitedList::Waiting, self.waiting, waiting, WAITING)?;
        grown(LimitedList::Thoughts, self.thoughts, thoughts, THOUGHTS)?;
        let days_off = after.days_off.all().count();
        grown(LimitedList::DaysOff, self.days_off, days_off, DAYS_OFF)?;
        for day in after.days() {
            let known = self.days.iter().find(|(id, _)| *id == day.id);
            let before = known.map_or(0, |(_, records)| *records);
            grown(LimitedList::Records, before, records(day), RECORDS)?;
        }
        Ok(())
    }
}

/// How much is written down of a day.
pub(super) fn records(day: &Day) -> usize {
    let inside = day.focus.iter();
    let inside = inside.map(|focus| focus.intervals.len() + focus.gaps.len());
    day.focus.len()
        + inside.sum::<usize>()
        + day.breaks.len()
        + day.meetings.len()
        + day.interruptions.len()
        + day.scope_changes.len()
        + day.reopenings.len()
}

fn grown(list: LimitedList, before: usize, after: usize, limit: u16) -> Result<(), Rejection> {
    if after > before && after > usize::from(limit) {
        return Err(Rejection::ListIsLong { list, limit });
    }
    Ok(())
}
