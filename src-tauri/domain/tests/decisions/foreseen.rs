//! Meetings that a calendar announces: a session is cut to fit before them, nudges are silent through them,
//! and what became of them is said by the person. Without a calendar every rule is as before.

use domain::{
    Announced, Command, Event, Foreseen, ForeseenMeeting, ForeseenState, Meeting, MeetingKey,
    MeetingReason, Minutes, NudgeKind, Rejection, Settled, Settlement,
};
use uuid::Uuid;

use crate::scene::{Scene, at, before_the_day_with, foreseen, meeting, words};

fn key(number: u128) -> MeetingKey {
    MeetingKey(Uuid::from_u128(number))
}

/// A planned day with these meetings ahead.
fn with(meetings: impl IntoIterator<Item = ForeseenMeeting>) -> Scene {
    let meetings = Foreseen(meetings.into_iter().collect());
    let mut scene = before_the_day_with(|settings| settings.foreseen = meetings);
    scene.plan(None, &["Plan", "Draft"]);
    scene
}

fn settle(outcome: Settlement) -> Command {
    Command::SettleMeeting {
        meeting: key(1),
        outcome,
    }
}

fn focus() -> Command {
    Command::StartFocus {
        minutes: None,
        open_ended: false,
        item: None,
        past_end: domain::PastEnd::default(),
        bonus: false,
    }
}

fn planned(events: &[Event]) -> Option<Minutes> {
    events.iter().find_map(|event| match event {
        Event::FocusStarted { planned, .. } => *planned,
        _ => None,
    })
}

#[test]
fn a_session_without_a_length_ends_before_the_next_meeting() {
    for (now, minutes) in [
        ("12:00", 50),
        ("13:20", 40),
        // Less than a session fits: the person knows what is about to begin.
        ("13:56", 50),
        ("14:10", 50),
    ] {
        let mut scene = with([foreseen(1, "14:00", "14:30")]);
        scene.until(now);
        assert_eq!(
            planned(&scene.does(focus())),
            Some(Minutes(minutes)),
            "{now}"
        );
    }
}

#[test]
fn who_asks_for_more_gets_it() {
    let mut scene = with([foreseen(1, "14:00", "14:30")]);
    scene.until("13:20");
    scene.focus(60);
    let running = scene.day().running_focus().expect("a session");
    assert_eq!(running.planned, Some(Minutes(60)));
}

#[test]
fn what_does_not_count_or_is_settled_cuts_nothing() {
    let free = ForeseenMeeting {
        counts: false,
        ..foreseen(1, "14:00", "14:30")
    };
    let mut scene = with([free]);
    scene.until("13:20");
    assert_eq!(planned(&scene.does(focus())), Some(Minutes(50)));

    let mut scene = with([foreseen(1, "14:00", "14:30")]);
    scene.until("13:20");
    scene.does(settle(Settlement::Declined));
    assert_eq!(planned(&scene.does(focus())), Some(Minutes(50)));
}

#[test]
fn a_nudge_waits_until_the_meeting_is_over() {
    let mut scene = with([foreseen(1, "16:00", "16:40")]);
    scene.until("20:00");
    let told = scene.nudges();
    assert!(
        told.contains(&(NudgeKind::Enough, "16:40".to_owned())),
        "enough is said after it: {told:?}"
    );
    assert!(
        told.iter()
            .all(|(_, at)| !("16:00".."16:40").contains(&at.as_str())),
        "and nothing during it: {told:?}"
    );
}

#[test]
fn a_meeting_of_unsure_times_silences_nothing() {
    let unsure = ForeseenMeeting {
        certain: false,
        ..foreseen(1, "16:00", "16:40")
    };
    let mut scene = with([unsure]);
    scene.until("20:00");
    let told = scene.nudges();
    assert!(
        told.contains(&(NudgeKind::Enough, "16:30".to_owned())),
        "{told:?}"
    );
}

#[test]
fn a_meeting_started_near_takes_title_and_length() {
    for (now, minutes) in [("13:50", 40), ("14:00", 30), ("14:20", 10)] {
        let mut scene = with([foreseen(1, "14:00", "14:30")]);
        scene.until(now);
        scene.does(meeting(None));
        let held = scene.day().running_meeting().expect("it began");
        assert_eq!(held.title, Some(words("Budget")), "{now}");
        assert_eq!(held.planned, Some(Minutes(minutes)), "{now}");
        let announced = Announced::from(&foreseen(1, "14:00", "14:30"));
        assert_eq!(held.announced, Some(announced), "{now}");
    }
}

#[test]
fn a_meeting_far_from_it_or_about_something_else_is_another() {
    let about = |title: &str| Command::StartMeeting {
        title: Some(words(title)),
        reason: None,
        minutes: None,
    };
    for (now, command, announced) in [
        ("13:49", meeting(None), false),
        ("14:30", meeting(None), false),
        ("14:00", about("Hiring"), false),
        ("14:00", about("Budget"), true),
    ] {
        let mut scene = with([foreseen(1, "14:00", "14:30")]);
        scene.until(now);
        scene.does(command.clone());
        let held = scene.day().running_meeting().expect("it began");
        assert_eq!(held.announced.is_some(), announced, "{now} {command:?}");
    }
}

#[test]
fn one_that_was_held_is_noted_with_its_times_and_taken_once() {
    let mut scene = with([foreseen(1, "14:00", "14:30")]);
    scene.until("15:00");
    scene.does(settle(Settlement::Held));
    let [held] = &scene.day().meetings[..] else {
        panic!("one meeting: {:?}", scene.day().meetings);
    };
    let Meeting {
        started_at,
        ended_at,
        reason,
        ..
    } = held;
    assert_eq!((*started_at, *ended_at), (at("14:00"), Some(at("14:30"))));
    assert_eq!(
        *reason, None::<MeetingReason>,
        "a calendar accuses of nothing"
    );
    scene.refuses(settle(Settlement::NotHeld), &Rejection::MeetingIsHeld);
}

#[test]
fn one_that_was_held_at_another_time_is_settled_by_it() {
    let log = |key| Command::LogMeeting {
        title: None,
        reason: Some(MeetingReason::FinalDecision),
        from: at("14:10"),
        to: at("14:50"),
        announced: Some(key),
    };
    let announced = foreseen(1, "14:00", "14:30");
    let mut scene = with([announced.clone()]);
    scene.until("15:00");
    scene.refuses(log(key(2)), &Rejection::NoSuchForeseen);
    scene.does(settle(Settlement::NotHeld));
    scene.does(log(key(1)));
    let held = &scene.day().meetings[0];
    assert_eq!(held.title, announced.title, "as it was announced");
    assert_eq!(
        (held.started_at, held.ended_at),
        (at("14:10"), Some(at("14:50")))
    );
    assert_eq!(held.announced, Some(Announced::from(&announced)));
    assert_eq!(scene.day().foreseen_state(&announced), ForeseenState::Held);
    scene.refuses(log(key(1)), &Rejection::MeetingIsHeld);
}

#[test]
fn answers_given_while_planning_begin_the_day_with_the_plan() {
    let announced = foreseen(1, "14:00", "14:30");
    let meetings = Foreseen([announced.clone()].into());
    let mut scene = before_the_day_with(|settings| settings.foreseen = meetings);
    let start = Command::StartDay {
        definition: None,
        items: Vec::new(),
        past_boundary: false,
    };
    scene.does(Command::Several {
        commands: vec![start, settle(Settlement::Writing)],
    });
    assert_eq!(
        scene.day().foreseen_state(&announced),
        ForeseenState::Answered(Settlement::Writing)
    );
}

#[test]
fn one_that_is_not_over_was_not_held_yet() {
    let mut scene = with([foreseen(1, "14:00", "14:30")]);
    scene.until("14:10");
    scene.refuses(settle(Settlement::Held), &Rejection::StretchUnsound);
}

#[test]
fn an_answer_can_be_changed_and_taken_back() {
    let mut scene = with([foreseen(1, "14:00", "14:30")]);
    let meeting = foreseen(1, "14:00", "14:30");
    let state = |scene: &Scene| scene.day().foreseen_state(&meeting);
    assert_eq!(state(&scene), ForeseenState::Open);
    scene.does(settle(Settlement::Writing));
    assert_eq!(state(&scene), ForeseenState::Answered(Settlement::Writing));
    let events = scene.does(settle(Settlement::NotHeld));
    let announced = Announced::from(&meeting);
    let outcome = Settlement::NotHeld;
    assert_eq!(
        events,
        [Event::MeetingSettled(Settled { announced, outcome })]
    );
    assert_eq!(state(&scene), ForeseenState::NotHeld);
}

#[test]
fn what_no_calendar_announces_cannot_be_settled() {
    let mut scene = with([]);
    scene.refuses(settle(Settlement::NotHeld), &Rejection::NoSuchForeseen);
}

#[test]
fn room_is_what_meetings_leave() {
    let scene = with([
        foreseen(1, "14:00", "14:30"),
        foreseen(2, "14:15", "15:00"),
        foreseen(3, "16:00", "17:00"),
    ]);
    let settings = &scene.0.settings;
    let left = |now| {
        scene
            .day()
            .room_left(settings, at(now))
            .map(|left| left.num_minutes())
    };
    // Up to 16:30, without an hour from two that overlap and half an hour inside the frame.
    assert_eq!(left("12:00"), Some(180));
    assert_eq!(left("14:20"), Some(60));
    assert_eq!(left("16:10"), Some(0));
    assert_eq!(left("18:00"), Some(0));
    let longest = scene.day().longest_clear(settings, at("12:00"));
    assert_eq!(
        longest.map(|longest| longest.length().num_minutes()),
        Some(120)
    );
}

#[test]
fn the_last_good_start_lies_before_a_meeting_that_is_in_the_way() {
    for (meetings, start, room) in [
        (vec![], "15:40", 5),
        (vec![foreseen(1, "14:00", "14:30")], "15:40", 4),
        (vec![foreseen(1, "15:45", "16:30")], "14:55", 4),
        (
            vec![foreseen(1, "15:30", "16:00"), foreseen(2, "14:30", "15:00")],
            "13:40",
            3,
        ),
    ] {
        let mut meetings = meetings;
        meetings.sort_by_key(|meeting| meeting.from);
        let scene = with(meetings);
        let next = scene.day().next_session(&scene.0.settings, at("12:00"));
        assert_eq!(next.last_good_start, Some(at(start)));
        assert_eq!(
            next.room,
            Some(room),
            "sessions before 16:30, from 12:00, {start}"
        );
    }
}
