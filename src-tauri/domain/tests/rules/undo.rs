//! Undo gives back what was, and not the time in between; redo gives back what undo found.

use chrono::{DateTime, TimeDelta, Utc};
use domain::{Day, Seconds, State};
use proptest::prelude::*;

use crate::life::Life;
use crate::story::{Act, settled_story, stories};

proptest! {
    #![proptest_config(stories())]

    #[test]
    fn a_command_taken_back_at_once_never_was(story in settled_story()) {
        story.live(|act, before, life| {
            let (Act::Wish(_), false) = (act, before.journal.len() == life.journal.len()) else {
                return Ok(());
            };
            let mut undone = life.clone();
            if undone.take_back().is_err() {
                return Ok(());
            }
            let mut untouched = before.clone();
            if takes_back(before, life) {
                return Ok(());
            }
            untouched.wait(TimeDelta::zero());
            prop_assert_eq!(but_nudges(&undone.state), but_nudges(&untouched.state));
            Ok(())
        })?;
    }

    #[test]
    fn a_command_taken_back_later_leaves_no_trace_but_a_question(
        story in settled_story(),
        later in 0..20_000_i64,
    ) {
        story.live(|act, before, life| {
            let (Act::Wish(_), false) = (act, before.journal.len() == life.journal.len()) else {
                return Ok(());
            };
            if takes_back(before, life) {
                return Ok(());
            }
            let (mut undone, mut untouched) = (life.clone(), before.clone());
            undone.wait(TimeDelta::seconds(later));
            if undone.take_back().is_err() {
                return Ok(());
            }
            untouched.wait(TimeDelta::seconds(later));
            prop_assert_eq!(&undone.state.waiting, &untouched.state.waiting);
            prop_assert_eq!(&undone.state.parked, &untouched.state.parked);
            prop_assert_eq!(&undone.state.first_step, &untouched.state.first_step);
            prop_assert_eq!(&undone.state.past, &untouched.state.past);
            let (Some(found), Some(expected)) = (&undone.state.day, &untouched.state.day) else {
                prop_assert_eq!(undone.state.day, untouched.state.day);
                return Ok(());
            };
            prop_assert_eq!(but_time(found, before.now), but_time(expected, before.now));
            let worth = |life: &Life, day: &Day| day.focus_time(life.now);
            prop_assert!(
                worth(&undone, found) <= worth(&untouched, expected),
                "undo makes no time"
            );
            Ok(())
        })?;
    }

    #[test]
    fn taking_back_one_after_the_other_leads_where_everything_began(story in settled_story()) {
        let mut life = story.live(|_, _, _| Ok(()))?;
        let mut steps = 0;
        while life.take_back().is_ok() {
            steps += 1;
            prop_assert!(steps < 1_000, "it ends");
            let Some(day) = &life.state.day else {
                continue;
            };
            let elapsed = Seconds::of(life.now - day.started_at);
            let total = day.focus_time(life.now) + day.meeting_time(life.now);
            prop_assert!(total <= elapsed, "{total:?} in {elapsed:?}");
        }
        prop_assert_eq!(life.replayed(), life.state);
    }

    #[test]
    fn a_command_taken_back_and_done_again_is_as_it_was(story in settled_story()) {
        story.live(|act, before, life| {
            let (Act::Wish(_), false) = (act, before.journal.len() == life.journal.len()) else {
                return Ok(());
            };
            let mut again = life.clone();
            if takes_back(before, life) || again.take_back().is_err() {
                return Ok(());
            }
            again.redo().expect("what was just taken back can be done again");
            prop_assert_eq!(but_nudges(&again.state), but_nudges(&life.state));
            prop_assert_eq!(again.replayed(), again.state);
            Ok(())
        })?;
    }

    #[test]
    fn all_that_was_taken_back_can_be_done_again(story in settled_story()) {
        let mut life = story.live(|_, _, _| Ok(()))?;
        while life.redo().is_ok() {}
        let lived = life.state.clone();
        let mut steps = 0;
        while life.take_back().is_ok() {
            steps += 1;
        }
        for _ in 0..steps {
            life.redo().expect("as often as something was taken back");
        }
        prop_assert!(life.redo().is_err(), "and no more often");
        prop_assert_eq!(but_nudges(&life.state), but_nudges(&lived));
        prop_assert_eq!(life.replayed(), life.state);
    }

    #[test]
    fn back_and_forth_with_time_between_makes_no_time(
        story in settled_story(),
        steps in proptest::collection::vec((any::<bool>(), 0..4_000_i64), 0..12),
    ) {
        let mut life = story.live(|_, _, _| Ok(()))?;
        for (back, later) in steps {
            life.wait(TimeDelta::seconds(later));
            let _refused = if back { life.take_back() } else { life.redo() };
            if let Some(day) = &life.state.day {
                let elapsed = Seconds::of(life.now - day.started_at);
                let total = day.focus_time(life.now) + day.meeting_time(life.now);
                prop_assert!(total <= elapsed, "{total:?} in {elapsed:?}");
            }
            prop_assert_eq!(life.replayed(), life.state.clone());
        }
    }
}

/// Whether the input was itself an undo, or the machine's: that cannot be taken back.
fn takes_back(before: &Life, life: &Life) -> bool {
    let mut news = life.journal[before.journal.len()..].iter();
    news.any(|entry| {
        matches!(
            entry.event,
            domain::Event::TakenBack(_) | domain::Event::Redone(_) | domain::Event::HoldAsked(..)
        )
    })
}

/// The state without its nudges: undo keeps those that were sent.
fn but_nudges(state: &State) -> State {
    let mut state = state.clone();
    if let Some(day) = state.day.as_mut() {
        day.nudges.clear();
    }
    state
}

/// What a day is besides its sessions, the breaks that followed them by themselves since then, and when what they
/// are worth made it enough.
fn but_time(day: &Day, since: DateTime<Utc>) -> Day {
    let breaks = day.breaks.iter().filter(|rest| rest.started_at <= since);
    Day {
        focus: Vec::new(),
        breaks: breaks.cloned().collect(),
        nudges: Vec::new(),
        enough_at: None,
        ..day.clone()
    }
}
