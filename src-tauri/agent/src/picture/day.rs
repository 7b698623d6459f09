//! The day and where it stands.

use chrono_tz::Tz;
use domain::{Settings, Shape, next_working_date};
use protocol::{DayPicture, DayState};

use super::seen::Seen;
use crate::wire::shape_choice;

pub(super) fn day(seen: &Seen<'_>, settings: &Settings) -> DayPicture {
    let day = &*seen.day;
    DayPicture {
        date: day.date.to_string(),
        next_date: next_working_date(day.date, settings).to_string(),
        zone: day.zone.name().to_owned(),
        state: seen.state,
        started_at: (!seen.is_unplanned()).then_some(day.started_at),
        enough_at: day.enough_at,
        closed_at: day.closing.map(|closing| closing.at),
        shape: shape_choice(&day.shape),
        item_limit: day.item_limit,
        day_off: day.shape == Shape::DayOff,
        reopened: day
            .reopenings
            .iter()
            .map(|reopening| reopening.reason.as_str().to_owned())
            .collect(),
        quiet_until: day.quiet_until,
    }
}

/// The machine's zone, when a day that may still be moved is lived in another.
pub(super) fn zone_here(seen: &Seen<'_>, here: Tz) -> Option<String> {
    let open = matches!(seen.state, DayState::Open | DayState::Enough);
    (open && seen.day.zone != here).then(|| here.name().to_owned())
}
