//! Meetings that a calendar announced: what becomes of them is said by the person. A calendar alone makes
//! no meeting, and ends none.

use super::{draft::Draft, meetings, planning::begin_if_unplanned};
use crate::{
    Announced, Event, ForeseenMeeting, ForeseenState, MeetingKey, Rejection, Settled, Settlement,
};

/// Notes what became of an announced meeting. One that was held is a meeting of the announced times, as
/// far as they are over.
pub(super) fn settle(
    draft: &mut Draft<'_>,
    key: MeetingKey,
    outcome: Settlement,
) -> Result<(), Rejection> {
    let meeting = not_held_yet(draft, key)?;
    let announced = Announced::from(&meeting);
    if outcome == Settlement::Held {
        return meetings::hold(draft, &meeting, announced);
    }
    draft.record(Event::MeetingSettled(Settled { announced, outcome }));
    Ok(())
}

/// The announced meeting of that key, as long as it may still be said that it was held. Begins the day.
pub(super) fn not_held_yet(
    draft: &mut Draft<'_>,
    key: MeetingKey,
) -> Result<ForeseenMeeting, Rejection> {
    begin_if_unplanned(draft)?;
    let meeting = known(draft, key)?;
    if draft.open_day()?.foreseen_state(&meeting) == ForeseenState::Held {
        return Err(Rejection::MeetingIsHeld);
    }
    Ok(meeting)
}

fn known(draft: &Draft<'_>, key: MeetingKey) -> Result<ForeseenMeeting, Rejection> {
    let all = &draft.settings().foreseen.0;
    let found = all.iter().find(|meeting| meeting.key == key);
    found.cloned().ok_or(Rejection::NoSuchForeseen)
}
