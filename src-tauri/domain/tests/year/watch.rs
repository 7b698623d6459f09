//! What is looked at after every step. One function is one of the rules every day must keep
//! (`docs/architecture.md`), or one of the promises about days.

use chrono::TimeDelta;
use domain::{Day, DayId, Event, Focus, GapCause, Seconds, Today};
use proptest::prelude::*;

use crate::ledger;
use crate::life::bounds;
use crate::world::{Seen, World};
use crate::years::Act;

type Looked = Result<(), TestCaseError>;

/// What is remembered of every day from one look to the next.
#[derive(Default)]
pub struct Watch {
    days: Vec<Begun>,
}

/// How the true clocks stood when a day began.
struct Begun {
    day: DayId,
    lived: TimeDelta,
    there: TimeDelta,
    /// The person said when something was; Daydone did not see it.
    told_later: bool,
    clock_moved: bool,
}

impl Watch {
    pub fn look(&mut self, act: &Act, before: &Seen, world: &World) -> Looked {
        self.follow(act, before, world);
        a_refusal_changes_nothing(before, world)?;
        closed_days_stay_as_they_are(before, world)?;
        there_is_one_open_day(world)?;
        one_absence_is_one_question(act, before, world)?;
        nudges_keep_their_rules(before, world)?;
        nothing_is_swallowed_by_our_own_quiet(world)?;
        the_engine_may_sleep(world)?;
        a_journey_changes_nothing(act, before, world)?;
        let Some(day) = world.life.state.day.as_ref() else {
            return Ok(());
        };
        ledger::nothing_overlaps(day, world.life.now)?;
        bounds::are_kept(&world.life)?;
        self.totals_are_true(day, world)
    }

    fn follow(&mut self, act: &Act, before: &Seen, world: &World) {
        let life = &world.life;
        if let (Act::Boot(..), Some(begun)) = (act, self.days.last_mut()) {
            // A meeting over such a start is as long as two clocks say that nothing compares.
            (begun.told_later, begun.clock_moved) = (true, true);
        }
        for entry in &life.journal[before.lines..] {
            if let Event::DayStarted { day, .. } = entry.event {
                self.days.push(Begun {
                    day,
                    lived: life.lived,
                    there: world.there,
                    told_later: false,
                    clock_moved: false,
                });
            }
            // Taking the beginning of a day back makes the day before it the latest again.
            let latest = life.state.day.as_ref().map(|day| day.id);
            let told = match &entry.event {
                Event::FocusCorrected(set) => Some(set.day),
                Event::MeetingCorrected(set) => Some(set.day),
                Event::MeetingLogged { .. } => latest,
                _ => None,
            };
            let moved = latest.filter(|_| matches!(entry.event, Event::ClockMoved { .. }));
            for begun in &mut self.days {
                begun.told_later |= told == Some(begun.day);
                begun.clock_moved |= moved == Some(begun.day);
            }
        }
    }

    /// Rules 2 and 3, by the clock that cannot be set.
    fn totals_are_true(&self, day: &Day, world: &World) -> Looked {
        let begun = self.days.iter().rfind(|begun| begun.day == day.id);
        let begun = begun.expect("a day that is there was begun");
        let now = world.life.now;
        let total = day.focus_time(now) + day.meeting_time(now);
        if begun.told_later {
            // A day that is over does not follow a clock that is set back after its end.
            let noted = day.closing.map_or(now, |closing| now.max(closing.at)) - day.started_at;
            let honest = begun.clock_moved || total <= Seconds::of(noted);
            prop_assert!(honest, "{total:?} since {}", day.started_at);
            return Ok(());
        }
        let passed = Seconds::of(world.life.lived - begun.lived);
        prop_assert!(total <= passed, "{total:?} counted, {passed:?} passed");
        let there = world.there - begun.there;
        let honest = Seconds::of(there + ledger::vouched(day));
        let focus = day.focus_time(now);
        prop_assert!(
            focus <= honest,
            "{focus:?} of focus, {honest:?} seen or vouched for"
        );
        Ok(())
    }
}

/// Rule 5.
fn a_refusal_changes_nothing(before: &Seen, world: &World) -> Looked {
    if let Some(why) = &world.refused {
        let life = &world.life;
        prop_assert_eq!(&life.state, &before.state, "{:?}", why);
        prop_assert_eq!(life.journal.len(), before.lines);
        prop_assert_eq!(life.told.len(), before.told);
    }
    Ok(())
}

/// Only a correction or an undo touches a day that is over.
fn closed_days_stay_as_they_are(before: &Seen, world: &World) -> Looked {
    let life = &world.life;
    if life.set_right_since(before.lines) {
        return Ok(());
    }
    for day in &life.state.past {
        let known = before.state.past.iter().find(|known| known.id == day.id);
        let known = known.map(|known| &**known).or(before.state.day.as_ref());
        prop_assert_eq!(known, Some(&**day), "a day that is over changes no more");
    }
    Ok(())
}

fn there_is_one_open_day(world: &World) -> Looked {
    let state = &world.life.state;
    let in_order = state.past.is_sorted_by_key(|day| day.date);
    prop_assert!(in_order, "the days before stand by their dates");
    for (place, day) in state.past.iter().enumerate() {
        prop_assert!(day.closing.is_some(), "{} was left open", day.date);
        let again = state.past[place + 1..].iter().map(|day| day.id);
        let again = again.chain(state.day.as_ref().map(|day| day.id));
        prop_assert!(
            !again.into_iter().any(|id| id == day.id),
            "{} is there twice",
            day.date
        );
    }
    if let Today::Unplanned {
        forgotten: Some(day),
        date,
    } = world.life.today()
    {
        prop_assert_eq!(Some(day), state.day.as_ref());
        let end = day.proposed_end(world.life.now);
        prop_assert!(
            end <= world.life.now.max(day.last_activity()),
            "{date}: nobody ended it in the future"
        );
    }
    Ok(())
}

/// However often it is reported.
fn one_absence_is_one_question(act: &Act, before: &Seen, world: &World) -> Looked {
    let opened = world.life.journal[before.lines..].iter().filter(
        |entry| matches!(&entry.event, Event::GapOpened { gap, .. } if gap.cause != GapCause::Held),
    );
    let opened = opened.count();
    prop_assert!(opened <= 1, "{opened} gaps for {act:?}");
    Ok(())
}

/// Rule 4.
fn nudges_keep_their_rules(before: &Seen, world: &World) -> Looked {
    let life = &world.life;
    let Some(day) = life.state.day.as_ref() else {
        return Ok(());
    };
    let told = life.journal[before.lines..].iter();
    let told = told.filter(|entry| matches!(entry.event, Event::NudgeTold { .. }));
    let told = day.nudges.len().saturating_sub(told.count());
    for (place, nudge) in day.nudges.iter().enumerate().skip(told) {
        let others = &day.nudges[..place];
        prop_assert!(place < usize::from(life.settings.nudges), "over the budget");
        prop_assert!(others.iter().all(|other| other.kind != nudge.kind), "twice");
        prop_assert!(nudge.at < day.rollover_at(), "outside the day");
        prop_assert!(nudge.at >= day.started_at, "outside the day");
        if let Some(last) = others.last() {
            prop_assert!(nudge.at - last.at >= TimeDelta::minutes(20), "too close");
        }
        let running = day.running_focus().filter(|focus| focus.is_running());
        let since = running.and_then(Focus::open_interval).map(|open| open.from);
        prop_assert!(since.is_none_or(|since| nudge.at <= since), "in a session");
        let meeting = day.running_meeting().map(|meeting| meeting.started_at);
        prop_assert!(
            meeting.is_none_or(|since| nudge.at <= since),
            "in a meeting"
        );
        prop_assert!(
            day.closing.is_none_or(|closing| nudge.at <= closing.at),
            "after close"
        );
    }
    Ok(())
}

/// What is held of other programs holds Daydone's own words too.
fn nothing_is_swallowed_by_our_own_quiet(world: &World) -> Looked {
    prop_assert_eq!(&world.life.swallowed, &[]);
    Ok(())
}

/// A day stays in its own zone until the person moves it.
fn a_journey_changes_nothing(act: &Act, before: &Seen, world: &World) -> Looked {
    if let Act::Travel(_) = act {
        prop_assert_eq!(&world.life.state, &before.state);
        if let Some(day) = before.running {
            prop_assert_eq!(world.life.day().map(|day| day.id), Some(day));
        }
    }
    Ok(())
}

fn the_engine_may_sleep(world: &World) -> Looked {
    let life = &world.life;
    let next = life.deadline();
    prop_assert!(
        next.is_none_or(|next| next >= life.now),
        "{next:?} at {}",
        life.now
    );
    Ok(())
}
