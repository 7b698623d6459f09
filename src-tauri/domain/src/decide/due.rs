//! What passing time alone brings to a day, each thing at its true instant: a planned end reached, a
//! break over, the definition met by the clock or by what runs.

use chrono::{DateTime, Utc};

use super::{draft::Draft, rhythm};
use crate::{Day, DefinitionRules, Event, GapWas};

/// Tells everything that was due up to `until`, in the order of time.
pub(super) fn until(draft: &mut Draft<'_>, until: DateTime<Utc>) {
    // Each event takes away what made it due, so this ends.
    while let Some((at, event)) = draft.unclosed_day().and_then(next) {
        if at > until {
            return;
        }
        if let Event::FocusRanOver { focus, at } = event {
            draft.record(event);
            rhythm::at_planned_end(draft, focus, at);
        } else {
            draft.record(event);
        }
    }
}

/// The next thing that comes by itself, and when.
pub(crate) fn next(day: &Day) -> Option<(DateTime<Utc>, Event)> {
    [
        focus_end(day),
        break_end(day),
        meeting_end(day),
        enough(day),
    ]
    .into_iter()
    .flatten()
    .min_by_key(|(at, _)| *at)
}

fn focus_end(day: &Day) -> Option<(DateTime<Utc>, Event)> {
    let focus = day.running_focus().filter(|focus| !focus.ran_over)?;
    // A gap that turned out to be work may have filled the session before it ran on.
    let at = focus.ends_at()?.max(focus.open_interval()?.from);
    let focus = focus.id;
    Some((at, Event::FocusRanOver { focus, at }))
}

fn break_end(day: &Day) -> Option<(DateTime<Utc>, Event)> {
    let rest = day.running_break()?;
    let at = rest.ends_at();
    Some((at, Event::BreakEnded { rest: rest.id, at }))
}

fn meeting_end(day: &Day) -> Option<(DateTime<Utc>, Event)> {
    let meeting = day.running_meeting().filter(|meeting| !meeting.ran_over)?;
    let at = meeting.ends_at()?;
    let meeting = meeting.id;
    Some((at, Event::MeetingRanOver { meeting, at }))
}

fn enough(day: &Day) -> Option<(DateTime<Utc>, Event)> {
    if day.enough_at.is_some() {
        return None;
    }
    let mut at = known_until(day);
    while !day.definition.progress(day, at).met {
        at = day.definition.next_change(day, at)?;
    }
    Some((at, Event::EnoughReached { at }))
}

/// The end of what is written down. After it only time passes; and since every decision ends with a
/// look at the definition, an unmet one was unmet here too. In a gap without an answer, too, only
/// time passed: a clock criterion reached meanwhile is met at that clock time.
fn known_until(day: &Day) -> DateTime<Utc> {
    let focus = day.focus.iter().flat_map(|focus| {
        let intervals = focus.intervals.iter();
        let intervals = intervals.flat_map(|interval| [Some(interval.from), interval.to]);
        let vouched = focus
            .gaps
            .iter()
            .filter(|gap| gap.was == Some(GapWas::Focus));
        intervals.chain(vouched.map(|gap| Some(gap.to)))
    });
    let breaks = day.breaks.iter();
    let breaks = breaks.flat_map(|rest| [Some(rest.started_at), rest.ended_at]);
    let meetings = day.meetings.iter();
    let meetings = meetings.flat_map(|meeting| [Some(meeting.started_at), meeting.ended_at]);
    focus
        .chain(breaks)
        .chain(meetings)
        .flatten()
        .fold(day.started_at, DateTime::max)
}
