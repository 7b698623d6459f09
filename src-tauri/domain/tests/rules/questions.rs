//! The week's question: one a week at most, none on a day off, none beside one that is tried, and what was
//! refused stays away for eight weeks. Held against random months of days, answers and judgements.

use chrono::{Days, NaiveDate, TimeDelta, Utc};
use domain::{
    Command, DefaultAnswer, DefaultTopic, Event, Minutes, PastEnd, Questions, Settings,
    ShutdownForm, State, WeekQuestion, question_for,
};
use proptest::prelude::*;
use types::settings::ReviewDay;

use crate::life::Life;
use crate::story::{any_story, stories};

/// What a date is like.
#[derive(Clone, Copy, Debug)]
enum Date {
    /// Nothing is begun.
    Empty,
    /// An hour is worked, and so much is asked or judged after the close.
    Worked(Asking),
    /// It was planned as a day off.
    Off(Asking),
}

#[derive(Clone, Copy, Debug)]
enum Asking {
    /// The person answers what is offered, or judges what is asked about.
    Offered(DefaultAnswer, bool),
    /// A script answers whatever comes to its mind.
    Any(DefaultTopic, DefaultAnswer, bool),
    Nothing,
    /// The last command is taken back.
    TakenBack,
}

fn answer() -> impl Strategy<Value = DefaultAnswer> {
    use DefaultAnswer::{Keep, NotNow, Try};
    prop_oneof![Just(Keep), Just(Try), Just(NotNow)]
}

fn asking() -> impl Strategy<Value = Asking> {
    let topic = (0..DefaultTopic::ALL.len()).prop_map(|nth| DefaultTopic::ALL[nth]);
    prop_oneof![
        3 => (answer(), any::<bool>()).prop_map(|(answer, kept)| Asking::Offered(answer, kept)),
        2 => (topic, answer(), any::<bool>())
            .prop_map(|(topic, answer, kept)| Asking::Any(topic, answer, kept)),
        1 => Just(Asking::Nothing),
        1 => Just(Asking::TakenBack),
    ]
}

/// Some five months, day by day.
fn months() -> impl Strategy<Value = Vec<Date>> {
    let date = prop_oneof![
        1 => Just(Date::Empty),
        6 => asking().prop_map(Date::Worked),
        2 => asking().prop_map(Date::Off),
    ];
    prop::collection::vec(date, 100..160)
}

fn settings() -> impl Strategy<Value = Settings> {
    let review = prop_oneof![
        3 => Just(ReviewDay::LastWorkingDay),
        1 => Just(ReviewDay::Monday),
        1 => Just(ReviewDay::Sunday),
        1 => Just(ReviewDay::Never),
    ];
    (review, prop::bool::weighted(0.9)).prop_map(|(review, weekly_question)| Settings {
        review,
        weekly_question,
        ..Settings::default()
    })
}

struct Months {
    life: Life,
    date: NaiveDate,
}

impl Months {
    fn of(settings: Settings) -> Self {
        let date: NaiveDate = "2026-01-05".parse().expect("a Monday");
        let now = date
            .and_hms_opt(9, 0, 0)
            .expect("a time")
            .and_local_timezone(Utc);
        let now = now.single().expect("an instant");
        Months {
            life: Life::new(now, chrono_tz::UTC, settings),
            date,
        }
    }

    fn does(&mut self, command: Command) -> Vec<Event> {
        self.life.ask(command).unwrap_or_default()
    }

    fn happens(&mut self, date: Date) -> Vec<Event> {
        let asking = match date {
            Date::Empty => Asking::Nothing,
            Date::Off(asking) => {
                let (from, to) = (self.date, None);
                self.does(Command::PlanDaysOff { from, to });
                asking
            }
            Date::Worked(asking) => {
                self.does(Command::StartFocus {
                    minutes: Some(Minutes(60)),
                    open_ended: false,
                    item: None,
                    past_end: PastEnd::Allow,
                    bonus: true,
                });
                self.life.wait(TimeDelta::minutes(40));
                self.does(Command::CloseDay {
                    form: ShutdownForm::JustClose,
                    at: None,
                    places: Vec::new(),
                });
                asking
            }
        };
        self.asks(asking)
    }

    fn asks(&mut self, asking: Asking) -> Vec<Event> {
        let command = match asking {
            Asking::Nothing => return Vec::new(),
            Asking::TakenBack => return self.life.take_back().unwrap_or_default(),
            Asking::Any(topic, answer, kept) => {
                let mut events = self.does(Command::AnswerDefault { topic, answer });
                events.extend(self.does(Command::JudgeDefault { topic, kept }));
                return events;
            }
            Asking::Offered(answer, kept) => match self.offered() {
                Some(WeekQuestion::Asked { topic, .. }) => Command::AnswerDefault { topic, answer },
                Some(WeekQuestion::Tried(tried)) if tried.due => Command::JudgeDefault {
                    topic: tried.topic,
                    kept,
                },
                Some(WeekQuestion::Tried(_)) | None => return Vec::new(),
            },
        };
        let granted = self.life.ask(command);
        granted.expect("what the review offers can be answered")
    }

    fn offered(&self) -> Option<WeekQuestion> {
        let life = &self.life;
        life.state.week_question(&life.settings, self.date)
    }

    fn next(&mut self) {
        self.date = self.date + Days::new(1);
        let morning = self.date.and_hms_opt(9, 0, 0).expect("a time").and_utc();
        self.life.wait(morning - self.life.now);
    }
}

/// What was asked, and what was judged, with its date; what was taken back is out of it again.
fn asked_in(life: &Life) -> Vec<(NaiveDate, DefaultTopic, Option<DefaultAnswer>)> {
    let mut asked: Vec<(NaiveDate, DefaultTopic, Option<DefaultAnswer>)> = Vec::new();
    for entry in &life.journal {
        match &entry.event {
            Event::DefaultQuestioned(one) => asked.push((one.on, one.topic, Some(one.answer))),
            Event::DefaultJudged(one) => asked.push((one.on, one.topic, None)),
            Event::TakenBack(back) if asked.last().is_some() => {
                let last = back.questions.last_asked();
                let (on, ..) = asked[asked.len() - 1];
                if last.is_none_or(|last| last < on) {
                    asked.pop();
                }
            }
            _ => {}
        }
    }
    asked
}

fn check(asked: &[(NaiveDate, DefaultTopic, Option<DefaultAnswer>)]) -> Result<(), TestCaseError> {
    let mut open: Option<DefaultTopic> = None;
    let apart = |one: NaiveDate, other: NaiveDate| (other - one).num_days();
    for (nth, &(on, topic, answer)) in asked.iter().enumerate() {
        let before = &asked[..nth];
        let Some(answer) = answer else {
            prop_assert_eq!(open.take(), Some(topic), "only what is tried is judged");
            continue;
        };
        prop_assert_eq!(open, None, "never two are open");
        if let Some(&(last, ..)) = before.last() {
            prop_assert!(
                apart(last, on) >= 7,
                "never two within a week: {last} and {on}"
            );
        }
        let refused = before
            .iter()
            .filter(|&&(_, of, was)| of == topic && was == Some(DefaultAnswer::NotNow));
        for &(refused, ..) in refused {
            prop_assert!(
                apart(refused, on) >= 56,
                "{topic:?} was refused on {refused}"
            );
        }
        open = (answer == DefaultAnswer::Try).then_some(topic);
    }
    Ok(())
}

/// Months are long, so there are fewer of them than of the stories of a few days.
fn few() -> ProptestConfig {
    let stories = stories();
    ProptestConfig {
        cases: stories.cases.div_ceil(8),
        ..stories
    }
}

proptest! {
    #![proptest_config(few())]

    #[test]
    fn questions_keep_their_distance(settings in settings(), months in months()) {
        let mut lived = Months::of(settings);
        for date in months {
            let planned_off = lived.life.state.days_off.contains(lived.date);
            let events = lived.happens(date);
            let asks = events.iter().any(|event| {
                matches!(event, Event::DefaultQuestioned(_) | Event::DefaultJudged(_))
            });
            if asks {
                let off = planned_off || matches!(date, Date::Off(_));
                prop_assert!(!off, "none on a day off: {}", lived.date);
                prop_assert!(lived.life.settings.weekly_question, "none where it is switched off");
            }
            lived.next();
        }
        check(&asked_in(&lived.life))?;
    }

    #[test]
    fn a_week_off_asks_nothing(settings in settings(), months in months()) {
        let mut lived = Months::of(settings);
        for date in months {
            lived.happens(date);
            lived.next();
        }
        let monday = lived.life.state.work_days(&lived.life.settings).week_of(lived.date);
        let from = monday + Days::new(7);
        lived.life.wait(from.and_hms_opt(9, 0, 0).expect("a time").and_utc() - lived.life.now);
        lived.date = from;
        let to = Some(from + Days::new(6));
        lived.life.ask(Command::PlanDaysOff { from, to }).expect("nothing is begun");
        for _ in 0..7 {
            let asked = lived.offered();
            let quiet = match asked {
                None => true,
                Some(WeekQuestion::Tried(tried)) => !tried.due,
                Some(WeekQuestion::Asked { .. }) => false,
            };
            prop_assert!(quiet, "{asked:?} on {}", lived.date);
            lived.next();
        }
    }

    #[test]
    fn the_choice_is_the_same_for_the_same_days(settings in settings(), months in months()) {
        let mut lived = Months::of(settings);
        for date in months {
            lived.happens(date);
            let life = &lived.life;
            let days: Vec<_> = life.state.days().collect();
            let asks = || question_for(&days, &life.state.questions, &life.settings, lived.date);
            prop_assert_eq!(asks(), asks());
            // Nothing but what it is given has a say: the same days in another life say the same.
            let written = serde_json::to_string(&life.state).expect("a state is JSON");
            let again: State = serde_json::from_str(&written).expect("and is read");
            let days: Vec<_> = again.days().collect();
            let other = question_for(&days, &again.questions, &life.settings, lived.date);
            prop_assert_eq!(asks(), other);
            lived.next();
        }
    }

    #[test]
    fn the_list_is_no_longer_than_that_of_the_topics(story in any_story()) {
        let life = story.live(|_, _, after| {
            let questions: &Questions = &after.state.questions;
            prop_assert!(questions.all().filter(|one| one.is_open()).count() <= 1);
            prop_assert!(questions.all().count() <= DefaultTopic::ALL.len());
            Ok(())
        })?;
        let mut topics: Vec<_> = life.state.questions.all().map(|one| one.asked.topic.name()).collect();
        let all = topics.len();
        topics.sort_unstable();
        topics.dedup();
        prop_assert_eq!(topics.len(), all, "each topic once");
    }
}

#[test]
fn the_months_ask_and_judge_and_refuse() {
    // The properties above would hold in a life that asks nothing.
    let mut lived = Months::of(Settings::default());
    let answers = [
        DefaultAnswer::Try,
        DefaultAnswer::NotNow,
        DefaultAnswer::Keep,
    ];
    for day in 0..140 {
        let answer = answers[(day / 14) % answers.len()];
        lived.happens(Date::Worked(Asking::Offered(answer, true)));
        lived.next();
    }
    let asked = asked_in(&lived.life);
    let judged = asked.iter().filter(|(_, _, answer)| answer.is_none());
    assert!(judged.count() >= 2, "{asked:?}");
    assert!(asked.len() >= 10, "most weeks: {asked:?}");
}
