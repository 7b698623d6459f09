//! Setting right what is written down. Each kind of record has a file; here the day is looked up, which
//! must be one that can still be set right, and its edges and its enough follow.

mod break_;
mod end;
mod enough;
mod fit;
mod focus;
mod gap;
mod interruption;
mod item;
mod meeting;
mod session;
mod share;
mod start;

use super::draft::Draft;
use super::lookup;
use crate::{CORRECTABLE, Correction, Day, DayId, Event, Rejection};

pub(super) fn correct(
    draft: &mut Draft<'_>,
    day: DayId,
    correction: Correction,
) -> Result<(), Rejection> {
    let latest = draft.date();
    let day = lookup::day(draft.state(), day)
        .filter(|day| latest.signed_duration_since(day.date) <= CORRECTABLE)
        .ok_or(Rejection::NotCorrectable)?
        .clone();
    let end_said = matches!(correction, Correction::End { .. });
    match correction {
        Correction::Session { id: focus, change } => focus::change(draft, &day, focus, change),
        Correction::NewSession { item, from, to } => focus::add(draft, &day, item, from, to),
        Correction::Gap { id: gap, change } => gap::change(draft, &day, gap, change),
        Correction::NewBreak { from, to } => break_::add(draft, &day, from, to),
        Correction::Item { id: item, change } => item::change(draft, &day, item, change),
        Correction::Interruption {
            id: interruption,
            change,
        } => interruption::change(draft, &day, interruption, change),
        Correction::NewInterruption { at, by, word } => {
            interruption::add(draft, &day, at, (by, word))
        }
        Correction::Break { id: rest, change } => break_::change(draft, &day, rest, change),
        Correction::Meeting {
            id: meeting,
            change,
        } => meeting::change(draft, &day, meeting, change),
        Correction::NewMeeting {
            title,
            reason,
            from,
            to,
        } => meeting::add(draft, &day, (title, reason), from, to),
        Correction::End { at } => end::change(draft, &day, at),
    }?;
    if !end_said {
        settle(draft, day.id, start::left_behind);
        settle(draft, day.id, end::left_behind);
    }
    enough::judge(draft, &day);
    Ok(())
}

/// Lets an edge of a day go back as long as there is something that it left behind.
fn settle(draft: &mut Draft<'_>, id: DayId, left_behind: fn(&Day) -> Option<Event>) {
    while let Some(event) = lookup::day(draft.state(), id).and_then(left_behind) {
        draft.record(event);
    }
}
