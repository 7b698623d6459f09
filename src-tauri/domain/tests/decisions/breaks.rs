//! Breaks: rest that passes by itself.

use chrono::TimeDelta;
use domain::{Command, Minutes, Notice, Rejection};

use crate::scene::{at, clock, focus, meeting, morning};

fn rest(minutes: Option<u16>) -> Command {
    Command::StartBreak {
        minutes: minutes.map(Minutes),
    }
}

#[test]
fn a_break_is_over_at_its_end_and_says_so() {
    let mut scene = morning();
    scene.does(rest(None));
    scene.until("09:30");
    assert_eq!(scene.day().breaks[0].ended_at, Some(at("09:10")));
    assert!(matches!(scene.notices()[..], [Notice::BreakOver { .. }]));
}

#[test]
fn a_session_ends_the_break_without_a_word() {
    let mut scene = morning();
    scene.does(rest(Some(120)));
    scene.until("09:10");
    scene.focus(50);
    assert_eq!(scene.day().breaks[0].ended_at, Some(at("09:10")));
    assert_eq!(scene.notices(), []);
}

#[test]
fn a_meeting_ends_the_break_too() {
    let mut scene = morning();
    scene.does(rest(None));
    scene.does(meeting(None));
    assert!(scene.day().running_break().is_none());
    scene.refuses(rest(None), &Rejection::MeetingGoesOn);
}

#[test]
fn a_break_can_grow() {
    let mut scene = morning();
    scene.does(rest(None));
    scene.until("09:08");
    scene.does(Command::Extend {
        minutes: Minutes(5),
    });
    scene.until("09:14");
    assert!(scene.day().running_break().is_some());
    scene.until("09:15");
    assert!(scene.day().running_break().is_none());
}

#[test]
fn a_held_session_is_no_time_for_a_break() {
    let mut scene = morning();
    scene.does(focus(50));
    scene.refuses(rest(None), &Rejection::FocusGoesOn);
    scene.does(Command::Pause);
    scene.refuses(rest(None), &Rejection::FocusGoesOn);
}

#[test]
fn break_lengths_stay_in_their_range() {
    let mut scene = morning();
    for minutes in [0, 121] {
        scene.refuses(
            rest(Some(minutes)),
            &Rejection::LengthOutOfRange {
                least: Minutes(1),
                most: Minutes(120),
            },
        );
    }
}

#[test]
fn a_break_ended_by_hand_says_nothing() {
    let mut scene = morning();
    scene.does(rest(None));
    scene.until("09:05");
    scene.does(Command::Finish);
    assert_eq!(scene.day().breaks[0].ended_at, Some(at("09:05")));
    assert_eq!(scene.notices(), [], "whoever ends it knows");
}

#[test]
fn a_break_that_nobody_saw_end_says_nothing_to_somebody_at_work() {
    let mut scene = morning();
    scene.does(rest(None));
    scene.0.die(TimeDelta::minutes(12));
    scene.focus(50);
    assert_eq!(scene.day().breaks[0].ended_at, Some(at("09:10")));
    assert_eq!(scene.notices(), []);
}

#[test]
fn a_day_has_more_than_one_break() {
    let mut scene = morning();
    for time in ["09:30", "10:30"] {
        scene.does(rest(None));
        scene.until(time);
    }
    let breaks = scene.day().breaks.iter();
    let begun: Vec<_> = breaks.map(|rest| clock(rest.started_at)).collect();
    assert_eq!(begun, ["09:00", "09:30"]);
}
