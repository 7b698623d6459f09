//! *Tasks or a time, whichever comes first*: the items come first, early in the afternoon. A nap of
//! the computer costs nothing and counts as nothing. The evening brings a late call.

use chrono_tz::{America, Asia, Europe};
use domain::{Command, GapWas, PastEnd, Phase, Rejection, Settings, ShutdownForm};

use crate::diary::{Diary, Said, start_focus};

const WRITE: &str = "Write the migration plan";
const REVIEW: &str = "Review the onboarding draft";
const FIX: &str = "Fix the import";

#[test]
fn a_day_of_tasks_or_a_time() {
    let settings = Settings {
        hand_off_zones: vec![Asia::Tokyo, America::New_York],
        ..Settings::default()
    };
    let mut diary = Diary::with("2026-11-24", Europe::Lisbon, settings);

    diary
        .at("08:55")
        .plans(None, &[WRITE, REVIEW, FIX])
        .stands_at(&[(0, 3), (8 * 3600 + 55 * 60, 16 * 3600 + 30 * 60)]);
    diary.at("09:00").focuses(50, WRITE);
    diary.at("09:50").hears(Said::FocusIsOver);
    diary.at("09:52").extends(5);
    diary.at("09:57").hears(Said::FocusIsOver);
    diary.at("10:00").ticks(WRITE).finishes().counts(60, 0, 1);

    // The lid is closed for twenty minutes of the next session.
    diary.at("10:30").focuses(50, REVIEW);
    diary
        .at("10:50")
        .sleeps_until("11:10")
        .hears(Said::WhatWasTheGap)
        .counts(80, 0, 1);
    let (_, gap) = diary.day().open_gaps().next().unwrap();
    let resolve = Command::ResolveGap {
        gap: gap.id,
        was: GapWas::Break,
        go_on: None,
    };
    diary.at("11:12").asks(resolve).resumes().counts(80, 0, 1);
    diary.at("11:42").hears(Said::FocusIsOver).finishes();
    diary.at("11:45").ticks(REVIEW).counts(110, 0, 2);

    diary.at("14:00").focuses(50, FIX);
    diary
        .at("14:40")
        .ticks(FIX)
        .is(Phase::Enough)
        .finishes()
        .hears(Said::Enough)
        .stands_at(&[(3, 3), (14 * 3600 + 40 * 60, 16 * 3600 + 30 * 60)]);

    // From here on the definition is a ceiling.
    diary
        .at("14:45")
        .may_not(
            start_focus(Some(25), None, PastEnd::Ask, false),
            &Rejection::DayIsEnough,
        )
        .focuses_as_a_bonus(25);
    assert!(diary.day().running_focus().unwrap().bonus);
    diary.at("15:00").finishes().counts(165, 0, 4);
    let hand_off = diary
        .at("15:05")
        .leaves_a_first_step("Open the failing fixture")
        .hands_off();
    assert_eq!(hand_off.done.len(), 3);
    assert_eq!(hand_off.next, ["Open the failing fixture"]);
    let back = hand_off.back.iter().map(|at| at.naive_local().to_string());
    assert_eq!(
        back.collect::<Vec<_>>(),
        [
            "2026-11-25 09:00:00",
            "2026-11-25 18:00:00",
            "2026-11-25 04:00:00"
        ]
    );
    diary.at("15:06").closes(ShutdownForm::Full);

    // Closed is closed: a command is refused, a reopening asks for its reason and is remembered.
    diary
        .at("20:00")
        .may_not(
            start_focus(Some(25), None, PastEnd::Allow, true),
            &Rejection::DayIsClosed,
        )
        .reopens("a late call")
        .is(Phase::Enough)
        .meets(None, None);
    diary
        .at("20:30")
        .ends_the_meeting()
        .closes(ShutdownForm::JustClose)
        .counts(165, 30, 4);
    assert_eq!(diary.day().reopenings.len(), 1);
    diary.turn_to("2026-11-25");
    diary.at("08:00").is(Phase::Closed);

    diary.reads(&[
        "08:55 day_started",
        "09:00 focus_started",
        "09:50 focus_ran_over",
        "09:52 focus_extended",
        "09:57 focus_ran_over",
        "10:00 item_ticked",
        "10:00 focus_finished",
        "10:30 focus_started",
        "11:10 gap_opened",
        "11:12 gap_resolved",
        "11:12 focus_resumed",
        "11:42 focus_ran_over",
        "11:42 focus_finished",
        "11:45 item_ticked",
        "14:00 focus_started",
        "14:40 item_ticked",
        "14:40 enough_reached",
        "14:40 focus_finished",
        "14:40 nudge_told",
        "14:45 focus_started",
        "15:00 focus_finished",
        "15:05 first_step_set",
        "15:06 day_closed",
        "20:00 day_reopened",
        "20:00 meeting_started",
        "20:30 meeting_ended",
        "20:30 day_closed",
    ]);
}
