//! The session turned to another item: what was stays, what comes is the other's.

use chrono::TimeDelta;
use domain::{
    Clause, Command, Correction, Criterion, Definition, DefinitionChoice, GapCause, GapWas, ItemId,
    Minutes, Need, Notice, PastEnd, SessionChange,
};

use crate::scene::{Scene, at, clock, morning, planned};

fn on_first() -> Scene {
    let mut scene = morning();
    start(&mut scene);
    scene
}

fn start(scene: &mut Scene) {
    let item = Some(scene.item(0).id);
    scene.does(Command::StartFocus {
        minutes: Some(Minutes(50)),
        open_ended: false,
        item,
        past_end: PastEnd::Ask,
        bonus: false,
    });
}

fn turn(scene: &mut Scene, index: usize) {
    let item = Some(scene.item(index).id);
    scene.does(Command::FocusOn { item, go_on: false });
}

fn minutes(scene: &Scene, index: usize) -> u32 {
    let item: ItemId = scene.item(index).id;
    scene.day().item_focus(item, scene.0.now).0 / 60
}

#[test]
fn what_was_worked_stays_with_what_it_was_on() {
    let mut scene = on_first();
    scene.until("09:20");
    scene.0.now += TimeDelta::milliseconds(1_234);
    turn(&mut scene, 1);
    let running = scene.day().running_focus().expect("it goes on");
    assert_eq!(
        running.ends_at(),
        Some(at("09:50")),
        "to the same instant, to the millisecond"
    );
    scene.until("09:45");
    turn(&mut scene, 0);
    scene.until("09:50");
    assert_eq!((minutes(&scene, 0), minutes(&scene, 1)), (25, 24));
    assert_eq!(scene.focused(), 50, "and no minute is lost between them");
    assert!(scene.day().running_focus().expect("it goes on").ran_over);
    let ended = scene.notices();
    assert!(
        matches!(ended[..], [Notice::FocusEnded { .. }]),
        "its end is told once: {ended:?}"
    );
    turn(&mut scene, 2);
    assert_eq!(scene.notices().len(), 1, "and not again for the third item");
}

#[test]
fn a_sitting_is_one_session_whatever_it_went_through() {
    let sessions = Definition {
        need: Need::All,
        clauses: vec![Clause::One(Criterion::Sessions(1))],
    };
    let mut scene = planned(Some(DefinitionChoice::rule(sessions)));
    start(&mut scene);
    for (time, index) in [("09:03", 1), ("09:06", 2)] {
        scene.until(time);
        turn(&mut scene, index);
    }
    assert_eq!(scene.day().sessions_finished(), 0, "it still goes on");
    assert_eq!(scene.day().enough_at, None);
    scene.until("09:08");
    scene.does(Command::Finish);
    assert_eq!(
        scene.day().sessions_finished(),
        1,
        "three, three and two minutes are one session"
    );
    assert_eq!(scene.day().enough_at, Some(at("09:08")));
}

#[test]
fn a_slip_leaves_no_record() {
    let mut scene = on_first();
    scene.0.wait(TimeDelta::seconds(20));
    turn(&mut scene, 1);
    assert_eq!(scene.day().focus.len(), 1);
    scene.until("09:10");
    assert_eq!((minutes(&scene, 0), minutes(&scene, 1)), (0, 10));
}

#[test]
fn it_was_the_other_all_along_is_a_correction() {
    let mut scene = on_first();
    scene.until("09:20");
    turn(&mut scene, 1);
    let (focus, item) = (scene.day().focus[0].id, Some(scene.item(1).id));
    scene.corrects(Correction::Session {
        id: focus,
        change: SessionChange::Item { item },
    });
    scene.until("09:30");
    assert_eq!((minutes(&scene, 0), minutes(&scene, 1)), (0, 30));
    assert_eq!(
        scene.day().running_focus().and_then(domain::Focus::ends_at),
        Some(at("09:50"))
    );
}

#[test]
fn a_held_session_stays_held_unless_it_is_to_go_on() {
    for go_on in [false, true] {
        let mut scene = on_first();
        scene.until("09:20");
        scene.does(Command::Pause);
        scene.until("09:28");
        let item = Some(scene.item(1).id);
        scene.does(Command::FocusOn { item, go_on });
        let running = scene.day().running_focus().expect("it goes on");
        assert_eq!(running.is_running(), go_on);
        if !go_on {
            assert_eq!(running.held_since().map(clock), Some("09:20".to_owned()));
            scene.does(Command::Resume);
        }
        scene.until("09:40");
        assert_eq!((minutes(&scene, 0), minutes(&scene, 1)), (20, 12));
        assert_eq!(
            scene.day().running_focus().and_then(domain::Focus::ends_at),
            Some(at("09:58")),
            "thirty minutes of the plan were left"
        );
    }
}

#[test]
fn a_gap_stays_with_what_it_was_on_and_its_answer_lets_the_rest_run() {
    let mut scene = on_first();
    scene.until("09:20");
    scene.0.miss(GapCause::Sleep, TimeDelta::minutes(10));
    turn(&mut scene, 1);
    let gap = scene.day().focus[0].gaps[0].id;
    let (was, then) = (GapWas::Focus, None);
    scene.does(Command::ResolveGap {
        gap,
        was,
        go_on: then,
    });
    let running = scene.day().running_focus().expect("it goes on");
    assert!(running.is_running());
    scene.until("09:40");
    assert_eq!((minutes(&scene, 0), minutes(&scene, 1)), (30, 10));
}

#[test]
fn a_turn_is_taken_back_without_a_question() {
    let mut scene = on_first();
    scene.until("09:20");
    turn(&mut scene, 1);
    scene.until("09:40");
    scene.takes_back();
    assert_eq!(scene.day().focus.len(), 1);
    assert_eq!(scene.day().open_gaps().count(), 0, "it ran all along");
    assert_eq!(minutes(&scene, 0), 40);
}

#[test]
fn a_tick_moves_nothing() {
    let mut scene = on_first();
    scene.until("09:20");
    scene.tick(0);
    scene.until("09:30");
    assert_eq!(scene.day().focus.len(), 1);
    assert_eq!(minutes(&scene, 0), 30);
}

#[test]
fn what_was_agreed_stays_agreed_and_an_extension_is_one_for_all() {
    let mut scene = on_first();
    scene.until("09:45");
    turn(&mut scene, 1);
    scene.does(Command::Extend {
        minutes: Minutes(10),
    });
    let running = scene.day().running_focus().expect("it goes on");
    assert_eq!(running.ends_at(), Some(at("10:00")));
    assert_eq!(running.bonus, scene.day().focus[0].bonus);
}
