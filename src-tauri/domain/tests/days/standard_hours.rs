//! *Standard hours*: a Tuesday in Lisbon that is done at five.

use chrono_tz::Europe;
use domain::{
    DefinitionChoice, ItemState, MeetingReason, Minutes, PastEnd, Phase, Rejection, Shape,
    ShutdownForm,
};

use crate::diary::{Diary, Said, start_focus};

const WRITE: &str = "Write the migration plan";
const REVIEW: &str = "Review the onboarding draft";

#[test]
fn a_day_of_standard_hours() {
    let until = "17:00:00".parse().unwrap();
    let until_five = DefinitionChoice::shape(Shape::StandardHours { until });
    let mut diary = Diary::on("2026-11-24", Europe::Lisbon);

    diary
        .at("09:00")
        .plans(Some(until_five), &[WRITE, REVIEW])
        .stands_at(&[(9 * 3600, 17 * 3600)])
        .sees_offered(50, Some(9));
    diary.at("09:05").focuses(50, WRITE);
    diary.at("09:30").marks_an_interruption();
    diary.at("09:40").parks("Ask about the June invoice");
    diary.at("09:55").hears(Said::FocusIsOver);
    diary.at("10:00").finishes().counts(55, 0, 1).rests(10);
    diary.at("10:10").hears(Said::BreakIsOver);

    diary
        .at("11:00")
        .meets(Some(MeetingReason::FinalDecision), Some(30));
    diary.at("11:30").hears(Said::MeetingIsOver);
    diary.at("11:35").ends_the_meeting().counts(55, 35, 1);
    diary.at("11:40").ticks(WRITE);

    // A quarter of an hour held moves the end by as much.
    diary.at("14:00").focuses(120, REVIEW);
    diary.at("14:30").pauses();
    diary.at("14:45").resumes();
    let session = diary.day().running_focus().unwrap();
    assert_eq!(
        session.ends_at(),
        Some("2026-11-24T16:15:00Z".parse().unwrap())
    );

    // The last good start came at 16:05, but a running session gets no nudge.
    diary
        .at("16:10")
        .finishes()
        .counts(170, 35, 2)
        .hears(Said::LastGoodStart);
    let fits = Some(Minutes(40));
    diary
        .at("16:20")
        .may_not(
            start_focus(Some(50), None, PastEnd::Ask, false),
            &Rejection::CrossesDayEnd { fits },
        )
        .sees_offered(40, Some(0))
        .focuses_for_what_fits();

    // Five o'clock is enough, and is said when the session is over.
    diary.at("17:00").hears(Said::FocusIsOver).is(Phase::Enough);
    diary
        .at("17:05")
        .finishes()
        .hears(Said::Enough)
        .counts(215, 35, 3)
        .may_not(
            start_focus(Some(25), None, PastEnd::Ask, false),
            &Rejection::DayIsEnough,
        );
    diary.at("17:35").hears(Said::PastYourEnd);
    diary
        .at("17:40")
        .leaves_a_first_step("Open the failing fixture")
        .closes(ShutdownForm::Short)
        .is(Phase::Closed);

    // Closed is quiet, and nothing that was open is lost.
    diary.at("23:00").is(Phase::Closed);
    diary.turn_to("2026-11-25");
    diary.at("09:00");
    let tomorrow = "2026-11-25".parse().unwrap();
    assert_eq!(diary.day().items[1].state, ItemState::Moved(tomorrow));
    let waiting: Vec<_> = diary.life.state.waiting.iter().collect();
    let titles: Vec<_> = waiting.iter().map(|thing| thing.title.as_str()).collect();
    assert_eq!(titles, [REVIEW, "Ask about the June invoice"]);
    assert!(waiting.iter().all(|thing| thing.due == tomorrow));
    assert!(diary.life.state.parked.is_empty(), "it has its place now");
    assert!(diary.life.state.first_step.is_some());

    diary.reads(&[
        "09:00 day_started",
        "09:05 focus_started",
        "09:30 interruption_marked",
        "09:40 thought_parked",
        "09:55 focus_ran_over",
        "10:00 focus_finished",
        "10:00 break_started",
        "10:10 break_ended",
        "11:00 meeting_started",
        "11:30 meeting_ran_over",
        "11:35 meeting_ended",
        "11:40 item_ticked",
        "14:00 focus_started",
        "14:30 focus_paused",
        "14:45 focus_resumed",
        "16:10 focus_finished",
        "16:10 nudge_told",
        "16:20 focus_started",
        "17:00 focus_ran_over",
        "17:00 enough_reached",
        "17:05 focus_finished",
        "17:05 nudge_told",
        "17:35 nudge_told",
        "17:40 first_step_set",
        "17:40 day_closed",
        "17:40 item_placed",
        "17:40 thought_placed",
    ]);
}
