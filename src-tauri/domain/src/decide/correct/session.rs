//! A session whose times are set right. Whatever is done to it, its intervals stay in order and apart,
//! its gaps lie outside them, and its first interval begins with it, if only as an empty one.

use chrono::{DateTime, Utc};

use crate::decide::span::{Span, beside};
use crate::{Focus, Gap, GapWas, Interval};

impl Gap {
    pub(super) fn span(&self) -> Span {
        Span {
            from: self.from,
            to: self.to,
        }
    }

    /// What is left of it.
    pub(super) fn cut_to(self, left: Span) -> Self {
        Gap {
            from: left.from,
            to: left.to,
            ..self
        }
    }

    /// Whether it makes room when it turns out that the time went elsewhere.
    pub(super) fn gives_way(&self) -> bool {
        matches!(self.was, None | Some(GapWas::Drop))
    }
}

impl From<Span> for Interval {
    fn from(span: Span) -> Self {
        Interval {
            from: span.from,
            to: Some(span.to),
        }
    }
}

impl Focus {
    /// Up to where it reaches: its end, now while it runs, and what is written down of it while it is
    /// held.
    pub(super) fn reaches_to(&self, now: DateTime<Utc>) -> DateTime<Utc> {
        let written = self.intervals.iter().map(|interval| interval.to);
        let written = written.chain(self.gaps.iter().map(|gap| Some(gap.to)));
        let written = written.fold(self.started_at, |last, to| last.max(to.unwrap_or(now)));
        self.ended_at.unwrap_or(written)
    }

    /// Time it is worth.
    pub(super) fn counted(&self, now: DateTime<Utc>) -> Vec<Span> {
        let counts = |gap: &&Gap| matches!(gap.was, Some(GapWas::Focus | GapWas::Break));
        self.spans(now, counts)
    }

    /// Time that is or may become its own.
    pub(super) fn occupied(&self, now: DateTime<Utc>) -> Vec<Span> {
        self.spans(now, |gap| gap.was != Some(GapWas::Drop))
    }

    fn spans(&self, now: DateTime<Utc>, of: impl Fn(&&Gap) -> bool) -> Vec<Span> {
        let intervals = self.intervals.iter();
        let intervals = intervals.filter_map(|one| Span::new(one.from, one.to.unwrap_or(now)));
        let gaps = self.gaps.iter().filter(of);
        intervals
            .chain(gaps.filter_map(|gap| Span::new(gap.from, gap.to)))
            .collect()
    }

    /// Leaves what lies from one instant on and before another.
    pub(super) fn cut(&mut self, from: DateTime<Utc>, to: Option<DateTime<Utc>>) {
        let until = |end: DateTime<Utc>| to.map_or(end, |to| to.min(end));
        for interval in &mut self.intervals {
            interval.from = interval.from.max(from);
            interval.to = interval.to.map(until).or(to);
        }
        self.intervals
            .retain(|interval| interval.to.is_none_or(|to| interval.from < to));
        for gap in &mut self.gaps {
            gap.from = gap.from.max(from);
            gap.to = until(gap.to);
        }
        self.gaps.retain(|gap| gap.from < gap.to);
    }

    /// A stretch was worked through, but for what was said to be something else.
    pub(super) fn work(&mut self, span: Span) {
        let (kept, way): (Vec<_>, Vec<_>) = std::mem::take(&mut self.gaps)
            .into_iter()
            .partition(|gap| !gap.gives_way());
        let answered: Vec<_> = kept.iter().map(Gap::span).collect();
        let worked = beside(vec![span], &answered);
        self.gaps = kept;
        // Work comes to a session at an end of its gaps, never in the middle of one.
        self.gaps.extend(way.into_iter().filter_map(|gap| {
            let left = beside(vec![gap.span()], &worked).into_iter().next()?;
            Some(gap.cut_to(left))
        }));
        self.intervals
            .extend(worked.into_iter().map(Interval::from));
    }

    /// A stretch was not worked.
    pub(super) fn rest(&mut self, span: Span) {
        let mut left = Vec::new();
        for interval in &self.intervals {
            let to = interval.to.unwrap_or(span.to.max(interval.from));
            let pieces = Span::new(interval.from, to).into_iter();
            left.extend(
                pieces
                    .flat_map(|piece| piece.beside(span))
                    .map(Interval::from),
            );
            if interval.to.is_none() {
                left.push(Interval { from: to, to: None });
            }
        }
        self.intervals = left;
    }

    /// Puts everything in order after its parts were changed.
    pub(super) fn in_order(mut self, now: DateTime<Utc>) -> Self {
        self.gaps.sort_by_key(|gap| gap.from);
        let begins = Interval {
            from: self.started_at,
            to: Some(self.started_at),
        };
        let mut written = std::mem::take(&mut self.intervals);
        written.sort_by_key(|interval| (interval.from, interval.to.is_none()));
        self.intervals.push(begins);
        for interval in written {
            match self.intervals.last_mut() {
                Some(last) if last.to.is_some_and(|to| interval.from <= to) => {
                    last.to = last.to.zip(interval.to).map(|(one, other)| one.max(other));
                }
                _ if interval.to == Some(interval.from) => {}
                _ => self.intervals.push(interval),
            }
        }
        if self.goes_on() {
            self.paused_at = self.intervals.last().and_then(|last| last.to);
            let full = |plan| self.worked_exactly(now) >= plan;
            self.ran_over &= self.plan_left().is_some_and(full);
        }
        self
    }
}
