//! Meetings: live, ended, noted late.

use chrono::TimeDelta;
use domain::{Command, GapCause, GapWas, MeetingReason, Minutes, Notice, Rejection};

use crate::scene::{at, clock, close_at, meeting, morning};

fn log(from: &str, to: &str) -> Command {
    Command::LogMeeting {
        title: None,
        reason: None,
        from: at(from),
        to: at(to),
        announced: None,
    }
}

#[test]
fn the_planned_end_is_told_once_and_the_meeting_goes_on() {
    let mut scene = morning();
    scene.does(meeting(Some(30)));
    scene.until("10:30");
    assert!(scene.day().running_meeting().is_some());
    scene.tick(0);
    let told = scene.notices();
    assert!(
        matches!(told[..], [Notice::MeetingEnded { .. }]),
        "and not again with the next thing done: {told:?}"
    );
}

#[test]
fn a_reason_may_become_clearer_at_the_end() {
    let mut scene = morning();
    scene.does(Command::StartMeeting {
        title: None,
        reason: Some(MeetingReason::FinalDecision),
        minutes: None,
    });
    let reason = Some(MeetingReason::CouldHaveBeenAsync);
    scene.does(Command::EndMeeting { reason });
    assert_eq!(scene.day().meetings[0].reason, reason);
}

#[test]
fn meeting_lengths_stay_in_their_range() {
    let mut scene = morning();
    for minutes in [4, 481] {
        scene.refuses(
            meeting(Some(minutes)),
            &Rejection::LengthOutOfRange {
                least: Minutes(5),
                most: Minutes(480),
            },
        );
    }
}

#[test]
fn a_meeting_before_the_first_act_was_the_first_act() {
    let mut scene = morning();
    scene.until("10:00");
    scene.does(log("08:30", "08:55"));
    assert_eq!(scene.day().started_at, at("08:30"));
    assert_eq!(scene.day().meeting_time(scene.0.now).0, 25 * 60);
}

#[test]
fn a_noted_meeting_lies_inside_today() {
    let mut scene = morning();
    scene.until("10:00");
    for (from, to) in [
        ("09:30", "09:30"),
        ("09:40", "09:30"),
        ("09:30", "10:01"),
        ("03:59", "09:00"),
    ] {
        scene.refuses(log(from, to), &Rejection::StretchUnsound);
    }
}

#[test]
fn a_noted_meeting_takes_no_accounted_time() {
    let mut scene = morning();
    scene.focus(50);
    scene.until("09:30");
    scene.does(Command::Finish);
    scene.until("10:00");
    scene.refuses(log("09:20", "09:40"), &Rejection::StretchTaken);
    scene.does(log("09:30", "09:45"));
    scene.refuses(log("09:44", "09:50"), &Rejection::StretchTaken);
}

#[test]
fn a_meeting_noted_over_a_gap_answers_it() {
    let mut scene = morning();
    scene.focus(50);
    scene.until("09:20");
    scene.0.miss(GapCause::Sleep, TimeDelta::minutes(40));
    scene.does(log("09:20", "09:55"));
    assert_eq!(scene.day().focus[0].gaps[0].was, Some(GapWas::Drop));
}

#[test]
fn a_meeting_with_the_lid_closed_goes_on() {
    let mut scene = morning();
    scene.does(meeting(None));
    scene.0.miss(GapCause::Sleep, TimeDelta::minutes(40));
    assert!(scene.day().running_meeting().is_some());
    scene.refuses(close_at(Some("08:00")), &Rejection::EndUnsound);
}

#[test]
fn a_meeting_noted_late_stands_where_it_was() {
    let mut scene = morning();
    scene.until("12:00");
    for (from, to) in [("11:00", "11:30"), ("09:10", "09:20"), ("10:00", "10:15")] {
        scene.does(log(from, to));
    }
    let meetings = scene.day().meetings.iter();
    let begun: Vec<_> = meetings.map(|known| clock(known.started_at)).collect();
    assert_eq!(begun, ["09:10", "10:00", "11:00"]);
}
