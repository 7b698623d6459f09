//! Clear time: time that no meeting takes. Its longest part says more of a day than the hours in meetings.

use chrono::{DateTime, TimeDelta, Utc};

use crate::TimeWindow;

/// The times between `from` and `to` that none of `taken` takes, in order; at least one, which may be empty.
/// `taken` is in the order of its starts.
pub(super) fn clear_times(
    taken: impl Iterator<Item = (DateTime<Utc>, DateTime<Utc>)>,
    from: DateTime<Utc>,
    to: DateTime<Utc>,
) -> Vec<TimeWindow> {
    let to = to.max(from);
    let (mut clear, mut begins) = (Vec::new(), from);
    for (starts, ends) in taken {
        let starts = starts.clamp(from, to);
        if begins < starts {
            clear.push(TimeWindow {
                from: begins,
                to: starts,
            });
        }
        begins = begins.max(ends.min(to));
    }
    clear.push(TimeWindow { from: begins, to });
    clear
}

/// The longest of them, the first of several.
pub(super) fn longest(all: &[TimeWindow]) -> Option<TimeWindow> {
    all.iter().copied().reduce(|longest, next| {
        if next.length() > longest.length() {
            next
        } else {
            longest
        }
    })
}

/// How long they are together.
pub(super) fn together(all: &[TimeWindow]) -> TimeDelta {
    all.iter().map(TimeWindow::length).sum()
}
