//! Gaps: another answer, other times, two, a session of its own, none.

use chrono::TimeDelta;
use domain::{Command, Correction, GapCause, GapChange, GapWas, ItemId, Rejection, SessionChange};
use uuid::Uuid;

use super::{add, gaps, intervals, stretches};
use crate::scene::{Scene, at, close_at, morning};

/// A session from 09:00 with a gap from 09:20 to 10:00, resumed at 10:10, finished at 10:30; 12:00.
fn slept() -> Scene {
    let mut scene = asleep();
    scene.until("10:10");
    scene.does(Command::Resume);
    scene.until("10:30");
    scene.does(Command::Finish);
    scene.until("12:00");
    scene
}

/// The same before it was resumed.
fn asleep() -> Scene {
    let mut scene = morning();
    scene.focus(50);
    scene.until("09:20");
    scene.0.miss(GapCause::Sleep, TimeDelta::minutes(40));
    scene
}

fn change(scene: &Scene, change: GapChange) -> Correction {
    let gap = scene.day().focus[0].gaps[0].id;
    Correction::Gap { id: gap, change }
}

fn times(scene: &Scene, from: Option<&str>, to: Option<&str>) -> Correction {
    let (from, to) = (from.map(at), to.map(at));
    change(scene, GapChange::Times { from, to })
}

#[test]
fn another_answer_counts() {
    let mut scene = slept();
    for (was, minutes) in [
        (Some(GapWas::Focus), 80),
        (Some(GapWas::Drop), 40),
        (Some(GapWas::Break), 40),
        (None, 40),
    ] {
        scene.corrects(change(
            &scene,
            GapChange::Was {
                was,
                from: None,
                to: None,
            },
        ));
        assert_eq!(scene.focused(), minutes, "{was:?}");
    }
    let again = change(
        &scene,
        GapChange::Was {
            was: None,
            from: None,
            to: None,
        },
    );
    assert_eq!(scene.corrects(again), [], "it is asked about already");
}

#[test]
fn a_gap_is_set_right_in_a_closed_day_too() {
    let mut scene = slept();
    scene.close();
    let answer = Command::ResolveGap {
        gap: scene.day().focus[0].gaps[0].id,
        was: GapWas::Focus,
        go_on: None,
    };
    scene.refuses(answer, &Rejection::DayIsClosed);
    scene.corrects(change(
        &scene,
        GapChange::Was {
            was: Some(GapWas::Focus),
            from: None,
            to: None,
        },
    ));
    assert_eq!(scene.focused(), 80);
}

#[test]
fn a_dropped_gap_with_a_meeting_in_it_is_no_focus() {
    let mut scene = asleep();
    let log = Command::LogMeeting {
        title: None,
        reason: None,
        from: at("09:20"),
        to: at("09:50"),
        announced: None,
    };
    scene.does(log);
    for was in [Some(GapWas::Focus), Some(GapWas::Break), None] {
        let answer = change(
            &scene,
            GapChange::Was {
                was,
                from: None,
                to: None,
            },
        );
        scene.corrects_nothing(answer, &Rejection::StretchTaken);
    }
    scene.corrects_nothing(change(&scene, GapChange::Remove), &Rejection::StretchTaken);
    scene.corrects_nothing(times(&scene, Some("09:50"), None), &Rejection::StretchTaken);
    scene.corrects(change(&scene, GapChange::Split { at: at("09:50") }));
    let gap = scene.day().focus[0].gaps[1].id;
    let was = Some(GapWas::Focus);
    scene.corrects(Correction::Gap {
        id: gap,
        change: GapChange::Was {
            was,
            from: None,
            to: None,
        },
    });
    assert_eq!(scene.focused(), 30, "beside the meeting it is");
}

#[test]
fn what_a_gap_gives_up_was_worked_and_what_it_takes_was_not() {
    let mut scene = slept();
    scene.corrects(times(&scene, Some("09:10"), Some("09:40")));
    let session = &scene.day().focus[0];
    assert_eq!(
        intervals(session),
        stretches(&[("09:00", "09:10"), ("09:40", "10:00"), ("10:10", "10:30")])
    );
    assert_eq!(session.gaps[0].from, at("09:10"));
}

#[test]
fn a_gap_may_take_a_whole_interval() {
    let mut scene = slept();
    scene.corrects(times(&scene, Some("09:00"), Some("10:30")));
    let session = &scene.day().focus[0];
    assert_eq!(intervals(session), stretches(&[("09:00", "09:00")]));
    assert_eq!(scene.focused(), 0);
}

#[test]
fn a_gap_stays_inside_its_session() {
    let mut scene = slept();
    for (from, to) in [
        (Some("08:59"), None),
        (None, Some("10:31")),
        (Some("10:00"), None),
        (Some("10:00"), Some("09:30")),
    ] {
        scene.corrects_nothing(times(&scene, from, to), &Rejection::StretchUnsound);
    }
}

#[test]
fn a_gap_takes_no_other_time() {
    let mut scene = slept();
    scene.corrects(add("10:02", "10:08"));
    let why = Rejection::StretchTaken;
    scene.corrects_nothing(times(&scene, None, Some("10:05")), &why);
    scene.corrects(times(&scene, None, Some("10:02")));
}

#[test]
fn a_held_session_follows_its_gap() {
    let mut scene = asleep();
    scene.corrects(times(&scene, None, Some("09:50")));
    let session = scene.day().running_focus().expect("it is held");
    assert_eq!(
        intervals(session),
        stretches(&[("09:00", "09:20"), ("09:50", "10:00")])
    );
    assert_eq!(session.paused_at, Some(at("10:00")));
    scene.corrects(change(&scene, GapChange::Remove));
    let session = scene.day().running_focus().expect("it is still held");
    assert_eq!(intervals(session), stretches(&[("09:00", "10:00")]));
    assert!(session.gaps.is_empty());
    scene.until("10:10");
    scene.does(Command::Resume);
    scene.until("10:15");
    assert_eq!(scene.focused(), 65);
}

#[test]
fn a_gap_that_was_two_has_two_answers() {
    let mut scene = slept();
    scene.corrects(change(&scene, GapChange::Split { at: at("09:30") }));
    let session = &scene.day().focus[0];
    let open = |from: &str, to: &str| (from.to_owned(), to.to_owned(), None);
    assert_eq!(
        gaps(session),
        [open("09:20", "09:30"), open("09:30", "10:00")]
    );
    let second = session.gaps[1].id;
    scene.does(Command::ResolveGap {
        gap: second,
        was: GapWas::Focus,
        go_on: None,
    });
    assert_eq!(scene.focused(), 70);
    for time in ["09:20", "09:30", "11:00"] {
        let split = change(&scene, GapChange::Split { at: at(time) });
        scene.corrects_nothing(split, &Rejection::StretchUnsound);
    }
}

#[test]
fn a_correction_that_leaves_less_to_ask_does_not_ask_again() {
    let mut scene = asleep();
    let asked = scene.notices().len();
    scene.corrects(change(&scene, GapChange::Split { at: at("09:30") }));
    scene.corrects(add("09:40", "09:50"));
    assert_eq!(scene.notices().len(), asked);
}

#[test]
fn a_gap_that_was_work_on_another_item_becomes_a_session() {
    let mut scene = asleep();
    let held = scene.day().focus[0].id;
    let item = Some(scene.item(1).id);
    let unknown = Some(ItemId(Uuid::max()));
    let own = change(&scene, GapChange::Own { item: unknown });
    scene.corrects_nothing(own, &Rejection::UnknownItem);
    scene.corrects(change(&scene, GapChange::Own { item }));
    let own = scene.day().focus.iter().find(|focus| focus.id != held);
    let own = own.expect("a session of its own");
    assert_eq!(intervals(own), stretches(&[("09:20", "10:00")]));
    assert_eq!(own.item, item);
    let session = scene.day().running_focus().expect("the other is held on");
    assert_eq!(session.id, held);
    assert!(session.gaps.is_empty());
    scene.does(Command::Resume);
    scene.until("10:10");
    assert_eq!(scene.focused(), 70);
}

#[test]
fn what_is_asked_ends_with_the_day() {
    let asked_until = |end: &str| [("09:20".to_owned(), end.to_owned(), None)];
    let mut scene = morning();
    scene.focus(50);
    scene.until("09:20");
    scene.0.miss(GapCause::Sleep, TimeDelta::hours(23));
    scene.does(close_at(Some("12:00")));
    assert_eq!(gaps(&scene.day().focus[0]), asked_until("12:00"));
    scene.corrects(Correction::End { at: at("11:00") });
    assert_eq!(gaps(&scene.day().focus[0]), asked_until("11:00"));
    scene.corrects(change(
        &scene,
        GapChange::Was {
            was: Some(GapWas::Focus),
            from: None,
            to: None,
        },
    ));
    assert_eq!(scene.focused(), 120, "it lies within the day, so it counts");
}

#[test]
fn a_day_that_ended_where_the_gap_began_asks_nothing() {
    let mut scene = morning();
    scene.focus(50);
    scene.until("09:20");
    scene.0.miss(GapCause::Crash, TimeDelta::hours(23));
    scene.close();
    assert_eq!(scene.day().closing.map(|end| end.at), Some(at("09:20")));
    assert!(scene.day().focus[0].gaps.is_empty());
}

/// A session from 09:00 to 10:30 with gaps from 09:20 to 09:40 and from 10:00 to 10:20; 12:00 now.
fn slept_twice() -> Scene {
    let mut scene = morning();
    scene.focus(50);
    for time in ["09:20", "10:00"] {
        scene.until(time);
        scene.0.miss(GapCause::Sleep, TimeDelta::minutes(20));
        scene.does(Command::Resume);
    }
    scene.until("10:30");
    scene.does(Command::Finish);
    scene.until("12:00");
    scene
}

#[test]
fn a_gap_grows_over_one_that_is_asked_about_and_not_over_an_answered_one() {
    for (answer, makes_room) in [(None, true), (Some(GapWas::Break), false)] {
        let mut scene = slept_twice();
        scene.corrects(change(
            &scene,
            GapChange::Was {
                was: answer,
                from: None,
                to: None,
            },
        ));
        let grown = Correction::Gap {
            id: scene.day().focus[0].gaps[1].id,
            change: GapChange::Times {
                from: Some(at("09:30")),
                to: None,
            },
        };
        if makes_room {
            scene.corrects(grown);
            let left = &scene.day().focus[0].gaps[0];
            assert_eq!((left.from, left.to), (at("09:20"), at("09:30")));
        } else {
            scene.corrects_nothing(grown, &Rejection::StretchTaken);
        }
    }
}

#[test]
fn a_session_that_ended_later_was_not_worked_in_its_break() {
    let mut scene = asleep();
    scene.does(Command::Finish);
    scene.until("12:00");
    scene.corrects(change(
        &scene,
        GapChange::Was {
            was: Some(GapWas::Break),
            from: None,
            to: None,
        },
    ));
    let focus = scene.day().focus[0].id;
    let change = SessionChange::Times {
        from: None,
        to: Some(at("10:30")),
    };
    scene.corrects(Correction::Session { id: focus, change });
    let session = &scene.day().focus[0];
    assert_eq!(
        intervals(session),
        stretches(&[("09:00", "09:20"), ("10:00", "10:30")])
    );
}
