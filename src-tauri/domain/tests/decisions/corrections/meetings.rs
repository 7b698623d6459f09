//! Meetings: other times, another subject, two, none, one more.

use chrono::TimeDelta;
use domain::{Command, Correction, GapCause, MeetingChange, MeetingReason, Minutes, Rejection};

use super::worked;
use crate::scene::{Scene, at, meeting, morning, words};

/// A session from 09:00 to 09:50, a meeting from 10:00 to 10:30 that was to last an hour, 12:00 now.
fn met() -> Scene {
    let mut scene = morning();
    scene.focus(50);
    scene.until("09:50");
    scene.does(Command::Finish);
    scene.until("10:00");
    scene.does(meeting(Some(60)));
    scene.until("10:30");
    scene.does(Command::Finish);
    scene.until("12:00");
    scene
}

fn change(scene: &Scene, change: MeetingChange) -> Correction {
    let meeting = scene.day().meetings[0].id;
    Correction::Meeting {
        id: meeting,
        change,
    }
}

fn times(scene: &Scene, from: Option<&str>, to: Option<&str>) -> Correction {
    let (from, to) = (from.map(at), to.map(at));
    change(scene, MeetingChange::Times { from, to })
}

fn add(from: &str, to: &str) -> Correction {
    Correction::NewMeeting {
        title: Some(words("Budget")),
        reason: Some(MeetingReason::Urgent),
        from: at(from),
        to: at(to),
    }
}

fn minutes(scene: &Scene) -> u32 {
    scene.day().meeting_time(scene.0.now).0 / 60
}

#[test]
fn a_meeting_lasted_longer() {
    let mut scene = met();
    scene.corrects(times(&scene, Some("09:50"), Some("11:00")));
    assert_eq!(minutes(&scene), 70);
}

#[test]
fn a_meetings_times_must_be_free_and_possible() {
    let mut scene = met();
    for (from, to) in [
        (Some("10:30"), None),
        (None, Some("12:01")),
        (Some("03:00"), None),
    ] {
        scene.corrects_nothing(times(&scene, from, to), &Rejection::StretchUnsound);
    }
    let why = Rejection::StretchTaken;
    scene.corrects_nothing(times(&scene, Some("09:49"), None), &why);
    scene.corrects_nothing(add("10:29", "10:40"), &why);
    scene.corrects_nothing(add("11:00", "11:00"), &Rejection::StretchUnsound);
}

#[test]
fn a_meeting_was_about_something_else() {
    let mut scene = met();
    let (title, reason) = (Some(words("Pay")), Some(MeetingReason::FinalDecision));
    let about = MeetingChange::About {
        title: title.clone(),
        reason,
    };
    scene.corrects(change(&scene, about));
    let found = &scene.day().meetings[0];
    assert_eq!((&found.title, found.reason), (&title, reason));
}

#[test]
fn one_meeting_was_two() {
    let mut scene = met();
    scene.corrects(change(&scene, MeetingChange::Split { at: at("10:20") }));
    let plans: Vec<_> = scene
        .day()
        .meetings
        .iter()
        .map(|meeting| meeting.planned)
        .collect();
    assert_eq!(plans, [Some(Minutes(20)), Some(Minutes(40))]);
    assert_eq!(minutes(&scene), 30);
    for time in ["10:00", "10:20", "11:00"] {
        let split = change(&scene, MeetingChange::Split { at: at(time) });
        scene.corrects_nothing(split, &Rejection::StretchUnsound);
    }
}

#[test]
fn a_meeting_that_was_none_is_gone() {
    let mut scene = met();
    scene.corrects(change(&scene, MeetingChange::Remove));
    assert!(scene.day().meetings.is_empty());
    scene.corrects(add("10:00", "10:30"));
    assert_eq!(minutes(&scene), 30, "its time is free again");
}

#[test]
fn a_meeting_that_goes_on_has_a_beginning_to_set_right_and_no_end() {
    let mut scene = worked();
    scene.does(meeting(Some(30)));
    scene.until("12:40");
    let why = Rejection::StillGoesOn;
    scene.corrects_nothing(times(&scene, None, Some("12:20")), &why);
    scene.corrects_nothing(change(&scene, MeetingChange::Remove), &why);
    let told = scene.notices().len();
    assert!(scene.day().meetings[0].ran_over);
    let running = scene.day().meetings[0].id;
    scene.corrects(change(&scene, MeetingChange::Split { at: at("12:35") }));
    let goes_on = scene
        .day()
        .running_meeting()
        .expect("the second part goes on");
    assert_eq!(goes_on.id, running);
    assert_eq!(scene.notices().len(), told, "its end was told already");
    let later = MeetingChange::Times {
        from: Some(at("12:38")),
        to: None,
    };
    scene.corrects(Correction::Meeting {
        id: running,
        change: later,
    });
    assert_eq!(minutes(&scene), 35 + 2);
}

#[test]
fn a_meeting_noted_over_a_gap_leaves_the_rest_of_it_to_ask_about() {
    let mut scene = morning();
    scene.focus(50);
    scene.until("09:20");
    scene.0.miss(GapCause::Sleep, TimeDelta::minutes(40));
    scene.corrects(add("09:20", "09:50"));
    let gap = &scene.day().focus[0].gaps[0];
    assert_eq!(
        (gap.from, gap.to, gap.was),
        (at("09:50"), at("10:00"), None)
    );
}

#[test]
fn a_meeting_takes_no_other_meetings_time() {
    let mut scene = met();
    scene.corrects(add("11:00", "11:30"));
    let longer = times(&scene, None, Some("11:10"));
    scene.corrects_nothing(longer, &Rejection::StretchTaken);
    scene.corrects(times(&scene, None, Some("11:00")));
}

#[test]
fn an_end_that_lies_ahead_again_is_told_when_it_comes() {
    let mut scene = morning();
    scene.does(meeting(Some(30)));
    scene.until("09:40");
    assert_eq!(scene.notices().len(), 1);
    scene.corrects(times(&scene, Some("09:20"), None));
    scene.until("09:49");
    assert_eq!(scene.notices().len(), 1, "it has not come");
    scene.until("09:50");
    assert_eq!(scene.notices().len(), 2, "half an hour after 09:20");
}
