//! Notes and steps inside an item.

use domain::{
    Command, DetailChange, Details, ItemState, LimitedList, ListedId, Note, Rejection, STEPS, Step,
    StepId, Target, WhenFull,
};
use uuid::Uuid;

use crate::scene::{Scene, close, morning, words};

fn change(of: impl Into<ListedId>, change: DetailChange) -> Command {
    let of = of.into();
    Command::ChangeDetails { of, change }
}

fn add(title: &str) -> DetailChange {
    DetailChange::AddStep {
        title: words(title),
    }
}

/// Three musts, the first with a note and three steps, of which the first is ticked.
fn detailed() -> Scene {
    let mut scene = morning();
    let item = scene.item(0).id;
    let text = Note::new("See [the plan](https://example.org)").ok();
    scene.does(change(item, DetailChange::Note { text }));
    for title in ["read it once", "comment", "write to the author"] {
        scene.does(change(item, add(title)));
    }
    let step = scene.item(0).details.steps[0].id;
    scene.does(change(item, DetailChange::TickStep { step }));
    scene
}

fn titles(details: &Details) -> Vec<&str> {
    let steps = details.steps.iter();
    steps.map(|step| step.title.as_str()).collect()
}

#[test]
fn the_next_step_is_the_first_that_is_open() {
    let mut scene = detailed();
    let details = scene.item(0).details;
    assert_eq!(Step::next_of(&details.steps), Some(&details.steps[1]));
    assert_eq!(Step::ticked(&details.steps), 1);
    let (item, step) = (scene.item(0).id, details.steps[0].id);
    scene.does(change(item, DetailChange::ReturnStep { step }));
    let details = scene.item(0).details;
    assert_eq!(Step::next_of(&details.steps), Some(&details.steps[0]));
}

#[test]
fn steps_are_renamed_moved_and_removed() {
    let mut scene = detailed();
    let item = scene.item(0).id;
    let steps = scene.item(0).details.steps;
    let (first, third) = (steps[0].id, steps[2].id);
    let title = words("write to Ada");
    scene.does(change(
        item,
        DetailChange::RenameStep { step: third, title },
    ));
    let to = |step, position| DetailChange::MoveStep { step, position };
    scene.does(change(item, to(third, 1)));
    let details = scene.item(0).details;
    assert_eq!(
        titles(&details),
        ["write to Ada", "read it once", "comment"]
    );
    scene.refuses(
        change(item, to(third, 4)),
        &Rejection::NumberOutOfRange { least: 1, most: 3 },
    );
    scene.does(change(item, DetailChange::RemoveStep { step: first }));
    assert_eq!(titles(&scene.item(0).details), ["write to Ada", "comment"]);
}

#[test]
fn an_item_holds_seven_steps_and_no_more() {
    let mut scene = morning();
    let item = scene.item(0).id;
    for nth in 1..=STEPS {
        scene.does(change(item, add(&format!("step {nth}"))));
    }
    let why = Rejection::ListIsLong {
        list: LimitedList::Steps,
        limit: 7,
    };
    scene.refuses(change(item, add("one too many")), &why);
}

#[test]
fn a_step_that_is_not_there_is_refused() {
    let mut scene = detailed();
    let (item, other) = (scene.item(0).id, scene.item(1).id);
    let step = StepId(Uuid::from_u128(7));
    let tick = DetailChange::TickStep { step };
    scene.refuses(change(item, tick), &Rejection::UnknownStep);
    let step = scene.item(0).details.steps[0].id;
    let tick = DetailChange::TickStep { step };
    scene.refuses(change(other, tick), &Rejection::UnknownStep);
    let nowhere = ListedId(Uuid::from_u128(7));
    scene.refuses(change(nowhere, add("x")), &Rejection::UnknownItem);
}

#[test]
fn an_item_that_goes_on_tomorrow_takes_its_note_and_its_ticks_along() {
    let mut scene = detailed();
    let (item, known) = (scene.item(0).id, scene.item(0).details);
    scene.does(Command::Place {
        what: item.into(),
        place: Target::Tomorrow,
    });
    assert_eq!(scene.0.state.waiting[0].details, known);
    scene.close();
    scene.until("+09:00");
    let waiting = scene.0.state.waiting[0].id;
    scene.does(Command::TakeWaiting {
        waiting,
        when_full: WhenFull::Ask,
    });
    assert_eq!(scene.item(0).details, known, "with what was ticked");
}

#[test]
fn what_waits_and_the_item_it_was_today_never_differ() {
    let mut scene = detailed();
    let item = scene.item(0).id;
    scene.does(Command::Place {
        what: item.into(),
        place: Target::Tomorrow,
    });
    let waiting = scene.0.state.waiting[0].id;
    scene.does(change(waiting, add("send")));
    assert_eq!(scene.item(0).details.steps.len(), 4);
    let note = DetailChange::Note { text: None };
    scene.does(change(item, note));
    assert_eq!(scene.0.state.waiting[0].details.note, None);
    assert_eq!(scene.0.state.waiting[0].details, scene.item(0).details);
}

#[test]
fn what_waits_changes_in_a_closed_day_too() {
    let mut scene = detailed();
    let item = scene.item(0).id;
    scene.tick(1);
    scene.does(close());
    assert!(matches!(scene.item(0).state, ItemState::Moved(_)));
    let ticked = scene.item(1).id;
    scene.does(change(item, add("ask Ada")));
    let waiting = scene.0.state.waiting[0].id;
    scene.does(change(waiting, add("send")));
    assert_eq!(scene.0.state.waiting[0].details.steps.len(), 5);
    assert_eq!(scene.item(0).details, scene.0.state.waiting[0].details);
    scene.refuses(change(ticked, add("send")), &Rejection::DayIsClosed);
}

#[test]
fn what_changes_nothing_is_not_written_down() {
    let mut scene = detailed();
    let (item, step) = (scene.item(0).id, scene.item(0).details.steps[0].id);
    let tick = DetailChange::TickStep { step };
    assert_eq!(scene.does(change(item, tick)), []);
}
