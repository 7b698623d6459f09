//! Clear time: time that no meeting takes. Its longest part says more of a day than the hours in meetings.

use chrono::{DateTime, TimeDelta, Utc};

/// A time without a meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClearTime {
    /// When it begins.
    pub from: DateTime<Utc>,
    /// When it ends, not before `from`.
    pub to: DateTime<Utc>,
}

impl ClearTime {
    /// How long it is.
    #[must_use]
    pub fn length(&self) -> TimeDelta {
        self.to - self.from
    }
}

/// The times between `from` and `to` that none of `taken` takes, in order; at least one, which may be empty.
/// `taken` is in the order of its starts.
pub(super) fn clear_times(
    taken: impl Iterator<Item = (DateTime<Utc>, DateTime<Utc>)>,
    from: DateTime<Utc>,
    to: DateTime<Utc>,
) -> Vec<ClearTime> {
    let to = to.max(from);
    let (mut clear, mut begins) = (Vec::new(), from);
    for (starts, ends) in taken {
        let starts = starts.clamp(from, to);
        if begins < starts {
            clear.push(ClearTime {
                from: begins,
                to: starts,
            });
        }
        begins = begins.max(ends.min(to));
    }
    clear.push(ClearTime { from: begins, to });
    clear
}

/// The longest of them, the first of several.
pub(super) fn longest(all: &[ClearTime]) -> Option<ClearTime> {
    all.iter().copied().reduce(|longest, next| {
        if next.length() > longest.length() {
            next
        } else {
            longest
        }
    })
}

/// How long they are together.
pub(super) fn together(all: &[ClearTime]) -> TimeDelta {
    all.iter().map(ClearTime::length).sum()
}
