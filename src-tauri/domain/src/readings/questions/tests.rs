//! What each topic needs of the days, as a table: the least that speaks, and what is a little less.

use uuid::Uuid;

use super::*;
use crate::readings::ledger::samples::{at, days, finished, item, meeting};
use crate::{
    Closing, DefaultAnswer, Focus, InterruptedBy, Interruption, InterruptionId, ItemKind,
    ItemState, Meeting, MeetingReason, Minutes, Note, Questioned, Reopening, ShutdownForm,
};

fn says(topic: DefaultTopic, days: &[Day]) -> Option<(u32, u32)> {
    let days: Vec<&Day> = days.iter().collect();
    let says = Evidence::of(topic, &days, &Settings::default());
    says.map(|says| (says.count, says.of))
}

#[track_caller]
fn check(topic: DefaultTopic, speak: &[Day], expected: (u32, u32), silent: &[Day]) {
    assert_eq!(says(topic, speak), Some(expected), "{topic:?} speaks");
    assert_eq!(says(topic, silent), None, "{topic:?} is silent");
}

fn interrupted(count: usize) -> impl Fn(u128, &mut Day) {
    move |_, day| {
        let session = finished(&[("09:00", "10:00")]);
        let mark = Interruption {
            id: InterruptionId(Uuid::nil()),
            at: at("09:30"),
            focus: Some(session.id),
            by: InterruptedBy::Others,
            word: None,
        };
        day.interruptions = vec![mark; count];
        day.focus = vec![session];
    }
}

#[test]
fn interruptions_are_many_above_two_a_session() {
    let topic = DefaultTopic::Notifications;
    check(
        topic,
        &days(5, interrupted(3)),
        (15, 5),
        &days(5, interrupted(2)),
    );
    check(
        topic,
        &days(6, interrupted(3)),
        (18, 6),
        &days(4, interrupted(9)),
    );
}

fn because(reason: Option<MeetingReason>) -> Meeting {
    Meeting {
        reason,
        ..meeting("14:00", "14:30")
    }
}

#[test]
fn two_meetings_that_could_have_been_asynchronous_are_a_question() {
    let needless = |count| {
        let held = vec![because(Some(MeetingReason::CouldHaveBeenAsync)); count];
        let ordinary = because(Some(MeetingReason::Ordinary));
        days(1, move |_, day| {
            day.meetings = [&held[..], std::slice::from_ref(&ordinary)].concat()
        })
    };
    check(
        DefaultTopic::EveryoneAtOnce,
        &needless(2),
        (2, 3),
        &needless(1),
    );
}

fn set_for(minutes: u16, until: &str) -> Meeting {
    Meeting {
        planned: Some(Minutes(minutes)),
        ..meeting("14:00", until)
    }
}

#[test]
fn four_meetings_of_the_calendars_length_are_a_habit() {
    let of = |meetings: Vec<Meeting>| days(1, move |_, day| day.meetings = meetings.clone());
    let (early, long) = (set_for(30, "14:20"), set_for(60, "15:00"));
    let speak = of(vec![
        early.clone(),
        early.clone(),
        long.clone(),
        long.clone(),
    ]);
    let other = set_for(25, "14:20");
    let silent = of(vec![early.clone(), early, long, other.clone(), other]);
    check(DefaultTopic::HalfHour, &speak, (2, 4), &silent);
}

#[test]
fn meetings_on_most_days_are_scattered_unless_there_are_many_of_them() {
    let on = |days_with: u128, each: usize| {
        days(5, move |number, day| {
            let held = if number < days_with { each } else { 0 };
            day.meetings = vec![meeting("14:00", "14:30"); held];
        })
    };
    let topic = DefaultTopic::DaysForTalk;
    check(topic, &on(4, 1), (4, 5), &on(3, 1));
    check(topic, &on(5, 2), (5, 5), &on(5, 4));
}

#[test]
fn most_of_five_days_closed_late_are_a_question() {
    let until = crate::Shape::StandardHours {
        until: chrono::NaiveTime::from_hms_opt(16, 30, 0).unwrap(),
    };
    let closed = |late: u128| {
        let until = until.clone();
        days(5, move |number, day| {
            day.definition = until.definition();
            let time = if number < late { "17:00" } else { "16:35" };
            day.closing = Some(Closing {
                at: at(time),
                form: ShutdownForm::Full,
            });
        })
    };
    check(DefaultTopic::WhoDecides, &closed(3), (3, 5), &closed(2));
}

#[test]
fn two_days_opened_again_are_a_question() {
    let reopened = |count: u128| {
        days(5, move |number, day| {
            let again = Reopening {
                at: at("20:00"),
                reason: Note::new("a late call").unwrap(),
            };
            day.reopenings = Vec::from_iter((number < count).then_some(again));
        })
    };
    check(DefaultTopic::Tonight, &reopened(2), (2, 5), &reopened(1));
}

#[test]
fn mostly_talk_before_focus_is_a_question() {
    let talk_first = |count: u128| {
        days(5, move |number, day| {
            let (talk, work) = match number < count {
                true => (meeting("09:00", "09:30"), finished(&[("10:00", "11:00")])),
                false => (meeting("11:00", "11:30"), finished(&[("09:00", "10:00")])),
            };
            (day.meetings, day.focus) = (vec![talk], vec![work]);
        })
    };
    check(
        DefaultTopic::FirstThing,
        &talk_first(3),
        (3, 5),
        &talk_first(2),
    );
}

#[test]
fn two_days_of_three_hours_without_a_pause_are_a_question() {
    let worked = |second: (&'static str, &'static str)| {
        let sessions: Vec<Focus> = vec![finished(&[("09:00", "10:45")]), finished(&[second])];
        days(2, move |_, day| day.focus.clone_from(&sessions))
    };
    let (unbroken, rested) = (worked(("10:50", "12:10")), worked(("10:55", "12:10")));
    check(DefaultTopic::Eating, &unbroken, (2, 2), &rested);
    assert_eq!(
        says(DefaultTopic::Eating, &unbroken[..1]),
        None,
        "one is none"
    );
}

#[test]
fn a_list_that_is_never_done_is_a_question() {
    let ticked = |done: u128| {
        days(10, move |_, day| {
            let state = |n| match n < done {
                true => ItemState::Done,
                false => ItemState::Open,
            };
            day.items = (0..3).map(|n| item(n, ItemKind::Must, state(n))).collect();
        })
    };
    check(DefaultTopic::FullList, &ticked(2), (2, 3), &ticked(3));
}

#[test]
fn two_weeks_of_equal_days_are_a_question() {
    let equal = days(8, |_, _| ());
    let one_differs = days(8, |number, day| {
        if number == 3 {
            day.shape = Shape::Custom;
        }
    });
    let topic = DefaultTopic::FiveEqualDays;
    check(topic, &equal, (8, 8), &one_differs);
    assert_eq!(says(topic, &equal[..7]), None, "seven are too few");
}

#[test]
fn of_the_others_no_days_speak() {
    let busy = days(20, |number, day| {
        interrupted(9)(number, day);
        day.meetings = vec![because(Some(MeetingReason::CouldHaveBeenAsync)); 3];
    });
    for topic in &DefaultTopic::ALL[10..] {
        assert_eq!(says(*topic, &busy), None, "{topic:?}");
    }
}

fn today() -> NaiveDate {
    "2026-11-27".parse().unwrap()
}

fn chosen(days: &[Day], asked: &Questions, settings: &Settings) -> Option<DefaultTopic> {
    let days: Vec<&Day> = days.iter().collect();
    question_for(&days, asked, settings, today()).map(|(topic, _)| topic)
}

fn answered(topic: DefaultTopic, answer: DefaultAnswer, on: &str) -> AskedDefault {
    let on = on.parse().unwrap();
    AskedDefault {
        asked: Questioned { topic, answer, on },
        judged: None,
    }
}

#[test]
fn what_the_days_speak_for_comes_first() {
    let settings = Settings::default();
    let none = Questions::default();
    assert_eq!(
        chosen(&[], &none, &settings),
        Some(DefaultTopic::Notifications)
    );
    let talk = days(1, |_, day| {
        day.meetings = vec![because(Some(MeetingReason::CouldHaveBeenAsync)); 2];
    });
    assert_eq!(
        chosen(&talk, &none, &settings),
        Some(DefaultTopic::EveryoneAtOnce)
    );
    let off = days(1, |_, day| {
        day.shape = Shape::DayOff;
        day.meetings = vec![because(Some(MeetingReason::CouldHaveBeenAsync)); 2];
    });
    let day_off = chosen(&off, &none, &settings);
    assert_eq!(
        day_off,
        Some(DefaultTopic::Notifications),
        "a day off says nothing"
    );
}

#[test]
fn what_a_setting_does_already_is_not_asked_about() {
    let mut settings = Settings {
        do_not_disturb: true,
        ..Settings::default()
    };
    let none = Questions::default();
    assert_eq!(
        chosen(&[], &none, &settings),
        Some(DefaultTopic::AnswerAtOnce)
    );
    settings.answers.hours = vec![serde_json::from_str("\"09:30-10:00\"").unwrap()];
    assert_eq!(chosen(&[], &none, &settings), Some(DefaultTopic::OneDesk));
}

#[test]
fn they_take_turns_and_rest() {
    use DefaultAnswer::{Keep, NotNow};
    let settings = Settings::default();
    let next = |asked: &[AskedDefault]| {
        let asked = asked.iter().copied().collect();
        chosen(&[], &asked, &settings)
    };
    let first = DefaultTopic::Notifications;
    let in_turn = [
        DefaultTopic::AnswerAtOnce,
        DefaultTopic::OneDesk,
        DefaultTopic::StatusGreen,
        DefaultTopic::ChatOnPhone,
        DefaultTopic::CameraOn,
        DefaultTopic::Alarm,
    ];
    assert_eq!(
        next(&[answered(first, Keep, "2026-11-20")]),
        Some(in_turn[0])
    );
    assert_eq!(
        next(&[answered(first, Keep, "2026-11-21")]),
        None,
        "six days ago"
    );
    let mut all: Vec<_> = in_turn
        .iter()
        .map(|&topic| answered(topic, Keep, "2026-11-20"))
        .collect();
    all.push(answered(first, NotNow, "2026-10-02"));
    assert_eq!(next(&all), Some(first), "eight weeks ago");
    all.pop();
    all.push(answered(first, NotNow, "2026-10-03"));
    assert_eq!(next(&all), None, "when every one rests, nothing is asked");
    let open = [answered(first, DefaultAnswer::Try, "2026-01-02")];
    assert_eq!(next(&open), None, "one is tried");
}
