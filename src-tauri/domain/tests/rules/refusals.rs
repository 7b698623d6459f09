//! Rule 5: a rejected command changes nothing. And no command, however odd, makes a rule panic.

use domain::{Command, Input, decide};
use proptest::prelude::*;

use crate::life::Life;
use crate::story::{Act, any_story, stories};
use crate::wish::any_wish;

proptest! {
    #![proptest_config(stories())]

    #[test]
    fn a_rejected_wish_leaves_everything_as_it_was(story in any_story(), wish in any_wish()) {
        let mut life = story.live(|act, before, life| {
            if let Act::Wish(wish) = act {
                let command = wish.input(before);
                if before.clone().ask(command).is_err() {
                    unchanged(before, life)?;
                }
            }
            Ok(())
        })?;
        let before = life.clone();
        if life.ask(wish.input(&before)).is_err() {
            unchanged(&before, &life)?;
        }
    }

    #[test]
    fn several_commands_are_granted_as_they_would_be_one_by_one_or_not_at_all(
        story in any_story(),
        first in any_wish(),
        second in any_wish(),
    ) {
        let life = story.live(|_, _, _| Ok(()))?;
        let inputs = [first, second].map(|wish| wish.input(&life));
        let commands: Vec<_> = inputs.iter().filter_map(Input::command).cloned().collect();
        prop_assume!(commands.len() == 2 && commands.iter().all(Command::goes_together));
        let mut one_by_one = life.clone();
        let each = commands.iter().cloned().try_for_each(|command| one_by_one.ask(command).map(drop));
        let mut together = life.clone();
        let all = together.ask(Command::Several { commands });
        prop_assert_eq!(all.as_ref().map(drop), each.as_ref().map(drop));
        if all.is_err() {
            return unchanged(&life, &together);
        }
        prop_assert_eq!(
            together.state.day.as_ref().map(|day| day.enough_at),
            one_by_one.state.day.as_ref().map(|day| day.enough_at)
        );
        if !all.is_ok_and(|events| events.is_empty()) && together.take_back().is_ok() {
            prop_assert_eq!(&together.state.waiting, &life.state.waiting);
            prop_assert_eq!(&together.state.parked, &life.state.parked);
            let items = |life: &Life| life.state.day.as_ref().map(|day| day.items.clone());
            prop_assert_eq!(items(&together), items(&life), "one undo takes all of them back");
        }
    }

    #[test]
    fn a_decision_is_the_same_when_it_is_made_again(story in any_story(), wish in any_wish()) {
        let life = story.live(|_, _, _| Ok(()))?;
        let once = || {
            decide(
                &life.state,
                &life.settings,
                wish.input(&life),
                &life.moment(),
            )
        };
        prop_assert_eq!(once(), once());
    }

    #[test]
    fn what_the_machine_notices_is_never_refused(story in any_story(), by_ms in any::<i64>()) {
        let life = story.live(|_, _, _| Ok(()))?;
        for command in [Input::Wake, Input::ClockMoved { by_ms }] {
            prop_assert!(decide(&life.state, &life.settings, command, &life.moment()).is_ok());
        }
    }
}

/// What comes over the socket inside of several.
fn unchanged(before: &Life, life: &Life) -> Result<(), TestCaseError> {
    prop_assert_eq!(&life.state, &before.state);
    prop_assert_eq!(life.journal.len(), before.journal.len());
    prop_assert_eq!(life.told.len(), before.told.len());
    prop_assert_eq!(life.deadline(), before.deadline());
    Ok(())
}
