//! Rule 5: a rejected command changes nothing. And no command, however odd, makes a rule panic.

use domain::{Command, decide};
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
                let command = wish.command(before);
                if before.clone().ask(command).is_err() {
                    unchanged(before, life)?;
                }
            }
            Ok(())
        })?;
        let before = life.clone();
        if life.ask(wish.command(&before)).is_err() {
            unchanged(&before, &life)?;
        }
    }

    #[test]
    fn a_decision_is_the_same_when_it_is_made_again(story in any_story(), wish in any_wish()) {
        let life = story.live(|_, _, _| Ok(()))?;
        let once = || {
            decide(
                &life.state,
                &life.settings,
                wish.command(&life),
                &life.moment(),
            )
        };
        prop_assert_eq!(once(), once());
    }

    #[test]
    fn what_the_machine_notices_is_never_refused(story in any_story(), by_ms in any::<i64>()) {
        let life = story.live(|_, _, _| Ok(()))?;
        for command in [Command::Wake, Command::ClockMoved { by_ms }] {
            prop_assert!(decide(&life.state, &life.settings, command, &life.moment()).is_ok());
        }
    }
}

fn unchanged(before: &Life, life: &Life) -> Result<(), TestCaseError> {
    prop_assert_eq!(&life.state, &before.state);
    prop_assert_eq!(life.journal.len(), before.journal.len());
    prop_assert_eq!(life.told.len(), before.told.len());
    prop_assert_eq!(life.deadline(), before.deadline());
    Ok(())
}
