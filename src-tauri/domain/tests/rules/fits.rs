//! What is planned beside what is left: the line never promises more time than there is, and it never
//! refuses anything.

use chrono::TimeDelta;
use domain::{DefinitionRules, Minutes, Seconds};
use proptest::prelude::*;

use crate::story::{any_story, stories};

proptest! {
    #![proptest_config(stories())]

    #[test]
    fn the_room_lies_inside_the_frame(story in any_story(), focus in 5..240_u16, rest in 1..120_u16) {
        let mut life = story.begin();
        life.settings.focus = Minutes(focus);
        life.settings.rest = Minutes(rest);
        for act in &story.acts {
            act.happen(&mut life);
            let (now, settings) = (life.now, &life.settings);
            let Some(day) = &life.state.day else { continue };
            let fit = day.plan_fit(settings, now);
            let end = day.definition.clock_end(day, now);
            prop_assert_eq!(fit.room.is_some(), end.is_some());
            if let (Some(room), Some(end)) = (fit.room, end) {
                let frame = (end - now).max(TimeDelta::zero());
                let clear = day.room_left(settings, now).unwrap_or_default();
                prop_assert!(room <= Seconds::of(clear) && clear <= frame);
            }
        }
    }

    #[test]
    fn without_the_item_that_is_for_tomorrow_less_is_planned(story in any_story()) {
        let mut life = story.begin();
        for act in &story.acts {
            act.happen(&mut life);
            let (now, settings) = (life.now, &life.settings);
            let Some(day) = &life.state.day else { continue };
            let fit = day.plan_fit(settings, now);
            if let Some(item) = day.one_for_tomorrow(&fit, now) {
                prop_assert!(!fit.fits(), "nothing is put off that fits");
                let mut without = day.clone();
                without.items.retain(|other| other.id != item.id);
                prop_assert!(without.plan_fit(settings, now).estimated < fit.estimated);
            }
        }
    }
}
