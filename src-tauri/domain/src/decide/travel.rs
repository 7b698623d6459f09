//! Another zone for the open day.

use super::draft::Draft;
use crate::{Event, Rejection};

/// The date stays the day's own, so it must be that date in the new zone too.
pub(super) fn move_day(draft: &mut Draft<'_>) -> Result<(), Rejection> {
    let (now, zone) = (draft.now(), draft.moment().zone);
    let day = draft.open_day()?;
    if day.zone == zone {
        return Err(Rejection::SameZone);
    }
    let mut there = day.clone();
    there.zone = zone;
    if !there.is_current_at(now) || now < there.clock().begins() {
        return Err(Rejection::OtherDayThere);
    }
    let (day, was) = (day.id, day.zone);
    draft.record(Event::DayMoved { day, was, zone });
    Ok(())
}
