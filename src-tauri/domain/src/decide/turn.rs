//! The session turned to another item. What was worked so far stays with the item it was on: the
//! session ends there, and the same sitting goes on as another, up to the same planned end.

use chrono::{DateTime, TimeDelta, Utc};

use super::draft::Draft;
use super::{focus, hold, lookup};
use crate::{Day, Event, Focus, FocusId, ItemId, MOMENT, Rejection, Turned};

pub(super) fn on(
    draft: &mut Draft<'_>,
    item: Option<ItemId>,
    go_on: bool,
) -> Result<(), Rejection> {
    let day = draft.open_day()?;
    let running = focus::going_on(day)?;
    let held = running.is_paused();
    let turns = running.item != item;
    if let Some(item) = item {
        lookup::open_item(day, item)?;
    }
    let in_meeting = day.running_meeting().is_some();
    if turns {
        turn(draft, item);
    }
    if go_on && held && !in_meeting {
        focus::resume(draft)?;
    }
    Ok(())
}

fn turn(draft: &mut Draft<'_>, item: Option<ItemId>) {
    let now = draft.now();
    // What was forgotten of a hold was forgotten on the item so far.
    hold::left(draft, now);
    let into = FocusId(draft.mint());
    let event = draft
        .unclosed_day()
        .and_then(Day::running_focus)
        .map(|running| {
            let (focus, held) = (running.id, running.is_paused());
            if running.hardly_began(now) {
                return Event::FocusMoved { focus, item };
            }
            let at = if held {
                running.known_until()
            } else {
                running.whole_second(now)
            };
            Event::FocusTurned(Turned {
                focus,
                into,
                item,
                at,
            })
        });
    if let Some(event) = event {
        draft.record(event);
    }
}

impl Focus {
    /// The last instant at which it was worth whole seconds: totals are made of whole seconds, and none
    /// is to be lost between two records.
    fn whole_second(&self, now: DateTime<Utc>) -> DateTime<Utc> {
        let beyond = self.worked_exactly(now).subsec_nanos();
        let at = now - TimeDelta::nanoseconds(i64::from(beyond));
        self.open_interval().map_or(now, |open| at.max(open.from))
    }

    /// Whether there is nothing to speak of that could stay with its item.
    fn hardly_began(&self, now: DateTime<Utc>) -> bool {
        self.gaps.is_empty() && self.worked_exactly(now) < MOMENT
    }
}
