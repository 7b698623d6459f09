//! Meetings set right: their times, what they were about, whether they were one, two or none.

use chrono::{DateTime, Utc};

use super::fit::make_room;
use super::share;
use crate::decide::draft::Draft;
use crate::decide::span::{Span, subtract};
use crate::{
    Corrected, Day, Event, Meeting, MeetingChange, MeetingId, MeetingReason, Rejection, Title,
};

pub(super) fn change(
    draft: &mut Draft<'_>,
    day: &Day,
    id: MeetingId,
    change: MeetingChange,
) -> Result<(), Rejection> {
    let was = day.meetings.iter().find(|meeting| meeting.id == id);
    let was = was.ok_or(Rejection::UnknownRecord)?;
    let now = match change {
        MeetingChange::Times { from, to } => vec![times(was, from, to, draft.now())?],
        MeetingChange::About { title, reason } => vec![Meeting {
            title,
            reason,
            ..was.clone()
        }],
        MeetingChange::Split { at } => split(draft, was, at)?.into(),
        MeetingChange::Remove if was.goes_on() => return Err(Rejection::StillGoesOn),
        MeetingChange::Remove => Vec::new(),
    };
    put(draft, day, Some(was), now)
}

pub(super) fn add(
    draft: &mut Draft<'_>,
    day: &Day,
    about: (Option<Title>, Option<MeetingReason>),
    from: DateTime<Utc>,
    to: DateTime<Utc>,
) -> Result<(), Rejection> {
    let span = Span::new(from, to).ok_or(Rejection::StretchUnsound)?;
    let meeting = Meeting::noted(MeetingId(draft.mint()), about, span.from, span.to);
    put(draft, day, None, vec![meeting])
}

fn times(
    was: &Meeting,
    from: Option<DateTime<Utc>>,
    to: Option<DateTime<Utc>>,
    now: DateTime<Utc>,
) -> Result<Meeting, Rejection> {
    if to.is_some() && was.goes_on() {
        return Err(Rejection::StillGoesOn);
    }
    let started_at = from.unwrap_or(was.started_at);
    let ended_at = to.or(was.ended_at);
    let same = (started_at, ended_at) == (was.started_at, was.ended_at);
    if !same && started_at >= ended_at.unwrap_or(now) {
        return Err(Rejection::StretchUnsound);
    }
    let mut meeting = Meeting {
        started_at,
        ended_at,
        ..was.clone()
    };
    meeting.forget_coming_end(now);
    Ok(meeting)
}

/// What goes on keeps its id, as with sessions.
fn split(
    draft: &mut Draft<'_>,
    was: &Meeting,
    at: DateTime<Utc>,
) -> Result<[Meeting; 2], Rejection> {
    let now = draft.now();
    if at <= was.started_at || at >= was.ended_at.unwrap_or(now) {
        return Err(Rejection::StretchUnsound);
    }
    let (mut first, mut second) = (was.clone(), was.clone());
    first.ended_at = Some(at);
    second.started_at = at;
    let newer = if was.goes_on() {
        &mut first
    } else {
        &mut second
    };
    newer.id = MeetingId(draft.mint());
    (first.planned, second.planned) = share::plan(was.planned, first.lasted(now));
    first.ran_over = was.ran_over && second.planned.is_none();
    second.ran_over = was.ran_over && second.planned.is_some();
    Ok([first, second])
}

fn put(
    draft: &mut Draft<'_>,
    day: &Day,
    was: Option<&Meeting>,
    now: Vec<Meeting>,
) -> Result<(), Rejection> {
    if was.is_some_and(|was| now == [was.clone()]) {
        return Ok(());
    }
    let instant = draft.now();
    let span =
        |meeting: &Meeting| Span::new(meeting.started_at, meeting.ended_at.unwrap_or(instant));
    let before: Vec<_> = was.and_then(span).into_iter().collect();
    let added = subtract(now.iter().filter_map(span).collect(), &before);
    let mut others = day.clone();
    others
        .meetings
        .retain(|known| was.is_none_or(|was| was.id != known.id));
    make_room(draft, &others, &added, &added)?;
    draft.record(Event::MeetingCorrected(Corrected {
        day: day.id,
        was: was.cloned().map(Box::new),
        now,
    }));
    Ok(())
}

impl Meeting {
    /// A planned end that lies ahead after all gets its notice when it comes.
    fn forget_coming_end(&mut self, now: DateTime<Utc>) {
        if self.goes_on() {
            self.ran_over &= self.ends_at().is_some_and(|end| end <= now);
        }
    }
}
