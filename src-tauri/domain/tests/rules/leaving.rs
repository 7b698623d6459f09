//! What was lived can be taken in elsewhere: an export is worth something only if it can come back.

use chrono::TimeDelta;
use domain::{Command, Day, Input, Moment, ShutdownForm, State, decide};
use proptest::prelude::*;

use crate::story::{settled_story, stories};

proptest! {
    #![proptest_config(stories())]

    #[test]
    fn days_that_were_lived_come_into_another_journal(story in settled_story()) {
        let mut life = story.live(|_, _, _| Ok(()))?;
        let _already_closed = life.ask(Command::CloseDay {
            form: ShutdownForm::JustClose,
            at: None,
            places: Vec::new(),
        });
        let past = life.state.past.iter().map(AsRef::as_ref);
        let lived = past.chain(&life.state.day);
        let days: Vec<Day> = lived.filter(|day| day.closing.is_some()).cloned().collect();
        let import = Input::Import {
            days: days.clone(),
            waiting: life.state.waiting.clone(),
            parked: life.state.parked.clone(),
            days_off: life.state.days_off.all().copied().collect(),
            questions: life.state.questions.all().copied().collect(),
        };
        let moment = Moment {
            now: life.now + TimeDelta::days(3),
            zone: story.zone,
            seed: 7,
        };
        let granted = decide(&State::default(), &story.settings, import, &moment);
        prop_assert!(granted.is_ok(), "{granted:?} of {days:#?}");
    }
}
