//! That a record is worth at most its length and lies inside its day, asked of a whole life.

use proptest::prelude::*;

use super::Life;

/// Every day's records keep their bounds. A day that is over does not follow a clock that is set back,
/// nor does one that lies ahead of a clock which nothing vouches for.
pub fn are_kept(life: &Life) -> Result<(), TestCaseError> {
    for day in life.state.days() {
        let now = match day.closing {
            Some(closing) => life.now.max(closing.at),
            None if day.lasts_at(life.now) => life.now,
            None => life.now.max(day.proposed_end(life.now)),
        };
        prop_assert_eq!(day.out_of_bounds(now), None, "at {}: {:#?}", now, day);
        for focus in &day.focus {
            let ends = focus.ended_at.unwrap_or(now);
            let length = (ends - focus.started_at).num_seconds().max(0);
            let worth = i64::from(focus.worked(now.max(ends)).0);
            prop_assert!(worth <= length, "{worth} s in {length} s: {focus:#?}");
        }
    }
    Ok(())
}
