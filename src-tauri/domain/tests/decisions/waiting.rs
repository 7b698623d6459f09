//! What waits for later days.

use domain::{CarriedId, Command, ItemState, Rejection, Target, WhenFull};

use crate::scene::{Scene, before_the_day, close, morning, words};

fn later(due: Option<&str>) -> Command {
    Command::AddForLater {
        title: words("Book the room"),
        due: due.map(|due| due.parse().expect("a date")),
        estimate_minutes: None,
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
        when_full: WhenFull::Ask,
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
    scene.does(Command::Place {
        what: thought.into(),
        place: Target::Tomorrow,
    });
    assert!(scene.0.state.parked.is_empty());
}

fn waiting_one(scene: &mut Scene, due: Option<&str>) -> CarriedId {
    scene.does(later(due));
    scene.0.state.waiting[0].id
}

#[test]
fn what_waits_can_get_other_words_and_another_date() {
    let mut scene = before_the_day();
    let waiting = waiting_one(&mut scene, Some("2026-11-27"));
    let title = words("Book the large room");
    scene.does(Command::RenameWaiting {
        waiting,
        title: title.clone(),
    });
    let to = |due: Option<&str>| Command::MoveWaiting {
        waiting,
        due: due.map(|due| due.parse().expect("a date")),
    };
    scene.does(to(Some("2026-12-01")));
    let carried = scene.0.state.waiting[0].clone();
    assert_eq!(
        (carried.title, carried.due.to_string()),
        (title, "2026-12-01".to_owned())
    );
    scene.does(to(None));
    assert_eq!(
        scene.0.state.waiting[0].due.to_string(),
        "2026-11-25",
        "tomorrow"
    );
    assert_eq!(scene.does(to(None)), [], "where it is already");
    scene.refuses(to(Some("2026-11-24")), &Rejection::DateNotAhead);
    scene.takes_back();
    assert_eq!(scene.0.state.waiting[0].due.to_string(), "2026-12-01");
}

#[test]
fn an_item_that_was_moved_says_what_waits_for_it() {
    let mut scene = morning();
    scene.does(Command::Place {
        what: scene.item(1).id.into(),
        place: Target::Tomorrow,
    });
    let waiting = scene.0.state.waiting[0].id;
    scene.does(Command::MoveWaiting {
        waiting,
        due: Some("2026-12-03".parse().expect("a date")),
    });
    scene.does(Command::RenameWaiting {
        waiting,
        title: words("Draft it again"),
    });
    let item = scene.item(1);
    assert_eq!(
        item.state,
        ItemState::Moved("2026-12-03".parse().expect("a date"))
    );
    assert_eq!(item.title.as_str(), "Draft it again");
}

#[test]
fn what_nobody_knows_cannot_be_renamed_or_moved() {
    let mut scene = morning();
    let waiting = CarriedId(uuid::Uuid::max());
    let title = words("Nothing");
    for wish in [
        Command::RenameWaiting { waiting, title },
        Command::MoveWaiting { waiting, due: None },
    ] {
        scene.refuses(wish, &Rejection::UnknownWaiting);
    }
}
