//! One absence, noticed by several: by who looks for idle hands, by the clock after a sleep, by the
//! agent that comes back after a crash. It is one gap and one question.

use chrono::{DateTime, TimeDelta, Utc};
use domain::{Command, GapCause, GapWas, Input, Notice};

use crate::scene::{Scene, at, meeting, morning};

/// In a session of fifty minutes, not touched since 09:20 and noticed at 09:25.
fn away() -> Scene {
    let mut scene = morning();
    scene.focus(50);
    scene.until("09:25");
    missed(&mut scene, GapCause::Away, "09:20", "09:25");
    scene
}

fn missed(scene: &mut Scene, cause: GapCause, from: &str, to: &str) {
    scene.0.now = at(to);
    let (from, to) = (at(from), at(to));
    scene.does(Input::Missed { cause, from, to });
}

fn gaps(scene: &Scene) -> Vec<(DateTime<Utc>, DateTime<Utc>)> {
    let gaps = scene.day().focus.iter().flat_map(|focus| &focus.gaps);
    gaps.map(|gap| (gap.from, gap.to)).collect()
}

fn answer(scene: &mut Scene, was: GapWas) {
    let gap = scene.day().focus[0].gaps[0].id;
    scene.does(Command::ResolveGap {
        gap,
        was,
        go_on: None,
    });
}

#[test]
fn an_absence_told_on_leaving_and_on_coming_back_is_one_gap() {
    let mut scene = away();
    missed(&mut scene, GapCause::Away, "09:20", "10:05");
    assert_eq!(gaps(&scene), [(at("09:20"), at("10:05"))]);
    answer(&mut scene, GapWas::Focus);
    assert_eq!(
        scene.day().focus_time(at("10:05")).0,
        65 * 60,
        "once, not twice"
    );
}

#[test]
fn a_sleep_inside_an_absence_and_its_return_are_one_gap() {
    let mut scene = away();
    missed(&mut scene, GapCause::Sleep, "09:26", "11:00");
    assert_eq!(gaps(&scene), [(at("09:20"), at("11:00"))]);
    missed(&mut scene, GapCause::Away, "09:20", "11:02");
    assert_eq!(gaps(&scene), [(at("09:20"), at("11:02"))]);
}

#[test]
fn a_crash_right_after_an_absence_continues_it() {
    let mut scene = away();
    missed(&mut scene, GapCause::Crash, "09:26", "09:50");
    assert_eq!(gaps(&scene), [(at("09:20"), at("09:50"))]);
}

#[test]
fn another_absence_later_on_is_not_the_same_and_asks_nothing() {
    let mut scene = away();
    missed(&mut scene, GapCause::Sleep, "09:40", "10:30");
    assert_eq!(
        gaps(&scene),
        [(at("09:20"), at("09:25"))],
        "somebody may have been there in between, and the session was held"
    );
}

#[test]
fn a_meeting_since_then_says_that_somebody_was_there() {
    let mut scene = away();
    scene.does(meeting(None));
    scene.until("09:26");
    scene.does(Command::Finish);
    missed(&mut scene, GapCause::Sleep, "09:26", "10:30");
    assert_eq!(gaps(&scene), [(at("09:20"), at("09:25"))]);
}

#[test]
fn an_answered_gap_grows_no_more() {
    let mut scene = away();
    answer(&mut scene, GapWas::Break);
    missed(&mut scene, GapCause::Sleep, "09:25", "10:30");
    assert_eq!(gaps(&scene), [(at("09:20"), at("09:25"))]);
}

#[test]
fn an_absence_that_reaches_back_before_the_session_ran_on_takes_only_its_own() {
    let mut scene = away();
    scene.until("09:30");
    scene.does(Command::Resume);
    missed(&mut scene, GapCause::Away, "09:20", "09:40");
    assert_eq!(
        gaps(&scene),
        [(at("09:20"), at("09:25")), (at("09:30"), at("09:40"))]
    );
    assert_eq!(scene.day().focus_time(at("09:40")).0, 20 * 60);
}

#[test]
fn the_question_says_the_whole_absence_once_it_is_known() {
    let mut scene = away();
    missed(&mut scene, GapCause::Away, "09:20", "10:05");
    let asked: Vec<_> = scene
        .notices()
        .into_iter()
        .map(|notice| match notice {
            Notice::GapAsks { from, to } => (from, to),
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(
        asked,
        [(at("09:20"), at("09:25")), (at("09:20"), at("10:05"))],
        "each in the place of the one before"
    );
}

#[test]
fn a_planned_end_that_passed_with_nobody_there_is_still_to_come() {
    let mut scene = morning();
    scene.focus(50);
    scene.until("09:52");
    assert!(scene.day().focus[0].ran_over, "announced at 09:50");
    missed(&mut scene, GapCause::Away, "09:47", "09:52");
    assert!(!scene.day().focus[0].ran_over, "three minutes are left");
    scene.does(Command::Resume);
    scene.until("09:55");
    assert!(scene.day().focus[0].ran_over);
}

#[test]
fn focus_that_was_enough_only_while_nobody_was_there_was_not_enough() {
    use domain::{Clause, Criterion, Definition, DefinitionChoice, Minutes, Need};
    let mut scene = crate::scene::planned(Some(DefinitionChoice::rule(Definition {
        need: Need::All,
        clauses: vec![Clause::One(Criterion::Focus(Minutes(48)))],
    })));
    scene.focus(50);
    scene.until("09:50");
    assert_eq!(scene.day().enough_at, Some(at("09:48")));
    missed(&mut scene, GapCause::Away, "09:45", "09:50");
    assert_eq!(scene.day().enough_at, None);
}

#[test]
fn nobody_is_asked_about_a_break_that_passed() {
    let mut scene = morning();
    scene.does(Command::StartBreak { minutes: None });
    scene.0.wait(TimeDelta::minutes(2));
    missed(&mut scene, GapCause::Sleep, "09:02", "10:00");
    assert_eq!(gaps(&scene), []);
    assert_eq!(scene.day().breaks[0].ended_at, Some(at("09:10")));
}
