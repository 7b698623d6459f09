//! *A day off*: it asks for nothing, is over when it begins, and says nothing. With work on it, it is
//! a day like any other.

use chrono_tz::Europe;
use domain::{DefinitionChoice, DefinitionRules, Phase, Rejection, Shape, ShutdownForm, Today};

use crate::diary::{Diary, Said};

#[test]
fn a_day_off() {
    let mut diary = Diary::on("2026-11-28", Europe::Lisbon);
    diary
        .at("10:00")
        .plans(None, &[])
        .is(Phase::Closed)
        .stands_at(&[]);
    let progress = diary.day().definition.progress(diary.day(), diary.life.now);
    assert!(progress.met, "a day that asks for nothing is never a zero");
    diary.turn_to("2026-11-30");
    diary.at("09:00");
    assert!(matches!(
        diary.life.today(),
        Today::Unplanned {
            forgotten: None,
            ..
        }
    ));
    diary.reads(&["10:00 day_started", "10:00 day_closed"]);
}

#[test]
fn a_weekend_nobody_mentions() {
    let mut diary = Diary::on("2026-11-27", Europe::Lisbon);
    let goals = DefinitionChoice::shape(Shape::TaskGoals);
    diary.at("09:00").plans(Some(goals.clone()), &["Write"]);
    diary.at("12:00").ticks("Write").hears(Said::Enough);
    diary
        .at("12:10")
        .leaves_a_first_step("Open the draft")
        .closes(ShutdownForm::Short);
    let friday = diary.life.state.clone();

    diary.turn_to("2026-11-30");
    diary.at("09:00");
    assert_eq!(diary.life.state, friday, "rest leaves no mark");
    diary.at("09:01").plans(Some(goals), &["Write on"]);
    assert!(
        diary.life.state.first_step.is_some(),
        "Friday's note is there on Monday"
    );
}

#[test]
fn work_on_a_day_off() {
    let mut diary = Diary::on("2026-11-28", Europe::Lisbon);
    diary.at("10:00").focuses_open_ended().is(Phase::Open);
    assert_eq!(diary.day().shape, Shape::TaskGoals);
    diary
        .at("11:00")
        .finishes()
        .counts(60, 0, 1)
        .closes(ShutdownForm::JustClose);
    diary
        .at("12:00")
        .may_not(domain::Command::Finish, &Rejection::DayIsClosed);
}
