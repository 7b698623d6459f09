//! Another zone while the day is open: the day keeps its own, until the person moves it.

use chrono::TimeDelta;
use chrono_tz::{America, Asia, Europe, Pacific};
use domain::{Command, DefinitionRules, Event, Rejection, Today};

use crate::scene::{Scene, at, morning};

fn moved(zone: chrono_tz::Tz, time: &str) -> Scene {
    let mut scene = morning();
    scene.until(time);
    scene.0.zone = zone;
    scene.does(Command::MoveDay);
    scene
}

fn end(scene: &Scene) -> chrono::DateTime<chrono::Utc> {
    let day = scene.day();
    day.definition
        .clock_end(day, scene.0.now)
        .expect("a stop time")
}

#[test]
fn a_day_keeps_its_zone_until_it_is_moved() {
    let mut scene = morning();
    scene.until("12:00");
    scene.0.zone = America::New_York;
    assert_eq!(
        (scene.day().zone, end(&scene)),
        (Europe::Lisbon, at("16:30"))
    );
    scene.does(Command::MoveDay);
    assert_eq!(scene.day().zone, America::New_York);
    assert_eq!(scene.day().date.to_string(), "2026-11-24", "its date stays");
    assert_eq!(end(&scene), at("21:30"), "half past four is later there");
    assert_eq!(
        scene.day().ends_at(),
        at("+09:00"),
        "and so is its boundary"
    );
}

#[test]
fn the_journal_has_both_zones() {
    let scene = moved(America::New_York, "12:00");
    let last = scene.0.journal.last().map(|entry| entry.event.clone());
    assert!(
        matches!(
            last,
            Some(Event::DayMoved {
                was: Europe::Lisbon,
                zone: America::New_York,
                ..
            })
        ),
        "{last:?}"
    );
}

#[test]
fn instants_stay_where_they_are() {
    let mut scene = morning();
    scene.focus(50);
    scene.until("09:50");
    scene.does(Command::Finish);
    let focus = scene.day().focus.clone();
    scene.0.zone = America::Los_Angeles;
    scene.until("13:00");
    scene.does(Command::MoveDay);
    assert_eq!(scene.day().focus, focus);
    assert!(
        scene.day().started_at < scene.day().clock().begins(),
        "it began before that date did there, and that is how it was"
    );
    scene.does(Command::LogMeeting {
        title: None,
        reason: None,
        from: at("10:00"),
        to: at("10:30"),
        announced: None,
    });
}

#[test]
fn it_must_be_that_date_there() {
    let mut scene = morning();
    scene.refuses(Command::MoveDay, &Rejection::SameZone);
    scene.0.zone = Pacific::Honolulu;
    scene.refuses(Command::MoveDay, &Rejection::OtherDayThere);
    scene.until("20:00");
    scene.0.zone = Asia::Tokyo;
    scene.refuses(Command::MoveDay, &Rejection::OtherDayThere);
    scene.close();
    scene.refuses(Command::MoveDay, &Rejection::DayIsClosed);
}

#[test]
fn enough_follows_the_new_clock_both_ways() {
    let scene = moved(Asia::Kolkata, "12:00");
    assert_eq!(scene.day().enough_at, Some(at("12:00")), "17:30 there");

    let mut scene = morning();
    scene.until("17:00");
    assert!(scene.day().enough_at.is_some());
    scene.0.zone = America::New_York;
    scene.does(Command::MoveDay);
    assert_eq!(scene.day().enough_at, None, "noon there");
}

#[test]
fn an_end_that_passed_long_ago_there_is_not_held_against_anybody_at_once() {
    let mut scene = moved(Asia::Kolkata, "14:00");
    let kinds: Vec<_> = scene.nudges().into_iter().map(|(kind, _)| kind).collect();
    assert_eq!(
        kinds,
        [domain::NudgeKind::Enough],
        "it is half past seven there"
    );
    scene.0.wait(TimeDelta::minutes(29));
    assert_eq!(scene.nudges().len(), 1);
    scene.0.wait(TimeDelta::minutes(1));
    assert_eq!(scene.nudges().len(), 2);
}

#[test]
fn a_day_kept_open_moves_its_boundary_too() {
    let mut scene = morning();
    scene.until("+09:00");
    scene.does(Command::KeepDayOpen);
    scene.0.zone = America::New_York;
    scene.does(Command::MoveDay);
    assert_eq!(
        scene.day().ends_at(),
        at("+09:00") + TimeDelta::days(1),
        "04:00 there, the next morning; it was 04:00 there just now"
    );
    assert!(matches!(scene.0.today(), Today::Running(_)));
}
