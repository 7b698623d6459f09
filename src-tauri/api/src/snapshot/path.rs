//! The day's path, its gaps, and what was changed after the start.

use chrono::{DateTime, Utc};
use domain::{Day, Gap, ScopeChange};
use protocol::{GapView, ScopeChangeView, Stretch};
use words::Words;

pub(super) fn path(day: &Day, now: DateTime<Utc>) -> Vec<Stretch> {
    let stretch = |stretch: domain::Stretch| Stretch {
        kind: stretch.kind,
        from: stretch.from,
        to: stretch.to,
    };
    day.path(now).into_iter().map(stretch).collect()
}

/// The gaps that wait for an answer: none of a closed day, where they are set right instead.
pub(super) fn asked(day: &Day) -> Vec<GapView> {
    let is_open = day.closing.is_none();
    let gaps = day.open_gaps().filter(|_| is_open);
    gaps.map(|(_, known)| gap(known)).collect()
}

fn gap(gap: &Gap) -> GapView {
    GapView {
        id: gap.id,
        cause: gap.cause,
        from: gap.from,
        to: gap.to,
    }
}

pub(super) fn scope_change(change: &ScopeChange) -> ScopeChangeView {
    ScopeChangeView {
        at: change.at,
        text: Words::spoken().scope_change(&change.kind),
    }
}
