//! That a record is worth at most its length and lies inside its day, asked of a whole life.

use chrono::{DateTime, Utc};
use domain::Day;
use proptest::prelude::*;

use super::Life;

/// Where a day that cannot be lived any more reaches: an absence, and the end of a session that was held,
/// may be written down beyond its work.
fn ahead(day: &Day, known: DateTime<Utc>) -> DateTime<Utc> {
    let gaps = day.focus.iter().flat_map(|focus| &focus.gaps);
    let ends = day.focus.iter().filter_map(|focus| focus.ended_at);
    gaps.map(|gap| gap.to)
        .chain(ends)
        .fold(known, DateTime::max)
}

/// Every day's records keep their bounds. A day that is over does not follow a clock that is set back,
/// nor does one that lies ahead of a clock which nothing vouches for.
pub fn are_kept(life: &Life) -> Result<(), TestCaseError> {
    for day in life.state.days() {
        let now = match day.closing {
            Some(closing) => life.now.max(closing.at),
            None if day.is_current_at(life.now) => life.now,
            None => ahead(day, life.now.max(day.proposed_end(life.now))),
        };
        let last = life.journal.iter().rev().take(5);
        let last: Vec<_> = last.map(|line| (line.at, &line.event)).collect();
        let broken = day.out_of_bounds(now);
        prop_assert_eq!(broken, None, "at {}: {:#?} after {:#?}", now, day, last);
        for focus in &day.focus {
            let ends = focus.ended_at.unwrap_or(now);
            let length = (ends - focus.started_at).num_seconds().max(0);
            let worth = i64::from(focus.worked(now.max(ends)).0);
            prop_assert!(worth <= length, "{worth} s in {length} s: {focus:#?}");
        }
    }
    Ok(())
}
