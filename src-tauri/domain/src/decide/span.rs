//! Spans of time, and what is left of them without others. A span does not say what happened in it.

use chrono::{DateTime, Utc};

/// From an instant up to a later one, which is not part of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Span {
    pub from: DateTime<Utc>,
    pub to: DateTime<Utc>,
}

impl Span {
    /// Absent when it would end before it begins, or be empty.
    pub fn new(from: DateTime<Utc>, to: DateTime<Utc>) -> Option<Self> {
        (from < to).then_some(Span { from, to })
    }

    pub fn overlaps(self, other: Span) -> bool {
        self.from < other.to && other.from < self.to
    }

    pub fn lies_in(self, other: Span) -> bool {
        other.from <= self.from && self.to <= other.to
    }

    /// The parts of it outside `taken`: none, one or two.
    pub fn minus(self, taken: Span) -> impl Iterator<Item = Span> {
        let before = Span::new(self.from, self.to.min(taken.from));
        let after = Span::new(self.from.max(taken.to), self.to);
        [before, after].into_iter().flatten()
    }
}

/// The parts of `spans` outside every span of `taken`.
pub(super) fn subtract(spans: Vec<Span>, taken: &[Span]) -> Vec<Span> {
    taken.iter().fold(spans, |left, taken| {
        left.into_iter()
            .flat_map(|span| span.minus(*taken))
            .collect()
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::readings::ledger::samples::at;

    fn span(from: &str, to: &str) -> Span {
        Span::new(at(from), at(to)).unwrap()
    }

    #[test]
    fn a_stretch_ends_after_it_begins() {
        assert_eq!(Span::new(at("09:00"), at("09:00")), None);
        assert_eq!(Span::new(at("09:10"), at("09:00")), None);
    }

    #[test]
    fn what_touches_does_not_overlap() {
        assert!(!span("09:00", "09:30").overlaps(span("09:30", "10:00")));
        assert!(span("09:00", "09:31").overlaps(span("09:30", "10:00")));
    }

    #[test]
    fn subtracting_leaves_what_is_outside() {
        for (taken, left) in [
            (span("08:00", "09:00"), vec![span("09:00", "10:00")]),
            (span("08:00", "09:10"), vec![span("09:10", "10:00")]),
            (
                span("09:10", "09:20"),
                vec![span("09:00", "09:10"), span("09:20", "10:00")],
            ),
            (span("09:50", "11:00"), vec![span("09:00", "09:50")]),
            (span("08:00", "11:00"), vec![]),
        ] {
            let found = subtract(vec![span("09:00", "10:00")], &[taken]);
            assert_eq!(found, left, "without {taken:?}");
        }
    }
}
