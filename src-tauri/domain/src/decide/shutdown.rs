//! The end of a day. What runs is finished, and every loose end that was given no place goes to the
//! next working day, so that a close is always complete, however short its form.

use chrono::{DateTime, Utc};

use super::draft::Draft;
use super::lookup::LooseEnd;
use super::{hold, judgement, place};
use crate::{
    Day, Event, Item, ItemState, LooseEndPlace, Note, Rejection, ShutdownForm, State, Target, Today,
};

pub(super) fn first_step(draft: &mut Draft<'_>, text: Option<Note>) -> Result<(), Rejection> {
    if ending_day(draft)?.first_step != text {
        draft.record(Event::FirstStepSet { text });
    }
    Ok(())
}

pub(super) fn blocked(draft: &mut Draft<'_>, text: Option<Note>) -> Result<(), Rejection> {
    if ending_day(draft)?.blocked != text {
        draft.record(Event::BlockedSet { text });
    }
    Ok(())
}

pub(super) fn close(
    draft: &mut Draft<'_>,
    form: ShutdownForm,
    at: Option<DateTime<Utc>>,
    places: &[LooseEndPlace],
) -> Result<(), Rejection> {
    let places = &resolved(places, draft.state());
    let now = draft.now();
    let (day, usual) = match draft.today() {
        Today::Running(day) if day.closing.is_some() => return Err(Rejection::DayIsClosed),
        Today::Running(day) => (day, now),
        Today::Unplanned {
            forgotten: Some(day),
            ..
        } => (day, day.proposed_end(now)),
        Today::Unplanned { .. } => return Err(Rejection::NoDay),
    };
    let earliest = day.written_until();
    let latest = now.min(day.ends_at()).max(usual.max(earliest));
    let at = match at {
        Some(at) if at < earliest || at > latest => return Err(Rejection::EndUnsound),
        Some(at) => at,
        None => usual.max(earliest),
    };
    tick_what_is_done(draft, places)?;
    finish_what_runs(draft, at);
    judgement::judge_upwards(draft, at);
    end_day(draft, form, at, places)
}

/// Closes the day and then gives what is left over its place: the one in the command, else the next
/// working day. In this order the placing is no change of what the day had set out to do.
///
/// # Errors
/// A place for something that is not a loose end, or a date that is not ahead.
pub(super) fn end_day(
    draft: &mut Draft<'_>,
    form: ShutdownForm,
    at: DateTime<Utc>,
    places: &[(LooseEnd, Target)],
) -> Result<(), Rejection> {
    let Some(day) = draft.unclosed_day() else {
        return Ok(());
    };
    let (id, date, was) = (day.id, day.date, day.boundary);
    let sooner = day.gives_way_sooner(draft.settings().boundary, at);
    let loose = |item: &&Item| item.state == ItemState::Open;
    let items: Vec<_> = day.items.iter().filter(loose).cloned().collect();
    let thoughts = draft.state().parked.clone();
    for (end, wish) in places {
        match end {
            LooseEnd::Item(id) => {
                let known = items.iter().any(|item| item.id == *id);
                if !known && *wish != Target::Done {
                    return Err(Rejection::UnknownItem);
                }
            }
            LooseEnd::Thought(id) => {
                if !thoughts.iter().any(|thought| thought.id == *id) {
                    return Err(Rejection::UnknownThought);
                }
            }
        }
    }
    let wished = |end: LooseEnd| {
        let known = places.iter().rev().find(|(known, _)| *known == end);
        known.map_or(Target::Tomorrow, |(_, wish)| wish.clone())
    };
    draft.record(Event::DayClosed { day: id, form, at });
    if let Some(boundary) = sooner {
        draft.record(Event::BoundaryMoved {
            day: id,
            was,
            boundary,
        });
    }
    for item in &items {
        place::put_item(draft, item, wished(LooseEnd::Item(item.id)))?;
    }
    for thought in &thoughts {
        let wish = wished(LooseEnd::Thought(thought.id));
        place::put_thought(draft, thought, wish, date)?;
    }
    Ok(())
}

/// The day a note for its end belongs to: today's, or the one that was forgotten and is to be ended
/// first.
fn ending_day<'d>(draft: &'d Draft<'_>) -> Result<&'d Day, Rejection> {
    match draft.open_day() {
        Err(Rejection::ForgottenDay(_)) => draft.unclosed_day().ok_or(Rejection::NoDay),
        found => found,
    }
}

fn resolved(places: &[LooseEndPlace], state: &State) -> Vec<(LooseEnd, Target)> {
    let places = places.iter();
    places
        .map(|end| (LooseEnd::named(end.what, state), end.place.clone()))
        .collect()
}

/// Ticks the items that were done after all, while the day is still open: they count for it, and may be
/// what makes it enough.
fn tick_what_is_done(
    draft: &mut Draft<'_>,
    places: &[(LooseEnd, Target)],
) -> Result<(), Rejection> {
    for (end, wish) in places {
        if let (LooseEnd::Item(item), Target::Done) = (end, wish) {
            place::tick(draft, *item)?;
        }
    }
    Ok(())
}

fn finish_what_runs(draft: &mut Draft<'_>, at: DateTime<Utc>) {
    let Some(day) = draft.unclosed_day() else {
        return;
    };
    let meeting = day.running_meeting().map(|meeting| Event::MeetingEnded {
        meeting: meeting.id,
        reason: None,
        at,
    });
    let rest = day.running_break().map(|rest| Event::BreakEnded {
        rest: rest.id,
        at: at.max(rest.started_at),
    });
    let focus = day.running_focus().map(|focus| Event::FocusFinished {
        focus: focus.id,
        at,
    });
    for event in [meeting, rest].into_iter().flatten() {
        draft.record(event);
    }
    hold::left(draft, at);
    if let Some(event) = focus {
        draft.record(event);
    }
}
