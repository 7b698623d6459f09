//! The next time that would be welcome for a meeting.

use chrono::TimeDelta;
use chrono_tz::Tz;
use domain::{DaysOff, Foreseen, Me, Settings, TimeOff, WorkDays};
use types::settings::ClockSpan;

use crate::scene::{at, foreseen};

fn next(now: &str, minutes: i64, change: impl FnOnce(&mut Settings)) -> Option<String> {
    next_beside(&DaysOff::default(), now, minutes, change)
}

fn next_beside(
    off: &DaysOff,
    now: &str,
    minutes: i64,
    change: impl FnOnce(&mut Settings),
) -> Option<String> {
    let mut settings = Settings::default();
    settings.meeting_rules.hours = vec![ClockSpan::typed("10-12").expect("hours")];
    change(&mut settings);
    let me = Me {
        zone: Tz::Europe__Lisbon,
        work_days: WorkDays {
            settings: &settings,
            off,
        },
        today: None,
    };
    let next = me.next_welcome(at(now), TimeDelta::minutes(minutes));
    next.map(|next| next.format("%a %H:%M").to_string())
}

#[test]
fn it_lies_in_the_persons_hours_and_beside_what_is_announced() {
    let said = |text: &str| Some(text.to_owned());
    assert_eq!(next("09:00", 30, |_| ()), said("Tue 10:00"));
    assert_eq!(
        next("10:05", 30, |_| ()),
        said("Tue 10:15"),
        "at the quarter"
    );
    assert_eq!(
        next("11:31", 30, |_| ()),
        said("Wed 10:00"),
        "what is left is too short"
    );
    let taken = |all: &mut Settings| {
        all.foreseen =
            Foreseen([foreseen(1, "10:00", "10:40"), foreseen(2, "11:00", "11:20")].into());
    };
    assert_eq!(next("09:00", 15, taken), said("Tue 10:45"));
    assert_eq!(next("09:00", 30, taken), said("Tue 11:30"));
    assert_eq!(next("09:00", 45, taken), said("Wed 10:00"));
}

#[test]
fn days_off_are_none_unless_they_were_named() {
    let friday = |all: &mut Settings| all.meeting_rules.days = vec![chrono::Weekday::Fri];
    assert_eq!(next("09:00", 30, friday).as_deref(), Some("Fri 10:00"));
    let sunday = |all: &mut Settings| all.meeting_rules.days = vec![chrono::Weekday::Sun];
    assert_eq!(next("09:00", 30, sunday).as_deref(), Some("Sun 10:00"));
    let days_alone = |all: &mut Settings| {
        all.meeting_rules.days = vec![chrono::Weekday::Thu];
        all.meeting_rules.hours.clear();
    };
    assert_eq!(next("09:00", 30, days_alone).as_deref(), Some("Thu 09:00"));
}

#[test]
fn a_day_off_that_was_planned_is_none() {
    let dates = ["2026-11-25", "2026-11-26"].map(|date| date.parse().expect("a date"));
    let off = [TimeOff::new(dates[0], dates[1]).expect("days off")];
    let off = DaysOff::from_iter(off);
    let next = next_beside(&off, "11:45", 30, |_| ());
    assert_eq!(next.as_deref(), Some("Fri 10:00"));
    let named = |all: &mut Settings| all.meeting_rules.days = vec![chrono::Weekday::Wed];
    assert_eq!(next_beside(&off, "11:45", 30, named), None);
}

#[test]
fn without_a_rule_and_without_room_there_is_none() {
    assert_eq!(
        next("09:00", 30, |all| all.meeting_rules.hours.clear()),
        None
    );
    assert_eq!(next("09:00", 121, |_| ()), None, "longer than the hours");
}
