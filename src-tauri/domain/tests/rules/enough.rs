//! Enough is said of the day exactly while its definition is met, from the instant it was.

use chrono::TimeDelta;
use domain::{Day, DefinitionRules, Focus};
use proptest::prelude::*;

use crate::story::{Act, any_story, settled_story, stories};

proptest! {
    #![proptest_config(stories())]

    #[test]
    fn a_day_is_enough_exactly_while_its_definition_is_met(story in any_story()) {
        story.live(|_, _, life| {
            let Some(day) = &life.state.day else {
                return Ok(());
            };
            // After a refused command even what was due waits for the next wake.
            let due = life.deadline().is_some_and(|due| due <= life.now);
            if day.closing.is_none() && !due {
                let met = day.definition.progress(day, life.now).met;
                prop_assert_eq!(day.enough_at.is_some(), met);
            }
            Ok(())
        })?;
    }

    #[test]
    fn waiting_finds_the_very_millisecond(story in settled_story()) {
        story.live(|act, before, life| {
            let (Act::Wait(_), Some(day)) = (act, &life.state.day) else {
                return Ok(());
            };
            let earlier = before.state.day.as_ref().and_then(|day| day.enough_at);
            let Some(at) = day.enough_at.filter(|_| earlier.is_none()) else {
                return Ok(());
            };
            let met = |at| day.definition.progress(day, at).met;
            prop_assert!(met(at));
            prop_assert!(
                !met(at - TimeDelta::milliseconds(1)),
                "it was met before {at}"
            );
            Ok(())
        })?;
    }

    #[test]
    fn time_alone_never_takes_enough_back(story in any_story()) {
        story.live(|act, before, life| {
            let (Act::Wait(_), Some(day)) = (act, &before.state.day) else {
                return Ok(());
            };
            if day.enough_at.is_some() {
                let after = life.state.day.as_ref().and_then(|day| day.enough_at);
                prop_assert_eq!(after, day.enough_at);
            }
            Ok(())
        })?;
    }

    #[test]
    fn no_criterion_shows_less_than_nothing_or_a_target_of_nothing(story in any_story()) {
        story.live(|_, _, life| {
            let Some(day) = &life.state.day else {
                return Ok(());
            };
            let progress = day.definition.progress(day, life.now);
            for criterion in progress.criteria() {
                prop_assert!(
                    criterion.target > 0,
                    "a ring could not be drawn: {criterion:?}"
                );
                prop_assert_eq!(criterion.met, criterion.value >= criterion.target);
            }
            Ok(())
        })?;
    }

    #[test]
    fn one_thing_goes_on_at_a_time(story in any_story()) {
        story.live(|_, _, life| {
            let Some(day) = &life.state.day else {
                return Ok(());
            };
            let focus = day.running_focus().is_some_and(Focus::is_running);
            let meeting = day.running_meeting().is_some();
            let rest = day.running_break().is_some();
            let going_on = [focus, meeting, rest].iter().filter(|&&on| on).count();
            prop_assert!(
                going_on <= 1,
                "focus {focus}, meeting {meeting}, break {rest}"
            );
            prop_assert!(
                day.closing.is_none() || nothing_runs(day),
                "a closed day is over"
            );
            Ok(())
        })?;
    }
}

fn nothing_runs(day: &Day) -> bool {
    day.running_focus().is_none()
        && day.running_meeting().is_none()
        && day.running_break().is_none()
}
