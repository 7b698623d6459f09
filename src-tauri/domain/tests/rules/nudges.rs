//! Rule 4: no nudge during a focus session or a meeting, none after close, none outside the day, at
//! most the budget, never two within twenty minutes, each kind once.

use std::collections::HashSet;

use chrono::{DateTime, TimeDelta, Utc};
use domain::{Day, DayId, Effect, Event, Focus, Notice, Nudge, State, evolve};
use proptest::prelude::*;

use crate::life::Life;
use crate::story::{Story, any_story, settled_story, stories};

/// Every nudge of a story with its day as it was just before.
fn told(
    story: &Story,
    look: impl Fn(&Day, &Nudge) -> Result<(), TestCaseError>,
) -> Result<Life, TestCaseError> {
    let life = story.live(|_, _, _| Ok(()))?;
    let mut state = State::default();
    for entry in &life.journal {
        if let Event::NudgeTold { nudge } = &entry.event {
            let day = state.day.as_ref().expect("a nudge belongs to a day");
            look(day, nudge)?;
        }
        state = evolve(state, entry);
    }
    Ok(life)
}

proptest! {
    #![proptest_config(stories())]

    #[test]
    fn none_during_a_focus_session_or_a_meeting(story in any_story()) {
        told(&story, |day, _| {
            prop_assert!(!day.running_focus().is_some_and(Focus::is_running));
            prop_assert!(day.running_meeting().is_none());
            Ok(())
        })?;
    }

    #[test]
    fn none_after_close_and_none_outside_the_day(story in any_story()) {
        told(&story, |day, nudge| {
            prop_assert!(day.closing.is_none());
            prop_assert!(nudge.at < day.rollover_at());
            prop_assert!(nudge.at >= day.started_at);
            Ok(())
        })?;
    }

    #[test]
    fn none_while_quiet_was_asked_for(story in any_story()) {
        told(&story, |day, nudge| {
            prop_assert!(day.quiet_until.is_none_or(|until| nudge.at >= until));
            Ok(())
        })?;
    }

    #[test]
    fn at_most_the_budget_and_each_kind_once(story in any_story()) {
        let mut kinds: HashSet<_> = HashSet::new();
        let life = told(&story, |_, _| Ok(()))?;
        let mut day: Option<DayId> = None;
        for entry in &life.journal {
            match &entry.event {
                Event::DayStarted { day: begun, .. } => {
                    kinds.clear();
                    day = Some(*begun);
                }
                Event::NudgeTold { nudge } => {
                    prop_assert!(
                        kinds.insert(nudge.kind),
                        "{:?} twice in {:?}",
                        nudge.kind,
                        day
                    );
                    prop_assert!(kinds.len() <= usize::from(life.settings.nudges));
                }
                _ => {}
            }
        }
    }

    #[test]
    fn never_two_within_twenty_minutes(story in settled_story()) {
        told(&story, |day, nudge| {
            if let Some(last) = day.nudges.last() {
                prop_assert!(nudge.at - last.at >= TimeDelta::minutes(20));
            }
            Ok(())
        })?;
    }

    #[test]
    fn every_nudge_is_shown_once_and_nothing_else_is_called_one(story in any_story()) {
        let life = told(&story, |_, _| Ok(()))?;
        let written: Vec<(DateTime<Utc>, _)> = life
            .journal
            .iter()
            .filter_map(|entry| match &entry.event {
                Event::NudgeTold { nudge } => Some((entry.at, nudge.kind)),
                _ => None,
            })
            .collect();
        let shown: Vec<_> = life
            .told
            .iter()
            .filter_map(|(at, effect)| match effect {
                Effect::Notify(Notice::Nudge { kind, .. }) => Some((*at, *kind)),
                _ => None,
            })
            .collect();
        prop_assert_eq!(shown, written);
    }

    #[test]
    fn enough_is_told_at_most_once_however_often_it_is_taken_back(story in any_story()) {
        let life = told(&story, |_, _| Ok(()))?;
        let mut told = 0;
        for entry in &life.journal {
            match &entry.event {
                Event::DayStarted { .. } => told = 0,
                Event::NudgeTold { nudge } if nudge.kind == domain::NudgeKind::Enough => told += 1,
                _ => {}
            }
            prop_assert!(told <= 1);
        }
    }
}
