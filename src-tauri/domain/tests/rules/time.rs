//! Rule 2: time is asked, not counted. Totals never exceed elapsed time, are never negative, never
//! change because a clock, a zone or a daylight-saving rule changed.

use chrono::{DateTime, TimeDelta, Utc};
use domain::{
    Corrected, Day, DayClock, DayId, Event, GapCause, GapWas, Seconds, StretchKind, day_date,
};
use proptest::prelude::*;

use crate::life::Life;
use crate::story::{Act, any_story, settled_story, stories};

/// What a day is worth at an instant.
fn worth(day: &Day, now: DateTime<Utc>) -> (Seconds, Seconds, u32) {
    (
        day.focus_time(now),
        day.meeting_time(now),
        day.sessions_finished(),
    )
}

/// How long ago, in time that truly passed, each day had its first act; what was noted late counts
/// from when it began.
fn begun(lived: &mut Vec<(DayId, TimeDelta)>, before: &Life, life: &Life) {
    for entry in &life.journal[before.journal.len()..] {
        let (day, starts): (_, Vec<_>) = match &entry.event {
            Event::DayStarted { day, at, .. } => {
                lived.push((*day, truly(*at, life)));
                continue;
            }
            Event::MeetingLogged { meeting } => {
                let today = life.state.day.as_ref().map(|day| day.id);
                (today, vec![meeting.started_at])
            }
            Event::FocusCorrected(Corrected { day, now, .. }) => {
                let starts = now.iter().map(|focus| focus.started_at);
                (Some(*day), starts.collect())
            }
            Event::BreakCorrected(Corrected { day, now, .. }) => {
                let starts = now.iter().map(|rest| rest.started_at);
                (Some(*day), starts.collect())
            }
            Event::MeetingCorrected(Corrected { day, now, .. }) => {
                let starts = now.iter().map(|meeting| meeting.started_at);
                (Some(*day), starts.collect())
            }
            _ => continue,
        };
        if let Some((_, since)) = lived.iter_mut().rfind(|(id, _)| Some(*id) == day) {
            let starts = starts.into_iter().map(|at| truly(at, life));
            *since = starts.fold(*since, TimeDelta::min);
        }
    }
}

/// What the clock that cannot be set showed, when the wall clock has not been set since.
fn truly(at: DateTime<Utc>, life: &Life) -> TimeDelta {
    life.lived - (life.now - at)
}

/// What a day was worth it is worth after its clock was set. Only a gap in which the machine may have
/// been started anew was as long as two clocks said that nothing compares: it may turn out shorter.
fn same_worth(day: &Day, before: &Life, life: &Life) -> Result<(), TestCaseError> {
    let was = worth(day, before.now);
    let is = life.state.day.as_ref().map(|day| worth(day, life.now));
    let mut gaps = day.focus.iter().flat_map(|focus| &focus.gaps);
    let unsure = gaps.any(|gap| gap.cause == GapCause::Crash && gap.was == Some(GapWas::Focus));
    if unsure {
        let is = is.expect("the day is still there");
        prop_assert!(
            is.0 <= was.0 && is.1 == was.1 && is.2 <= was.2,
            "{is:?} of {was:?}"
        );
    } else {
        prop_assert_eq!(is, Some(was));
    }
    Ok(())
}

proptest! {
    #![proptest_config(stories())]

    #[test]
    fn totals_never_exceed_the_time_that_passed(story in settled_story()) {
        let mut lived = Vec::new();
        story.live(|_, before, life| {
            begun(&mut lived, before, life);
            let Some(day) = &life.state.day else {
                return Ok(());
            };
            let mut begun = lived.iter();
            let (_, since) = begun.rfind(|(id, _)| *id == day.id).expect("it was begun");
            let passed = Seconds::of(life.lived - *since);
            let total = day.focus_time(life.now) + day.meeting_time(life.now);
            prop_assert!(total <= passed, "{total:?} in {passed:?}");
            Ok(())
        })?;
    }

    #[test]
    fn the_path_is_in_order_without_overlaps(story in any_story()) {
        story.live(|_, _, life| {
            let Some(day) = &life.state.day else {
                return Ok(());
            };
            let path = day.path(life.now);
            for stretch in &path {
                prop_assert!(stretch.from < stretch.to, "empty: {stretch:?}");
            }
            for (earlier, later) in path.iter().zip(path.iter().skip(1)) {
                prop_assert!(earlier.to <= later.from, "{earlier:?} overlaps {later:?}");
            }
            Ok(())
        })?;
    }

    #[test]
    fn the_path_adds_up_to_the_totals(story in settled_story()) {
        story.live(|_, _, life| {
            let Some(day) = &life.state.day else {
                return Ok(());
            };
            let path = day.path(life.now);
            prop_assert!(path.iter().all(|stretch| stretch.to <= life.now), "ahead: {path:?}");
            for (kind, total) in [
                (StretchKind::Focus, day.focus_time(life.now)),
                (StretchKind::Meeting, day.meeting_time(life.now)),
            ] {
                let of_kind = path.iter().filter(|stretch| stretch.kind == kind);
                let drawn: TimeDelta = of_kind.map(|stretch| stretch.to - stretch.from).sum();
                prop_assert_eq!(Seconds::of(drawn), total, "{:?}", kind);
            }
            Ok(())
        })?;
    }

    #[test]
    fn an_items_focus_is_part_of_the_days(story in any_story()) {
        story.live(|_, _, life| {
            let Some(day) = &life.state.day else {
                return Ok(());
            };
            let items: Seconds = day
                .items
                .iter()
                .map(|item| day.item_focus(item.id, life.now))
                .sum();
            prop_assert!(items <= day.focus_time(life.now));
            Ok(())
        })?;
    }

    #[test]
    fn setting_the_clock_changes_no_total(story in any_story(), by in -90_000_000..90_000_000_i64) {
        let mut life = story.live(|act, before, life| {
            let (Act::SetClock(_), Some(day)) = (act, &before.state.day) else {
                return Ok(());
            };
            same_worth(day, before, life)
        })?;
        let before = life.clone();
        life.move_clock(TimeDelta::milliseconds(by));
        if let Some(day) = &before.state.day {
            same_worth(day, &before, &life)?;
        }
    }

    #[test]
    fn totals_never_exceed_the_time_that_passed_whatever_the_clock_said(story in any_story()) {
        // Only what the program saw itself can be held to this: a meeting noted late and a record
        // set right are the person's word about a clock that may have been wrong then.
        let mut since = TimeDelta::zero();
        let mut noted = false;
        story.live(|act, before, life| {
            // A meeting or a session over such a start is as long as two clocks say.
            noted |= matches!(act, Act::Boot(..));
            for entry in &life.journal[before.journal.len()..] {
                if let Event::DayStarted { .. } = entry.event {
                    since = life.lived - (life.now - entry.at);
                    noted = false;
                }
                noted |= matches!(entry.event, Event::MeetingLogged { .. });
            }
            noted |= life.set_right_since(before.journal.len());
            let Some(day) = life.state.day.as_ref().filter(|_| !noted) else {
                return Ok(());
            };
            let passed = Seconds::of(life.lived - since);
            let total = day.focus_time(life.now) + day.meeting_time(life.now);
            prop_assert!(total <= passed, "{total:?} in {passed:?}");
            Ok(())
        })?;
    }

    #[test]
    fn travelling_changes_nothing_about_a_day(story in any_story()) {
        story.live(|act, before, life| {
            if let Act::Travel(_) = act {
                prop_assert_eq!(&life.state, &before.state);
                if let Some(day) = before.day() {
                    prop_assert_eq!(
                        life.day(),
                        Some(day),
                        "it is lived in its own zone to its end"
                    );
                }
            }
            Ok(())
        })?;
    }

    #[test]
    fn what_was_worked_stays_worked(story in settled_story()) {
        // Closing a forgotten day at its true end may take back what ran on, and keeping it open
        // asks about it; nothing else does.
        story.live(|_, before, life| {
            let (Some(earlier), Some(day)) = (&before.state.day, &life.state.day) else {
                return Ok(());
            };
            let kept_open = day.kept_until != earlier.kept_until;
            let set_right = life.set_right_since(before.journal.len());
            if earlier.id != day.id || day.closing.is_some() || kept_open || set_right {
                return Ok(());
            }
            prop_assert!(day.focus_time(life.now) >= earlier.focus_time(before.now));
            prop_assert!(day.meeting_time(life.now) >= earlier.meeting_time(before.now));
            Ok(())
        })?;
    }

    #[test]
    fn a_closed_day_is_worth_the_same_for_ever(story in any_story(), later in 0..1_000_000_i64) {
        story.live(|_, _, life| {
            let Some(day) = &life.state.day else {
                return Ok(());
            };
            if let Some(closing) = day.closing {
                prop_assert_eq!(
                    worth(day, life.now + TimeDelta::seconds(later)),
                    worth(day, closing.at)
                );
            }
            Ok(())
        })?;
    }

    #[test]
    fn dates_follow_one_another_in_every_zone(
        story in any_story(),
        steps in prop::collection::vec(1..3_000_i64, 60),
    ) {
        let (zone, boundary) = (story.zone, story.settings.boundary);
        let mut now = story.start;
        let mut date = day_date(now, zone, boundary);
        for step in steps {
            now += TimeDelta::seconds(step);
            let next = day_date(now, zone, boundary);
            prop_assert!(
                next == date || Some(next) == date.succ_opt(),
                "{date} then {next}"
            );
            let day = DayClock { date: next, zone, boundary };
            prop_assert!(day.begins() <= now && now < day.ends(), "{now} is outside {next}");
            date = next;
        }
    }
}
