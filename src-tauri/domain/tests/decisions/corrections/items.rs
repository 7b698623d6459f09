//! Items: what truly became of them, on an open day and on one that is closed.

use domain::{Command, Correction, DeferredFrom, Event, ItemChange, ItemState, Rejection, Target};

use crate::scene::{Scene, at, clock, close, morning};

/// Three items, the first ticked at 10:00, closed at 16:00; it is the next morning.
fn closed() -> Scene {
    let mut scene = morning();
    scene.until("10:00");
    scene.tick(0);
    scene.until("16:00");
    scene.does(close());
    scene.until("+09:00");
    scene
}

fn change(scene: &Scene, index: usize, change: ItemChange) -> Correction {
    let item = scene.item(index).id;
    Correction::Item { id: item, change }
}

fn done(scene: &Scene, index: usize) -> Correction {
    change(scene, index, ItemChange::Done { at: None })
}

fn not_done(scene: &Scene, index: usize, place: Target) -> Correction {
    change(scene, index, ItemChange::NotDone { place })
}

fn waits(scene: &Scene, index: usize) -> bool {
    let from = DeferredFrom::Item(scene.item(index).id);
    scene.0.state.waiting.iter().any(|one| one.from == from)
}

#[test]
fn an_item_that_was_done_after_all_waits_no_longer() {
    let mut scene = closed();
    assert!(waits(&scene, 1), "it was put on the next day at the close");
    scene.corrects(done(&scene, 1));
    let item = scene.item(1);
    assert_eq!((item.state, item.left_over), (ItemState::Done, false));
    assert_eq!(
        item.done_at.map(clock).as_deref(),
        Some("16:00"),
        "at the latest at the end"
    );
    assert!(!waits(&scene, 1));
}

#[test]
fn the_time_of_a_tick_can_be_said() {
    let mut scene = closed();
    let at_noon = ItemChange::Done {
        at: Some(at("12:00")),
    };
    scene.corrects(change(&scene, 2, at_noon));
    assert_eq!(scene.item(2).done_at, Some(at("12:00")));
    for time in ["08:59", "16:01"] {
        let at = Some(at(time));
        scene.corrects_nothing(
            change(&scene, 2, ItemChange::Done { at }),
            &Rejection::StretchUnsound,
        );
    }
}

#[test]
fn a_tick_without_a_time_keeps_the_one_it_has() {
    let mut scene = closed();
    assert_eq!(scene.corrects(done(&scene, 0)), [], "it is done already");
    assert_eq!(scene.item(0).done_at, Some(at("10:00")));
}

#[test]
fn an_item_that_was_not_done_waits_again() {
    let mut scene = closed();
    scene.corrects(not_done(&scene, 0, Target::Tomorrow));
    let item = scene.item(0);
    assert_eq!(
        item.state,
        ItemState::Moved("2026-11-26".parse().expect("a date")),
        "seen from today, tomorrow is ahead"
    );
    assert!(item.left_over, "the day had set out to do it");
    assert!(waits(&scene, 0));
}

#[test]
fn what_waited_can_be_dropped_instead_and_the_other_way_round() {
    let mut scene = closed();
    scene.corrects(not_done(&scene, 1, Target::Drop));
    assert_eq!(scene.item(1).state, ItemState::Dropped);
    assert!(!waits(&scene, 1));
    scene.corrects(not_done(&scene, 1, Target::Tomorrow));
    assert!(waits(&scene, 1));
    let again = not_done(&scene, 1, Target::Tomorrow);
    assert_eq!(scene.corrects(again), [], "it says so already");
}

#[test]
fn a_day_whose_last_item_was_done_was_enough_then() {
    let mut scene = closed();
    scene.corrects(done(&scene, 1));
    assert_eq!(scene.day().enough_at, None);
    let at = Some(at("15:00"));
    let events = scene.corrects(change(&scene, 2, ItemChange::Done { at }));
    assert!(
        matches!(events.last(), Some(Event::DayEnoughCorrected(_))),
        "{events:?}"
    );
    assert_eq!(
        scene.day().enough_at.map(clock).as_deref(),
        Some("16:00"),
        "the other one was ticked at the end"
    );
}

#[test]
fn on_an_open_day_it_is_the_ordinary_act() {
    let mut scene = morning();
    scene.until("11:00");
    let earlier = ItemChange::Done {
        at: Some(at("10:30")),
    };
    scene.corrects(change(&scene, 0, earlier));
    assert_eq!(scene.item(0).done_at, Some(at("10:30")));
    scene.corrects(not_done(&scene, 0, Target::Tomorrow));
    assert_eq!(scene.item(0).state, ItemState::Open);
    assert_eq!(scene.item(0).done_at, None);
}

#[test]
fn it_is_taken_back_as_one() {
    let mut scene = closed();
    let before = scene.0.state.clone();
    scene.corrects(done(&scene, 1));
    scene.takes_back();
    assert_eq!(scene.0.state.day, before.day);
    assert_eq!(scene.0.state.waiting, before.waiting);
}

#[test]
fn an_item_of_another_day_is_not_known() {
    let mut scene = closed();
    let item = domain::ItemId(uuid::Uuid::max());
    let change = ItemChange::Done { at: None };
    let day = scene.day().id;
    let correction = Correction::Item { id: item, change };
    scene.refuses(
        Command::Correct { day, correction },
        &Rejection::UnknownItem,
    );
}
