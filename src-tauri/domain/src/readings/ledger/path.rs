//! The day's path: what the arc draws. In order and without overlaps, even after a clock was set
//! back and two records claim the same hour; then the one that began first keeps it.

use chrono::{DateTime, Utc};

use crate::{Day, Focus, Gap, GapWas, StretchKind};

/// One stretch of the day's path; never empty.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// What it was.
    pub kind: StretchKind,
    /// Where it begins.
    pub from: DateTime<Utc>,
    /// Where it ends; for what still runs, the instant asked about.
    pub to: DateTime<Utc>,
}

impl Day {
    /// The path up to `now`.
    #[must_use]
    pub fn path(&self, now: DateTime<Utc>) -> Vec<Stretch> {
        let stretch = |kind, from, to: Option<_>| Stretch {
            kind,
            from,
            to: to.unwrap_or(now),
        };
        let focus = self.focus.iter().flat_map(|focus| focus.stretches(now));
        let breaks = self
            .breaks
            .iter()
            .map(|rest| stretch(StretchKind::Break, rest.started_at, rest.ended_at));
        let meetings = self
            .meetings
            .iter()
            .map(|meeting| stretch(StretchKind::Meeting, meeting.started_at, meeting.ended_at));
        let mut all: Vec<_> = focus.chain(breaks).chain(meetings).collect();
        all.sort_by_key(|stretch| (stretch.from, stretch.to));
        without_overlaps(all)
    }
}

impl Focus {
    fn stretches(&self, now: DateTime<Utc>) -> impl Iterator<Item = Stretch> {
        let intervals = self.intervals.iter().map(move |interval| Stretch {
            kind: StretchKind::Focus,
            from: interval.from,
            to: interval.to.unwrap_or(now),
        });
        intervals.chain(self.gaps.iter().filter_map(Gap::stretch))
    }
}

impl Gap {
    fn stretch(&self) -> Option<Stretch> {
        let kind = match self.was {
            None => StretchKind::Gap,
            Some(GapWas::Focus) => StretchKind::Focus,
            Some(GapWas::Break) => StretchKind::Break,
            Some(GapWas::Drop) => return None,
        };
        Some(Stretch {
            kind,
            from: self.from,
            to: self.to,
        })
    }
}

/// Shortens each stretch to begin where the ones before it end; what is left empty goes.
fn without_overlaps(sorted: Vec<Stretch>) -> Vec<Stretch> {
    let mut path: Vec<Stretch> = Vec::with_capacity(sorted.len());
    for mut stretch in sorted {
        if let Some(last) = path.last() {
            stretch.from = stretch.from.max(last.to);
        }
        if stretch.from < stretch.to {
            path.push(stretch);
        }
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::readings::ledger::samples::{at, day, finished, focus, gap, meeting};

    fn check(day: &Day, now: &str, expected: &[(StretchKind, &str, &str)]) {
        let path: Vec<_> = day
            .path(at(now))
            .into_iter()
            .map(|stretch| (stretch.kind, stretch.from, stretch.to))
            .collect();
        let expected: Vec<_> = expected
            .iter()
            .map(|&(kind, from, to)| (kind, at(from), at(to)))
            .collect();
        assert_eq!(path, expected);
    }

    #[test]
    fn a_meeting_lies_inside_the_session_held_for_it() {
        let mut day = day();
        day.focus = vec![focus(50, &[("09:00", "09:20"), ("09:50", "")])];
        day.meetings = vec![meeting("09:20", "09:50")];
        check(
            &day,
            "10:00",
            &[
                (StretchKind::Focus, "09:00", "09:20"),
                (StretchKind::Meeting, "09:20", "09:50"),
                (StretchKind::Focus, "09:50", "10:00"),
            ],
        );
    }

    #[test]
    fn a_gap_is_drawn_as_what_it_was() {
        let mut day = day();
        let mut session = finished(&[("09:00", "09:10"), ("10:00", "10:10")]);
        for (was, kind) in [
            (None, Some(StretchKind::Gap)),
            (Some(GapWas::Focus), Some(StretchKind::Focus)),
            (Some(GapWas::Break), Some(StretchKind::Break)),
            (Some(GapWas::Drop), None),
        ] {
            session.gaps = vec![gap("09:10", "10:00", was)];
            day.focus = vec![session.clone()];
            let drawn = day.path(at("12:00"));
            let middle = drawn.iter().find(|stretch| stretch.from == at("09:10"));
            assert_eq!(middle.map(|stretch| stretch.kind), kind, "{was:?}");
        }
    }

    #[test]
    fn two_records_of_one_hour_do_not_overlap() {
        let mut day = day();
        day.focus = vec![finished(&[("09:00", "10:00")])];
        day.meetings = vec![meeting("09:30", "10:30"), meeting("09:10", "09:20")];
        check(
            &day,
            "12:00",
            &[
                (StretchKind::Focus, "09:00", "10:00"),
                (StretchKind::Meeting, "10:00", "10:30"),
            ],
        );
    }
}
