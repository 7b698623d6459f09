//! Clocks that were wrong: what was worked stays worked, and no day is locked out.

use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Europe;
use domain::{Command, GapWas, ShutdownForm};

use crate::diary::{Diary, Said};

#[test]
fn a_day_begun_by_a_clock_that_was_years_ahead() {
    let mut diary = Diary::on("2030-01-15", Europe::Lisbon);
    diary.at("09:00").plans(None, &["Write"]);
    diary.at("09:00").focuses(50, "Write");
    diary.at("09:20").counts(20, 0, 0);

    // The battery is replaced and the clock set right. The minutes are kept, and the day can be
    // ended, so that today can begin.
    let right: DateTime<Utc> = "2026-11-24T10:00:00Z".parse().unwrap();
    diary.life.move_clock(right - diary.life.now);
    diary.turn_to("2026-11-24");
    diary
        .at("10:00")
        .counts(20, 0, 0)
        .closes(ShutdownForm::JustClose)
        .counts(20, 0, 1);
    diary.at("10:01").plans(None, &["Write"]);
    assert_eq!(diary.day().date.to_string(), "2026-11-24");
}

#[test]
fn a_clock_set_back_does_not_hold_up_the_work_after_a_gap() {
    let mut diary = Diary::on("2026-11-24", Europe::Lisbon);
    diary.at("09:00").focuses_open_ended();
    diary
        .at("09:30")
        .sleeps_until("10:30")
        .hears(Said::WhatWasTheGap);
    let (_, gap) = diary.day().open_gaps().next().unwrap();
    let (gap, was) = (gap.id, GapWas::Break);
    diary.at("10:30").asks(Command::ResolveGap {
        gap,
        was,
        go_on: None,
    });

    // The clock was an hour fast.
    diary.life.move_clock(TimeDelta::hours(-1));
    diary.at("09:30").resumes();
    diary.at("10:00").finishes().counts(60, 0, 1);
}
