//! Breaks: other times, work after all, none.

use domain::{
    BreakChange, Clause, Command, Correction, Criterion, Definition, DefinitionChoice, Minutes,
    Need, Rejection,
};

use super::{add, gaps, intervals, slept, stretches, worked};
use crate::scene::{Scene, at, clock};

/// A session from 09:00 to 09:50, a break from 12:00 to 12:20, and 13:00 now.
fn rested() -> Scene {
    let mut scene = worked();
    begin(&mut scene, 20);
    scene.until("13:00");
    scene
}

fn begin(scene: &mut Scene, minutes: u16) {
    scene.does(Command::StartBreak {
        minutes: Some(Minutes(minutes)),
    });
}

fn change(scene: &Scene, change: BreakChange) -> Correction {
    let rest = scene.day().breaks[0].id;
    Correction::Break { id: rest, change }
}

fn times(scene: &Scene, from: Option<&str>, to: Option<&str>) -> Correction {
    let (from, to) = (from.map(at), to.map(at));
    change(scene, BreakChange::Times { from, to })
}

fn own(scene: &Scene) -> Correction {
    let item = Some(scene.day().items[0].id);
    change(scene, BreakChange::Own { item })
}

fn rests(scene: &Scene) -> Vec<(String, String)> {
    let breaks = scene.day().breaks.iter();
    breaks
        .map(|rest| {
            (
                clock(rest.started_at),
                rest.ended_at.map(clock).unwrap_or_default(),
            )
        })
        .collect()
}

#[test]
fn a_break_lasted_longer_or_shorter() {
    let mut scene = rested();
    scene.corrects(times(&scene, Some("11:50"), Some("12:30")));
    assert_eq!(rests(&scene), stretches(&[("11:50", "12:30")]));
    scene.corrects(times(&scene, None, Some("12:05")));
    assert_eq!(rests(&scene), stretches(&[("11:50", "12:05")]));
    scene.corrects(add("12:05", "12:20"));
}

#[test]
fn a_breaks_times_must_be_free_and_possible() {
    let mut scene = rested();
    for (from, to) in [
        (Some("12:20"), None),
        (None, Some("13:01")),
        (Some("03:00"), None),
    ] {
        scene.corrects_nothing(times(&scene, from, to), &Rejection::StretchUnsound);
    }
    scene.corrects_nothing(times(&scene, Some("09:40"), None), &Rejection::StretchTaken);
    assert_eq!(
        scene.corrects(times(&scene, Some("12:00"), Some("12:20"))),
        [],
        "as it was"
    );
}

#[test]
fn a_break_that_was_work_becomes_a_session_of_its_own() {
    let mut scene = rested();
    let events = scene.corrects(own(&scene));
    assert!(rests(&scene).is_empty(), "it was no rest: {events:?}");
    let session = scene.day().focus.last().expect("it is a session");
    assert_eq!(intervals(session), stretches(&[("12:00", "12:20")]));
    assert_eq!(session.item, Some(scene.day().items[0].id));
    assert_eq!(scene.day().focus_time(scene.0.now).0, 70 * 60);
}

#[test]
fn a_break_that_is_removed_leaves_its_time_free() {
    let mut scene = rested();
    scene.corrects_nothing(add("12:10", "12:30"), &Rejection::StretchTaken);
    scene.corrects(change(&scene, BreakChange::Remove));
    assert!(rests(&scene).is_empty());
    scene.corrects(add("12:10", "12:30"));
}

#[test]
fn a_break_that_goes_on_is_not_set_right() {
    let mut scene = worked();
    begin(&mut scene, 60);
    scene.until("12:30");
    for correction in [
        times(&scene, Some("11:50"), None),
        own(&scene),
        change(&scene, BreakChange::Remove),
    ] {
        scene.corrects_nothing(correction, &Rejection::StillGoesOn);
    }
}

#[test]
fn what_nobody_accounted_for_makes_room_for_a_break() {
    let mut scene = slept();
    begin(&mut scene, 10);
    scene.until("11:00");
    let nobody_there = gaps(&scene.day().focus[0]);
    assert_eq!(nobody_there.len(), 1, "{nobody_there:?}");
    scene.corrects(times(&scene, Some("10:00"), Some("10:30")));
    scene.corrects_nothing(times(&scene, Some("09:45"), None), &Rejection::StretchTaken);
}

#[test]
fn a_break_set_right_is_taken_back_like_everything_else() {
    let mut scene = rested();
    let before = scene.day().clone();
    scene.corrects(own(&scene));
    scene.until("13:10");
    scene.takes_back();
    assert_eq!(scene.day().breaks, before.breaks);
    assert_eq!(scene.day().focus, before.focus);
}

#[test]
fn a_closed_day_may_have_been_enough_with_a_break_that_was_work() {
    let mut scene = crate::scene::planned(Some(DefinitionChoice::rule(Definition {
        need: Need::All,
        clauses: vec![Clause::One(Criterion::Focus(Minutes(60)))],
    })));
    scene.focus(50);
    scene.until("09:50");
    scene.does(Command::Finish);
    begin(&mut scene, 20);
    scene.until("11:00");
    scene.close();
    assert_eq!(scene.day().enough_at, None, "fifty minutes are no hour");
    scene.corrects(change(&scene, BreakChange::Own { item: None }));
    assert_eq!(scene.day().enough_at, Some(at("10:00")));
}

#[test]
fn a_break_that_was_never_started_is_noted() {
    let mut scene = worked();
    let add = |from: &str, to: &str| Correction::NewBreak {
        from: at(from),
        to: at(to),
    };
    scene.corrects_nothing(add("09:40", "10:00"), &Rejection::StretchTaken);
    scene.corrects_nothing(add("11:00", "11:00"), &Rejection::StretchUnsound);
    scene.corrects(add("10:00", "10:15"));
    assert_eq!(rests(&scene), stretches(&[("10:00", "10:15")]));
    assert_eq!(scene.summary().figures.rest.0, 15 * 60);
}
