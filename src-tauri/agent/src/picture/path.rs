//! The day's path, its gaps, and what was changed after the start.

use chrono::{DateTime, Utc};
use domain::{Day, Gap, ScopeChange};
use protocol::{GapPicture, ScopeChangePicture, Stretch, StretchKind};
use words::Words;

use crate::wire;

pub(super) fn path(day: &Day, now: DateTime<Utc>) -> Vec<Stretch> {
    let stretch = |stretch: domain::Stretch| Stretch {
        kind: match stretch.kind {
            domain::StretchKind::Focus => StretchKind::Focus,
            domain::StretchKind::Meeting => StretchKind::Meeting,
            domain::StretchKind::Break => StretchKind::Break,
            domain::StretchKind::Gap => StretchKind::Gap,
        },
        from: stretch.from,
        to: stretch.to,
    };
    day.path(now).into_iter().map(stretch).collect()
}

pub(super) fn gap(gap: &Gap) -> GapPicture {
    GapPicture {
        id: gap.id.to_string(),
        cause: wire::gap_cause(gap.cause),
        from: gap.from,
        to: gap.to,
    }
}

pub(super) fn scope_change(change: &ScopeChange) -> ScopeChangePicture {
    ScopeChangePicture {
        at: change.at,
        text: Words::english().scope_change(&change.kind),
    }
}
