//! Held sessions: who goes on by answering, and what becomes of a hold that was forgotten.

use chrono::TimeDelta;
use domain::{
    Command, Correction, GapCause, GapChange, GapWas, Input, Notice, Presence, Rejection, asks_at,
};

use crate::scene::{Scene, at, clock, close_at, meeting, morning};

fn focusing() -> Scene {
    let mut scene = morning();
    scene.focus(50);
    scene.until("09:20");
    scene
}

fn slept() -> Scene {
    let mut scene = focusing();
    scene.0.miss(GapCause::Sleep, TimeDelta::minutes(30));
    scene
}

fn held() -> Scene {
    let mut scene = focusing();
    scene.does(Command::Pause);
    scene
}

/// Held since 09:20, and asked about at 09:50 because the person is there since 09:40.
fn asked() -> Scene {
    let mut scene = held();
    scene.until("09:50");
    ask(&mut scene, "09:40");
    scene
}

fn ask(scene: &mut Scene, since: &str) {
    scene.does(Input::AskHeld { since: at(since) });
}

fn answer(scene: &mut Scene, was: GapWas, go_on: Option<bool>) {
    let gaps: Vec<_> = scene.day().open_gaps().map(|(_, gap)| gap.id).collect();
    let gap = *gaps.last().expect("a gap waits");
    scene.does(Command::ResolveGap { gap, was, go_on });
}

fn is_running(scene: &Scene) -> bool {
    scene
        .day()
        .running_focus()
        .is_some_and(domain::Focus::is_running)
}

/// The gaps of the latest session, each with its cause and times.
fn gaps(scene: &Scene) -> Vec<(GapCause, String, String)> {
    let focus = scene.day().focus.last().expect("a session");
    let gaps = focus.gaps.iter();
    gaps.map(|gap| (gap.cause, clock(gap.from), clock(gap.to)))
        .collect()
}

#[test]
fn whoever_says_that_it_was_focus_works_on() {
    for cause in [GapCause::Sleep, GapCause::Away, GapCause::Crash] {
        let mut scene = focusing();
        scene.0.miss(cause, TimeDelta::minutes(10));
        answer(&mut scene, GapWas::Focus, None);
        assert!(is_running(&scene), "{cause:?}");
        scene.until("12:30");
        assert_eq!(
            scene.focused(),
            210,
            "three hours later all of it counts: {cause:?}"
        );
    }
}

#[test]
fn a_finish_taken_back_that_was_focus_goes_on_too() {
    let mut scene = focusing();
    scene.does(Command::Finish);
    scene.until("09:40");
    scene.takes_back();
    answer(&mut scene, GapWas::Focus, None);
    assert!(is_running(&scene));
    assert_eq!(scene.focused(), 40);
}

#[test]
fn rest_waits_for_a_word_unless_that_came_along() {
    for (was, then, runs) in [
        (GapWas::Break, None, false),
        (GapWas::Drop, None, false),
        (GapWas::Break, Some(true), true),
        (GapWas::Drop, Some(true), true),
        (GapWas::Focus, Some(false), false),
    ] {
        let mut scene = slept();
        answer(&mut scene, was, then);
        assert_eq!(is_running(&scene), runs, "{was:?}, {then:?}");
    }
}

#[test]
fn an_answer_and_going_on_are_one_command() {
    let mut scene = slept();
    let before = scene.day().clone();
    answer(&mut scene, GapWas::Focus, None);
    scene.takes_back();
    assert_eq!(scene.day(), &before);
}

#[test]
fn a_gap_that_holds_nothing_lets_nothing_run() {
    let mut scene = slept();
    scene.does(Command::Resume);
    scene.until("10:00");
    scene.does(Command::Pause);
    answer(&mut scene, GapWas::Focus, None);
    assert!(!is_running(&scene), "it was paused by hand since");
}

#[test]
fn in_a_meeting_an_answer_waits_for_its_end() {
    let mut scene = slept();
    scene.does(meeting(None));
    answer(&mut scene, GapWas::Focus, None);
    assert!(!is_running(&scene));
    assert!(scene.day().running_meeting().is_some());
}

#[test]
fn a_hold_is_asked_about_once() {
    let mut scene = asked();
    let asks = |scene: &Scene| {
        let notices = scene.notices().into_iter();
        notices
            .filter(|notice| matches!(notice, Notice::HoldAsks { .. }))
            .count()
    };
    assert_eq!(
        scene.notices(),
        [Notice::HoldAsks { since: at("09:20") }],
        "it says since when it is held"
    );
    scene.until("10:30");
    ask(&mut scene, "09:40");
    assert_eq!(asks(&scene), 1);
    assert!(scene.nudges().is_empty(), "and it is no nudge");
    scene.does(Command::Resume);
    scene.does(Command::Pause);
    scene.until("11:00");
    ask(&mut scene, "10:30");
    assert_eq!(asks(&scene), 2, "another hold is another question");
}

#[test]
fn nothing_is_asked_of_what_is_not_held_alone() {
    let mut running = focusing();
    ask(&mut running, "09:10");
    let mut met = held();
    met.does(meeting(None));
    ask(&mut met, "09:10");
    let mut closed = held();
    closed.close();
    ask(&mut closed, "09:10");
    for scene in [running, met, closed] {
        assert_eq!(scene.notices(), []);
    }
}

#[test]
fn a_forgotten_hold_can_be_claimed_whatever_ends_it() {
    for ends in [
        Command::Resume,
        Command::Finish,
        close_at(None),
        Command::FocusOn {
            item: None,
            go_on: true,
        },
    ] {
        let said = format!("{ends:?}");
        let mut scene = asked();
        let item = scene.item(0).id;
        scene.until("12:50");
        let ends = match ends {
            Command::FocusOn { go_on, .. } => Command::FocusOn {
                item: Some(item),
                go_on,
            },
            other => other,
        };
        scene.does(ends);
        let left = &scene.day().focus[0].gaps;
        assert_eq!(left.len(), 1, "{said}");
        assert_eq!(
            (left[0].cause, clock(left[0].from), clock(left[0].to)),
            (GapCause::Held, "09:40".to_owned(), "12:50".to_owned()),
            "since somebody was there: {said}"
        );
        assert_eq!(
            scene.focused(),
            20,
            "not answered means not counted: {said}"
        );
        let gap = left[0].id;
        let was = Some(GapWas::Focus);
        scene.corrects(Correction::Gap {
            id: gap,
            change: GapChange::Was {
                was,
                from: None,
                to: None,
            },
        });
        assert_eq!(scene.focused(), 20 + 190, "and claimed it counts: {said}");
    }
}

#[test]
fn a_hold_nobody_was_asked_about_leaves_no_question() {
    let mut scene = held();
    scene.until("12:00");
    scene.does(Command::Resume);
    assert_eq!(gaps(&scene), []);
}

#[test]
fn what_else_happened_in_a_hold_is_no_part_of_what_was_forgotten() {
    let mut scene = asked();
    scene.until("10:00");
    scene.does(meeting(None));
    scene.until("10:30");
    scene.does(Command::Finish);
    scene.until("11:00");
    scene.does(Command::Resume);
    let held = |from: &str, to: &str| (GapCause::Held, from.to_owned(), to.to_owned());
    assert_eq!(
        gaps(&scene),
        [held("09:40", "10:00"), held("10:30", "11:00")]
    );
}

#[test]
fn a_gap_that_holds_it_is_its_own_question() {
    let mut scene = slept();
    scene.until("10:10");
    ask(&mut scene, "09:30");
    scene.until("10:20");
    scene.does(Command::Resume);
    let gap = |cause, from: &str, to: &str| (cause, from.to_owned(), to.to_owned());
    assert_eq!(
        gaps(&scene),
        [
            gap(GapCause::Sleep, "09:20", "09:50"),
            gap(GapCause::Held, "09:50", "10:20"),
        ]
    );
}

#[test]
fn who_is_there_says_when_to_ask() {
    let scene = held();
    let asks =
        |presence| asks_at(&scene.0.state, presence).map(|(at, since)| (clock(at), clock(since)));
    let some = |at: &str, since: &str| Some((at.to_owned(), since.to_owned()));
    assert_eq!(asks(Presence::Away), None, "nobody is there to ask");
    assert_eq!(
        asks(Presence::There(at("09:00"))),
        some("09:30", "09:20"),
        "ten minutes of the hold"
    );
    assert_eq!(asks(Presence::There(at("10:00"))), some("10:10", "10:00"));
    assert_eq!(
        asks(Presence::Unknown(at("09:00"))),
        some("09:50", "09:20"),
        "half an hour where nobody can tell"
    );
    assert_eq!(
        asks_at(&asked().0.state, Presence::There(at("09:00"))),
        None
    );
    assert_eq!(
        asks_at(&focusing().0.state, Presence::There(at("09:00"))),
        None
    );
}

#[test]
fn a_hold_is_asked_about_after_the_meeting_it_was_held_for() {
    let mut scene = focusing();
    scene.does(meeting(None));
    let there = Presence::There(at("09:00"));
    assert_eq!(asks_at(&scene.0.state, there), None);
    scene.until("10:00");
    scene.does(Command::Finish);
    assert_eq!(
        asks_at(&scene.0.state, there),
        Some((at("10:10"), at("10:00")))
    );
}

#[test]
fn less_than_a_minute_is_no_question() {
    for cause in [GapCause::Sleep, GapCause::Away, GapCause::Crash] {
        let mut scene = focusing();
        scene.0.miss(cause, TimeDelta::seconds(59));
        assert!(is_running(&scene), "{cause:?}");
        assert_eq!(scene.day().open_gaps().count(), 0, "{cause:?}");
        assert_eq!(
            scene.day().focus_time(scene.0.now).0,
            20 * 60 + 59,
            "it counts as what was around it: {cause:?}"
        );
        scene.0.miss(cause, TimeDelta::minutes(1));
        assert_eq!(scene.day().open_gaps().count(), 1, "{cause:?}");
    }
}

#[test]
fn what_a_correction_leaves_of_a_gap_is_no_question_under_a_minute() {
    let mut scene = slept();
    let gap = scene.day().focus[0].gaps[0].id;
    scene.corrects(Correction::Gap {
        id: gap,
        change: GapChange::Times {
            from: Some(at("09:50") - TimeDelta::seconds(30)),
            to: None,
        },
    });
    assert_eq!(scene.day().open_gaps().count(), 0);
    let (was, go_on) = (GapWas::Focus, None);
    scene.refuses(
        Command::ResolveGap { gap, was, go_on },
        &Rejection::UnknownGap,
    );
}

#[test]
fn a_night_that_began_a_moment_before_the_day_ended_is_no_work() {
    let mut scene = crate::scene::shaped(domain::Shape::TaskGoals);
    scene.until("+03:30");
    scene.focus(240);
    scene.until("+03:59");
    scene.0.now += TimeDelta::seconds(30);
    scene.0.miss(GapCause::Sleep, TimeDelta::hours(5));
    assert_eq!(scene.focused(), 29);
    let focus = scene.day().running_focus().expect("it waits");
    assert!(focus.is_paused());
}

#[test]
fn a_part_of_a_forgotten_hold_can_be_claimed() {
    let mut scene = held();
    scene.until("09:50");
    ask(&mut scene, "09:20");
    scene.until("13:00");
    scene.does(Command::Finish);
    let gap = scene.day().focus[0].gaps[0].id;
    let part = |from, to| Correction::Gap {
        id: gap,
        change: GapChange::Was {
            from: Some(at(from)),
            to: Some(at(to)),
            was: Some(GapWas::Focus),
        },
    };
    scene.corrects_nothing(part("09:00", "12:50"), &Rejection::StretchUnsound);
    scene.corrects(part("10:00", "12:50"));
    assert_eq!(scene.focused(), 20 + 170);
    let left = scene.day().open_gaps();
    let left: Vec<_> = left
        .map(|(_, gap)| (clock(gap.from), clock(gap.to)))
        .collect();
    let span = |from: &str, to: &str| (from.to_owned(), to.to_owned());
    assert_eq!(
        left,
        [span("09:20", "10:00"), span("12:50", "13:00")],
        "the rest is still asked about"
    );
}
