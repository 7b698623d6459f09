//! Gaps: time without observed activity, until the person says what it was.

use chrono::TimeDelta;
use domain::{Command, GapCause, GapWas, Notice, Rejection, Shape};

use crate::scene::{Scene, at, morning, shaped};

fn slept() -> Scene {
    let mut scene = morning();
    scene.focus(50);
    scene.until("09:20");
    scene.0.miss(GapCause::Sleep, TimeDelta::minutes(30));
    scene
}

fn answer(scene: &Scene, was: GapWas) -> Command {
    let gap = scene.day().focus[0].gaps[0].id;
    Command::ResolveGap {
        gap,
        was,
        go_on: None,
    }
}

#[test]
fn a_sleep_holds_the_session_where_it_began() {
    let scene = slept();
    let session = &scene.day().focus[0];
    assert_eq!(session.paused_at, Some(at("09:20")));
    assert_eq!(
        (session.gaps[0].from, session.gaps[0].to),
        (at("09:20"), at("09:50"))
    );
    assert_eq!(scene.focused(), 20, "never answered, never counted");
    assert!(matches!(scene.notices()[..], [Notice::GapAsks { .. }]));
}

#[test]
fn only_focus_counts() {
    for (was, minutes) in [(GapWas::Focus, 50), (GapWas::Break, 20), (GapWas::Drop, 20)] {
        let mut scene = slept();
        let answer = answer(&scene, was);
        scene.does(answer.clone());
        assert_eq!(scene.focused(), minutes, "{was:?}");
        scene.refuses(answer, &Rejection::UnknownGap);
    }
}

#[test]
fn a_gap_that_was_work_may_have_filled_the_session() {
    let mut scene = slept();
    let answer = answer(&scene, GapWas::Focus);
    scene.does(answer);
    assert!(
        scene.day().focus[0].ran_over,
        "its fifty minutes are worked"
    );
    assert_eq!(scene.day().focus[0].ends_at(), Some(at("09:50")));
}

#[test]
fn what_was_due_before_the_sleep_is_told_at_its_instant() {
    let mut scene = morning();
    scene.focus(50);
    scene.0.now = at("09:55");
    scene.0.miss(GapCause::Crash, TimeDelta::minutes(10));
    let session = &scene.day().focus[0];
    assert!(
        session.ran_over,
        "its end was reached before anything was missed"
    );
    assert_eq!(scene.focused(), 55);
}

#[test]
fn a_held_session_misses_nothing() {
    let mut scene = morning();
    scene.focus(50);
    scene.until("09:20");
    scene.does(Command::Pause);
    scene.0.miss(GapCause::Sleep, TimeDelta::minutes(30));
    assert!(scene.day().focus[0].gaps.is_empty());
}

#[test]
fn a_gap_over_night_ends_with_its_day_and_asks_nothing() {
    let mut scene = shaped(Shape::TaskGoals);
    scene.until("18:00");
    scene.focus(50);
    scene.until("18:20");
    scene.0.miss(GapCause::Sleep, TimeDelta::hours(14));
    let gap = &scene.day().focus[0].gaps[0];
    assert_eq!(gap.to, at("+04:00"));
    assert_eq!(scene.notices(), [], "the forgotten day is the question now");
    let answer = answer(&scene, GapWas::Focus);
    let date = scene.day().date;
    scene.refuses(answer, &Rejection::ForgottenDay(date));
}

#[test]
fn enough_by_the_clock_was_reached_while_it_slept() {
    let mut scene = morning();
    scene.until("16:00");
    scene.0.miss(GapCause::Sleep, TimeDelta::minutes(90));
    assert_eq!(scene.day().enough_at, Some(at("16:30")));
}
