//! *Task goals*: a late Saturday in Berlin that ends when its items do, over midnight and through
//! the hour that the end of summer time repeats.

use chrono_tz::Europe;
use domain::{DefinitionChoice, Phase, Rejection, Shape, ShutdownForm, WhenFull};

use crate::diary::{Diary, Said};

#[test]
fn a_day_of_task_goals() {
    let goals = DefinitionChoice::shape(Shape::TaskGoals);
    let mut diary = Diary::on("2026-10-24", Europe::Berlin);

    diary
        .at("20:00")
        .plans(Some(goals), &["Pack", "Print", "Post"])
        .stands_at(&[(0, 3)])
        .sees_offered(50, None);
    diary
        .at("20:10")
        .may_not(
            domain::Command::AddItem {
                title: domain::Title::new("Polish").unwrap(),
                estimate_minutes: None,
                when_full: WhenFull::Ask,
            },
            &Rejection::DayIsFull { limit: 3 },
        )
        .adds("Polish", WhenFull::Bonus);
    diary.at("21:00").ticks("Pack").stands_at(&[(1, 3)]);

    // From half past midnight to half past three on the wall, and four hours of work.
    diary.at("00:30").focuses_open_ended();
    diary.at("03:30").finishes().counts(240, 0, 1);
    assert_eq!(
        diary.day().date,
        "2026-10-24".parse::<chrono::NaiveDate>().unwrap(),
        "work after midnight belongs to the day it began in"
    );

    diary.at("03:40").ticks("Print").is(Phase::Open);
    diary.at("03:41").ticks("Post").hears(Said::Enough);
    diary
        .at("03:42")
        .takes_the_tick_back("Print")
        .is(Phase::Open);
    diary
        .at("03:43")
        .ticks("Print")
        .is(Phase::Enough)
        .closes(ShutdownForm::Full);
    diary.turn_to("2026-10-26");
    diary.at("09:00").is(Phase::Closed);

    diary.reads(&[
        "20:00 day_started",
        "20:10 item_added",
        "21:00 item_ticked",
        "00:30 focus_started",
        "03:30 focus_finished",
        "03:40 item_ticked",
        "03:41 item_ticked",
        "03:41 enough_reached",
        "03:41 nudge_told",
        "03:42 item_returned",
        "03:42 enough_withdrawn",
        "03:43 item_ticked",
        "03:43 enough_reached",
        "03:43 day_closed",
        "03:43 item_placed",
    ]);
}
