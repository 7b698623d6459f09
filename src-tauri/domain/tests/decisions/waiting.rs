//! What waits for later days.

use domain::{CarriedId, Command, Joins, PlaceWish, Rejection};

use crate::scene::{before_the_day, close, morning, words};

fn later(due: Option<&str>) -> Command {
    Command::AddForLater {
        title: words("Book the room"),
        due: due.map(|due| due.parse().expect("a date")),
    }
}

#[test]
fn putting_off_needs_no_day() {
    let mut scene = before_the_day();
    scene.does(later(None));
    assert_eq!(scene.0.state.waiting[0].due.to_string(), "2026-11-25");
    assert!(scene.0.state.day.is_none());
}

#[test]
fn what_waits_is_kept_by_date() {
    let mut scene = before_the_day();
    for due in ["2026-12-03", "2026-11-25", "2026-12-01"] {
        scene.does(later(Some(due)));
    }
    let dues = scene.0.state.waiting.iter();
    let dues: Vec<_> = dues.map(|carried| carried.due.to_string()).collect();
    assert_eq!(dues, ["2026-11-25", "2026-12-01", "2026-12-03"]);
}

#[test]
fn only_a_date_ahead_can_be_waited_for() {
    let mut scene = morning();
    for due in ["2026-11-24", "2025-01-01", "2027-12-24"] {
        scene.refuses(later(Some(due)), &Rejection::DateNotAhead);
    }
}

#[test]
fn what_is_taken_or_dropped_waits_no_longer() {
    let mut scene = before_the_day();
    scene.does(later(None));
    scene.does(later(None));
    let (first, second) = (scene.0.state.waiting[0].id, scene.0.state.waiting[1].id);
    scene.does(Command::TakeWaiting {
        waiting: first,
        joins: Joins::Must,
    });
    assert_eq!(scene.item(0).from, Some(first));
    scene.does(Command::DropWaiting { waiting: second });
    assert!(scene.0.state.waiting.is_empty());
    let waiting: CarriedId = first;
    scene.refuses(Command::DropWaiting { waiting }, &Rejection::UnknownWaiting);
}

#[test]
fn a_thought_can_be_placed_in_a_closed_day() {
    let mut scene = morning();
    scene.does(close());
    scene.does(Command::Park {
        text: words("Oh, and"),
    });
    let thought = scene.0.state.parked[0].id;
    scene.does(Command::PlaceThought {
        thought,
        place: PlaceWish::Tomorrow,
    });
    assert!(scene.0.state.parked.is_empty());
}
