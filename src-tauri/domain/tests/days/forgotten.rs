//! A day that the person did not end: the lid was closed in the middle of a session, and the next
//! morning one key accepts the true end.

use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Europe;
use domain::{Command, DefinitionChoice, Phase, Rejection, Shape, ShutdownForm, Today};

use crate::diary::Diary;

#[test]
fn a_day_nobody_ended() {
    let mut diary = Diary::on("2026-11-24", Europe::Lisbon);
    diary.at("09:00").plans(None, &["Write"]);
    diary.at("15:00").focuses(50, "Write");
    diary.at("15:20").sleeps_into("2026-11-25", "08:50");

    let Today::Unplanned { date, forgotten } = diary.life.today() else {
        panic!("the boundary has passed");
    };
    assert_eq!(date, "2026-11-25".parse::<NaiveDate>().unwrap());
    let forgotten = forgotten.expect("it was never ended");
    let end: DateTime<Utc> = "2026-11-24T15:20:00Z".parse().unwrap();
    assert_eq!(forgotten.last_activity(), end);

    diary
        .at("08:55")
        .may_not(
            Command::StartDay {
                definition: None,
                items: vec![],
                past_boundary: false,
            },
            &Rejection::ForgottenDay("2026-11-24".parse().unwrap()),
        )
        .closes(ShutdownForm::JustClose)
        .counts(20, 0, 1)
        .is(Phase::Closed);
    assert_eq!(diary.day().closing.unwrap().at, end);
    diary.at("08:56").plans(None, &["Write"]).is(Phase::Open);
}

#[test]
fn a_forgotten_day_of_ticks_ended_with_the_last_one() {
    let mut diary = Diary::on("2026-11-24", Europe::Lisbon);
    let goals = DefinitionChoice::shape(Shape::TaskGoals);
    diary.at("09:00").plans(Some(goals), &["Write", "Review"]);
    diary.at("11:40").ticks("Write");
    diary.turn_to("2026-11-25");
    diary.at("09:00").closes(ShutdownForm::JustClose);
    let end: DateTime<Utc> = "2026-11-24T11:40:00Z".parse().unwrap();
    assert_eq!(diary.day().closing.unwrap().at, end);
}
