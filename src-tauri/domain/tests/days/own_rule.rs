//! *A rule of one's own*: two of three, one of them a group.

use chrono_tz::Europe;
use domain::{
    Clause, Criterion, Definition, DefinitionChoice, Minutes, Need, Phase, Shape, ShutdownForm,
};

use crate::diary::{Diary, Said};

#[test]
fn a_day_of_two_of_three() {
    let clock = Criterion::Clock("17:00:00".parse().unwrap());
    let rule = Definition {
        need: Need::AtLeast(2),
        clauses: vec![
            Clause::One(Criterion::Items(2)),
            Clause::Group {
                need: Need::Any,
                criteria: vec![Criterion::Focus(Minutes(60)), Criterion::Sessions(2)],
            },
            Clause::One(clock),
        ],
    };
    let five = 17 * 3600;
    let mut diary = Diary::on("2026-11-24", Europe::Lisbon);

    diary.at("09:00").plans(
        Some(DefinitionChoice::rule(rule)),
        &["Write", "Review", "Fix"],
    );
    assert_eq!(diary.day().shape, Shape::Custom);
    diary.at("10:00").focuses(20, "Write");
    diary.at("10:20").hears(Said::FocusIsOver).finishes();
    diary.at("10:30").focuses(20, "Write");
    diary
        .at("10:50")
        .hears(Said::FocusIsOver)
        .finishes()
        .stands_at(&[(0, 2), (2400, 3600), (2, 2), (10 * 3600 + 3000, five)])
        .is(Phase::Open);
    diary.at("11:00").ticks("Write").is(Phase::Open);
    diary
        .at("12:00")
        .ticks("Fix")
        .hears(Said::Enough)
        .is(Phase::Enough);
    diary.at("12:05").closes(ShutdownForm::Short);
    diary.reads(&[
        "09:00 day_started",
        "10:00 focus_started",
        "10:20 focus_ran_over",
        "10:20 focus_finished",
        "10:30 focus_started",
        "10:50 focus_ran_over",
        "10:50 focus_finished",
        "11:00 item_ticked",
        "12:00 item_ticked",
        "12:00 enough_reached",
        "12:00 nudge_told",
        "12:05 day_closed",
        "12:05 item_placed",
    ]);
}
