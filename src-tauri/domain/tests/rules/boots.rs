//! A start of the machine that nothing witnessed: whatever its clock shows, what is over stays where it
//! is, what ran is held where the person was there last, and nothing is worth more than before.

use chrono::{DateTime, TimeDelta, Utc};
use domain::{Day, Focus, GapCause, GapWas, MOMENT, Seconds};
use proptest::prelude::*;

use crate::story::{Act, any_story, stories};

/// Where everything that is over and worth something began and ended. A gap over an earlier start may
/// make room, and so may one that was rest or nothing.
fn over(day: &Day) -> Vec<(DateTime<Utc>, DateTime<Utc>)> {
    let intervals = day.focus.iter().flat_map(|focus| &focus.intervals);
    let intervals = intervals.filter_map(|one| Some((one.from, one.to?)));
    let gaps = day.focus.iter().flat_map(|focus| &focus.gaps);
    let gaps = gaps.filter(|gap| gap.cause != GapCause::Crash && gap.was == Some(GapWas::Focus));
    let meetings = day.meetings.iter();
    let meetings = meetings.filter_map(|one| Some((one.started_at, one.ended_at?)));
    let breaks = day.breaks.iter();
    let breaks = breaks.filter_map(|one| Some((one.started_at, one.ended_at?)));
    intervals
        .chain(gaps.map(|gap| (gap.from, gap.to)))
        .chain(meetings)
        .chain(breaks)
        .collect()
}

/// No clock that shows an earlier instant is right.
fn made() -> DateTime<Utc> {
    "2026-01-01T00:00:00Z".parse().expect("an instant")
}

proptest! {
    #![proptest_config(stories())]

    #[test]
    fn nothing_that_is_over_is_moved_by_a_clock_nothing_vouches_for(story in any_story()) {
        story.live(|act, before, life| {
            let (Act::Boot(..), Some(was)) = (act, &before.state.day) else {
                return Ok(());
            };
            let is = life.state.day.as_ref().expect("the day is still there");
            prop_assert_eq!(is.started_at, was.started_at);
            let after = over(is);
            for stretch in over(was) {
                prop_assert!(after.contains(&stretch), "{stretch:?} of {was:#?} in {is:#?}");
            }
            Ok(())
        })?;
    }

    #[test]
    fn what_ran_is_held_where_somebody_was_there_last(story in any_story()) {
        story.live(|act, before, life| {
            let day = before.state.day.as_ref().filter(|day| day.closing.is_none());
            let ran = day.and_then(Day::running_focus).filter(|focus| focus.is_running());
            let (Act::Boot(..), Some(ran)) = (act, ran) else {
                return Ok(());
            };
            let is = life.state.day.as_ref().and_then(Day::running_focus);
            if is.is_some_and(Focus::is_running) && life.now < before.now + MOMENT {
                // So short it was not worth a question.
                return Ok(());
            }
            let is = is.filter(|focus| focus.id == ran.id && focus.is_paused());
            let held = is.and_then(|focus| focus.paused_at);
            prop_assert!(is.and_then(Focus::held_by).is_some(), "it asks: {is:#?}");
            let open = ran.open_interval().expect("it ran").from;
            let line = before.journal.last().map_or(open, |line| line.at);
            let earliest = open.max(before.now - TimeDelta::minutes(1));
            let latest = before.now.max(open).max(line);
            let held = held.expect("it is held");
            prop_assert!(earliest <= held && held <= latest, "{held} of {earliest} to {latest}");
            Ok(())
        })?;
    }

    #[test]
    fn no_start_makes_a_session_worth_more(story in any_story()) {
        story.live(|act, before, life| {
            if let (Act::Boot(..), Some(was), Some(is)) =
                (act, &before.state.day, &life.state.day)
            {
                // What is too short for a question counts as what surrounds it.
                let most = was.focus_time(before.now) + Seconds::of(MOMENT);
                prop_assert!(is.focus_time(life.now) <= most);
            }
            Ok(())
        })?;
    }

    #[test]
    fn time_is_never_behind_what_is_written_unless_the_clock_was_set_back_by_a_day(
        story in any_story(),
    ) {
        story.live(|act, _, life| {
            // Once a day is closed and gone by, the clock is believed again.
            let day = life.state.day.as_ref().filter(|day| day.is_current_at(life.now));
            let day = day.filter(|day| day.closing.is_none());
            let (Act::Boot(..), Some(day)) = (act, day) else {
                return Ok(());
            };
            let written = over(day).into_iter().map(|(_, to)| to).max();
            let set_back = |to: DateTime<Utc>| to - life.now > TimeDelta::days(1);
            let holds = |to| to <= life.now || (set_back(to) && life.now >= made());
            prop_assert!(written.is_none_or(holds), "{written:?} at {}", life.now);
            Ok(())
        })?;
    }
}
