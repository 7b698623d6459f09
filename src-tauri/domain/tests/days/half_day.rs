//! *A half day* on which little is done and Daydone does not scold: every nudge at its minute, and then not
//! one more.

use chrono_tz::Europe;
use domain::{DefinitionChoice, Phase, Shape, ShutdownForm, Target};

use crate::diary::{Diary, Said};

fn until_one() -> DefinitionChoice {
    let until = "13:00:00".parse().expect("a time");
    DefinitionChoice::shape(Shape::HalfDay { until })
}

#[test]
fn a_half_day() {
    let mut diary = Diary::on("2026-11-27", Europe::Lisbon);
    diary
        .at("09:00")
        .plans(Some(until_one()), &["Tidy the desk", "Call the bank"]);
    diary.at("12:05").hears(Said::LastGoodStart);
    diary.at("12:40").hears(Said::WrapUp);
    diary.at("13:00").hears(Said::Enough).is(Phase::Enough);
    let third = Target::Date {
        date: "2026-12-03".parse().unwrap(),
    };
    diary
        .at("18:00")
        .closes_giving(ShutdownForm::Short, &[("Call the bank", third)])
        .counts(0, 0, 0);

    // Friday's other loose end waits for Monday, because the weekend is free.
    let waiting = diary.life.state.waiting.iter();
    let due: Vec<_> = waiting.map(|thing| thing.due.to_string()).collect();
    assert_eq!(due, ["2026-11-30", "2026-12-03"]);
    assert_eq!(diary.day().scope_changes, [], "a close changes no scope");
    diary.reads(&[
        "09:00 day_started",
        "12:05 nudge_told",
        "12:40 nudge_told",
        "13:00 enough_reached",
        "13:00 nudge_told",
        "18:00 day_closed",
        "18:00 item_placed",
        "18:00 item_placed",
    ]);
}

#[test]
fn a_half_day_in_which_quiet_was_asked_for() {
    let mut diary = Diary::on("2026-11-27", Europe::Lisbon);
    diary
        .at("09:00")
        .plans(Some(until_one()), &["Tidy the desk"]);
    let minutes = domain::Minutes(60);
    diary
        .at("12:00")
        .asks(domain::Command::Snooze { minutes })
        .is(Phase::Open);
    // The last good start and the wrap-up have passed; they are not sent late.
    diary.at("13:00").hears(Said::Enough);
    diary.at("13:10").closes(ShutdownForm::JustClose);
}
