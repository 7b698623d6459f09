//! Sessions: their two questions before, and every minute kept after.

use chrono::TimeDelta;
use domain::{Command, Minutes, PastEnd, Rejection, Shape};

use crate::scene::{Scene, at, focus, focus_past, meeting, morning, shaped, until};

fn planned(scene: &Scene) -> Option<u16> {
    let focus = scene.day().focus.last().expect("a session");
    focus.planned.map(|planned| planned.0)
}

#[test]
fn a_session_that_would_cross_the_end_is_offered_shortened() {
    let mut scene = morning();
    scene.until("16:00");
    let fits = Some(Minutes(30));
    scene.refuses(focus(50), &Rejection::CrossesDayEnd { fits });
    scene.does(focus_past(50, PastEnd::Fit));
    assert_eq!(planned(&scene), Some(30));
}

#[test]
fn under_five_minutes_nothing_fits() {
    let mut scene = morning();
    scene.until("16:26");
    for past_end in [PastEnd::Ask, PastEnd::Fit] {
        scene.refuses(
            focus_past(50, past_end),
            &Rejection::CrossesDayEnd { fits: None },
        );
    }
    scene.does(focus_past(50, PastEnd::Allow));
    assert_eq!(planned(&scene), Some(50));
}

#[test]
fn a_session_that_ends_with_the_day_crosses_nothing() {
    let mut scene = morning();
    scene.until("15:40");
    scene.focus(50);
}

#[test]
fn a_floor_refuses_no_session_before_it_or_after_it() {
    let both = domain::Definition {
        need: domain::Need::All,
        clauses: vec![
            domain::Clause::One(domain::Criterion::AllItems),
            domain::Clause::One(domain::Criterion::Clock(until("16:30"))),
        ],
    };
    let open_ended = Command::StartFocus {
        minutes: None,
        open_ended: true,
        item: None,
        past_end: PastEnd::Ask,
        bonus: false,
    };
    let mut scene = crate::scene::planned(Some(domain::DefinitionChoice::rule(both)));
    scene.until("16:00");
    scene.focus(50);
    scene.until("17:00");
    scene.does(Command::Finish);
    scene.does(open_ended);
}

#[test]
fn lengths_stay_in_their_range() {
    let mut scene = shaped(Shape::TaskGoals);
    let range = Rejection::LengthOutOfRange {
        least: Minutes(5),
        most: Minutes(240),
    };
    for minutes in [0, 4, 241, u16::MAX] {
        scene.refuses(focus(minutes), &range);
    }
    scene.focus(240);
}

#[test]
fn once_enough_a_session_is_a_bonus_or_waits_for_tomorrow() {
    let mut scene = morning();
    (0..3).for_each(|index| scene.tick(index));
    scene.refuses(focus(50), &Rejection::DayIsEnough);
    scene.does(Command::StartFocus {
        minutes: None,
        open_ended: false,
        item: None,
        past_end: PastEnd::Ask,
        bonus: true,
    });
    assert!(scene.day().focus[0].bonus);
}

#[test]
fn a_pause_keeps_the_remaining_time() {
    let mut scene = morning();
    scene.focus(50);
    scene.until("09:20");
    scene.does(Command::Pause);
    scene.until("10:00");
    scene.does(Command::Resume);
    assert_eq!(scene.day().focus[0].ends_at(), Some(at("10:30")));
}

#[test]
fn a_session_runs_over_and_every_minute_counts() {
    let mut scene = morning();
    scene.focus(50);
    scene.until("10:05");
    assert!(scene.day().focus[0].ran_over);
    scene.does(Command::Finish);
    assert_eq!(scene.focused(), 65);
}

#[test]
fn a_session_finished_early_keeps_its_minutes() {
    let mut scene = morning();
    scene.focus(50);
    scene.until("09:03");
    scene.does(Command::Finish);
    assert_eq!(scene.focused(), 3);
    assert_eq!(
        scene.day().sessions_finished(),
        0,
        "too short to be counted as one"
    );
}

#[test]
fn an_extension_moves_the_end() {
    let mut scene = morning();
    scene.focus(50);
    scene.until("09:30");
    scene.does(Command::Extend {
        minutes: Minutes(5),
    });
    assert_eq!(scene.day().focus[0].ends_at(), Some(at("09:55")));
}

#[test]
fn an_extension_in_overtime_counts_from_now() {
    let mut scene = morning();
    scene.focus(50);
    scene.until("09:57");
    scene.does(Command::Extend {
        minutes: Minutes(5),
    });
    assert_eq!(scene.day().focus[0].ends_at(), Some(at("10:02")));
    assert!(
        !scene.day().focus[0].ran_over,
        "its new end will be told again"
    );
    scene.until("10:02");
    assert!(scene.day().focus[0].ran_over);
}

#[test]
fn extensions_have_an_end_themselves() {
    let mut scene = shaped(Shape::TaskGoals);
    scene.focus(240);
    for by in [0, 121] {
        scene.refuses(
            Command::Extend {
                minutes: Minutes(by),
            },
            &Rejection::LengthOutOfRange {
                least: Minutes(1),
                most: Minutes(120),
            },
        );
    }
    scene.does(Command::Extend {
        minutes: Minutes(120),
    });
    scene.does(Command::Extend {
        minutes: Minutes(120),
    });
    scene.refuses(
        Command::Extend {
            minutes: Minutes(1),
        },
        &Rejection::LengthOutOfRange {
            least: Minutes(5),
            most: Minutes(480),
        },
    );
}

#[test]
fn an_open_ended_session_has_no_end_to_move() {
    let mut scene = morning();
    scene.does(Command::StartFocus {
        minutes: None,
        open_ended: true,
        item: None,
        past_end: PastEnd::Ask,
        bonus: false,
    });
    scene.refuses(
        Command::Extend {
            minutes: Minutes(5),
        },
        &Rejection::OpenEnded,
    );
}

#[test]
fn a_session_is_on_an_open_item_of_today() {
    let mut scene = morning();
    scene.tick(0);
    scene.focus(50);
    let (done, open) = (scene.item(0).id, scene.item(1).id);
    let on = |item| Command::FocusOn {
        item: Some(item),
        go_on: false,
    };
    scene.refuses(on(done), &Rejection::ItemNotOpen);
    let nobody = domain::ItemId(uuid::Uuid::nil());
    scene.refuses(on(nobody), &Rejection::UnknownItem);
    scene.does(on(open));
    assert!(scene.does(on(open)).is_empty(), "it is on it already");
}

#[test]
fn a_meeting_holds_the_session_and_finish_ends_the_meeting_first() {
    let mut scene = morning();
    scene.focus(50);
    scene.until("09:20");
    scene.does(meeting(None));
    scene.refuses(Command::Resume, &Rejection::MeetingGoesOn);
    scene.until("09:50");
    scene.does(Command::Finish);
    assert!(scene.day().running_meeting().is_none());
    assert!(
        scene.day().focus[0].is_paused(),
        "it stays held until it is resumed"
    );
    scene.does(Command::Resume);
    scene.until("10:00");
    scene.does(Command::Finish);
    assert_eq!(scene.focused(), 30);
    assert_eq!(scene.day().meeting_time(scene.0.now).0, 30 * 60);
}

#[test]
fn work_past_midnight_belongs_to_its_day() {
    let mut scene = shaped(Shape::TaskGoals);
    scene.until("23:50");
    scene.focus(240);
    scene.until("+03:50");
    scene.does(Command::Extend {
        minutes: Minutes(30),
    });
    scene.until("+04:10");
    scene.does(Command::Finish);
    assert_eq!(scene.focused(), 260);
    assert_eq!(
        scene
            .0
            .state
            .day
            .as_ref()
            .map(|day| day.date.to_string())
            .as_deref(),
        Some("2026-11-24")
    );
    let next = scene.0.ask(focus(50));
    assert!(
        matches!(next, Err(Rejection::ForgottenDay(_))),
        "but nothing new begins in it"
    );
    assert_eq!(scene.day().last_activity(), scene.0.now + TimeDelta::zero());
}
