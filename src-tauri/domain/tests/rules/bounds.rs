//! A record is worth at most its length and lies inside its day, whatever was set right, taken in,
//! taken back, missed, or said by a clock.

use domain::Day;
use proptest::prelude::*;

use crate::life::Life;
use crate::story::{any_story, stories};

/// Every day's records keep their bounds. A day that is over does not follow a clock that is set back.
pub fn are_kept(life: &Life) -> Result<(), TestCaseError> {
    for day in life.state.days() {
        let now = day
            .closing
            .map_or(life.now, |closing| life.now.max(closing.at));
        prop_assert_eq!(day.out_of_bounds(now), None, "at {}: {:#?}", now, day);
    }
    Ok(())
}

proptest! {
    #![proptest_config(stories())]

    #[test]
    fn records_keep_their_bounds(story in any_story()) {
        story.live(|_, _, life| are_kept(life))?;
    }

    #[test]
    fn no_record_is_worth_more_than_lies_between_its_ends(story in any_story()) {
        story.live(|_, _, life| {
            for focus in life.state.days().flat_map(|day: &Day| &day.focus) {
                let ends = focus.ended_at.unwrap_or(life.now);
                let length = (ends - focus.started_at).num_seconds().max(0);
                let worth = i64::from(focus.worked(life.now.max(ends)).0);
                prop_assert!(worth <= length, "{worth} s in {length} s: {focus:#?}");
            }
            Ok(())
        })?;
    }
}
