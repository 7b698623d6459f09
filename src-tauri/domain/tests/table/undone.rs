//! Every command in every state once more, each taken back: what was is again. And done again: so is what
//! undo found.

use domain::{Input, State};

use crate::situations::SITUATIONS;
use crate::wishes::wishes;

#[test]
fn whatever_was_granted_can_be_taken_back() {
    for situation in &SITUATIONS {
        let names = wishes(&situation.live()).into_iter().map(|(name, _)| name);
        for (row, name) in names.enumerate() {
            let mut life = situation.live();
            let mut untouched = life.clone();
            untouched.ask(Input::Wake).expect("a wake is never refused");
            let (_, wish) = wishes(&life).remove(row);
            // What the machine noticed is not a command of the person.
            if matches!(
                wish,
                Input::Missed { .. } | Input::AskHeld { .. } | Input::ClockMoved { .. }
            ) {
                continue;
            }
            if !life.ask(wish).is_ok_and(|events| !events.is_empty()) {
                continue;
            }
            let done = life.state.clone();
            life.take_back().expect("there is something to take back");
            assert_eq!(
                but_nudges(life.state.clone()),
                but_nudges(untouched.state),
                "{name}, taken back: {}",
                situation.name
            );
            // What was imported comes again with its file.
            if name.starts_with("Import") {
                continue;
            }
            life.redo().expect("there is something to do again");
            assert_eq!(
                but_nudges(life.state),
                but_nudges(done),
                "{name}, done again: {}",
                situation.name
            );
        }
    }
}

/// The state without its nudges: undo keeps those that were sent.
fn but_nudges(mut state: State) -> State {
    if let Some(day) = state.day.as_mut() {
        day.nudges.clear();
    }
    state
}
