//! *On and off hours*: a Wednesday in New York, two deep blocks of ninety minutes and an hour of
//! talk, in whatever order the day brings them.

use chrono_tz::America;
use domain::{DefinitionChoice, MeetingReason, Minutes, Phase, Shape, ShutdownForm};

use crate::diary::{Diary, Said};

#[test]
fn a_day_of_on_and_off_hours() {
    let blocks = DefinitionChoice::shape(Shape::OnOffHours {
        deep_blocks: 2,
        deep: Minutes(90),
        talk_blocks: 1,
        talk: Minutes(60),
    });
    let (deep, talk) = (180 * 60, 60 * 60);
    let mut diary = Diary::on("2026-11-25", America::New_York);

    diary
        .at("08:30")
        .plans(Some(blocks), &["Draft the proposal"])
        .stands_at(&[(0, deep), (0, talk)])
        .sees_offered(50, None)
        .focuses(90, "Draft the proposal");
    diary
        .at("10:00")
        .hears(Said::FocusIsOver)
        .finishes()
        .stands_at(&[(90 * 60, deep), (0, talk)]);

    // Mail and chat are talk too; they need no reason.
    diary.at("10:15").meets(None, None);
    diary.at("10:45").finishes().counts(90, 30, 1);

    diary.at("11:00").focuses_open_ended();
    diary.at("12:00").pauses();
    diary.at("13:00").resumes();
    diary
        .at("13:40")
        .finishes()
        .counts(190, 30, 2)
        .is(Phase::Open);

    // Half an hour into the call both are met. It is not said into the call.
    diary.at("14:00").meets(Some(MeetingReason::HypeCall), None);
    diary.at("14:29").is(Phase::Open);
    diary.at("14:30").is(Phase::Enough);
    diary
        .at("14:40")
        .ends_the_meeting()
        .hears(Said::Enough)
        .stands_at(&[(190 * 60, deep), (70 * 60, talk)]);
    diary.at("14:50").closes(ShutdownForm::JustClose);
    diary.at("23:59").is(Phase::Closed).counts(190, 70, 2);

    diary.reads(&[
        "08:30 day_started",
        "08:30 focus_started",
        "10:00 focus_ran_over",
        "10:00 focus_finished",
        "10:15 meeting_started",
        "10:45 meeting_ended",
        "11:00 focus_started",
        "12:00 focus_paused",
        "13:00 focus_resumed",
        "13:40 focus_finished",
        "14:00 meeting_started",
        "14:30 enough_reached",
        "14:40 meeting_ended",
        "14:40 nudge_told",
        "14:50 day_closed",
        "14:50 item_placed",
    ]);
}
