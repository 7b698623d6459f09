//! Redo restores what undo found. What passed between the two was not observed either.

use domain::{Command, Event, GapCause, Input, ItemState, Rejection};

use crate::scene::{Scene, at, clock, morning, note, words};

#[test]
fn with_nothing_taken_back_it_is_refused() {
    let mut scene = morning();
    scene.refuses(Input::Redo { to: None }, &Rejection::NothingToRedo);
    scene.tick(0);
    assert_eq!(
        scene.0.redo(),
        Err(Rejection::NothingToRedo),
        "a tick stands"
    );
}

#[test]
fn a_tick_is_given_again_at_its_own_instant() {
    let mut scene = morning();
    scene.until("09:10");
    scene.tick(0);
    let ticked = scene.0.state.clone();
    scene.until("09:30");
    scene.takes_back();
    assert_eq!(scene.item(0).state, ItemState::Open);
    scene.until("09:31");
    let events = scene.does_again();
    assert!(
        matches!(events[..], [Event::Redone(_)]),
        "one line says it: {events:?}"
    );
    assert_eq!(scene.0.state, ticked, "as it was, and when it was");
}

#[test]
fn another_command_ends_what_can_be_done_again() {
    let mut scene = morning();
    scene.tick(0);
    scene.takes_back();
    scene.does(Command::Park {
        text: words("A thought"),
    });
    assert_eq!(scene.0.redo(), Err(Rejection::NothingToRedo));
}

#[test]
fn what_was_done_again_can_be_taken_back_again() {
    let mut scene = morning();
    let open = scene.0.state.clone();
    scene.tick(0);
    scene.takes_back();
    scene.does_again();
    scene.takes_back();
    assert_eq!(scene.0.state, open);
    scene.does_again();
    assert_eq!(scene.item(0).state, ItemState::Done);
}

#[test]
fn a_session_that_was_taken_back_for_a_while_is_asked_about() {
    let mut scene = morning();
    scene.focus(50);
    scene.until("09:10");
    scene.takes_back();
    assert!(scene.day().focus.is_empty());
    scene.until("09:25");
    scene.does_again();
    let (_, gap) = scene.day().open_gaps().next().expect("it asks");
    assert_eq!(gap.cause, GapCause::TakenBack);
    assert_eq!(
        (clock(gap.from), clock(gap.to)),
        ("09:10".into(), "09:25".into())
    );
    let session = scene.day().running_focus().expect("it is there again");
    assert_eq!(
        session.worked(scene.0.now).0,
        10 * 60,
        "and was seen for ten minutes"
    );
}

#[test]
fn a_day_that_never_was_is_the_latest_again() {
    let mut scene = ended_yesterday();
    let begun = scene.0.state.clone();
    scene.takes_back();
    assert_eq!(scene.0.state.past.len(), 0, "yesterday is the latest day");
    scene.does_again();
    assert_eq!(scene.0.state, begun, "and the day before it again");
}

#[test]
fn a_day_is_closed_and_opened_again_either_way() {
    let mut scene = morning();
    scene.until("17:00");
    scene.close();
    scene.does(Command::ReopenDay {
        reason: note("a late call"),
        definition: None,
        past_boundary: false,
    });
    let open = scene.0.state.clone();
    scene.takes_back();
    let closed = scene.0.state.clone();
    scene.does_again();
    assert_eq!(scene.0.state, open);
    scene.takes_back();
    assert_eq!(scene.0.state, closed);
}

#[test]
fn a_correction_of_an_earlier_day_is_made_again() {
    let mut scene = ended_yesterday();
    let day = scene.0.state.past[0].id;
    let correction = domain::Correction::NewSession {
        item: None,
        from: at("09:00"),
        to: at("10:00"),
    };
    scene.does(Command::Correct { day, correction });
    let corrected = scene.0.state.clone();
    scene.takes_back();
    assert_ne!(scene.0.state, corrected);
    scene.does_again();
    assert_eq!(scene.0.state, corrected);
}

/// A day that was closed at 10:00, and the next morning, planned.
fn ended_yesterday() -> Scene {
    let mut scene = morning();
    scene.until("10:00");
    scene.close();
    scene.0.wait(chrono::TimeDelta::days(1));
    scene.plan(None, &["Rest"]);
    scene
}
