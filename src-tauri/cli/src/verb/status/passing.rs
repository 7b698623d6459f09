//! What reads otherwise after a while though nothing happens. The agent sleeps meanwhile: the process that prints
//! looks again at the next minute, and only while something runs that is counted.

use chrono::TimeDelta;
use protocol::{CriterionKind, SessionKind, SessionState, Snapshot};

/// How long until today's focus is a minute more; none while none runs.
pub(super) fn focus_changes(view: &Snapshot) -> Option<TimeDelta> {
    grows(view, SessionKind::Focus).then(|| to_full_minute(view.today.focus_s))
}

/// How long until the line counts a minute more: where the definition measures the time of what runs.
pub(super) fn line_changes(view: &Snapshot) -> Option<TimeDelta> {
    let mut criteria = view.definition.criteria.iter();
    let mut measures = |kind| criteria.any(|one| one.kind == kind);
    if grows(view, SessionKind::Focus) {
        return measures(CriterionKind::Focus).then(|| to_full_minute(view.today.focus_s));
    }
    let meets = grows(view, SessionKind::Meeting) && measures(CriterionKind::Communication);
    meets.then(|| to_full_minute(view.today.meeting_s))
}

fn grows(view: &Snapshot, kind: SessionKind) -> bool {
    let session = view.session.as_ref();
    session.is_some_and(|one| one.kind == kind && one.state != SessionState::Paused)
}

/// A minute is counted once it is full.
fn to_full_minute(seconds: u32) -> TimeDelta {
    TimeDelta::seconds(i64::from(60 - seconds % 60))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_counted_is_said_anew_once_a_minute_is_full() {
        for (counted, wait) in [(0, 60), (1, 59), (59, 1), (60, 60), (3659, 1)] {
            assert_eq!(
                to_full_minute(counted),
                TimeDelta::seconds(wait),
                "{counted}"
            );
        }
    }
}
