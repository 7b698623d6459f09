//! Taking in days from elsewhere: another journal of the same person, or another program's records.
//! They come whole, so they must hold together by themselves and beside what is known; one that does
//! not keeps all of them out.

use std::collections::HashSet;

use chrono::{DateTime, Utc};

use super::draft::Draft;
use crate::{Day, Event, Rejection};

/// The most days taken in at once: a hundred years.
const MOST: u16 = 36_525;

pub(super) fn take_in(draft: &mut Draft<'_>, days: Vec<Day>) -> Result<(), Rejection> {
    if days.len() > usize::from(MOST) {
        return Err(Rejection::TooManyDays { limit: MOST });
    }
    let known: HashSet<_> = remembered(draft).map(|day| day.id).collect();
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
    }
    stand_beside(draft, &days)?;
    for day in days {
        draft.record(Event::DayImported { day: Box::new(day) });
    }
    Ok(())
}

fn remembered<'a>(draft: &'a Draft<'_>) -> impl Iterator<Item = &'a Day> {
    let state = draft.state();
    state.past.iter().map(AsRef::as_ref).chain(&state.day)
}

/// Whether no two days are the same one, or claim the same time.
fn stand_beside(draft: &Draft<'_>, days: &[Day]) -> Result<(), Rejection> {
    let mut ids = HashSet::new();
    if let Some(twice) = days.iter().find(|day| !ids.insert(day.id)) {
        return Err(Rejection::DayUnsound(twice.date));
    }
    let now = draft.now();
    let of = |day: &Day, new: bool| -> Vec<(DateTime<Utc>, DateTime<Utc>, _)> {
        let tell = new.then_some(day.date);
        let claimed = day.claimed(now).into_iter();
        claimed.map(|(from, to)| (from, to, tell)).collect()
    };
    let mut all: Vec<_> = remembered(draft).flat_map(|day| of(day, false)).collect();
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
