//! Which nudge may be sent when: none during a running session or a meeting, none outside the day, at
//! most the budget, twenty minutes between two. A held session does not forbid one: it is no focus
//! then. How they make room for each other is decision 0010.

use chrono::{DateTime, TimeDelta, Utc};

use super::draft::Draft;
use super::range;
use crate::{Day, DefinitionRules, Event, Focus, Minutes, NudgeKind, Rejection, Settings};

/// Between two nudges.
const APART: TimeDelta = TimeDelta::minutes(20);
/// How long before the day's end to wrap up: so long that enough can be sent at its instant.
const WRAP_UP: TimeDelta = APART;
/// How late the wrap-up may be. After that it would push enough away from its instant.
const LATE: TimeDelta = TimeDelta::minutes(1);
/// How long around the last good start it is worth a word.
const AROUND_START: TimeDelta = TimeDelta::minutes(5);
/// How long after the end, or after the notice of enough, to ask again.
const PAST_END: TimeDelta = TimeDelta::minutes(30);

pub(super) fn snooze(draft: &mut Draft<'_>, minutes: Minutes) -> Result<(), Rejection> {
    draft.open_day()?;
    let minutes = range::length(minutes, range::SNOOZE)?;
    let until = draft.now() + minutes.delta();
    draft.record(Event::NudgesSnoozed { until });
    Ok(())
}

/// The nudge to tell now. When several are due, because something held them back, it is the weightiest,
/// and enough before all: it says since when, so that no other word is needed.
pub(crate) fn due(day: &Day, settings: &Settings, now: DateTime<Utc>) -> Option<NudgeKind> {
    let due = times(day, settings, now).filter(|(at, _)| *at <= now);
    due.map(|(_, kind)| kind)
        .max_by_key(|kind| (*kind == NudgeKind::Enough, *kind))
}

/// The next instant at which one may be sent, if nothing is touched; `now` when one is due.
pub(crate) fn next(day: &Day, settings: &Settings, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
    times(day, settings, now).map(|(at, _)| at).min()
}

/// When each kind that is still to come may be sent, from `now` on.
fn times(
    day: &Day,
    settings: &Settings,
    now: DateTime<Utc>,
) -> impl Iterator<Item = (DateTime<Utc>, NudgeKind)> {
    let last = day.nudges.iter().map(|nudge| nudge.at + APART).max();
    let allowed = [last, day.quiet_until]
        .into_iter()
        .flatten()
        .fold(now, DateTime::max);
    let left = usize::from(settings.nudges).saturating_sub(day.nudges.len());
    let day_ends = day.rollover_at();
    [
        NudgeKind::LastGoodStart,
        NudgeKind::WrapUp,
        NudgeKind::Enough,
        NudgeKind::PastYourEnd,
    ]
    .into_iter()
    .filter(move |kind| left >= needed(day, *kind) && !told(day, *kind) && quiet(day))
    .filter_map(move |kind| {
        let window = window(day, settings, kind, now)?;
        // No word during a meeting that a calendar announces and that is still open.
        let at = settings.foreseen.over_after(day, window.from.max(allowed));
        let open = window.until.is_none_or(|until| at < until) && at < day_ends;
        open.then_some((at, kind))
    })
}

/// How much of the budget must be left for it: the last one is kept for enough.
fn needed(day: &Day, kind: NudgeKind) -> usize {
    match kind {
        NudgeKind::LastGoodStart | NudgeKind::WrapUp if !told(day, NudgeKind::Enough) => 2,
        NudgeKind::LastGoodStart
        | NudgeKind::WrapUp
        | NudgeKind::Enough
        | NudgeKind::PastYourEnd => 1,
    }
}

fn told(day: &Day, kind: NudgeKind) -> bool {
    day.nudges.iter().any(|nudge| nudge.kind == kind)
}

/// Whether nothing goes on that a nudge would break into.
fn quiet(day: &Day) -> bool {
    let focus = day.running_focus().is_some_and(Focus::is_running);
    day.closing.is_none() && !focus && day.running_meeting().is_none()
}

/// When a nudge makes sense: from its moment on, until it would come too late.
struct NudgeWindow {
    from: DateTime<Utc>,
    until: Option<DateTime<Utc>>,
}

fn window(
    day: &Day,
    settings: &Settings,
    kind: NudgeKind,
    now: DateTime<Utc>,
) -> Option<NudgeWindow> {
    let end = day.definition.clock_end(day, now);
    let window = match kind {
        NudgeKind::LastGoodStart => last_good_start(day, settings, end?)?,
        NudgeKind::WrapUp => NudgeWindow {
            from: end.filter(|_| day.enough_at.is_none())? - WRAP_UP,
            until: end.map(|end| end - WRAP_UP + LATE),
        },
        NudgeKind::Enough => NudgeWindow {
            from: enough_by_work(day)?,
            until: None,
        },
        NudgeKind::PastYourEnd => past_your_end(day, end)?,
    };
    // What was so already when the day began, or was opened again, is no news to the person who did it.
    let news = window.from > begun(day);
    // An end that had passed before it held (the day moved to a zone further east) is none at once.
    let from = match (kind, day.enough_at) {
        (NudgeKind::PastYourEnd, Some(enough)) => window.from.max(enough + PAST_END),
        _ => window.from,
    };
    news.then_some(NudgeWindow { from, ..window })
}

/// When it became enough, unless by asking for less: a person who moves the last open item away, or
/// changes the definition, has seen it.
fn enough_by_work(day: &Day) -> Option<DateTime<Utc>> {
    let enough = day.enough_at?;
    let asked_less = day.scope_changes.iter().any(|change| change.at == enough);
    let asks = !day.definition.clauses.is_empty();
    (asks && !asked_less).then_some(enough)
}

/// It gives way to the wrap-up: with a short usual length it comes earlier, so that the wrap-up still
/// comes at its instant.
fn last_good_start(day: &Day, settings: &Settings, end: DateTime<Utc>) -> Option<NudgeWindow> {
    if day.enough_at.is_some() || day.running_focus().is_some() {
        return None;
    }
    let start = day.last_session_end(settings, end) - settings.focus.delta();
    let latest = end - WRAP_UP - APART;
    Some(NudgeWindow {
        from: (start - AROUND_START).min(latest - AROUND_START),
        until: Some((start + AROUND_START).min(latest)),
    })
}

/// Counted from the end the clock gave the day and from the notice of enough, whichever is later; only
/// on a day that is enough. A notice of enough that came so late says this too.
fn past_your_end(day: &Day, end: Option<DateTime<Utc>>) -> Option<NudgeWindow> {
    let reached = day.enough_at?;
    let mut nudges = day.nudges.iter();
    let told = nudges.find(|nudge| nudge.kind == NudgeKind::Enough);
    let told = told.map(|nudge| nudge.at);
    let over = end.map_or(reached, |end| end.max(reached));
    let said = told.is_some_and(|told| told >= over + PAST_END);
    let from = end.into_iter().chain(told).max()? + PAST_END;
    (!said).then_some(NudgeWindow { from, until: None })
}

/// When the day began, was last opened again, or was kept open: from the boundary before that on.
fn begun(day: &Day) -> DateTime<Utc> {
    let reopened = day.reopenings.last().map(|reopening| reopening.at);
    let kept = day.kept_until.map(|_| day.clock().ends());
    let times = reopened.into_iter().chain(kept);
    times.fold(day.started_at, DateTime::max)
}
