//! A rhythm of sessions and breaks, for who wants one: a break that is offered or begins by itself, a longer one
//! after some sessions, and the bell at the end of both.

use chrono::TimeDelta;
use domain::{
    Bell, BreakRhythm, Command, DefinitionChoice, Effect, Foreseen, GapCause, Minutes, Notice,
    Shape,
};

use crate::scene::{Scene, before_the_day_with, clock, foreseen, meeting};

/// A morning with focus as long as it likes, and a rhythm.
fn with(rhythm: BreakRhythm, bell: u8) -> Scene {
    let mut scene = before_the_day_with(|settings| {
        settings.rhythm = rhythm;
        settings.bell = bell;
        settings.long_rest_after = 3;
        settings.long_rest = Minutes(20);
    });
    let tasks = DefinitionChoice::shape(Shape::TaskGoals);
    scene.plan(Some(tasks), &["Plan", "Draft", "Import"]);
    scene
}

/// The breaks so far: when each began, and how long it was meant to be.
fn breaks(scene: &Scene) -> Vec<(String, u16)> {
    let breaks = scene.day().breaks.iter();
    breaks
        .map(|rest| (clock(rest.started_at), rest.planned.0))
        .collect()
}

/// What was heard, and when.
fn rung(scene: &Scene) -> Vec<(String, Bell)> {
    let told = scene.0.told.iter();
    told.filter_map(|(at, effect)| match effect {
        Effect::Ring { bell, .. } => Some((clock(*at), *bell)),
        _ => None,
    })
    .collect()
}

#[test]
fn without_a_rhythm_nothing_follows_a_session_by_itself() {
    let mut scene = with(BreakRhythm::Off, 0);
    scene.focus(25);
    scene.until("09:25");
    assert!(scene.day().running_focus().is_some(), "it counts on");
    scene.does(Command::Finish);
    assert_eq!(breaks(&scene), []);
    assert_eq!(scene.day().break_due(&scene.0.settings, scene.0.now), None);
    assert_eq!(rung(&scene), []);
}

#[test]
fn a_break_is_offered_until_it_would_be_over() {
    let mut scene = with(BreakRhythm::Offer, 0);
    scene.focus(25);
    scene.until("09:25");
    scene.does(Command::Finish);
    let due = |scene: &Scene| scene.day().break_due(&scene.0.settings, scene.0.now);
    let offered = due(&scene).expect("one is due");
    assert_eq!((offered.length, offered.long), (Minutes(10), false));
    assert_eq!(breaks(&scene), [], "nothing begins unasked");
    scene.until("09:34");
    assert!(due(&scene).is_some());
    scene.until("09:35");
    assert_eq!(due(&scene), None, "it would be over by now");
}

#[test]
fn a_break_begins_at_the_planned_end_and_when_a_session_is_finished() {
    let mut scene = with(BreakRhythm::Start, 0);
    scene.focus(25);
    scene.until("09:40");
    assert_eq!(breaks(&scene), [("09:25".to_owned(), 10)]);
    assert_eq!(scene.focused(), 25, "not a minute more than was planned");
    let said = scene.notices();
    assert!(
        matches!(
            said[..],
            [Notice::BreakBegan { .. }, Notice::BreakOver { .. }]
        ),
        "{said:?}"
    );
    scene.focus(25);
    scene.until("09:50");
    scene.does(Command::Finish);
    assert_eq!(breaks(&scene)[1], ("09:50".to_owned(), 10));
}

#[test]
fn the_break_after_some_sessions_in_a_row_is_the_longer_one() {
    let mut scene = with(BreakRhythm::Start, 0);
    for time in ["09:35", "10:10", "11:00"] {
        scene.focus(25);
        scene.until(time);
    }
    let lengths: Vec<_> = breaks(&scene)
        .into_iter()
        .map(|(_, minutes)| minutes)
        .collect();
    assert_eq!(lengths, [10, 10, 20]);
    scene.focus(25);
    scene.until("11:30");
    assert_eq!(breaks(&scene)[3].1, 10, "the count begins anew after it");
    // A long time without a session was a rest too, noted or not.
    scene.until("14:00");
    scene.focus(25);
    scene.until("14:30");
    assert_eq!(breaks(&scene)[4].1, 10);
}

#[test]
fn a_session_that_makes_the_day_enough_is_followed_by_no_break() {
    let mut scene = with(BreakRhythm::Start, 50);
    for index in [0, 1] {
        scene.tick(index);
    }
    scene.focus(25);
    scene.until("09:20");
    scene.tick(2);
    assert!(scene.day().enough_at.is_some());
    scene.until("09:40");
    assert_eq!(breaks(&scene), []);
}

#[test]
fn the_bell_is_heard_at_the_end_of_a_session_and_of_a_break() {
    let mut scene = with(BreakRhythm::Start, 40);
    scene.focus(25);
    scene.until("09:40");
    let heard = [
        ("09:25".to_owned(), Bell::SessionOver),
        ("09:35".to_owned(), Bell::BreakOver),
    ];
    assert_eq!(rung(&scene), heard);
}

#[test]
fn without_a_rhythm_the_bell_is_heard_all_the_same() {
    let mut scene = with(BreakRhythm::Off, 40);
    scene.focus(25);
    scene.until("09:30");
    assert_eq!(rung(&scene), [("09:25".to_owned(), Bell::SessionOver)]);
    scene.does(Command::Finish);
    assert_eq!(rung(&scene).len(), 1, "who ends it knows");
}

#[test]
fn the_bell_is_silent_in_a_meeting_held_or_announced() {
    let mut scene = with(BreakRhythm::Start, 40);
    scene.focus(25);
    scene.until("09:10");
    scene.does(meeting(None));
    scene.until("09:40");
    assert_eq!(rung(&scene), []);
    let mut scene = with(BreakRhythm::Off, 40);
    let announced = foreseen(1, "09:20", "10:00");
    scene.0.settings.foreseen = Foreseen([announced].into_iter().collect());
    scene.focus(25);
    scene.until("09:40");
    assert_eq!(rung(&scene), []);
}

#[test]
fn a_bell_that_comes_too_late_is_not_heard() {
    let mut scene = with(BreakRhythm::Start, 40);
    scene.does(Command::StartBreak { minutes: None });
    scene.0.miss(GapCause::Sleep, TimeDelta::hours(1));
    scene.until("10:30");
    assert_eq!(rung(&scene), []);
}

#[test]
fn a_finish_is_taken_back_with_the_break_it_began() {
    let mut scene = with(BreakRhythm::Start, 0);
    scene.focus(25);
    scene.until("09:20");
    scene.does(Command::Finish);
    assert!(scene.day().running_break().is_some());
    scene.takes_back();
    assert_eq!(breaks(&scene), []);
    assert!(scene.day().running_focus().is_some(), "the session goes on");
}
