//! A clock ends a day only where the day's definition is met then: none is called over, fitted or nudged
//! by a clock that is only a floor, and no stop time that is over already is ever taken.

use chrono::{DateTime, Utc};
use domain::{
    Command, Criterion, Day, DefinitionRules, Event, Nudge, NudgeKind, PastEnd, Rejection, State,
    evolve,
};
use proptest::prelude::*;

use crate::life::Life;
use crate::story::{any_story, settled_story, stories};

/// Whether just letting time pass until `at` makes it enough.
fn met(day: &Day, at: DateTime<Utc>) -> bool {
    day.definition.progress(day, at).met
}

/// What a sent nudge says of its day's end is so.
fn is_true(day: &Day, nudge: &Nudge, now: DateTime<Utc>) -> Result<(), TestCaseError> {
    let end = day.definition.clock_end(day, now);
    match nudge.kind {
        NudgeKind::LastGoodStart | NudgeKind::WrapUp => {
            let end = end.ok_or_else(|| TestCaseError::fail("told of an end there is not"))?;
            prop_assert!(now < end && met(day, end));
        }
        NudgeKind::Enough | NudgeKind::PastYourEnd => prop_assert!(met(day, now)),
    }
    Ok(())
}

fn unfinished(life: &Life) -> Option<&Day> {
    life.state.day.as_ref().filter(|day| day.closing.is_none())
}

proptest! {
    #![proptest_config(stories())]

    #[test]
    fn at_the_end_a_clock_gives_a_day_its_definition_is_met(story in any_story()) {
        story.live(|_, _, life| {
            let Some(day) = unfinished(life) else {
                return Ok(());
            };
            if let Some(end) = day.definition.clock_end(day, life.now) {
                prop_assert!(met(day, end), "over at {end}, and not met");
            }
            Ok(())
        })?;
    }

    #[test]
    fn a_session_is_refused_for_the_days_end_only_where_that_is_one(story in any_story()) {
        story.live(|_, _, life| {
            let focus = Command::StartFocus { minutes: None, open_ended: false, item: None, past_end: PastEnd::Ask, bonus: false };
            let asked = life.clone().ask(focus);
            if let (Some(day), Err(Rejection::CrossesDayEnd { .. })) = (unfinished(life), asked) {
                let end = day.definition.clock_end(day, life.now);
                prop_assert!(end.is_some_and(|end| met(day, end)));
            }
            Ok(())
        })?;
    }

    #[test]
    fn no_nudge_speaks_of_an_end_that_is_none(story in any_story()) {
        let life = story.live(|_, _, _| Ok(()))?;
        let mut state = State::default();
        for entry in &life.journal {
            state = evolve(state, entry);
            if let (Event::NudgeTold { nudge }, Some(day)) = (&entry.event, &state.day) {
                is_true(day, nudge, entry.at)?;
            }
        }
    }

    #[test]
    fn no_stop_time_that_is_over_is_ever_taken(story in any_story()) {
        let life = story.live(|_, _, _| Ok(()))?;
        let mut state = State::default();
        for entry in &life.journal {
            let known = state.day.as_ref().map(|day| day.definition.clone());
            state = evolve(state, entry);
            let known = match entry.event {
                Event::DayStarted { .. } => None,
                Event::DefinitionChanged { .. } => known,
                _ => continue,
            };
            let day = state.day.as_ref().expect("it has begun");
            let known: Vec<_> = known.iter().flat_map(|known| known.criteria()).collect();
            for criterion in day.definition.criteria() {
                if let Criterion::Clock(time) = criterion {
                    let ahead = day.clock().instant(*time) > entry.at;
                    prop_assert!(ahead || known.contains(&criterion), "{time} was over");
                }
            }
        }
    }

    #[test]
    fn a_day_lies_between_its_boundaries_wherever_they_are(story in settled_story()) {
        story.live(|_, _, life| {
            if let Some(day) = &life.state.day {
                let clock = day.clock();
                prop_assert!(clock.begins() <= day.started_at && day.started_at < clock.ends());
            }
            Ok(())
        })?;
    }
}
