//! How the engine may sleep: a deadline that was woken for is over, between two deadlines nothing
//! comes by itself, and an idle day needs few of them. `Life::wait` holds the first on every step.

use chrono::TimeDelta;
use domain::{DefinitionRules, Input, Today};
use proptest::prelude::*;

use crate::story::{any_story, stories};

proptest! {
    #![proptest_config(stories())]

    #[test]
    fn after_a_wake_the_next_deadline_lies_ahead(story in any_story()) {
        let mut life = story.live(|_, _, _| Ok(()))?;
        for _ in 0..40 {
            let Some(due) = life.deadline() else {
                return Ok(());
            };
            prop_assert!(due >= life.now);
            life.wait(due - life.now);
            prop_assert!(life.deadline().is_none_or(|next| next > life.now));
        }
    }

    #[test]
    fn a_wake_before_the_deadline_finds_nothing(story in any_story(), part in 0..1000_i32) {
        let mut life = story.live(|_, _, _| Ok(()))?;
        life.wait(TimeDelta::zero());
        let room = life
            .deadline()
            .map_or(TimeDelta::days(3), |due| due - life.now);
        life.now += room * part / 1000;
        if life.deadline().is_some_and(|due| due <= life.now) {
            return Ok(());
        }
        let events = life.ask(Input::Wake).expect("never refused");
        prop_assert_eq!(events, vec![]);
    }

    #[test]
    fn a_wake_has_something_to_tell_or_the_picture_changes(story in any_story()) {
        let mut life = story.live(|_, _, _| Ok(()))?;
        life.wait(TimeDelta::zero());
        for _ in 0..10 {
            let before = life.clone();
            let Some(due) = life.deadline() else {
                return Ok(());
            };
            life.wait(due - life.now);
            let told = life.journal.len() > before.journal.len();
            prop_assert!(
                told || turned(&before) != turned(&life)
                    || end_passed(&before, &life)
                    || clock_passed(&before, &life),
                "woken at {due} for nothing"
            );
        }
    }

    #[test]
    fn a_quiet_week_needs_few_wakes(story in any_story()) {
        let mut life = story.live(|_, _, _| Ok(()))?;
        life.wait(TimeDelta::days(2));
        let mut wakes = 0;
        let end = life.now + TimeDelta::days(7);
        while let Some(due) = life.deadline().filter(|&due| due <= end) {
            life.wait(due - life.now);
            wakes += 1;
        }
        prop_assert!(
            wakes <= 16,
            "{wakes} in a week in which nobody touched anything"
        );
    }
}

/// Which day the faces show.
fn turned(life: &crate::life::Life) -> (Option<domain::DayId>, Option<chrono::NaiveDate>) {
    match life.today() {
        Today::Running(day) => (Some(day.id), None),
        Today::Unplanned { date, forgotten } => (forgotten.map(|day| day.id), Some(date)),
    }
}

/// The day's own end passed while something carries it on.
fn end_passed(before: &crate::life::Life, life: &crate::life::Life) -> bool {
    life.state.day.as_ref().is_some_and(|day| {
        [day.clock().ends(), day.ends_at()]
            .iter()
            .any(|end| *end > before.now && *end <= life.now)
    })
}

/// A clock time of the definition passed: the line no longer names it.
fn clock_passed(before: &crate::life::Life, life: &crate::life::Life) -> bool {
    life.state.day.as_ref().is_some_and(|day| {
        let next = day.definition.next_clock_time(day, before.now);
        next.is_some_and(|at| at <= life.now)
    })
}
