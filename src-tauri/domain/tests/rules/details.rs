//! Notes and steps: limits hold whatever is asked, undo gives back what was, and what leaves a day takes
//! them along.

use domain::{DeferredFrom, Details, ItemState, STEPS};
use proptest::prelude::*;

use crate::life::Life;
use crate::story::{any_story, stories};

proptest! {
    #![proptest_config(stories())]

    #[test]
    fn no_item_ever_has_more_than_seven_steps_or_one_step_twice(story in any_story()) {
        story.live(|act, _, life| {
            for details in all(life) {
                prop_assert!(details.steps.len() <= STEPS, "after {act:?}");
                prop_assert!(details.are_checked(), "after {act:?}: {details:?}");
            }
            Ok(())
        })?;
    }

    #[test]
    fn what_waits_says_what_its_item_of_today_says(story in any_story()) {
        story.live(|act, _, life| {
            let items = life.state.day.iter().flat_map(|day| &day.items);
            for item in items.filter(|item| matches!(item.state, ItemState::Moved(_))) {
                let from = DeferredFrom::Item(item.id);
                for waits in life.state.waiting.iter().filter(|one| one.from == from) {
                    prop_assert_eq!(&waits.details, &item.details, "after {:?}", act);
                }
            }
            Ok(())
        })?;
    }

    #[test]
    fn what_is_taken_into_a_day_keeps_its_note_and_its_ticks(story in any_story()) {
        story.live(|_, before, life| {
            let items = life.state.day.iter().flat_map(|day| &day.items);
            for item in items {
                let known = before.state.days().any(|day| day.item(item.id).is_some());
                let from = before.state.waiting.iter().find(|one| Some(one.id) == item.from);
                if let (false, Some(from)) = (known, from) {
                    prop_assert_eq!(&item.details, &from.details);
                }
            }
            Ok(())
        })?;
    }
}

fn all(life: &Life) -> Vec<&Details> {
    let items = life.state.days().flat_map(|day| &day.items);
    let waiting = life.state.waiting.iter();
    items
        .map(|item| &item.details)
        .chain(waiting.map(|one| &one.details))
        .collect()
}
