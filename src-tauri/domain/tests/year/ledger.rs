//! The records of a day, read plainly: every stretch that is or may become worth something.

use chrono::{DateTime, TimeDelta, Utc};
use domain::{Day, GapWas};
use proptest::prelude::*;

type Span = (DateTime<Utc>, DateTime<Utc>);

/// Work, open questions, answers that count, and meetings do not claim the same minute twice.
pub fn nothing_overlaps(day: &Day, now: DateTime<Utc>) -> Result<(), TestCaseError> {
    let mut spans = spans(day, now);
    spans.sort();
    for pair in spans.windows(2) {
        prop_assert!(
            pair[0].1 <= pair[1].0,
            "{:?} and {:?} overlap on {}",
            pair[0],
            pair[1],
            day.date
        );
    }
    Ok(())
}

fn spans(day: &Day, now: DateTime<Utc>) -> Vec<Span> {
    let end = |from: DateTime<Utc>, to: Option<DateTime<Utc>>| (from, to.unwrap_or(now).max(from));
    let intervals = day.focus.iter().flat_map(|focus| &focus.intervals);
    let intervals = intervals.map(|interval| end(interval.from, interval.to));
    let gaps = day.focus.iter().flat_map(|focus| &focus.gaps);
    let gaps = gaps.filter(|gap| matches!(gap.was, None | Some(GapWas::Focus)));
    let gaps = gaps.map(|gap| (gap.from, gap.to));
    let meetings = day.meetings.iter();
    let meetings = meetings.map(|meeting| end(meeting.started_at, meeting.ended_at));
    let all = intervals.chain(gaps).chain(meetings);
    all.filter(|(from, to)| from < to).collect()
}

/// What the person confirmed later: gaps that were work.
pub fn vouched(day: &Day) -> TimeDelta {
    let gaps = day.focus.iter().flat_map(|focus| &focus.gaps);
    let work = gaps.filter(|gap| gap.was == Some(GapWas::Focus));
    work.map(|gap| gap.to - gap.from).sum()
}
