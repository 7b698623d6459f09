//! Sessions: their times, their item, one made two, none, one more.

use chrono::TimeDelta;
use domain::{
    Command, Correction, FocusId, GapCause, InterruptedBy, ItemId, Minutes, Rejection,
    SessionChange,
};
use uuid::Uuid;

use super::{add, gaps, intervals, last, slept, stretches, worked};
use crate::scene::{Scene, at, focus, meeting, morning};

fn change(scene: &Scene, change: SessionChange) -> Correction {
    let focus = scene.day().focus[0].id;
    Correction::Session { id: focus, change }
}

fn times(scene: &Scene, from: Option<&str>, to: Option<&str>) -> Correction {
    let (from, to) = (from.map(at), to.map(at));
    change(scene, SessionChange::Times { from, to })
}

fn split(scene: &Scene, time: &str) -> Correction {
    let (at, item) = (at(time), None);
    change(scene, SessionChange::Split { at, item })
}

#[test]
fn a_session_that_began_later_is_cut() {
    let mut scene = worked();
    scene.corrects(times(&scene, Some("09:10"), None));
    let session = &scene.day().focus[0];
    assert_eq!(session.started_at, at("09:10"));
    assert_eq!(scene.focused(), 40);
}

#[test]
fn a_session_that_ended_later_was_worked_through() {
    let mut scene = worked();
    scene.corrects(times(&scene, Some("08:50"), Some("10:10")));
    let session = &scene.day().focus[0];
    assert_eq!(intervals(session), stretches(&[("08:50", "10:10")]));
    assert_eq!(session.ended_at, Some(at("10:10")));
    assert_eq!(scene.day().started_at, at("08:50"));
}

#[test]
fn a_session_set_wholly_elsewhere_is_worth_no_way_between() {
    for (from, to) in [("08:00", "08:50"), ("10:10", "11:00"), ("08:10", "09:00")] {
        let mut scene = worked();
        scene.corrects(times(&scene, Some(from), Some(to)));
        let session = &scene.day().focus[0];
        assert_eq!(
            intervals(session).iter().filter(|(a, b)| a != b).count(),
            1,
            "one stretch: {session:?}"
        );
        assert_eq!(scene.focused(), 50, "{from} to {to}");
        scene.corrects(times(&scene, Some("09:00"), Some("09:50")));
        assert_eq!(scene.focused(), 50, "{from} to {to} and back");
        scene.corrects(add(from, to));
    }
}

#[test]
fn times_that_cannot_be_are_refused() {
    let mut scene = worked();
    for (from, to) in [
        (Some("09:50"), None),
        (Some("11:00"), None),
        (None, Some("09:00")),
        (Some("10:00"), Some("09:30")),
        (None, Some("12:01")),
        (Some("03:59"), None),
    ] {
        scene.corrects_nothing(times(&scene, from, to), &Rejection::StretchUnsound);
    }
}

#[test]
fn times_over_other_time_are_refused() {
    let mut scene = worked();
    scene.corrects(add("10:30", "11:00"));
    scene.corrects_nothing(times(&scene, None, Some("10:31")), &Rejection::StretchTaken);
    scene.corrects(times(&scene, None, Some("10:30")));
    scene.corrects_nothing(add("09:30", "09:40"), &Rejection::StretchTaken);
}

#[test]
fn what_is_cut_off_takes_its_gaps_along() {
    let mut scene = slept();
    scene.corrects(times(&scene, Some("09:30"), Some("09:50")));
    let session = &scene.day().focus[0];
    assert_eq!(
        intervals(session),
        stretches(&[("09:30", "09:30"), ("09:40", "09:50")]),
        "a session begins where its first interval does"
    );
    assert_eq!(gaps(session).len(), 1);
    assert_eq!(session.gaps[0].from, at("09:30"));
}

#[test]
fn a_running_session_may_have_begun_earlier_or_later() {
    let mut scene = morning();
    scene.until("10:00");
    scene.focus(50);
    scene.until("10:10");
    scene.corrects(times(&scene, Some("09:50"), None));
    let session = scene.day().running_focus().expect("it runs on");
    assert_eq!(session.ends_at(), Some(at("10:40")), "its length stays");
    scene.until("10:45");
    assert!(scene.day().focus[0].ran_over);
    scene.corrects(times(&scene, Some("10:20"), None));
    let session = scene.day().running_focus().expect("it still runs on");
    assert!(!session.ran_over, "its end lies ahead again");
    scene.corrects_nothing(
        times(&scene, Some("10:45"), None),
        &Rejection::StretchUnsound,
    );
    let why = Rejection::StillGoesOn;
    scene.corrects_nothing(times(&scene, None, Some("10:40")), &why);
}

#[test]
fn a_held_session_has_no_end_to_move_either() {
    let mut scene = morning();
    scene.focus(50);
    scene.until("09:20");
    scene.does(Command::Pause);
    scene.until("10:00");
    let why = Rejection::StillGoesOn;
    scene.corrects_nothing(times(&scene, None, Some("09:10")), &why);
    scene.corrects_nothing(change(&scene, SessionChange::Remove), &why);
    scene.corrects(times(&scene, Some("09:10"), None));
    assert_eq!(scene.focused(), 10);
    scene.does(Command::Resume);
    scene.until("10:05");
    assert_eq!(scene.focused(), 15, "and can be taken up again");
}

#[test]
fn a_session_may_be_of_any_item_of_its_day() {
    let mut scene = worked();
    scene.tick(1);
    let item = Some(scene.item(1).id);
    scene.corrects(change(&scene, SessionChange::Item { item }));
    assert_eq!(scene.day().focus[0].item, item, "also of one that is done");
    let unknown = Some(ItemId(Uuid::max()));
    let why = Rejection::UnknownItem;
    scene.corrects_nothing(change(&scene, SessionChange::Item { item: unknown }), &why);
    let (from, to) = (at("10:00"), at("10:30"));
    let more = Correction::NewSession {
        item: unknown,
        from,
        to,
    };
    scene.corrects_nothing(more, &why);
}

#[test]
fn one_session_was_two() {
    let mut scene = worked();
    let item = Some(scene.item(2).id);
    let at_half = SessionChange::Split {
        at: at("09:30"),
        item,
    };
    scene.corrects(change(&scene, at_half));
    let [first, second] = &scene.day().focus[..] else {
        panic!("two sessions: {:?}", scene.day().focus);
    };
    assert_eq!(intervals(first), stretches(&[("09:00", "09:30")]));
    assert_eq!(intervals(second), stretches(&[("09:30", "09:50")]));
    assert_eq!((first.item, second.item), (None, item));
    assert_eq!(
        (first.planned, second.planned),
        (Some(Minutes(30)), Some(Minutes(20))),
        "the plan is shared"
    );
    assert_eq!(scene.focused(), 50, "a split is worth nothing by itself");
    assert_eq!(scene.day().sessions_finished(), 2);
}

#[test]
fn a_session_is_split_inside() {
    let mut scene = worked();
    for time in ["08:00", "09:00", "09:50", "11:00"] {
        scene.corrects_nothing(split(&scene, time), &Rejection::StretchUnsound);
    }
}

#[test]
fn the_second_part_of_a_running_session_runs_on() {
    let mut scene = morning();
    scene.focus(50);
    scene.until("09:30");
    let (running, end) = (last(&scene), scene.day().focus[0].ends_at());
    scene.corrects(split(&scene, "09:20"));
    let second = scene.day().running_focus().expect("it runs on");
    assert_eq!(second.id, running, "whoever follows it does not lose it");
    assert_eq!(second.ends_at(), end, "and it ends when it was to");
    assert_eq!(scene.day().focus[0].ended_at, Some(at("09:20")));
    scene.until("09:50");
    assert_eq!(scene.notices().len(), 1, "its end is told once");
}

#[test]
fn a_split_in_overtime_announces_nothing_again() {
    let mut scene = morning();
    scene.focus(50);
    scene.until("10:10");
    assert_eq!(scene.notices().len(), 1);
    scene.corrects(split(&scene, "10:00"));
    scene.until("10:30");
    assert_eq!(scene.notices().len(), 1);
    let second = scene.day().running_focus().expect("it runs on");
    assert_eq!(second.planned, None, "the plan was over before");
}

#[test]
fn a_split_inside_a_gap_leaves_two() {
    let mut scene = morning();
    scene.focus(50);
    scene.until("09:20");
    scene.0.miss(GapCause::Sleep, TimeDelta::minutes(20));
    scene.corrects(split(&scene, "09:30"));
    let [first, second] = &scene.day().focus[..] else {
        panic!("two sessions");
    };
    assert_eq!((gaps(first).len(), gaps(second).len()), (1, 1));
    assert_ne!(first.gaps[0].id, second.gaps[0].id);
    assert!(second.is_paused(), "held as before");
}

#[test]
fn a_session_that_was_none_is_gone_and_its_marks_stay() {
    let mut scene = morning();
    scene.focus(50);
    scene.until("09:10");
    let by = InterruptedBy::Others;
    scene.does(Command::Interrupted { by, word: None });
    let running = change(&scene, SessionChange::Remove);
    scene.corrects_nothing(running, &Rejection::StillGoesOn);
    scene.does(Command::Finish);
    scene.corrects(change(&scene, SessionChange::Remove));
    assert!(scene.day().focus.is_empty());
    let mark = scene.day().interruptions[0].clone();
    assert_eq!((mark.at, mark.focus), (at("09:10"), None));
}

#[test]
fn marks_belong_to_the_part_they_fell_into() {
    let mut scene = morning();
    scene.focus(50);
    for time in ["09:10", "09:40"] {
        scene.until(time);
        let by = InterruptedBy::Myself;
        scene.does(Command::Interrupted { by, word: None });
    }
    scene.corrects(split(&scene, "09:30"));
    let of: Vec<_> = scene
        .day()
        .interruptions
        .iter()
        .map(|mark| mark.focus)
        .collect();
    let ids: Vec<_> = scene
        .day()
        .focus
        .iter()
        .map(|focus| Some(focus.id))
        .collect();
    assert_eq!(of, ids);
}

#[test]
fn a_session_may_be_noted_while_another_is_held() {
    let mut scene = morning();
    scene.focus(50);
    scene.until("09:20");
    scene.does(meeting(None));
    scene.until("09:40");
    scene.does(Command::Finish);
    scene.until("10:00");
    let held = last(&scene);
    scene.corrects(add("09:45", "09:55"));
    assert_eq!(last(&scene), held, "what goes on is still the last");
    scene.does(Command::Resume);
    scene.until("10:05");
    assert_eq!(scene.focused(), 35);
}

#[test]
fn a_correction_may_make_the_day_enough_or_take_it_back() {
    let mut scene =
        crate::scene::planned(Some(domain::DefinitionChoice::rule(domain::Definition {
            need: domain::Need::Any,
            clauses: vec![domain::Clause::One(domain::Criterion::Focus(Minutes(60)))],
        })));
    scene.does(focus(50));
    scene.until("09:50");
    scene.does(Command::Finish);
    scene.until("12:00");
    scene.corrects(add("10:00", "10:10"));
    assert_eq!(scene.day().enough_at, Some(at("12:00")), "told now");
    let focus: FocusId = last(&scene);
    let change = SessionChange::Remove;
    scene.corrects(Correction::Session { id: focus, change });
    assert_eq!(scene.day().enough_at, None);
}

#[test]
fn a_session_that_began_where_its_gap_ended_is_asked_nothing() {
    let mut scene = slept();
    scene.corrects(times(&scene, Some("09:40"), None));
    let session = &scene.day().focus[0];
    assert_eq!(intervals(session), stretches(&[("09:40", "10:00")]));
    assert_eq!(gaps(session), []);
}
