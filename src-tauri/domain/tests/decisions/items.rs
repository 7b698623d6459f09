//! The list: its limit, its ceiling, its history.

use domain::{
    Command, DefinitionChoice, ItemKind, ItemState, Minutes, Rejection, ScopeChangeKind, Shape,
    Target, WhenFull,
};

use crate::scene::{Scene, add, before_the_day, morning, must, words};

fn changes(scene: &Scene) -> Vec<ScopeChangeKind> {
    let changes = scene.day().scope_changes.iter();
    changes.map(|change| change.kind.clone()).collect()
}

#[test]
fn one_more_must_than_the_day_holds_asks() {
    let mut scene = morning();
    scene.refuses(
        add("Fourth", WhenFull::Ask),
        &Rejection::DayIsFull { limit: 3 },
    );
    scene.does(add("Fourth", WhenFull::Bonus));
    assert_eq!(scene.item(3).kind, ItemKind::Bonus);
    assert!(changes(&scene).is_empty(), "a bonus changes no commitment");
}

#[test]
fn a_swap_moves_one_to_tomorrow_and_is_one_change() {
    let mut scene = morning();
    let out = scene.item(1);
    scene.does(add("Fourth", WhenFull::Swap { out: out.id }));
    assert_eq!(
        scene.item(1).state,
        ItemState::Moved("2026-11-25".parse().expect("a date"))
    );
    assert_eq!(scene.item(3).kind, ItemKind::Must);
    assert_eq!(scene.0.state.waiting[0].title, out.title);
    assert_eq!(
        changes(&scene),
        [ScopeChangeKind::Swapped {
            out: out.title,
            into: words("Fourth")
        }]
    );
}

#[test]
fn what_is_wished_holds_whatever_room_there_is() {
    let mut scene = before_the_day();
    scene.does(Command::StartDay {
        definition: Some(DefinitionChoice::shape(Shape::TaskGoals)),
        items: vec![must("First")],
        past_boundary: false,
    });
    scene.does(add("Beyond", WhenFull::Bonus));
    assert_eq!(
        scene.item(1).kind,
        ItemKind::Bonus,
        "a bonus in an empty day"
    );
    assert!(changes(&scene).is_empty(), "and no change of what it asks");
    let out = scene.item(0);
    scene.does(add("Second", WhenFull::Swap { out: out.id }));
    assert!(
        matches!(scene.item(0).state, ItemState::Moved(_)),
        "a swap with room is a swap"
    );
    assert_eq!(scene.item(2).kind, ItemKind::Must);
    let waiting = scene.0.state.waiting[0].id;
    scene.does(Command::TakeWaiting {
        waiting,
        when_full: WhenFull::Bonus,
    });
    assert_eq!(scene.item(0).kind, ItemKind::Bonus, "taken as wished");
}

#[test]
fn what_comes_instead_of_a_bonus_is_a_bonus() {
    let mut scene = morning();
    scene.does(add("Fourth", WhenFull::Bonus));
    let bonus = scene.item(3).id;
    scene.does(add("Fifth", WhenFull::Swap { out: bonus }));
    assert_eq!(scene.item(4).kind, ItemKind::Bonus);
    assert!(changes(&scene).is_empty(), "the musts are what they were");
    (0..3).for_each(|index| scene.tick(index));
    let bonus = scene.item(4).id;
    scene.does(add("Sixth", WhenFull::Swap { out: bonus }));
    assert_eq!(
        scene.item(5).kind,
        ItemKind::Bonus,
        "also once it is enough"
    );
}

#[test]
fn once_enough_only_a_bonus_joins() {
    let mut scene = morning();
    (0..3).for_each(|index| scene.tick(index));
    scene.refuses(add("More", WhenFull::Ask), &Rejection::DayIsEnough);
    let done = scene.item(0).id;
    scene.refuses(
        add("More", WhenFull::Swap { out: done }),
        &Rejection::DayIsEnough,
    );
    scene.does(add("More", WhenFull::Bonus));
    assert!(scene.day().enough_at.is_some(), "a bonus asks for nothing");
}

#[test]
fn a_bonus_becomes_no_must_once_it_is_enough() {
    let mut scene = morning();
    (0..2).for_each(|index| scene.tick(index));
    let (third, bonus) = (scene.item(2).id, 3);
    scene.does(add("More", WhenFull::Bonus));
    scene.does(Command::Place {
        what: third.into(),
        place: Target::Drop,
    });
    assert!(scene.day().enough_at.is_some());
    let item = scene.item(bonus).id;
    scene.refuses(
        Command::ChangeItemKind {
            item,
            kind: ItemKind::Must,
        },
        &Rejection::DayIsEnough,
    );
}

#[test]
fn what_leaves_and_what_comes_back_is_remembered() {
    let mut scene = morning();
    let item = scene.item(0);
    scene.does(Command::Place {
        what: item.id.into(),
        place: Target::Tomorrow,
    });
    assert_eq!(scene.0.state.waiting.len(), 1);
    scene.does(Command::ReturnItem { item: item.id });
    assert!(
        scene.0.state.waiting.is_empty(),
        "what is back no longer waits"
    );
    assert_eq!(
        changes(&scene),
        [
            ScopeChangeKind::Left(item.title.clone()),
            ScopeChangeKind::Added(item.title)
        ]
    );
}

#[test]
fn a_tick_taken_back_is_no_change_of_scope() {
    let mut scene = morning();
    scene.tick(0);
    let item = scene.item(0).id;
    scene.does(Command::ReturnItem { item });
    assert_eq!(scene.item(0).state, ItemState::Open);
    assert!(changes(&scene).is_empty());
    scene.refuses(Command::ReturnItem { item }, &Rejection::ItemIsOpen);
}

#[test]
fn nothing_comes_back_into_a_full_day() {
    let mut scene = morning();
    let item = scene.item(0).id;
    scene.does(Command::Place {
        what: item.into(),
        place: Target::HandOver {
            person: Some(words("Ana")),
        },
    });
    scene.does(add("Fourth", WhenFull::Ask));
    scene.refuses(
        Command::ReturnItem { item },
        &Rejection::DayIsFull { limit: 3 },
    );
}

#[test]
fn what_is_placed_after_the_stop_time_is_the_shutdown() {
    let mut scene = morning();
    scene.until("16:40");
    let item = scene.item(0).id;
    scene.does(Command::Place {
        what: item.into(),
        place: Target::Tomorrow,
    });
    assert!(changes(&scene).is_empty());
}

#[test]
fn a_place_lies_after_today_and_within_a_year() {
    let mut scene = morning();
    let item = scene.item(0).id;
    for date in ["2026-11-24", "2026-11-23", "2027-11-26", "+262142-12-31"] {
        let date = date.parse().expect("a date");
        scene.refuses(
            Command::Place {
                what: item.into(),
                place: Target::Date { date },
            },
            &Rejection::DateNotAhead,
        );
    }
    scene.does(Command::Place {
        what: item.into(),
        place: Target::Date {
            date: "2027-11-25".parse().expect("a date"),
        },
    });
}

#[test]
fn tomorrow_is_the_next_day_that_is_not_usually_off() {
    let mut scene = before_the_day();
    scene.0.wait(chrono::TimeDelta::days(3));
    scene.does(add("On a Friday", WhenFull::Ask));
    let item = scene.item(0).id;
    scene.does(Command::Place {
        what: item.into(),
        place: Target::Tomorrow,
    });
    assert_eq!(scene.0.state.waiting[0].due.to_string(), "2026-11-30");
}

#[test]
fn words_estimate_and_order_change_freely() {
    let mut scene = morning();
    let item = scene.item(0).id;
    scene.does(Command::RenameItem {
        item,
        title: words("Plan it"),
    });
    scene.does(Command::EstimateItem {
        item,
        minutes: Some(Minutes(960)),
    });
    scene.does(Command::ReorderItem { item, position: 3 });
    assert_eq!(scene.item(2).title, words("Plan it"));
    assert_eq!(scene.item(2).estimate, Some(Minutes(960)));
    for position in [0, 4] {
        scene.refuses(
            Command::ReorderItem { item, position },
            &Rejection::NumberOutOfRange { least: 1, most: 3 },
        );
    }
}
