//! Meetings that come again and again: a person says why one is in real time once, and looks at one series a
//! week.

use domain::{
    Command, Foreseen, ForeseenMeeting, ForeseenSeries, Meeting, MeetingKey, MeetingReason,
    Seconds, Settlement, ShutdownForm, series_to_look_at,
};
use uuid::Uuid;

use crate::scene::{Scene, before_the_day_with, foreseen, words};

fn key(number: u128) -> MeetingKey {
    MeetingKey(Uuid::from_u128(number))
}

fn sync(number: u128, from: &str, to: &str) -> ForeseenMeeting {
    ForeseenMeeting {
        title: Some(words("Weekly sync")),
        series: Some(ForeseenSeries {
            key: key(99),
            endless: true,
        }),
        ..foreseen(number, from, to)
    }
}

fn day_with(meetings: impl IntoIterator<Item = ForeseenMeeting>) -> Scene {
    let meetings = Foreseen(meetings.into_iter().collect());
    let mut scene = before_the_day_with(|settings| settings.foreseen = meetings);
    scene.plan(None, &["Plan"]);
    scene
}

fn start(reason: Option<MeetingReason>) -> Command {
    Command::StartMeeting {
        title: None,
        reason,
        minutes: None,
    }
}

fn end() -> Command {
    Command::EndMeeting {
        reason: Some(MeetingReason::CouldHaveBeenAsync),
    }
}

fn reasons(scene: &Scene) -> Vec<Option<MeetingReason>> {
    let meetings = scene.day().meetings.iter();
    meetings.map(|meeting| meeting.reason).collect()
}

#[test]
fn what_was_said_of_one_is_said_of_the_next() {
    let needless = Some(MeetingReason::CouldHaveBeenAsync);
    let mut scene = day_with([
        sync(1, "10:00", "10:30"),
        sync(2, "11:00", "11:30"),
        sync(3, "12:00", "12:30"),
        sync(4, "13:00", "13:30"),
    ]);
    scene.until("10:00");
    scene.does(start(None));
    scene.until("10:30");
    scene.does(end());
    scene.until("11:00");
    scene.does(start(None));
    scene.until("11:30");
    scene.does(Command::EndMeeting { reason: None });
    assert_eq!(reasons(&scene), [needless, needless]);
    // What is said stands, and is what the next takes over.
    scene.until("12:00");
    scene.does(start(Some(MeetingReason::Urgent)));
    scene.until("13:40");
    scene.does(Command::EndMeeting { reason: None });
    assert_eq!(reasons(&scene)[2], Some(MeetingReason::Urgent));
}

#[test]
fn one_that_is_noted_afterwards_takes_it_over_too() {
    let mut scene = day_with([sync(1, "10:00", "10:30"), sync(2, "11:00", "11:30")]);
    scene.until("10:00");
    scene.does(start(Some(MeetingReason::Ordinary)));
    scene.until("10:30");
    scene.does(Command::EndMeeting { reason: None });
    scene.until("12:00");
    scene.does(Command::SettleMeeting {
        meeting: key(2),
        outcome: Settlement::Held,
    });
    assert_eq!(reasons(&scene), [Some(MeetingReason::Ordinary); 2]);
}

#[test]
fn another_meeting_takes_over_nothing() {
    let alone = ForeseenMeeting {
        series: None,
        ..sync(2, "11:00", "11:30")
    };
    let mut scene = day_with([sync(1, "10:00", "10:30"), alone]);
    scene.until("10:00");
    scene.does(start(None));
    scene.until("10:30");
    scene.does(end());
    scene.until("11:00");
    scene.does(start(None));
    assert_eq!(reasons(&scene)[1], None);
}

#[test]
fn a_series_is_looked_at_once_three_of_it_are_known() {
    let mut scene = day_with([sync(1, "10:00", "10:30")]);
    scene.until("10:00");
    scene.does(start(None));
    scene.until("10:30");
    scene.does(end());
    scene.does(Command::CloseDay {
        form: ShutdownForm::JustClose,
        at: None,
        places: Vec::new(),
    });
    let one = scene.day().clone();
    assert_eq!(series_to_look_at(&[one.clone(), one.clone()]), None);
    let found = series_to_look_at(&[one.clone(), one.clone(), one.clone()]);
    let found = found.expect("three are known");
    assert_eq!((found.held, found.needless), (3, 3));
    assert_eq!(found.time, Seconds(3 * 1800));
    assert_eq!(found.title, Some(words("Weekly sync")));

    // One that takes more time and was never needless comes after it.
    let mut other = one.clone();
    other.meetings = other.meetings.into_iter().map(about(98)).collect();
    let mixed = [vec![one; 3], vec![other; 5]].concat();
    assert_eq!(
        series_to_look_at(&mixed).map(|found| found.key),
        Some(key(99))
    );
}

/// The same meeting of another series, with a good reason.
fn about(series: u128) -> impl Fn(Meeting) -> Meeting {
    move |mut meeting| {
        meeting.reason = Some(MeetingReason::FinalDecision);
        let announced = meeting.announced.as_mut().expect("it was announced");
        announced.series = Some(key(series));
        meeting
    }
}
