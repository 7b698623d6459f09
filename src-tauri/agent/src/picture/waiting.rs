//! What earlier days left for this one.

use chrono::{DateTime, NaiveDate, Utc};
use domain::{Carried, Day, State};
use protocol::{DayState, ForgottenPicture, WaitingPicture};

use super::seen::Seen;

pub(super) fn waiting(waiting: &[Carried], today: NaiveDate) -> Vec<WaitingPicture> {
    let picture = |carried: &Carried| WaitingPicture {
        id: carried.id.to_string(),
        title: carried.title.as_str().to_owned(),
        due: carried.due.to_string(),
        estimate_s: carried.estimate.map(|estimate| estimate.seconds().0),
        for_today: carried.due <= today,
    };
    waiting.iter().map(picture).collect()
}

/// A closed day has left its own first step already; that one is tomorrow's.
pub(super) fn first_step(state: &State, seen: &Seen<'_>) -> Option<String> {
    let step = state.first_step.as_ref();
    step.filter(|_| seen.state != DayState::Closed)
        .map(|step| step.as_str().to_owned())
}

pub(super) fn forgotten(day: &Day, now: DateTime<Utc>) -> ForgottenPicture {
    ForgottenPicture {
        date: day.date.to_string(),
        zone: day.zone.name().to_owned(),
        proposed_end: day.proposed_end(now),
        can_stay_open: day.can_stay_open(now),
    }
}
