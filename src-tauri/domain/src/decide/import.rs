//! Taking in what was written down elsewhere: in another journal of the same person, or by another
//! program. It comes whole, so it must hold together by itself and beside what is known; one thing
//! that does not keeps all of it out.

use std::collections::HashSet;

use chrono::{DateTime, NaiveDate, Utc};

use super::{draft::Draft, place, range, room};
use crate::readings::validate::{EARLIEST, is_instant};
use crate::{
    CarriedId, Day, Deferred, Event, LimitedList, ParkedThought, Rejection, ThoughtId, TimeOff,
};

/// The most days taken in at once: a hundred years.
const MOST: u16 = 36_525;

pub(super) fn take_in(
    draft: &mut Draft<'_>,
    days: Vec<Day>,
    waiting: Vec<Deferred>,
    parked: Vec<ParkedThought>,
) -> Result<(), Rejection> {
    take_in_days(draft, days)?;
    for carried in waiting {
        if !is_known(draft, carried.id) {
            carried.check_whole(draft.date())?;
            draft.record(Event::PutForLater { carried });
        }
    }
    for thought in parked {
        if !is_parked(draft, thought.id) {
            thought.check_whole(draft.now())?;
            draft.record(Event::ThoughtParked { thought });
        }
    }
    Ok(())
}

/// A date that was worked on all the same stays among them: both were so.
pub(super) fn take_in_days_off(
    draft: &mut Draft<'_>,
    days_off: Vec<TimeOff>,
) -> Result<(), Rejection> {
    if days_off.len() > usize::from(room::DAYS_OFF) {
        let (list, limit) = (LimitedList::DaysOff, room::DAYS_OFF);
        return Err(Rejection::ListIsLong { list, limit });
    }
    for off in days_off {
        off.check_whole(draft.date())?;
        if !draft.state().days_off.covers(&off) {
            draft.record(Event::DaysOffPlanned(off));
        }
    }
    Ok(())
}

fn take_in_days(draft: &mut Draft<'_>, days: Vec<Day>) -> Result<(), Rejection> {
    if days.len() > usize::from(MOST) {
        return Err(Rejection::TooManyDays { limit: MOST });
    }
    let known: HashSet<_> = draft.state().days().map(|day| day.id).collect();
    let days: Vec<_> = days
        .into_iter()
        .filter(|day| !known.contains(&day.id))
        .collect();
    let (today, now) = (draft.date(), draft.now());
    for day in &days {
        if day.date >= today {
            return Err(Rejection::DayUnsound(day.date));
        }
        day.check_whole(now)?;
        if room::records(day) + day.items.len() > usize::from(room::RECORDS) {
            let (list, limit) = (LimitedList::Records, room::RECORDS);
            return Err(Rejection::ListIsLong { list, limit });
        }
    }
    stand_beside(draft, &days)?;
    for day in days {
        draft.record(Event::DayImported { day: Box::new(day) });
    }
    Ok(())
}

/// Whether it waits, or a day that can still be set right took it.
fn is_known(draft: &Draft<'_>, id: CarriedId) -> bool {
    let mut items = draft.state().days().flat_map(|day| &day.items);
    let mut waiting = draft.state().waiting.iter();
    waiting.any(|known| known.id == id) || items.any(|item| item.from == Some(id))
}

fn is_parked(draft: &Draft<'_>, id: ThoughtId) -> bool {
    let mut parked = draft.state().parked.iter();
    parked.any(|known| known.id == id)
}

/// Whether no two days are the same one, share a record, or claim the same time.
fn stand_beside(draft: &Draft<'_>, days: &[Day]) -> Result<(), Rejection> {
    let mut ids: HashSet<_> = draft.state().days().flat_map(Day::ids).collect();
    let mut is_new = |day: &Day| ids.insert(day.id.0) && day.ids().iter().all(|id| ids.insert(*id));
    if let Some(known) = days.iter().find(|day| !is_new(day)) {
        return Err(Rejection::DayUnsound(known.date));
    }
    let now = draft.now();
    let of = |day: &Day, new: bool| -> Vec<(DateTime<Utc>, DateTime<Utc>, _)> {
        let tell = new.then_some(day.date);
        let claimed = day.occupied(now).into_iter();
        claimed.map(|(from, to)| (from, to, tell)).collect()
    };
    let mut all: Vec<_> = draft
        .state()
        .days()
        .flat_map(|day| of(day, false))
        .collect();
    all.extend(days.iter().flat_map(|day| of(day, true)));
    all.sort();
    // What reaches furthest so far, and whether it is a new day's: two known days are not asked.
    let mut reaches = None;
    for (from, to, new) in all {
        if let Some((until, before)) = reaches
            && from < until
            && let Some(date) = new.or(before)
        {
            return Err(Rejection::DayUnsound(date));
        }
        if reaches.is_none_or(|(until, _)| until < to) {
            reaches = Some((to, new));
        }
    }
    Ok(())
}

impl Deferred {
    /// Whether this, which is to be taken in as it is, could wait on the date `today`. Its own date
    /// may be over, as that of everything is that was not taken on its day.
    ///
    /// # Errors
    /// [`Rejection::LooseUnsound`] when its title, date or estimate could not be.
    pub fn check_whole(&self, today: NaiveDate) -> Result<(), Rejection> {
        let dated = self.due >= EARLIEST.date_naive() && !place::is_too_far(self.due, today);
        let words = self.title.is_checked() && self.details.are_checked();
        sound(dated && words && range::estimate(self.estimate).is_ok())
    }
}

impl ParkedThought {
    /// Whether this, which is to be taken in as it is, could have been parked before `now`.
    ///
    /// # Errors
    /// [`Rejection::LooseUnsound`] when its words or its instant could not be.
    pub fn check_whole(&self, now: DateTime<Utc>) -> Result<(), Rejection> {
        sound(is_instant(self.at, now) && self.text.is_checked())
    }
}

impl TimeOff {
    /// Whether these, which are to be taken in as they are, could have been planned by the date `today`.
    ///
    /// # Errors
    /// [`Rejection::LooseUnsound`] when they could not.
    pub fn check_whole(&self, today: NaiveDate) -> Result<(), Rejection> {
        let dated = self.from >= EARLIEST.date_naive() && !place::is_too_far(self.to, today);
        sound(dated && self.from <= self.to)
    }
}

fn sound(is: bool) -> Result<(), Rejection> {
    is.then_some(()).ok_or(Rejection::LooseUnsound)
}
