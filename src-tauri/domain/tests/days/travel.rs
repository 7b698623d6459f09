//! Days on the road: the day keeps the zone it began in, and every later one is lived where the
//! person is.

use chrono_tz::{America, Asia, Europe, Tz};
use domain::{Command, DefinitionChoice, Rejection, Shape, ShutdownForm, Today};

use crate::diary::{Diary, Said};

fn until(hour: u32) -> DefinitionChoice {
    let until = chrono::NaiveTime::from_hms_opt(hour, 0, 0).expect("a time");
    DefinitionChoice::shape(Shape::StandardHours { until })
}

fn lands_in(diary: &mut Diary, zone: Tz) {
    diary.life.zone = zone;
}

#[test]
fn a_week_on_another_continent() {
    let mut diary = Diary::on("2026-11-23", Europe::Lisbon);
    diary.at("09:00").plans(Some(until(22)), &["Pack"]);
    diary.at("10:00").focuses(50, "Pack");
    diary.at("10:50").hears(Said::FocusIsOver).finishes();

    // Monday's flight lands in Tokyo when it is Tuesday there. Monday is still Monday, in Lisbon.
    diary.at("16:00");
    lands_in(&mut diary, Asia::Tokyo);
    diary.turn_to("2026-11-24");
    diary
        .at("04:10")
        .may_not(Command::MoveDay, &Rejection::OtherDayThere)
        .closes(ShutdownForm::Short)
        .counts(50, 0, 1);
    assert_eq!(diary.day().zone, Europe::Lisbon, "history keeps it");

    // Every day of the week begins and ends by the clock in Tokyo.
    for date in ["2026-11-25", "2026-11-26", "2026-11-27"] {
        diary.turn_to(date);
        diary.at("09:00").plans(Some(until(17)), &["Meet"]);
        diary.at("10:00").focuses(60, "Meet");
        diary.at("11:00").hears(Said::FocusIsOver).finishes();
        diary.at("16:05").hears(Said::LastGoodStart);
        diary.at("16:40").hears(Said::WrapUp);
        diary.at("17:00").hears(Said::Enough);
        diary
            .at("17:10")
            .closes(ShutdownForm::Short)
            .counts(60, 0, 1);
        assert_eq!(
            (diary.day().zone, diary.day().date.to_string()),
            (Asia::Tokyo, date.to_owned())
        );
    }

    // And home: the long Saturday in the air belongs to no day.
    lands_in(&mut diary, Europe::Lisbon);
    diary.turn_to("2026-11-30");
    diary.at("09:00").plans(Some(until(17)), &["Unpack"]);
    assert_eq!(diary.day().zone, Europe::Lisbon);
}

#[test]
fn a_day_that_moves_west_is_longer_by_the_clock_and_by_nothing_else() {
    let mut diary = Diary::on("2026-11-24", Europe::Lisbon);
    diary.at("09:00").plans(Some(until(17)), &["Write"]);
    diary.at("09:00").focuses(50, "Write");
    diary.at("09:50").hears(Said::FocusIsOver).finishes();
    diary.at("15:00");
    lands_in(&mut diary, America::New_York);
    diary.at("11:00").asks(Command::MoveDay).counts(50, 0, 1);
    diary.at("11:00").focuses(60, "Write");
    diary
        .at("12:00")
        .hears(Said::FocusIsOver)
        .finishes()
        .counts(110, 0, 2);
    diary.at("16:05").hears(Said::LastGoodStart);
    diary.at("16:40").hears(Said::WrapUp);
    diary
        .at("17:00")
        .hears(Said::Enough)
        .closes(ShutdownForm::Short);
    assert_eq!(diary.day().zone, America::New_York);
    diary.turn_to("2026-11-25");
    diary.at("09:00").plans(Some(until(17)), &["Write"]);
}

#[test]
fn whoever_does_not_move_the_day_ends_it_by_the_clock_at_home() {
    let mut diary = Diary::on("2026-11-24", Europe::Lisbon);
    diary.at("12:00").plans(Some(until(17)), &["Write"]);
    lands_in(&mut diary, America::New_York);
    diary.at("11:05").hears(Said::LastGoodStart);
    diary.at("11:40").hears(Said::WrapUp);
    diary
        .at("12:00")
        .hears(Said::Enough)
        .closes(ShutdownForm::Short);
    diary.at("22:59");
    assert!(matches!(diary.life.today(), Today::Running(_)));
    diary.at("23:00");
    let Today::Unplanned {
        date,
        forgotten: None,
    } = diary.life.today()
    else {
        panic!("04:00 in Lisbon has come");
    };
    assert_eq!(
        date.to_string(),
        "2026-11-24",
        "flying west brings a date twice"
    );
}
