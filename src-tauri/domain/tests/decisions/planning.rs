//! The morning, and beginning without one.

use domain::{
    Command, Definition, DefinitionChoice, Event, Minutes, Need, Rejection, Shape, WhenFull,
};

use crate::scene::{add, at, before_the_day, before_the_day_with, focus, morning, must, words};

fn start(definition: Option<DefinitionChoice>, musts: &[&str]) -> Command {
    let items = musts.iter().map(|words| must(words)).collect();
    Command::StartDay {
        definition,
        items,
        past_boundary: false,
    }
}

#[test]
fn a_plan_is_a_commitment() {
    let scene = morning();
    let day = scene.day();
    assert_eq!(day.commitment, day.definition);
    assert_eq!(
        day.shape,
        Shape::TasksOrTime {
            until: at("16:30").time()
        }
    );
    assert_eq!(day.started_at, at("09:00"));
    assert!(
        day.scope_changes.is_empty(),
        "what was planned is no change"
    );
}

#[test]
fn more_musts_than_the_day_holds_are_refused() {
    let mut scene = before_the_day();
    let four = start(None, &["1", "2", "3", "4"]);
    scene.refuses(four, &Rejection::TooManyItems { limit: 3, named: 4 });
}

#[test]
fn bonus_items_do_not_count_against_the_limit_but_the_list_ends_somewhere() {
    let mut scene = before_the_day();
    let bonus = |_| domain::NewItem {
        bonus: true,
        ..must("More")
    };
    let definition = None;
    let items = |count| (0..count).map(bonus).collect();
    scene.refuses(
        Command::StartDay {
            definition: definition.clone(),
            items: items(51),
            past_boundary: false,
        },
        &Rejection::ListIsLong {
            list: domain::LimitedList::Items,
            limit: 50,
        },
    );
    scene.does(Command::StartDay {
        definition,
        items: items(50),
        past_boundary: false,
    });
    scene.refuses(
        add("One more", WhenFull::Bonus),
        &Rejection::ListIsLong {
            list: domain::LimitedList::Items,
            limit: 50,
        },
    );
}

#[test]
fn what_waited_is_taken_into_the_plan_once() {
    let mut scene = before_the_day();
    scene.does(Command::AddForLater {
        title: words("Book the room"),
        due: None,
        estimate_minutes: None,
    });
    let waiting = scene.0.state.waiting[0].id;
    let taken = domain::NewItem {
        waiting: Some(waiting),
        ..must("Book the room")
    };
    let plan = |items| Command::StartDay {
        definition: None,
        items,
        past_boundary: false,
    };
    scene.refuses(
        plan(vec![taken.clone(), taken.clone()]),
        &Rejection::UnknownWaiting,
    );
    scene.does(plan(vec![taken]));
    assert!(scene.0.state.waiting.is_empty());
    assert_eq!(scene.item(0).from, Some(waiting));
}

#[test]
fn an_estimate_out_of_range_refuses_the_plan() {
    let mut scene = before_the_day();
    let long = domain::NewItem {
        estimate_minutes: Some(Minutes(961)),
        ..must("Long")
    };
    scene.refuses(
        Command::StartDay {
            definition: None,
            items: vec![long],
            past_boundary: false,
        },
        &Rejection::LengthOutOfRange {
            least: Minutes(1),
            most: Minutes(960),
        },
    );
}

#[test]
fn a_definition_that_asks_for_nothing_is_no_plan() {
    let mut scene = before_the_day();
    let nothing = Definition {
        need: Need::All,
        clauses: vec![],
    };
    scene.refuses(
        start(Some(DefinitionChoice::rule(nothing)), &[]),
        &Rejection::DefinitionUnsound,
    );
}

#[test]
fn a_planned_day_off_is_closed_at_once() {
    let mut scene = before_the_day();
    scene.does(start(Some(DefinitionChoice::shape(Shape::DayOff)), &[]));
    assert!(scene.day().closing.is_some());
    assert!(
        scene.day().enough_at.is_none(),
        "rest is no zero and no score"
    );
}

#[test]
fn whoever_writes_a_list_on_a_usual_day_off_means_to_work() {
    let mut scene = before_the_day_with(|settings| settings.week.0[1] = Shape::DayOff);
    scene.plan(None, &["Fix the import"]);
    assert_eq!(scene.day().shape, Shape::TaskGoals);
    assert!(scene.day().closing.is_none());
}

#[test]
fn beginning_without_a_plan_takes_the_usual_shape() {
    let mut scene = before_the_day();
    let events = scene.does(focus(50));
    assert!(matches!(
        events[..],
        [Event::DayStarted { .. }, Event::FocusStarted { .. }]
    ));
    assert_eq!(
        scene.day().shape,
        Shape::TasksOrTime {
            until: at("16:30").time()
        }
    );
}

#[test]
fn a_new_definition_is_a_change_of_scope() {
    let mut scene = morning();
    let definition = DefinitionChoice::shape(Shape::TaskGoals);
    scene.does(Command::ChangeDefinition {
        definition: definition.clone(),
        past_boundary: false,
    });
    assert_eq!(scene.day().scope_changes.len(), 1);
    assert_ne!(scene.day().commitment, scene.day().definition);
    let again = scene.does(Command::ChangeDefinition {
        definition,
        past_boundary: false,
    });
    assert!(again.is_empty(), "the same definition is no change");
}

#[test]
fn a_day_off_is_no_definition_to_change_to() {
    let mut scene = morning();
    scene.refuses(
        Command::ChangeDefinition {
            definition: DefinitionChoice::shape(Shape::DayOff),
            past_boundary: false,
        },
        &Rejection::DefinitionUnsound,
    );
}
