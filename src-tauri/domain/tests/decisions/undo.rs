//! Undo restores the state before the last command. The time in between becomes a gap, because no
//! activity was observed.

use chrono::TimeDelta;
use domain::{
    Command, Event, GapCause, Input, ItemState, Minutes, Notice, Rejection, State, TakenBack,
};

use crate::scene::{
    Scene, add, at, before_the_day, before_the_day_with, clock, close, focus, meeting, morning,
    note,
};

/// A session that runs since 09:00; it is 09:20.
fn focusing() -> Scene {
    let mut scene = morning();
    scene.focus(50);
    scene.until("09:20");
    scene
}

fn gap(scene: &Scene) -> Option<(String, String)> {
    let gap = scene.day().open_gaps().next().map(|(_, gap)| gap.clone())?;
    assert_eq!(gap.cause, GapCause::TakenBack);
    Some((clock(gap.from), clock(gap.to)))
}

#[test]
fn with_nothing_to_take_back_it_is_refused() {
    let mut scene = before_the_day();
    scene.refuses(Input::TakeBack { to: None }, &Rejection::NothingToTakeBack);
}

#[test]
fn a_tick_is_taken_back() {
    let mut scene = morning();
    scene.tick(0);
    scene.until("09:30");
    scene.takes_back();
    assert_eq!(scene.item(0).state, ItemState::Open);
    assert_eq!(scene.day().last_tick, None);
}

#[test]
fn one_command_after_the_other() {
    let mut scene = morning();
    let planned = scene.0.state.clone();
    scene.does(add("One more", domain::WhenFull::Bonus));
    scene.tick(0);
    scene.takes_back();
    scene.takes_back();
    assert_eq!(scene.0.state, planned);
    scene.takes_back();
    assert_eq!(scene.0.state, State::default(), "not even a day");
}

#[test]
fn what_waited_and_what_was_parked_is_there_again() {
    let mut scene = morning();
    scene.does(Command::Park {
        text: crate::scene::words("A thought"),
    });
    let before = scene.0.state.clone();
    scene.close();
    assert!(scene.0.state.parked.is_empty());
    assert_eq!(scene.0.state.waiting.len(), 4);
    scene.takes_back();
    assert_eq!(scene.0.state, before, "no reason is asked for");
}

#[test]
fn a_finish_taken_back_at_once_was_a_slip() {
    let mut scene = focusing();
    scene.does(Command::Finish);
    scene.0.wait(TimeDelta::seconds(59));
    scene.takes_back();
    let session = scene.day().running_focus().expect("it runs on");
    assert!(session.is_running());
    assert_eq!(session.worked(scene.0.now).0, 20 * 60 + 59);
}

#[test]
fn what_a_session_may_have_done_meanwhile_is_asked() {
    for command in [Command::Finish, Command::Pause, close(), meeting(None)] {
        let said = format!("{command:?}");
        let mut scene = focusing();
        scene.does(command);
        scene.until("09:40");
        scene.takes_back();
        let expected = ("09:20".to_owned(), "09:40".to_owned());
        assert_eq!(gap(&scene), Some(expected), "{said}");
        let session = scene.day().running_focus().expect("it goes on");
        assert!(session.is_paused(), "held as after an absence: {said}");
        let asks = matches!(scene.notices().last(), Some(Notice::GapAsks { .. }));
        assert!(asks, "and it asks: {said}");
    }
}

#[test]
fn a_session_that_ran_meanwhile_lost_nothing() {
    let mut scene = focusing();
    scene.tick(0);
    scene.until("09:40");
    scene.takes_back();
    assert_eq!(gap(&scene), None);
    let session = scene.day().running_focus().expect("it runs on");
    assert_eq!(session.worked(scene.0.now).0, 40 * 60);
}

#[test]
fn a_pause_within_what_is_taken_back_is_not_worked() {
    let mut scene = focusing();
    scene.tick(0);
    scene.until("09:30");
    scene.does(Command::Pause);
    scene.until("09:40");
    scene.takes_back();
    scene.until("09:45");
    scene.takes_back();
    let expected = ("09:30".to_owned(), "09:45".to_owned());
    assert_eq!(
        gap(&scene),
        Some(expected),
        "until 09:30 it was seen to run"
    );
    assert_eq!(scene.item(0).state, ItemState::Open);
}

#[test]
fn a_session_that_should_not_have_been_started_was_not() {
    let mut scene = morning();
    scene.does(Command::StartBreak {
        minutes: Some(Minutes(20)),
    });
    scene.until("09:05");
    scene.focus(50);
    scene.until("09:10");
    scene.takes_back();
    assert!(scene.day().focus.is_empty());
    assert!(scene.day().running_break().is_some(), "the break goes on");
    scene.until("09:30");
    let rest = &scene.day().breaks[0];
    assert_eq!(rest.ended_at, Some(at("09:20")), "and passes");
}

#[test]
fn a_break_whose_time_is_over_is_over() {
    let mut scene = morning();
    scene.does(Command::StartBreak {
        minutes: Some(Minutes(10)),
    });
    scene.until("09:05");
    scene.focus(50);
    scene.until("09:30");
    let told = scene.notices().len();
    scene.takes_back();
    assert_eq!(scene.day().breaks[0].ended_at, Some(at("09:10")));
    assert_eq!(scene.notices().len(), told, "nobody waited for its end");
}

#[test]
fn a_meeting_that_had_not_ended_goes_on() {
    let mut scene = morning();
    scene.does(meeting(None));
    scene.until("09:20");
    scene.does(Command::Finish);
    scene.until("09:40");
    scene.takes_back();
    let meeting = scene.day().running_meeting().expect("it goes on");
    assert_eq!(meeting.lasted(scene.0.now).0, 40 * 60);
}

#[test]
fn a_day_that_was_begun_by_mistake_never_was() {
    let mut scene = morning();
    scene.close();
    let yesterday = scene.0.state.clone();
    scene.0.wait(TimeDelta::days(1));
    scene.plan(None, &["Rest"]);
    assert_eq!(scene.0.state.past.len(), 1);
    scene.takes_back();
    assert_eq!(
        scene.0.state, yesterday,
        "yesterday is the latest day again"
    );
}

#[test]
fn a_reopened_day_is_closed_again() {
    let mut scene = morning();
    scene.until("17:00");
    scene.close();
    let closed = scene.0.state.clone();
    scene.does(Command::ReopenDay {
        reason: note("a late call"),
        definition: None,
        past_boundary: false,
    });
    scene.takes_back();
    assert_eq!(scene.0.state, closed);
}

#[test]
fn a_correction_of_an_earlier_day_is_taken_back() {
    let mut scene = morning();
    scene.until("10:00");
    scene.close();
    let day = scene.day().id;
    scene.0.wait(TimeDelta::days(1));
    scene.plan(None, &["Rest"]);
    let before = scene.0.state.clone();
    let correction = domain::Correction::NewSession {
        item: None,
        from: at("09:00"),
        to: at("10:00"),
    };
    scene.does(Command::Correct { day, correction });
    assert_ne!(scene.0.state, before);
    let events = scene.takes_back();
    assert_eq!(scene.0.state, before);
    let Some(Event::TakenBack(TakenBack { past, .. })) = events.first() else {
        panic!("it is written down: {events:?}");
    };
    assert_eq!(past.len(), 1, "only the day that had changed");
}

#[test]
fn an_answer_taken_back_asks_again() {
    let mut scene = focusing();
    scene.0.miss(GapCause::Sleep, TimeDelta::minutes(30));
    let gap = scene.day().focus[0].gaps[0].id;
    let was = domain::GapWas::Focus;
    scene.does(Command::ResolveGap {
        gap,
        was,
        go_on: None,
    });
    let told = scene.notices().len();
    scene.takes_back();
    assert_eq!(scene.day().open_gaps().count(), 1);
    assert_eq!(scene.notices().len(), told + 1);
}

#[test]
fn what_was_told_stays_told() {
    let mut scene = morning();
    scene.tick(0);
    scene.until("16:30");
    let told = scene.nudges();
    assert!(!told.is_empty());
    scene.takes_back();
    assert_eq!(scene.nudges(), told);
    assert_eq!(scene.item(0).state, ItemState::Open);
    assert_eq!(
        scene.day().enough_at,
        Some(at("16:30")),
        "what time brought is as true as before"
    );
}

#[test]
fn an_end_that_was_announced_is_not_announced_again() {
    let mut scene = focusing();
    scene.until("09:55");
    let told = scene.notices().len();
    assert_eq!(told, 1, "the planned end");
    scene.does(Command::Finish);
    scene.takes_back();
    assert_eq!(scene.notices().len(), told);
    assert!(scene.day().focus[0].is_overtime(scene.0.now));
}

#[test]
fn an_end_that_came_meanwhile_has_come() {
    let mut scene = focusing();
    scene.tick(0);
    scene.until("09:55");
    let told = scene.notices().len();
    scene.takes_back();
    assert!(scene.day().focus[0].ran_over);
    assert_eq!(scene.notices().len(), told, "and was told when it came");
}

#[test]
fn guards_stand_again_with_the_session() {
    let mut scene = before_the_day_with(|settings| settings.do_not_disturb = true);
    scene.plan(None, &["Plan"]);
    scene.does(focus(50));
    scene.until("09:10");
    scene.close();
    scene.takes_back();
    let guards = scene.0.told.iter().filter_map(|(_, effect)| match effect {
        domain::Effect::Guard(hold) => Some(hold.is_everything()),
        _ => None,
    });
    assert_eq!(guards.collect::<Vec<_>>(), [true, false, true]);
}

#[test]
fn an_absence_makes_the_past_uncertain() {
    let mut scene = focusing();
    scene.0.miss(GapCause::Sleep, TimeDelta::minutes(30));
    assert_eq!(scene.0.take_back(), Err(Rejection::NothingToTakeBack));
}

#[test]
fn what_was_said_about_a_day_goes_with_it() {
    let mut scene = morning();
    scene.takes_back();
    let last = scene.0.told.last().map(|(_, effect)| effect);
    assert_eq!(last, Some(&domain::Effect::Withdraw));
}
