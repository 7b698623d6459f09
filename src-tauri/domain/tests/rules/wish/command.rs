//! Makes a random choice a command, for the state when its turn comes.

use chrono::{Days, NaiveDate, TimeDelta};
use domain::{
    Command, DefaultAnswer, DefaultTopic, DefinitionChoice, GapWas, Input, InterruptedBy,
    MeetingReason, Minutes, Note, PastEnd, Shape, ShutdownForm, Title, WeekQuestion,
};

use super::choice::{
    details, gap, item, joins, kind, new_items, place, places, planned, some_minutes, thought,
    waiting,
};
use super::correcting::correct;
use super::{Verb, Wish, sensible};
use crate::life::Life;

impl Wish {
    /// What it asks for, as things stand.
    pub fn input(self, life: &Life) -> Input {
        let Wish { verb, a, b } = self;
        let verb = verb.unwrap_or_else(|| sensible(life, a / 16));
        let title = || Title::new(&format!("Thing {b}")).expect("a fine title");
        let note = |wanted| Note::new(&format!("Note {b}")).ok().filter(|_| wanted);
        let odd = a % 2 == 1;
        let (definition, past_boundary) = planned(a, life);
        let usual = || DefinitionChoice::shape(Shape::TaskGoals);
        let command = match verb {
            Verb::StartDay => Command::StartDay {
                definition,
                items: new_items(b, life),
                past_boundary,
            },
            Verb::ChangeDefinition => Command::ChangeDefinition {
                definition: definition.unwrap_or_else(usual),
                past_boundary,
            },
            Verb::AddItem => Command::AddItem {
                title: title(),
                estimate_minutes: some_minutes(b),
                when_full: joins(a, life),
            },
            Verb::AddForLater => Command::AddForLater {
                title: title(),
                due: odd
                    .then(|| {
                        life.now
                            .date_naive()
                            .checked_add_days(Days::new(u64::from(b % 500)))
                    })
                    .flatten(),
                estimate_minutes: None,
            },
            Verb::TakeWaiting => Command::TakeWaiting {
                waiting: waiting(b, life),
                when_full: joins(a, life),
            },
            Verb::DropWaiting => Command::DropWaiting {
                waiting: waiting(b, life),
            },
            Verb::RenameWaiting => Command::RenameWaiting {
                waiting: waiting(b, life),
                title: title(),
            },
            Verb::MoveWaiting => Command::MoveWaiting {
                waiting: waiting(b, life),
                due: odd.then(|| date(life, a / 2 % 400)),
            },
            Verb::PlanDaysOff => Command::PlanDaysOff {
                from: date(life, a % 40),
                to: Some(date(life, a % 40 + b % 20)),
            },
            Verb::CancelDaysOff => Command::CancelDaysOff {
                from: date(life, a % 40),
                to: Some(date(life, a % 40 + b % 20)),
            },
            Verb::AnswerDefault => Command::AnswerDefault {
                topic: topic(a, life),
                answer: [
                    DefaultAnswer::Try,
                    DefaultAnswer::Keep,
                    DefaultAnswer::NotNow,
                ][usize::from(b % 3)],
            },
            Verb::JudgeDefault => Command::JudgeDefault {
                topic: topic(a, life),
                kept: odd,
            },
            Verb::RenameItem => Command::RenameItem {
                item: item(a, life),
                title: title(),
            },
            Verb::EstimateItem => Command::EstimateItem {
                item: item(a, life),
                minutes: some_minutes(b),
            },
            Verb::ChangeDetails => details(a, b, life),
            Verb::ChangeItemKind => Command::ChangeItemKind {
                item: item(b, life),
                kind: kind(odd),
            },
            Verb::ReorderItem => Command::ReorderItem {
                item: item(a, life),
                position: b % 12,
            },
            Verb::TickItem => Command::TickItem {
                item: item(a, life),
            },
            Verb::ReturnItem => Command::ReturnItem {
                item: item(a, life),
            },
            Verb::PlaceItem => Command::Place {
                what: item(a, life).into(),
                place: place(b, life),
            },
            Verb::PlaceThought => Command::Place {
                what: thought(a, life).into(),
                place: place(b, life),
            },
            Verb::StartFocus => Command::StartFocus {
                minutes: (b % 3 == 2).then_some(Minutes(b % 250)),
                open_ended: b % 3 == 1,
                item: odd.then(|| item(b, life)),
                past_end: [PastEnd::Ask, PastEnd::Fit, PastEnd::Allow][usize::from(a % 3)],
                bonus: a % 5 < 2,
            },
            Verb::Pause => Command::Pause,
            Verb::Resume => Command::Resume,
            Verb::Extend => Command::Extend {
                minutes: Minutes(a % 130),
            },
            Verb::Finish => Command::Finish,
            Verb::FocusOn => Command::FocusOn {
                item: odd.then(|| item(b, life)),
                go_on: b % 4 == 0,
            },
            Verb::StartBreak => Command::StartBreak {
                minutes: odd.then_some(Minutes(b % 130)),
            },
            Verb::StartMeeting => Command::StartMeeting {
                title: None,
                reason: odd.then_some(MeetingReason::Urgent),
                minutes: (b % 2 == 0).then_some(Minutes(b % 500)),
            },
            Verb::EndMeeting => Command::EndMeeting {
                reason: odd.then_some(MeetingReason::CouldHaveBeenAsync),
            },
            Verb::LogMeeting => {
                let from = life.now - TimeDelta::minutes(i64::from(a % 600));
                Command::LogMeeting {
                    title: Some(title()),
                    reason: None,
                    from,
                    to: from + TimeDelta::minutes(i64::from(b % 120)),
                    announced: None,
                }
            }
            Verb::Interrupted => Command::Interrupted {
                by: InterruptedBy::Others,
                word: odd.then(title),
            },
            Verb::Park => Command::Park { text: title() },
            Verb::ResolveGap => Command::ResolveGap {
                gap: gap(a, life),
                was: [GapWas::Focus, GapWas::Break, GapWas::Drop][usize::from(b % 3)],
                go_on: [None, Some(true), Some(false)][usize::from(a % 3)],
            },
            Verb::Snooze => Command::Snooze {
                minutes: Minutes(b % 250),
            },
            Verb::SetFirstStep => Command::SetFirstStep { text: note(odd) },
            Verb::SetBlocked => Command::SetBlocked { text: note(odd) },
            Verb::CloseDay => Command::CloseDay {
                form: ShutdownForm::Short,
                at: odd.then(|| life.now - TimeDelta::minutes(i64::from(b % 900))),
                places: places(b, life),
            },
            Verb::ReopenDay => Command::ReopenDay {
                reason: Note::new("a late call").expect("a fine note"),
                definition: planned(b, life).0.filter(|_| odd),
                past_boundary: planned(b, life).1,
            },
            Verb::KeepDayOpen => Command::KeepDayOpen,
            Verb::MoveDay => Command::MoveDay,
            Verb::Correct => correct(a, b, life),
            Verb::Several => Command::Several {
                commands: [(a, b), (b, a)]
                    .map(|(a, b)| Wish::together(a, b).input(life))
                    .into_iter()
                    .filter_map(|input| input.command().cloned())
                    .collect(),
            },
            Verb::TakeBack => return life.taking_back(),
            Verb::Redo => return life.redoing(),
            Verb::AskHeld => {
                return Input::AskHeld {
                    since: life.now - TimeDelta::minutes(i64::from(b % 90)),
                };
            }
            Verb::Wake => return Input::Wake,
        };
        command.into()
    }
}

/// The topic that the week asks about, where it asks; else any.
fn topic(number: u16, life: &Life) -> DefaultTopic {
    let asks = life.state.week_question(&life.settings, life.date());
    match asks.filter(|_| number.is_multiple_of(4)) {
        Some(WeekQuestion::Asked { topic, .. }) => topic,
        Some(WeekQuestion::Tried(tried)) => tried.topic,
        None => DefaultTopic::ALL[usize::from(number) % DefaultTopic::ALL.len()],
    }
}

/// A date so many days ahead.
fn date(life: &Life, ahead: u16) -> NaiveDate {
    life.now.date_naive() + Days::new(ahead.into())
}
