//! The week's question, step by step: when it is asked, what an answer leads to, and when it is over.

use chrono::TimeDelta;
use domain::{
    AskedDefault, Command, DefaultAnswer, DefaultTopic, Input, Judgement, Questioned, Rejection,
    WeekQuestion,
};

use crate::scene::{Scene, before_the_day_with, close, focus};

/// The first topic that is asked about while the days say nothing.
const FIRST: DefaultTopic = DefaultTopic::Notifications;

/// The Friday of a week with a day that is over.
fn friday() -> Scene {
    let mut scene = before_the_day_with(|_| ());
    // 24 November 2026 is a Tuesday.
    scene.0.wait(TimeDelta::days(3));
    work(&mut scene);
    scene
}

fn work(scene: &mut Scene) {
    scene.does(focus(50));
    scene.0.wait(TimeDelta::minutes(50));
    scene.does(close());
}

fn days(scene: &mut Scene, count: i64) {
    scene
        .0
        .wait(TimeDelta::days(count) - TimeDelta::minutes(50));
}

fn asks(scene: &Scene) -> Option<WeekQuestion> {
    let life = &scene.0;
    life.state.week_question(&life.settings, life.date())
}

fn answers(answer: DefaultAnswer) -> Command {
    let topic = FIRST;
    Command::AnswerDefault { topic, answer }
}

fn judges(kept: bool) -> Command {
    Command::JudgeDefault { topic: FIRST, kept }
}

#[test]
fn the_review_asks_from_the_last_working_day_on() {
    let mut scene = before_the_day_with(|_| ());
    work(&mut scene);
    assert_eq!(asks(&scene), None, "on a Tuesday the week is not over");
    scene.refuses(answers(DefaultAnswer::Keep), &Rejection::NoQuestionNow);
    let scene = friday();
    let expected = WeekQuestion::Asked {
        topic: FIRST,
        says: None,
    };
    assert_eq!(asks(&scene), Some(expected));
}

#[test]
fn a_week_without_a_working_day_asks_nothing() {
    let mut scene = before_the_day_with(|_| ());
    scene.0.wait(TimeDelta::days(3));
    assert_eq!(asks(&scene), None, "nothing was begun");
}

#[test]
fn where_it_is_switched_off_nothing_is_asked() {
    let mut scene = friday();
    scene.0.settings.weekly_question = false;
    assert_eq!(asks(&scene), None);
    scene.refuses(answers(DefaultAnswer::Keep), &Rejection::NoQuestionNow);
}

#[test]
fn what_is_kept_is_over_for_the_week_and_for_half_a_year() {
    let mut scene = friday();
    scene.does(answers(DefaultAnswer::Keep));
    assert_eq!(asks(&scene), None);
    scene.refuses(answers(DefaultAnswer::Try), &Rejection::NoQuestionNow);
    days(&mut scene, 7);
    work(&mut scene);
    let topic = |scene: &Scene| match asks(scene) {
        Some(WeekQuestion::Asked { topic, .. }) => topic,
        other => panic!("it asks about another: {other:?}"),
    };
    assert_eq!(
        topic(&scene),
        DefaultTopic::AnswerAtOnce,
        "the next in turn"
    );
    scene.refuses(answers(DefaultAnswer::Try), &Rejection::NoQuestionNow);
}

#[test]
fn what_is_tried_is_asked_about_in_the_next_weeks_review_and_once() {
    let mut scene = friday();
    scene.does(answers(DefaultAnswer::Try));
    scene.refuses(judges(true), &Rejection::NothingTried);
    days(&mut scene, 7);
    work(&mut scene);
    let Some(WeekQuestion::Tried(tried)) = asks(&scene) else {
        panic!("it asks about what is tried: {:?}", asks(&scene));
    };
    assert!(tried.due);
    let dates = |(from, to): (chrono::NaiveDate, chrono::NaiveDate)| format!("{from} {to}");
    assert_eq!(dates(tried.week), "2026-11-28 2026-12-04");
    assert_eq!(dates(tried.before), "2026-11-21 2026-11-27");
    scene.refuses(answers(DefaultAnswer::Keep), &Rejection::NoQuestionNow);
    scene.does(judges(false));
    assert_eq!(asks(&scene), None, "one card a week");
    scene.refuses(judges(true), &Rejection::NothingTried);
}

#[test]
fn an_answer_can_be_taken_back() {
    let mut scene = friday();
    let before = asks(&scene);
    scene.does(answers(DefaultAnswer::Try));
    assert!(scene.0.state.questions.open().is_some());
    scene.0.take_back().expect("it was the last command");
    assert!(scene.0.state.questions.is_empty());
    assert_eq!(asks(&scene), before, "it asks as before");
}

#[test]
fn a_note_says_what_is_tried_from_the_day_after_until_it_is_judged() {
    let mut scene = friday();
    scene.does(answers(DefaultAnswer::Try));
    let tried_on = |scene: &Scene, date: &str| {
        let date = date.parse().expect("a date");
        scene.0.state.questions.tried_on(date)
    };
    assert_eq!(tried_on(&scene, "2026-11-27"), None, "the week before");
    assert_eq!(tried_on(&scene, "2026-11-30"), Some(FIRST));
    assert_eq!(
        tried_on(&scene, "2027-01-15"),
        None,
        "it is not said for ever"
    );
    days(&mut scene, 7);
    work(&mut scene);
    scene.does(judges(true));
    assert_eq!(tried_on(&scene, "2026-12-04"), Some(FIRST));
    assert_eq!(tried_on(&scene, "2026-12-07"), None);
    assert_eq!(
        tried_on(&scene, "2026-12-01"),
        Some(FIRST),
        "an older note stays"
    );
}

fn one(answer: DefaultAnswer, on: &str, judged: Option<&str>) -> AskedDefault {
    let date = |text: &str| text.parse().expect("a date");
    AskedDefault {
        asked: Questioned {
            topic: DefaultTopic::Alarm,
            answer,
            on: date(on),
        },
        judged: judged.map(|on| Judgement {
            kept: true,
            on: date(on),
        }),
    }
}

fn import(questions: Vec<AskedDefault>) -> Input {
    Input::Import {
        days: vec![],
        waiting: vec![],
        parked: vec![],
        days_off: vec![],
        questions,
    }
}

#[test]
fn what_was_answered_elsewhere_comes_in_once_and_never_a_second_open_one() {
    let mut scene = friday();
    scene.does(answers(DefaultAnswer::Try));
    let open = one(DefaultAnswer::Try, "2026-11-20", None);
    scene.0.ask(import(vec![open])).expect("it is sound");
    let topics = |scene: &Scene| scene.0.state.questions.all().count();
    assert_eq!(topics(&scene), 1, "one is tried here");
    let judged = one(DefaultAnswer::Try, "2026-11-06", Some("2026-11-13"));
    scene.0.ask(import(vec![judged])).expect("it is sound");
    assert_eq!(
        scene.0.state.questions.of(DefaultTopic::Alarm),
        Some(&judged)
    );
    let again = scene.0.ask(import(vec![judged])).expect("it is sound");
    assert_eq!(again, [], "the same file brings nothing twice");
}

#[test]
fn what_could_not_have_been_answered_stays_out() {
    let unsound = [
        one(DefaultAnswer::Keep, "2026-12-24", None),
        one(DefaultAnswer::Keep, "2026-11-06", Some("2026-11-13")),
        one(DefaultAnswer::Try, "2026-11-13", Some("2026-11-06")),
        one(DefaultAnswer::Try, "0001-01-01", None),
    ];
    for asked in unsound {
        let mut scene = friday();
        let refused = scene.0.ask(import(vec![asked]));
        assert_eq!(refused, Err(Rejection::LooseUnsound), "{asked:?}");
    }
}
