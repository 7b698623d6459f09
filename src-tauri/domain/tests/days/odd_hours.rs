//! Hours that are not like others: after midnight, on a leap day, and when daylight saving changes
//! the clocks under a running session.

use chrono_tz::{Australia, Europe};
use domain::{DefinitionChoice, Phase, Shape, ShutdownForm, Today};

use crate::diary::{Diary, Said};

fn goals() -> DefinitionChoice {
    DefinitionChoice::shape(Shape::TaskGoals)
}

#[test]
fn work_past_midnight_belongs_to_the_day_it_began_in() {
    let mut diary = Diary::on("2026-11-24", Europe::Lisbon);
    diary.at("20:00").plans(Some(goals()), &["Write"]);
    diary.at("23:30").focuses(90, "Write");
    diary
        .at("01:00")
        .hears(Said::FocusIsOver)
        .finishes()
        .counts(90, 0, 1);
    diary.at("01:10").closes(ShutdownForm::Short);
    assert_eq!(diary.day().date.to_string(), "2026-11-24");
    diary.at("03:59").is(Phase::Closed);
    assert!(matches!(diary.life.today(), Today::Running(_)));
    diary.turn_to("2026-11-25");
    diary.at("04:00");
    assert!(matches!(
        diary.life.today(),
        Today::Unplanned {
            forgotten: None,
            ..
        }
    ));
}

#[test]
fn work_over_the_boundary_stays_in_its_day_until_it_is_finished() {
    let mut diary = Diary::on("2026-11-24", Europe::Lisbon);
    diary.at("20:00").plans(Some(goals()), &["Write"]);
    diary.at("03:30").focuses_open_ended();
    diary.turn_to("2026-11-25");
    diary.at("04:40").finishes().counts(70, 0, 1);
    let Today::Unplanned {
        forgotten: Some(day),
        date,
    } = diary.life.today()
    else {
        panic!("the day is over with its work");
    };
    assert_eq!(
        (day.date.to_string(), date.to_string()),
        ("2026-11-24".into(), "2026-11-25".into())
    );
    diary
        .at("09:00")
        .closes(ShutdownForm::JustClose)
        .counts(70, 0, 1);
}

#[test]
fn a_leap_day_is_a_day() {
    let mut diary = Diary::on("2028-02-28", Europe::Lisbon);
    for date in ["2028-02-28", "2028-02-29", "2028-03-01"] {
        diary.turn_to(date);
        diary.at("09:00").plans(Some(goals()), &["Write"]);
        diary.at("09:00").focuses(50, "Write");
        diary
            .at("09:50")
            .hears(Said::FocusIsOver)
            .finishes()
            .counts(50, 0, 1);
        diary.at("10:00").closes(ShutdownForm::JustClose);
        assert_eq!(diary.day().date.to_string(), date);
    }
}

#[test]
fn an_hour_that_is_left_out_is_not_worked() {
    // On the 29th the clock goes from 01:00 to 02:00 in Lisbon.
    let mut diary = Diary::on("2026-03-28", Europe::Lisbon);
    diary.at("22:00").plans(Some(goals()), &["Write"]);
    diary.at("00:30").focuses(60, "Write");
    diary
        .at("02:30")
        .hears(Said::FocusIsOver)
        .finishes()
        .counts(60, 0, 1);
}

#[test]
fn an_hour_that_comes_twice_is_worked_twice() {
    // On the 25th the clock goes from 02:00 back to 01:00 in Lisbon.
    let mut diary = Diary::on("2026-10-24", Europe::Lisbon);
    diary.at("22:00").plans(Some(goals()), &["Write"]);
    diary.at("00:30").focuses(150, "Write");
    diary
        .at("02:00")
        .hears(Said::FocusIsOver)
        .finishes()
        .counts(150, 0, 1);
}

#[test]
fn clocks_that_change_by_half_an_hour_change_no_session() {
    // On the 4th of October the clock goes from 02:00 to 02:30 on Lord Howe Island.
    let mut diary = Diary::on("2026-10-03", Australia::Lord_Howe);
    diary.at("22:00").plans(Some(goals()), &["Write"]);
    diary.at("01:30").focuses(60, "Write");
    diary
        .at("03:00")
        .hears(Said::FocusIsOver)
        .finishes()
        .counts(60, 0, 1);
}
