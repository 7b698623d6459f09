//! Rule 3: focus does not count while the computer sleeps; breaks do pass. A sleep inside a session
//! becomes a gap.

use chrono::{DateTime, Utc};
use domain::{Break, Day, Focus, GapWas, MOMENT};
use proptest::prelude::*;

use crate::story::{Act, any_story, stories};

fn running(day: Option<&Day>) -> Option<&Focus> {
    day.and_then(Day::running_focus)
        .filter(|focus| focus.is_running())
}

/// Less than a minute is not asked about, and counts as what was around it.
fn missed(act: &Act) -> bool {
    matches!(act, Act::Sleep(seconds) | Act::Crash(seconds) if *seconds >= 60)
}

proptest! {
    #![proptest_config(stories())]

    #[test]
    fn time_missed_counts_as_no_focus(story in any_story()) {
        story.live(|act, before, life| {
            let (true, Some(day)) = (missed(act), before.day()) else {
                return Ok(());
            };
            let after = life.state.day.as_ref().map(|day| day.focus_time(life.now));
            prop_assert_eq!(after, Some(day.focus_time(before.now)));
            Ok(())
        })?;
    }

    #[test]
    fn time_missed_inside_a_session_becomes_a_gap(story in any_story()) {
        story.live(|act, before, life| {
            let Some(focus) = running(before.state.day.as_ref()).filter(|_| missed(act)) else {
                return Ok(());
            };
            if before.day().is_none_or(|day| day.closing.is_some()) {
                return Ok(());
            }
            let day = life.state.day.as_ref().expect("the day is still there");
            let sessions = day.focus.iter().filter(|one| one.id == focus.id);
            let mut gaps = sessions.flat_map(|one| &one.gaps);
            let gap = gaps.find(|gap| gap.from == before.now && gap.was.is_none());
            prop_assert!(
                gap.is_some_and(|gap| gap.asks() || gap.to - gap.from < MOMENT),
                "the session's gap begins where the absence did"
            );
            Ok(())
        })?;
    }

    #[test]
    fn only_a_gap_that_was_focus_counts(story in any_story()) {
        let life = story.live(|_, _, _| Ok(()))?;
        let Some(day) = &life.state.day else {
            return Ok(());
        };
        for focus in &day.focus {
            let mut answered = focus.clone();
            answered
                .gaps
                .iter_mut()
                .for_each(|gap| gap.was = Some(GapWas::Break));
            let without = answered.worked(life.now);
            answered.gaps.iter_mut().for_each(|gap| gap.was = None);
            prop_assert_eq!(
                answered.worked(life.now),
                without,
                "unanswered counts like rest"
            );
            answered
                .gaps
                .iter_mut()
                .for_each(|gap| gap.was = Some(GapWas::Focus));
            prop_assert!(answered.worked(life.now) >= without);
        }
    }

    #[test]
    fn a_break_passes_while_the_computer_sleeps(story in any_story()) {
        story.live(|act, before, life| {
            let rest = before.state.day.as_ref().and_then(Day::running_break);
            let Some(rest) = rest.filter(|_| missed(act)) else {
                return Ok(());
            };
            let after = life
                .state
                .day
                .iter()
                .flat_map(|day| &day.breaks)
                .find(|known| known.id == rest.id);
            let after = after.expect("a break does not vanish");
            prop_assert_eq!(
                after.ended_at,
                over_by(rest, life.now),
                "as it would have ended awake"
            );
            Ok(())
        })?;
    }
}

fn over_by(rest: &Break, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
    Some(rest.ends_at()).filter(|&end| end <= now)
}
