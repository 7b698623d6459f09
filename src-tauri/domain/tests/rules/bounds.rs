//! A record is worth at most its length and lies inside its day, whatever was set right, taken in,
//! taken back, missed, or said by a clock; and what a command is answered with is what happened.

use proptest::prelude::*;

use crate::life::{answers, bounds};
use crate::story::{any_story, stories};

proptest! {
    #![proptest_config(stories())]

    #[test]
    fn records_keep_their_bounds(story in any_story()) {
        story.live(|_, _, life| bounds::are_kept(life))?;
    }

    #[test]
    fn answers_come_from_what_happened(story in any_story()) {
        story.live(|_, before, life| answers::are_true(before, life))?;
    }
}
