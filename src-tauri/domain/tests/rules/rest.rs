//! Rule 8: no punishment. Rest leaves no mark: nothing is sent, nothing is written, and the next day
//! begins exactly as it would have without it.

use chrono::TimeDelta;
use domain::{
    Command, Definition, DefinitionChoice, DefinitionRules, Need, NewItem, Shape, ShutdownForm,
    State,
};
use proptest::prelude::*;

use crate::life::Life;
use crate::story::{Story, any_story, stories};

/// The life of a story, its last day closed and over.
fn closed(story: &Story) -> Result<Life, TestCaseError> {
    let mut life = story.live(|_, _, _| Ok(()))?;
    let _already_closed = life.ask(Command::CloseDay {
        form: ShutdownForm::JustClose,
        at: None,
        places: Vec::new(),
    });
    life.wait(TimeDelta::days(3));
    Ok(life)
}

proptest! {
    #![proptest_config(stories())]

    #[test]
    fn days_of_rest_leave_no_mark(story in any_story(), days in 1..60_i64) {
        let mut life = closed(&story)?;
        let before = life.clone();
        life.wait(TimeDelta::days(days));
        prop_assert_eq!(
            &life.state,
            &before.state,
            "nothing counts the days in between"
        );
        prop_assert_eq!(
            life.journal.len(),
            before.journal.len(),
            "nothing is written down about them"
        );
        prop_assert_eq!(
            life.told.len(),
            before.told.len(),
            "nothing is said about them"
        );
    }

    #[test]
    fn the_day_after_rest_begins_like_any_other(story in any_story(), weeks in 1..8_i64) {
        let rested = {
            let mut life = closed(&story)?;
            life.wait(TimeDelta::weeks(weeks));
            begin(&mut life)
        };
        let unrested = begin(&mut closed(&story)?);
        prop_assert_eq!(rested, unrested);
    }

    #[test]
    fn a_day_off_is_over_and_met_from_the_start(story in any_story()) {
        let mut life = closed(&story)?;
        let items: Vec<NewItem> = vec![];
        let definition = DefinitionChoice::shape(Shape::DayOff);
        life.ask(Command::StartDay { definition: Some(definition), items, past_boundary: false })
            .expect("a day off may be taken on any date");
        let told = life.told.len();
        let day = life.day().expect("it is today's");
        prop_assert!(
            day.closing.is_some(),
            "it asks for nothing, so it is not left open"
        );
        prop_assert!(
            day.definition.progress(day, life.now).met,
            "and it is never a zero"
        );
        life.wait(TimeDelta::days(3));
        prop_assert_eq!(life.told.len(), told, "it is quiet to its end");
    }

    #[test]
    fn nothing_the_rules_remember_is_about_days_missed(story in any_story()) {
        let life = closed(&story)?;
        let State {
            day,
            past,
            waiting: _,
            parked: _,
            first_step: _,
            days_off: _,
            questions: _,
            continued: _,
        } = &life.state;
        // Spelled out, so that a new field has to come by here: a state holds whole days, and no
        // number about them or between them. A streak would have nowhere to live.
        let latest = day.iter().map(|day| day.id);
        let days = past.iter().map(|day| day.id).chain(latest);
        prop_assert!(days.clone().all(|id| days.clone().filter(|&other| other == id).count() == 1));
        let written = serde_json::to_string(&life.state).expect("a state is JSON");
        for word in ["streak", "score", "missed", "failed", "broken"] {
            prop_assert!(!written.contains(&format!("\"{word}")), "{word}");
        }
    }
}

/// Starts a day and gives what a person would see of it, without dates and ids.
fn begin(life: &mut Life) -> (Definition, usize, usize, Option<String>, bool) {
    let definition = DefinitionChoice::shape(Shape::TaskGoals);
    let items = vec![];
    life.ask(Command::StartDay {
        definition: Some(definition),
        items,
        past_boundary: false,
    })
    .expect("a new day can always begin");
    let waiting = life.state.waiting.len();
    let first_step = life
        .state
        .first_step
        .as_ref()
        .map(|step| step.as_str().to_owned());
    let day = life.day().expect("it just began");
    assert_eq!(day.definition.need, Need::All);
    (
        day.definition.clone(),
        day.nudges.len(),
        waiting,
        first_step,
        day.enough_at.is_some(),
    )
}
