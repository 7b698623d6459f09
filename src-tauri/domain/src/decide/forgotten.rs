//! A day nobody ended: besides its close, it may simply go on.

use super::draft::Draft;
use crate::{Event, Rejection, Today};

pub(super) fn keep_open(draft: &mut Draft<'_>) -> Result<(), Rejection> {
    let Today::Unplanned {
        forgotten: Some(day),
        ..
    } = draft.today()
    else {
        return Err(Rejection::NothingForgotten);
    };
    let (until, day) = (day.clock().boundary_after(draft.now()), day.id);
    draft.record(Event::DayKeptOpen { day, until });
    Ok(())
}
