//! The day and where it stands.

use chrono_tz::Tz;
use domain::{Shape, WorkDays};
use protocol::{DayState, DayView};
use types::OnWire;

use super::current_day::CurrentDay;

pub(super) fn day(seen: &CurrentDay<'_>, work_days: WorkDays<'_>) -> DayView {
    let day = &*seen.day;
    DayView {
        date: day.date.to_string(),
        next_date: work_days.next(day.date).to_string(),
        zone: day.zone.name().to_owned(),
        state: seen.state,
        started_at: (!seen.is_unplanned()).then_some(day.started_at),
        enough_at: day.enough_at,
        closed_at: day.closing.map(|closing| closing.at),
        shape: day.shape.form(),
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
pub(super) fn zone_here(seen: &CurrentDay<'_>, here: Tz) -> Option<String> {
    let open = matches!(seen.state, DayState::Open | DayState::Enough);
    (open && seen.day.zone != here).then(|| here.name().to_owned())
}
