//! What was put off and is taken again, taken back or let go is one thing, not two.

use domain::{
    CarriedId, Command, Correction, Entry, Event, ItemChange, ItemKind, ItemState, NewItem,
    Rejection, ScopeChangeKind, Target, WhenFull, evolve,
};

use crate::scene::{Scene, add, close, morning, must};

fn waiting(scene: &Scene) -> CarriedId {
    scene.0.state.waiting[0].id
}

fn take(scene: &mut Scene, joins: WhenFull) -> Vec<Event> {
    let waiting = waiting(scene);
    scene.does(Command::TakeWaiting {
        waiting,
        when_full: joins,
    })
}

fn put_off(scene: &mut Scene, index: usize) {
    scene.does(Command::Place {
        what: scene.item(index).id.into(),
        place: Target::Tomorrow,
    });
}

/// The second item was left over yesterday, and is the first of today.
fn taken_next_day() -> (Scene, Correction, Correction) {
    let mut scene = morning();
    scene.tick(0);
    scene.tick(2);
    let item = scene.item(1).id;
    scene.does(close());
    scene.until("+09:00");
    let from = Some(waiting(&scene));
    let new = NewItem {
        waiting: from,
        ..must("Draft")
    };
    scene.does(Command::StartDay {
        definition: None,
        items: vec![new],
        past_boundary: false,
    });
    let done = ItemChange::Done { at: None };
    let place = Target::Tomorrow;
    let not_done = ItemChange::NotDone { place };
    let of = |change| Correction::Item { id: item, change };
    (scene, of(done), of(not_done))
}

fn corrects_yesterday(scene: &mut Scene, correction: &Correction) -> Vec<Event> {
    let day = scene.0.state.past[0].id;
    let correction = correction.clone();
    scene.does(Command::Correct { day, correction })
}

#[test]
fn what_a_day_put_off_and_takes_again_is_the_same_item() {
    let mut scene = morning();
    let out = scene.item(1);
    put_off(&mut scene, 1);
    take(&mut scene, WhenFull::Ask);
    assert_eq!(scene.item(1), out, "open again, with its id");
    assert_eq!(scene.day().items.len(), 3, "and no second one");
    assert!(scene.0.state.waiting.is_empty());
    scene.refuses(Command::ReturnItem { item: out.id }, &Rejection::ItemIsOpen);
}

#[test]
fn it_comes_back_as_what_it_is_wished_to_be() {
    let mut scene = morning();
    scene.does(add(
        "Fourth",
        WhenFull::Swap {
            out: scene.item(1).id,
        },
    ));
    let changes = scene.day().scope_changes.len();
    let waiting = waiting(&scene);
    let joins = WhenFull::Ask;
    scene.refuses(
        Command::TakeWaiting {
            waiting,
            when_full: joins,
        },
        &Rejection::DayIsFull { limit: 3 },
    );
    take(&mut scene, WhenFull::Bonus);
    let item = scene.item(1);
    assert_eq!((item.kind, item.state), (ItemKind::Bonus, ItemState::Open));
    assert_eq!(
        scene.day().scope_changes.len(),
        changes,
        "a bonus changes no commitment"
    );
}

#[test]
fn it_comes_back_for_another_that_leaves() {
    let mut scene = morning();
    scene.does(add(
        "Fourth",
        WhenFull::Swap {
            out: scene.item(1).id,
        },
    ));
    let (back, out) = (scene.item(1), scene.item(3));
    take(&mut scene, WhenFull::Swap { out: out.id });
    assert_eq!(scene.item(1).state, ItemState::Open);
    assert!(matches!(scene.item(3).state, ItemState::Moved(_)));
    assert_eq!(scene.day().items.len(), 4);
    assert_eq!(scene.0.state.waiting[0].title, out.title);
    let changes = scene.day().scope_changes.iter();
    let changes: Vec<_> = changes.map(|change| change.kind.clone()).skip(1).collect();
    assert_eq!(
        changes,
        [
            ScopeChangeKind::Left(out.title),
            ScopeChangeKind::Added(back.title)
        ]
    );
}

#[test]
fn what_was_left_over_and_is_taken_after_a_reopening_needs_no_room() {
    let mut scene = morning();
    scene.does(close());
    scene.does(Command::ReopenDay {
        reason: crate::scene::note("One more"),
        definition: None,
        past_boundary: false,
    });
    take(&mut scene, WhenFull::Ask);
    let open = scene.day().items.iter();
    assert_eq!(open.filter(|item| item.state == ItemState::Open).count(), 1);
    assert_eq!(scene.day().items.len(), 3);
}

#[test]
fn an_item_whose_waiting_thing_is_let_go_is_let_go() {
    let mut scene = morning();
    put_off(&mut scene, 1);
    let waiting = waiting(&scene);
    scene.does(Command::DropWaiting { waiting });
    assert_eq!(scene.item(1).state, ItemState::Dropped);
    scene.does(Command::ReturnItem {
        item: scene.item(1).id,
    });
    assert_eq!(scene.item(1).state, ItemState::Open, "it can come back");
    assert!(scene.0.state.waiting.is_empty());
}

#[test]
fn what_is_in_today_stays_the_only_one_when_yesterday_is_set_right() {
    let (mut scene, done, not_done) = taken_next_day();
    corrects_yesterday(&mut scene, &done);
    corrects_yesterday(&mut scene, &not_done);
    let today = scene.day().date;
    let yesterday = &scene.0.state.past[0].items[1];
    assert_eq!(yesterday.state, ItemState::Moved(today), "where it went");
    assert!(yesterday.left_over);
    assert!(scene.0.state.waiting.is_empty());
    assert_eq!(scene.item(0).state, ItemState::Open);
    assert_eq!(corrects_yesterday(&mut scene, &not_done), [], "it says so");
}

#[test]
fn what_today_put_off_again_is_the_only_one_that_waits() {
    let (mut scene, done, not_done) = taken_next_day();
    put_off(&mut scene, 0);
    corrects_yesterday(&mut scene, &done);
    corrects_yesterday(&mut scene, &not_done);
    assert_eq!(scene.0.state.waiting.len(), 1);
}

#[test]
fn once_the_taking_is_taken_back_it_waits_as_before() {
    let (mut scene, done, not_done) = taken_next_day();
    scene.takes_back();
    assert!(scene.0.state.continued.is_empty());
    scene.corrects(done);
    assert!(scene.0.state.waiting.is_empty());
    scene.corrects(not_done);
    assert_eq!(scene.0.state.waiting.len(), 1);
}

#[test]
fn set_right_to_another_date_it_waits_once_and_says_for_when() {
    let mut scene = morning();
    scene.does(close());
    let item = scene.item(1).id;
    let date = "2026-12-03".parse().expect("a date");
    let place = Target::Date { date };
    let change = ItemChange::NotDone { place };
    scene.corrects(Correction::Item { id: item, change });
    assert_eq!(scene.item(1).state, ItemState::Moved(date));
    let waits = scene.0.state.waiting.iter().filter(|one| one.due == date);
    assert_eq!(waits.count(), 1);
    assert_eq!(scene.0.state.waiting.len(), 3, "one for each item");
}

#[test]
fn an_old_journal_that_took_it_a_second_time_gets_no_third() {
    let mut scene = morning();
    let out = scene.item(1);
    put_off(&mut scene, 1);
    let again = domain::Item {
        id: domain::ItemId(uuid::Uuid::max()),
        from: Some(waiting(&scene)),
        ..out.clone()
    };
    let event = Event::ItemAdded {
        item: again,
        swapped: None,
    };
    let (id, at) = (domain::EntryId(uuid::Uuid::max()), scene.0.now);
    let state = std::mem::take(&mut scene.0.state);
    scene.0.state = evolve(state, &Entry { id, at, event });
    let wish = Command::ReturnItem { item: out.id };
    scene.refuses(wish, &Rejection::ItemIsOpen);
}
