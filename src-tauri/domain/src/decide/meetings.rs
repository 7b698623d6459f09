//! Meetings: they happen, so neither the day's end nor enough stands in their way. A running session
//! is held for one and stays held after it.

use chrono::{DateTime, Utc};

use super::draft::Draft;
use super::planning::begin_if_unplanned;
use super::{breaks, focus, range};
use crate::{
    Announced, Day, Event, FocusId, ForeseenMeeting, GapId, GapWas, Meeting, MeetingId,
    MeetingReason, Minutes, Rejection, Title,
};

pub(super) fn start(
    draft: &mut Draft<'_>,
    title: Option<Title>,
    reason: Option<MeetingReason>,
    planned: Option<Minutes>,
) -> Result<(), Rejection> {
    begin_if_unplanned(draft)?;
    if draft.open_day()?.running_meeting().is_some() {
        return Err(Rejection::MeetingGoesOn);
    }
    if let Some(planned) = planned {
        range::length(planned, range::MEETING)?;
    }
    let near = announced(draft, title.as_ref())?;
    let (title, planned, announced) = match near {
        Some(near) => (
            title.or(near.title.clone()),
            planned.or_else(|| left_of(&near, draft.now())),
            Some(Announced::from(&near)),
        ),
        None => (title, planned, None),
    };
    let reason = reason.or_else(|| reason_of_series(draft, announced?));
    breaks::end_running(draft);
    focus::hold_running(draft);
    let meeting = Meeting {
        id: MeetingId(draft.mint()),
        title,
        reason,
        planned,
        ran_over: false,
        started_at: draft.now(),
        ended_at: None,
        announced,
    };
    draft.record(Event::MeetingStarted { meeting });
    Ok(())
}

/// The announced meeting that one is taken for that starts now: one near to now that is open and, where a
/// title was given, bears it.
fn announced(
    draft: &Draft<'_>,
    title: Option<&Title>,
) -> Result<Option<ForeseenMeeting>, Rejection> {
    let foreseen = &draft.settings().foreseen;
    let near = foreseen.near(draft.open_day()?, draft.now());
    let fits = |near: &&ForeseenMeeting| title.is_none() || title == near.title.as_ref();
    Ok(near.filter(fits).cloned())
}

/// The reason that the last meeting of the same series had: a person says it once, and not every week.
fn reason_of_series(draft: &Draft<'_>, announced: Announced) -> Option<MeetingReason> {
    let series = announced.series?;
    let days = draft.state().days();
    let meetings = days.flat_map(|day| &day.meetings);
    let same = meetings.filter(|held| held.announced.and_then(|one| one.series) == Some(series));
    let last = same.filter(|held| held.reason.is_some());
    last.max_by_key(|held| held.started_at)?.reason
}

/// The length to plan for one that starts now: up to its announced end, within what a meeting may last.
fn left_of(near: &ForeseenMeeting, now: DateTime<Utc>) -> Option<Minutes> {
    let left = Minutes::begun(near.to.signed_duration_since(now));
    range::length(left, range::MEETING).ok()
}

/// Notes an announced meeting with its announced times.
pub(super) fn hold(
    draft: &mut Draft<'_>,
    meeting: &ForeseenMeeting,
    announced: Announced,
) -> Result<(), Rejection> {
    let title = meeting.title.clone();
    let reason = reason_of_series(draft, announced);
    note(
        draft,
        (title, reason),
        meeting.from,
        meeting.to,
        Some(announced),
    )
}

pub(super) fn end(draft: &mut Draft<'_>, reason: Option<MeetingReason>) -> Result<(), Rejection> {
    let running = draft.open_day()?.running_meeting();
    let meeting = running.ok_or(Rejection::NoMeeting)?.id;
    let at = draft.now();
    draft.record(Event::MeetingEnded {
        meeting,
        reason,
        at,
    });
    Ok(())
}

/// Notes a meeting that was. It may lie before the day's first act so far (then it was the first),
/// and over a gap not answered yet (then that is what the gap was). Without a title it takes that of the
/// announced meeting that it was.
pub(super) fn log(
    draft: &mut Draft<'_>,
    (title, reason): (Option<Title>, Option<MeetingReason>),
    from: DateTime<Utc>,
    to: DateTime<Utc>,
    announced: Option<ForeseenMeeting>,
) -> Result<(), Rejection> {
    let settles = announced.as_ref().map(Announced::from);
    let title = title.or(announced.and_then(|meeting| meeting.title));
    note(draft, (title, reason), from, to, settles)
}

fn note(
    draft: &mut Draft<'_>,
    about: (Option<Title>, Option<MeetingReason>),
    from: DateTime<Utc>,
    to: DateTime<Utc>,
    announced: Option<Announced>,
) -> Result<(), Rejection> {
    begin_if_unplanned(draft)?;
    let (now, day) = (draft.now(), draft.open_day()?);
    // A day that moved to another zone may have begun before that date did there.
    let begins = day.clock().begins().min(day.started_at);
    if from >= to || to > now || from < begins {
        return Err(Rejection::StretchUnsound);
    }
    // The day before may have gone on beyond its boundary.
    if draft.state().days().any(|day| overlaps(day, from, to, now)) {
        return Err(Rejection::StretchTaken);
    }
    for (focus, gap) in gaps_in(day, from, to) {
        let was = GapWas::Drop;
        draft.record(Event::GapResolved { focus, gap, was });
    }
    let noted = Meeting::noted(MeetingId(draft.mint()), about, from, to);
    let meeting = Meeting { announced, ..noted };
    draft.record(Event::MeetingLogged { meeting });
    Ok(())
}

fn overlaps(day: &Day, from: DateTime<Utc>, to: DateTime<Utc>, now: DateTime<Utc>) -> bool {
    use crate::StretchKind::Gap;
    day.path(now)
        .iter()
        .any(|taken| taken.kind != Gap && taken.from < to && from < taken.to)
}

fn gaps_in(day: &Day, from: DateTime<Utc>, to: DateTime<Utc>) -> Vec<(FocusId, GapId)> {
    day.open_gaps()
        .filter(|(_, gap)| gap.from < to && from < gap.to)
        .map(|(focus, gap)| (focus, gap.id))
        .collect()
}
