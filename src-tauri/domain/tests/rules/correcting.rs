//! Whatever is set right, the records of a day stay records of one person's time: in order, apart
//! from each other, inside the day, with at most one session that goes on.

use chrono::{DateTime, Utc};
use domain::{
    Corrected, Day, EdgeCorrected, EnoughCorrected, Entry, Event, Focus, Seconds, StretchKind,
};
use proptest::prelude::*;

use crate::life::Life;
use crate::story::{settled_story, stories};

fn days(life: &Life) -> impl Iterator<Item = &Day> {
    life.state
        .past
        .iter()
        .map(AsRef::as_ref)
        .chain(&life.state.day)
}

fn news<'l>(before: &Life, life: &'l Life) -> impl Iterator<Item = &'l Entry> {
    life.journal[before.journal.len()..].iter()
}

proptest! {
    #![proptest_config(stories())]

    #[test]
    fn a_sessions_parts_are_in_order_and_apart(story in settled_story()) {
        story.live(|_, _, life| {
            for focus in days(life).flat_map(|day| &day.focus) {
                let begins = focus.intervals.first().map(|first| first.from);
                prop_assert_eq!(begins, Some(focus.started_at), "{:?}", focus);
                apart(focus, life.now)?;
            }
            Ok(())
        })?;
    }

    #[test]
    fn at_most_the_last_session_goes_on(story in settled_story()) {
        story.live(|_, _, life| {
            for day in days(life) {
                let before_it = day.focus.iter().rev().skip(1);
                prop_assert!(before_it.clone().all(|focus| !focus.goes_on()), "{:?}", day.focus);
                let in_order = day.focus.iter().filter(|focus| !focus.goes_on());
                prop_assert!(in_order.is_sorted_by_key(|focus| focus.started_at));
                let held = day.running_meeting().is_none()
                    || !day.running_focus().is_some_and(Focus::is_running);
                prop_assert!(held, "nobody is in a meeting and in focus");
            }
            Ok(())
        })?;
    }

    #[test]
    fn every_day_adds_up_to_its_path(story in settled_story()) {
        story.live(|_, _, life| {
            for day in days(life) {
                let drawn = |kind| day
                    .path(life.now)
                    .iter()
                    .filter(|stretch| stretch.kind == kind)
                    .map(|stretch| stretch.to - stretch.from)
                    .sum();
                let focus = Seconds::of(drawn(StretchKind::Focus));
                prop_assert_eq!(focus, day.focus_time(life.now), "{:#?}", day);
                let meetings = Seconds::of(drawn(StretchKind::Meeting));
                prop_assert_eq!(meetings, day.meeting_time(life.now), "{:#?}", day);
            }
            Ok(())
        })?;
    }

    #[test]
    fn what_is_written_down_as_old_was_there(story in settled_story()) {
        story.live(|_, before, life| {
            let mut state = before.state.clone();
            for entry in news(before, life) {
                let known = |id| {
                    let past = state.past.iter().map(AsRef::as_ref);
                    past.chain(&state.day).find(|day: &&Day| day.id == id)
                };
                match &entry.event {
                    Event::FocusCorrected(Corrected { day, was: Some(was), now }) => {
                        let day = known(*day).expect("a known day");
                        prop_assert!(day.focus.contains(was), "{:?}", was);
                        prop_assert!(now[..] != [was.as_ref().clone()], "nothing for nothing");
                    }
                    Event::BreakCorrected(Corrected { day, was: Some(was), now }) => {
                        let day = known(*day).expect("a known day");
                        prop_assert!(day.breaks.contains(was), "{:?}", was);
                        prop_assert!(now[..] != [was.as_ref().clone()], "nothing for nothing");
                    }
                    Event::MeetingCorrected(Corrected { day, was: Some(was), now }) => {
                        let day = known(*day).expect("a known day");
                        prop_assert!(day.meetings.contains(was), "{:?}", was);
                        prop_assert!(now[..] != [was.as_ref().clone()], "nothing for nothing");
                    }
                    Event::ItemCorrected(Corrected { day, was: Some(was), now }) => {
                        let day = known(*day).expect("a known day");
                        prop_assert!(day.items.contains(was), "{:?}", was);
                        prop_assert!(now[..] != [was.as_ref().clone()], "nothing for nothing");
                    }
                    Event::InterruptionCorrected(Corrected { day, was: Some(was), now }) => {
                        let day = known(*day).expect("a known day");
                        prop_assert!(day.interruptions.contains(was), "{:?}", was);
                        prop_assert!(now[..] != [was.as_ref().clone()], "nothing for nothing");
                    }
                    Event::DayEndCorrected(EdgeCorrected { day, was, .. }) => {
                        let closing = known(*day).and_then(|day| day.closing);
                        prop_assert_eq!(closing.map(|closing| closing.at), Some(*was));
                    }
                    Event::DayStartCorrected(EdgeCorrected { day, was, .. }) => {
                        let began = known(*day).map(|day| day.started_at);
                        prop_assert_eq!(began, Some(*was));
                    }
                    Event::DayEnoughCorrected(EnoughCorrected { day, was, .. }) => {
                        prop_assert_eq!(known(*day).and_then(|day| day.enough_at), *was);
                    }
                    _ => {}
                }
                state = domain::evolve(state, entry);
            }
            Ok(())
        })?;
    }

    #[test]
    fn a_day_was_never_over_after_its_end(story in settled_story()) {
        story.live(|_, _, life| {
            for day in days(life) {
                let Some(closing) = day.closing else { continue };
                for over in &day.over {
                    let to = over.to.unwrap_or(closing.at);
                    prop_assert!(over.from <= to && to <= closing.at, "{:?}", day.over);
                }
            }
            Ok(())
        })?;
    }

    #[test]
    fn a_closed_day_was_not_enough_after_its_end(story in settled_story()) {
        story.live(|_, _, life| {
            for day in days(life) {
                let (Some(closing), Some(enough)) = (day.closing, day.enough_at) else {
                    continue;
                };
                prop_assert!(enough <= closing.at, "{} > {}", enough, closing.at);
            }
            Ok(())
        })?;
    }
}

/// Intervals and gaps, each after the other.
fn apart(focus: &Focus, now: DateTime<Utc>) -> Result<(), TestCaseError> {
    let intervals = focus.intervals.iter();
    let intervals = intervals.map(|one| (one.from, one.to.unwrap_or(now)));
    let gaps = focus.gaps.iter().map(|gap| (gap.from, gap.to));
    let mut parts: Vec<_> = intervals.chain(gaps).collect();
    parts.sort_unstable();
    prop_assert!(parts.iter().all(|(from, to)| from <= to), "{:?}", focus);
    let mut following = parts.iter().zip(parts.iter().skip(1));
    prop_assert!(following.all(|(one, next)| one.1 <= next.0), "{:?}", focus);
    let open = focus.intervals.iter().filter(|one| one.to.is_none());
    prop_assert_eq!(open.count(), usize::from(focus.is_running()), "{:?}", focus);
    Ok(())
}
