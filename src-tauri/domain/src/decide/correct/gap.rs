//! Gaps set right: what they were, how long, and whether they belong to their session at all.

use chrono::{DateTime, Utc};

use super::fit::put;
use super::focus;
use crate::decide::draft::Draft;
use crate::decide::lookup;
use crate::decide::span::{Span, subtract};
use crate::{Day, Focus, FocusId, Gap, GapChange, GapId, Rejection};

pub(super) fn change(
    draft: &mut Draft<'_>,
    day: &Day,
    id: GapId,
    change: GapChange,
) -> Result<(), Rejection> {
    let holds = |focus: &&Focus| focus.gaps.iter().any(|gap| gap.id == id);
    let was = day.focus.iter().find(holds);
    let was = was.ok_or(Rejection::UnknownRecord)?;
    let instant = draft.now();
    let mut now = was.clone();
    let (this, others): (Vec<_>, Vec<_>) = now.gaps.into_iter().partition(|gap| gap.id == id);
    now.gaps = others;
    let gap = this.into_iter().next().ok_or(Rejection::UnknownRecord)?;
    let mut own = None;
    match change {
        GapChange::Times { from, to } => {
            let to_be = Span::new(from.unwrap_or(gap.from), to.unwrap_or(gap.to));
            let to_be = to_be.ok_or(Rejection::StretchUnsound)?;
            if to_be == gap.span() {
                return Ok(());
            }
            now = times(now, gap, to_be, instant)?;
        }
        GapChange::Was { from, to, was } => {
            let part = Span::new(from.unwrap_or(gap.from), to.unwrap_or(gap.to));
            let part = part.filter(|part| part.lies_in(gap.span()));
            let part = part.ok_or(Rejection::StretchUnsound)?;
            for rest in gap.span().minus(part) {
                let id = GapId(draft.mint());
                now.gaps.push(Gap {
                    id,
                    ..gap.clone().cut_to(rest)
                });
            }
            now.gaps.push(Gap {
                was,
                ..gap.cut_to(part)
            });
        }
        GapChange::Split { at } => {
            if at <= gap.from || at >= gap.to {
                return Err(Rejection::StretchUnsound);
            }
            let id = GapId(draft.mint());
            now.gaps.push(Gap {
                to: at,
                ..gap.clone()
            });
            now.gaps.push(Gap {
                id,
                from: at,
                ..gap
            });
        }
        GapChange::Own { item } => {
            item.map(|item| lookup::item(day, item)).transpose()?;
            let alone = focus::over(FocusId(draft.mint()), item, gap.span());
            own = Some(Focus {
                bonus: was.bonus,
                ..alone
            });
        }
        GapChange::Remove => now.mark_worked(gap.span()),
    }
    let now = [now.in_order(instant)].into_iter().chain(own).collect();
    put(draft, day, Some(was), now)
}

/// The session with the gap at other times, which lie within it.
fn times(mut focus: Focus, gap: Gap, to_be: Span, now: DateTime<Utc>) -> Result<Focus, Rejection> {
    let ends = focus.ended_at.unwrap_or(now).max(gap.to);
    if to_be.from < focus.started_at || to_be.to > ends {
        return Err(Rejection::StretchUnsound);
    }
    let answered = focus.gaps.iter().filter(|other| !other.gives_way());
    if answered.map(Gap::span).any(|other| other.overlaps(to_be)) {
        return Err(Rejection::StretchTaken);
    }
    let given_up = subtract(vec![gap.span()], &[to_be]);
    focus.mark_not_worked(to_be);
    let siblings = std::mem::take(&mut focus.gaps).into_iter();
    let left = siblings.filter_map(|other| {
        let left = subtract(vec![other.span()], &[to_be]).into_iter().next()?;
        Some(other.cut_to(left))
    });
    focus.gaps = left.collect();
    given_up
        .into_iter()
        .for_each(|span| focus.mark_worked(span));
    focus.gaps.push(gap.cut_to(to_be));
    Ok(focus)
}
