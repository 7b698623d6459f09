//! Enough: the instant it is reached, its one notice, a ceiling, and its withdrawal when it no longer holds.

use chrono::TimeDelta;
use domain::{
    Clause, Command, Criterion, Definition, DefinitionChoice, GapCause, Minutes, Need, NudgeKind,
    Shape,
};

use crate::scene::{at, meeting, morning, planned, shaped, until};

#[test]
fn the_last_tick_is_enough() {
    let mut scene = morning();
    scene.until("11:00");
    (0..3).for_each(|index| scene.tick(index));
    assert_eq!(scene.day().enough_at, Some(at("11:00")));
    assert_eq!(scene.nudges(), [(NudgeKind::Enough, "11:00".to_owned())]);
}

#[test]
fn the_clock_is_enough_at_its_instant_whenever_somebody_looks() {
    let mut scene = morning();
    scene.until("16:00");
    scene.0.now = at("16:45");
    scene.tick(0);
    assert_eq!(
        scene.day().enough_at,
        Some(at("16:30")),
        "not when it was noticed"
    );
}

#[test]
fn the_clock_is_enough_at_its_instant_while_the_computer_sleeps_in_a_session() {
    let mut scene = morning();
    scene.until("15:50");
    scene.focus(30);
    scene.until("16:00");
    scene.0.miss(GapCause::Sleep, TimeDelta::minutes(60));
    assert_eq!(
        scene.day().enough_at,
        Some(at("16:30")),
        "not when it woke up"
    );
}

#[test]
fn focus_is_enough_in_the_minute_it_is_reached() {
    let mut scene = shaped(Shape::OnOffHours {
        deep_blocks: 1,
        deep: Minutes(60),
        talk_blocks: 1,
        talk: Minutes(15),
    });
    scene.does(meeting(None));
    scene.until("09:20");
    scene.does(Command::Finish);
    scene.focus(90);
    scene.until("10:50");
    assert_eq!(scene.day().enough_at, Some(at("10:20")));
    assert_eq!(scene.nudges(), [], "a running session is not broken into");
    scene.does(Command::Finish);
    assert_eq!(scene.nudges(), [(NudgeKind::Enough, "10:50".to_owned())]);
}

#[test]
fn a_tick_taken_back_takes_enough_back_and_it_is_told_once() {
    let mut scene = morning();
    (0..3).for_each(|index| scene.tick(index));
    let item = scene.item(0).id;
    scene.does(Command::ReturnItem { item });
    assert_eq!(scene.day().enough_at, None);
    scene.until("12:00");
    scene.tick(0);
    assert_eq!(scene.day().enough_at, Some(at("12:00")));
    assert_eq!(scene.nudges().len(), 1);
}

#[test]
fn a_new_definition_may_be_met_or_ask_for_more() {
    let mut scene = morning();
    scene.tick(0);
    let rule = |count| {
        DefinitionChoice::rule(Definition {
            need: Need::All,
            clauses: vec![Clause::One(Criterion::Items(count))],
        })
    };
    scene.does(Command::ChangeDefinition {
        definition: rule(1),
        past_boundary: false,
    });
    assert!(scene.day().enough_at.is_some());
    scene.does(Command::ChangeDefinition {
        definition: rule(2),
        past_boundary: false,
    });
    assert!(scene.day().enough_at.is_none());
}

#[test]
fn both_of_two_are_enough_when_the_later_one_is() {
    let mut scene = planned(Some(DefinitionChoice::rule(Definition {
        need: Need::All,
        clauses: vec![
            Clause::One(Criterion::Clock(until("12:00"))),
            Clause::One(Criterion::Focus(Minutes(30))),
            Clause::One(Criterion::Clock(until("13:00"))),
        ],
    })));
    scene.focus(50);
    scene.until("10:00");
    scene.does(Command::Finish);
    scene.until("12:30");
    assert_eq!(scene.day().enough_at, None);
    scene.0.now = at("14:00");
    scene.0.wait(TimeDelta::zero());
    assert_eq!(scene.day().enough_at, Some(at("13:00")));
}
