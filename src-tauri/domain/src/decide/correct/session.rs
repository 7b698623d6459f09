//! Changes to the intervals and gaps of a session that is corrected. After [`Focus::in_order`] the intervals
//! stand in order and do not touch, no gap overlaps one, and the first interval begins with the session; it
//! may be empty.

use chrono::{DateTime, Utc};

use crate::decide::span::{Span, subtract};
use crate::{Focus, Gap, GapWas, Interval};

impl Gap {
    pub(super) fn span(&self) -> Span {
        Span {
            from: self.from,
            to: self.to,
        }
    }

    /// The same gap, shortened to the part that is left of it.
    pub(super) fn cut_to(self, left: Span) -> Self {
        Gap {
            from: left.from,
            to: left.to,
            ..self
        }
    }

    /// Whether it is shortened where another record claims its time: it has no answer, or was dropped.
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
    /// The instant up to which it reaches: its end, else `now` while it runs, else the latest end of an
    /// interval or gap.
    pub(super) fn reaches_to(&self, now: DateTime<Utc>) -> DateTime<Utc> {
        let written = self.intervals.iter().map(|interval| interval.to);
        let written = written.chain(self.gaps.iter().map(|gap| Some(gap.to)));
        let written = written.fold(self.started_at, |last, to| last.max(to.unwrap_or(now)));
        self.ended_at.unwrap_or(written)
    }

    /// Its time that is accounted for: the intervals, and the gaps answered with focus or break.
    pub(super) fn counted(&self, now: DateTime<Utc>) -> Vec<Span> {
        let counts = |gap: &&Gap| matches!(gap.was, Some(GapWas::Focus | GapWas::Break));
        self.spans(now, counts)
    }

    /// Its time that no other record may claim: the intervals, and every gap that was not dropped.
    pub(super) fn occupied(&self, now: DateTime<Utc>) -> Vec<Span> {
        self.spans(now, |gap| gap.was != Some(GapWas::Drop))
    }

    fn spans(&self, now: DateTime<Utc>, included: impl Fn(&&Gap) -> bool) -> Vec<Span> {
        let intervals = self.intervals.iter();
        let intervals = intervals.filter_map(|one| Span::new(one.from, one.to.unwrap_or(now)));
        let gaps = self.gaps.iter().filter(included);
        intervals
            .chain(gaps.filter_map(|gap| Span::new(gap.from, gap.to)))
            .collect()
    }

    /// Keeps only what lies between `from` and `to`; without `to`, all that follows `from`.
    pub(super) fn keep_between(&mut self, from: DateTime<Utc>, to: Option<DateTime<Utc>>) {
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

    /// Makes a span an interval, without the parts that an answered gap covers. Gaps that give way are
    /// shortened.
    pub(super) fn mark_worked(&mut self, span: Span) {
        let (answered, giving_way): (Vec<_>, Vec<_>) = std::mem::take(&mut self.gaps)
            .into_iter()
            .partition(|gap| !gap.gives_way());
        let answered_spans: Vec<_> = answered.iter().map(Gap::span).collect();
        let worked = subtract(vec![span], &answered_spans);
        self.gaps = answered;
        // Work comes to a session at an end of its gaps, never in the middle of one.
        self.gaps.extend(giving_way.into_iter().filter_map(|gap| {
            let left = subtract(vec![gap.span()], &worked).into_iter().next()?;
            Some(gap.cut_to(left))
        }));
        self.intervals
            .extend(worked.into_iter().map(Interval::from));
    }

    /// Takes a span out of the intervals. An open interval stays open.
    pub(super) fn mark_not_worked(&mut self, span: Span) {
        let mut left = Vec::new();
        for interval in &self.intervals {
            let to = interval.to.unwrap_or(span.to.max(interval.from));
            let pieces = Span::new(interval.from, to).into_iter();
            left.extend(
                pieces
                    .flat_map(|piece| piece.minus(span))
                    .map(Interval::from),
            );
            if interval.to.is_none() {
                left.push(Interval { from: to, to: None });
            }
        }
        self.intervals = left;
    }

    /// Sorts the gaps, joins the intervals, and makes the pause and the overtime follow from them.
    pub(super) fn in_order(mut self, now: DateTime<Utc>) -> Self {
        self.gaps.sort_by_key(|gap| gap.from);
        self.join_intervals();
        if self.goes_on() {
            self.paused_at = self.intervals.last().and_then(|last| last.to);
            let full = |plan| self.worked_exactly(now) >= plan;
            self.ran_over &= self.plan_left().is_some_and(full);
        }
        self
    }

    /// Sorts the intervals, joins those that touch, and drops empty ones but for the first.
    fn join_intervals(&mut self) {
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
    }
}
