//! Focus sessions: begun, held, extended, finished. Two questions may stand before a start: the day's
//! end would be crossed, or the day is enough already. However a session ends, its minutes are kept.

use chrono::{DateTime, TimeDelta, Utc};

use super::draft::Draft;
use super::planning::begin_if_unplanned;
use super::{breaks, hold, lookup, range};
use crate::{
    Day, DefinitionRules, Event, Focus, FocusId, ItemId, Minutes, NextSession, PastEnd, Phase,
    Rejection,
};

/// The length of a session for which none was given: the usual one, or what fits before the next meeting
/// that a calendar announces.
pub(super) fn usual(draft: &Draft<'_>) -> Minutes {
    let (settings, day) = (draft.settings(), draft.open_day().ok());
    let cut = day.and_then(|day| day.until_meeting(settings, draft.now()));
    cut.unwrap_or(settings.focus)
}

/// Starts a session of `length`; without one it is open-ended.
pub(super) fn start(
    draft: &mut Draft<'_>,
    length: Option<Minutes>,
    item: Option<ItemId>,
    past_end: PastEnd,
    bonus: bool,
) -> Result<(), Rejection> {
    begin_if_unplanned(draft)?;
    let wished = length
        .map(|length| range::length(length, range::FOCUS))
        .transpose()?;
    let (now, day) = (draft.now(), draft.open_day()?);
    if let Some(item) = item {
        lookup::open_item(day, item)?;
    }
    if day.running_meeting().is_some() {
        return Err(Rejection::MeetingGoesOn);
    }
    if day.running_focus().is_some() {
        return Err(Rejection::FocusGoesOn);
    }
    let beyond = day.phase() == Phase::Enough;
    if beyond && !bonus {
        return Err(Rejection::DayIsEnough);
    }
    let planned = if beyond {
        // A person who agreed to go beyond enough has answered the question of the end with it.
        wished
    } else {
        fitting(day, wished, past_end, now)?
    };
    breaks::end_running(draft);
    let focus = FocusId(draft.mint());
    draft.record(Event::FocusStarted {
        focus,
        item,
        planned,
        bonus: beyond,
        at: now,
    });
    Ok(())
}

/// The length to plan, given the day's end. An open-ended session crosses nothing by itself, but it
/// cannot begin unasked after the end.
fn fitting(
    day: &Day,
    wished: Option<Minutes>,
    past_end: PastEnd,
    now: DateTime<Utc>,
) -> Result<Option<Minutes>, Rejection> {
    let Some(end) = day.definition.clock_end(day, now) else {
        return Ok(wished);
    };
    let length = wished.map_or(TimeDelta::milliseconds(1), Minutes::delta);
    if now + length <= end {
        return Ok(wished);
    }
    let offered = NextSession::new(wished.unwrap_or(range::FOCUS.1), Some(end), now).minutes;
    let fits = Some(offered).filter(|fits| *fits >= range::FOCUS.0);
    match past_end {
        PastEnd::Allow => Ok(wished),
        PastEnd::Fit if fits.is_some() => Ok(fits),
        PastEnd::Fit | PastEnd::Ask => Err(Rejection::CrossesDayEnd { fits }),
    }
}

pub(super) fn pause(draft: &mut Draft<'_>) -> Result<(), Rejection> {
    let focus = going_on(draft.open_day()?)?;
    if focus.is_paused() {
        return Err(Rejection::AlreadyPaused);
    }
    hold_running(draft);
    Ok(())
}

pub(super) fn resume(draft: &mut Draft<'_>) -> Result<(), Rejection> {
    let day = draft.open_day()?;
    let focus = going_on(day)?;
    if day.running_meeting().is_some() {
        return Err(Rejection::MeetingGoesOn);
    }
    if focus.is_running() {
        return Err(Rejection::NotPaused);
    }
    let (focus, at) = (focus.id, draft.now());
    hold::left(draft, at);
    draft.record(Event::FocusResumed { focus, at });
    Ok(())
}

/// Moves the end of what runs. In overtime the minutes count from now: who asks for five more does
/// not mean five from an end long gone.
pub(super) fn extend(draft: &mut Draft<'_>, by: Minutes) -> Result<(), Rejection> {
    let day = draft.open_day()?;
    if day.running_meeting().is_some() {
        return Err(Rejection::MeetingGoesOn);
    }
    if let Some(rest) = day.running_break() {
        range::length(by, range::EXTENSION)?;
        range::length(rest.planned.plus(by), range::EXTENDED)?;
        let rest = rest.id;
        draft.record(Event::BreakExtended { rest, by });
        return Ok(());
    }
    let focus = day.running_focus().ok_or(Rejection::NothingGoesOn)?;
    range::length(by, range::EXTENSION)?;
    let planned = focus.planned.ok_or(Rejection::OpenEnded)?;
    let by = by.plus(overtime(focus, draft.now()));
    range::length(planned.plus(by), range::EXTENDED)?;
    let focus = focus.id;
    draft.record(Event::FocusExtended { focus, by });
    Ok(())
}

/// How long ago the planned end was, in minutes begun.
fn overtime(focus: &Focus, now: DateTime<Utc>) -> Minutes {
    let over = focus.ends_at().map(|end| now - end);
    Minutes::begun(over.unwrap_or_default())
}

/// Ends what goes on, the innermost first: a meeting, a break, or the session itself.
pub(super) fn finish(draft: &mut Draft<'_>) -> Result<(), Rejection> {
    let at = draft.now();
    let day = draft.open_day()?;
    let event = if let Some(meeting) = day.running_meeting() {
        Event::MeetingEnded {
            meeting: meeting.id,
            reason: None,
            at,
        }
    } else if let Some(rest) = day.running_break() {
        Event::BreakEnded { rest: rest.id, at }
    } else if let Some(focus) = day.running_focus().map(|focus| focus.id) {
        hold::left(draft, at);
        Event::FocusFinished { focus, at }
    } else {
        return Err(Rejection::NothingGoesOn);
    };
    draft.record(event);
    Ok(())
}

/// Holds the session that runs, if one does.
pub(super) fn hold_running(draft: &mut Draft<'_>) {
    let running = draft.unclosed_day().and_then(Day::running_focus);
    if let Some(focus) = running.filter(|focus| focus.is_running()).map(|f| f.id) {
        let at = draft.now();
        draft.record(Event::FocusPaused { focus, at });
    }
}

pub(super) fn going_on(day: &Day) -> Result<&Focus, Rejection> {
    day.running_focus().ok_or(Rejection::NoFocus)
}
