//! What a correction makes of a record lies in its day and is free; gaps without an answer make room.

use chrono::{DateTime, Utc};

use super::{end, start};
use crate::decide::draft::Draft;
use crate::decide::span::{Span, subtract};
use crate::{Corrected, Day, DayId, Event, Focus, Gap, GapId, Rejection, State, StretchKind};

/// Writes down what stands in the place of a session, or what is new.
pub(super) fn put(
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
        subtract(after, &before)
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

/// Whether what is to count now lies in its day, and what is claimed is free. Gaps without an
/// answer make room.
///
/// `others` is the day without the record that is set right.
pub(super) fn make_room(
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
        let mut pieces = subtract(vec![gap.span()], taken).into_iter();
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
