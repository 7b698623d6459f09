//! Held sessions that the person forgot to resume. A person who is there for a while is asked once;
//! what passes from then until the hold ends is not lost in silence: it becomes a gap, which can be
//! claimed like any other.

use chrono::{DateTime, Utc};

use super::draft::Draft;
use super::span::{Span, subtract};
use crate::{Day, Event, Focus, Gap, GapCause, GapId, HoldAsked, MOMENT, StretchKind};

/// Asks whether the session goes on, unless it was asked already, or is held for a meeting that is
/// still on.
pub(super) fn ask(draft: &mut Draft<'_>, since: DateTime<Utc>) {
    let now = draft.now();
    let asked = draft.open_day().ok().and_then(|day| {
        let focus = day.running_focus()?;
        let alone = day.held_alone_since()?;
        let since = since.max(alone).min(now);
        let focus = focus.asked_since.is_none().then_some(focus.id)?;
        Some(Event::HoldAsked(HoldAsked { focus, since }))
    });
    if let Some(event) = asked {
        draft.record(event);
    }
}

/// Records what is not accounted for in a hold that ends at `at`, if it was asked about.
pub(super) fn left(draft: &mut Draft<'_>, at: DateTime<Utc>) {
    let Some((focus, forgotten)) = draft
        .unclosed_day()
        .and_then(|day| Some((day.running_focus()?.id, forgotten(day, at)?)))
    else {
        return;
    };
    for span in forgotten {
        let gap = Gap {
            id: GapId(draft.mint()),
            cause: GapCause::Held,
            from: span.from,
            to: span.to,
            was: None,
        };
        draft.record(Event::GapOpened { focus, gap });
    }
}

/// The stretches of the hold in which the person was present and nothing else is written down.
fn forgotten(day: &Day, at: DateTime<Utc>) -> Option<Vec<Span>> {
    let focus = day.running_focus().filter(|focus| focus.is_paused())?;
    let held = Span::new(focus.asked_since?.max(focus.paused_at?), at)?;
    let path = day.path(at).into_iter();
    let path = path.filter(|stretch| stretch.kind != StretchKind::Gap);
    let path = path.map(|stretch| (stretch.from, stretch.to));
    let gaps = day.focus.iter().flat_map(|focus: &Focus| &focus.gaps);
    let gaps = gaps.map(|gap| (gap.from, gap.to));
    let over = day.over.iter();
    let over = over.map(|over| (over.from, over.to.unwrap_or(at)));
    let known = path.chain(gaps).chain(over);
    let known: Vec<_> = known.filter_map(|(from, to)| Span::new(from, to)).collect();
    let left = subtract(vec![held], &known).into_iter();
    Some(left.filter(|span| span.to - span.from >= MOMENT).collect())
}
