//! Setting right what is written down. Each kind of record has a file; here is what they share: the
//! day must be one that can still be set right, what comes to a record must lie in its day and be
//! free, and a gap that turns out to have been something else makes room.

mod break_;
mod end;
mod enough;
mod focus;
mod gap;
mod interruption;
mod item;
mod meeting;
mod session;
mod share;
mod start;

use chrono::{DateTime, TimeDelta, Utc};

use super::draft::Draft;
use super::span::{Span, beside};
use crate::{
    Corrected, Correction, Day, DayId, Event, Focus, Gap, GapId, ItemId, Rejection, State,
    StretchKind,
};

/// How far back from the present day a day can still be set right.
pub const CORRECTABLE: TimeDelta = TimeDelta::days(30);

pub(super) fn correct(
    draft: &mut Draft<'_>,
    day: DayId,
    correction: Correction,
) -> Result<(), Rejection> {
    let latest = draft.date();
    let day = known(draft.state(), day)
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
    while let Some(event) = known(draft.state(), id).and_then(left_behind) {
        draft.record(event);
    }
}

/// The day of this id, today's or an earlier one.
fn known(state: &State, id: DayId) -> Option<&Day> {
    state.days().find(|day| day.id == id)
}

fn item_of(day: &Day, item: Option<ItemId>) -> Result<(), Rejection> {
    let unknown = item.is_some_and(|item| day.item(item).is_none());
    if unknown {
        Err(Rejection::UnknownItem)
    } else {
        Ok(())
    }
}

/// Writes down what stands in the place of a session, or what is new.
fn put(
    draft: &mut Draft<'_>,
    day: &Day,
    was: Option<&Focus>,
    now: Vec<Focus>,
) -> Result<(), Rejection> {
    if was.is_some_and(|was| now == [was.clone()]) {
        return Ok(());
    }
    let instant = draft.now();
    let all = |of: fn(&Focus, _) -> Vec<Span>| {
        let before: Vec<_> = was.iter().flat_map(|was| of(was, instant)).collect();
        let after = now.iter().flat_map(|now| of(now, instant)).collect();
        beside(after, &before)
    };
    let (counted, claimed) = (all(Focus::counted), all(Focus::occupied));
    let mut others = day.clone();
    others
        .focus
        .retain(|known| was.is_none_or(|was| was.id != known.id));
    make_room(draft, &others, &counted, &claimed)?;
    draft.record(Event::FocusCorrected(Corrected {
        day: day.id,
        was: was.cloned().map(Box::new),
        now,
    }));
    Ok(())
}

/// Whether what is to count now lies in its day, and what is claimed is free. Gaps that nobody has
/// accounted for make room.
///
/// `others` is the day without the record that is set right.
fn make_room(
    draft: &mut Draft<'_>,
    others: &Day,
    counted: &[Span],
    claimed: &[Span],
) -> Result<(), Rejection> {
    let now = draft.now();
    let whole = Span {
        from: others.clock().begins().min(others.started_at),
        to: others.ends_at().max(others.closed_at()).min(now),
    };
    if counted.iter().any(|span| !span.lies_in(whole)) {
        return Err(Rejection::StretchUnsound);
    }
    let taken = accounted(draft.state(), others, now);
    let overlaps = |span: &Span| taken.iter().any(|taken| taken.overlaps(*span));
    if claimed.iter().any(overlaps) {
        return Err(Rejection::StretchTaken);
    }
    for focus in &others.focus {
        give_way(draft, others.id, focus, claimed);
    }
    start::reach(draft, others, counted);
    end::reach(draft, others, counted);
    Ok(())
}

impl Day {
    /// When it was closed; the first instant of all for a day that was not.
    fn closed_at(&self) -> DateTime<Utc> {
        self.closing
            .map_or(DateTime::<Utc>::MIN_UTC, |closing| closing.at)
    }
}

/// Time that is accounted for on a day, and on those around it.
fn accounted(state: &State, day: &Day, now: DateTime<Utc>) -> Vec<Span> {
    let around = state.days().filter(|known| known.id != day.id);
    let stretches = around.chain([day]).flat_map(|day| day.path(now));
    let accounted = stretches.filter(|stretch| stretch.kind != StretchKind::Gap);
    accounted
        .filter_map(|one| Span::new(one.from, one.to))
        .collect()
}

/// Shortens a session's gaps to what of them is still unaccounted for.
fn give_way(draft: &mut Draft<'_>, day: DayId, focus: &Focus, taken: &[Span]) {
    let mut left = focus.clone();
    left.gaps.clear();
    for gap in &focus.gaps {
        if !gap.gives_way() {
            left.gaps.push(gap.clone());
            continue;
        }
        let mut pieces = beside(vec![gap.span()], taken).into_iter();
        left.gaps
            .extend(pieces.next().map(|first| gap.clone().cut_to(first)));
        left.gaps.extend(pieces.map(|later| Gap {
            id: GapId(draft.mint()),
            ..gap.clone().cut_to(later)
        }));
    }
    if left != *focus {
        draft.record(Event::FocusCorrected(Corrected {
            day,
            was: Some(Box::new(focus.clone())),
            now: vec![left],
        }));
    }
}
