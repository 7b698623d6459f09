//! The engine sleeps until the next deadline and not a moment less.

use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
};

use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;
use domain::{Command, DefinitionChoice, Minutes, NewItem, Settings, Shape, State, Title};
use engine::{Clock, Engine, JournalTrouble, Ports, WakeReason};

use crate::{
    desk::{Desk, at, focus},
    fakes::{Diary, Said},
};

/// A clock that stands still and counts how often it is asked to sleep.
struct Counting {
    now: DateTime<Utc>,
    sleeps: Arc<AtomicUsize>,
    seed: u128,
}

impl Clock for Counting {
    fn now(&self) -> DateTime<Utc> {
        self.now
    }

    fn zone(&self) -> Tz {
        Tz::UTC
    }

    fn seed(&mut self) -> u128 {
        self.seed += 1 << 64;
        self.seed
    }

    async fn sleep_until(&mut self, deadline: Option<DateTime<Utc>>) -> WakeReason {
        self.sleeps.fetch_add(1, Ordering::Relaxed);
        if deadline.is_some_and(|deadline| deadline <= self.now) {
            return WakeReason::Reached;
        }
        std::future::pending().await
    }
}

/// How often an engine that starts at an instant went to sleep, until it was asked `letters` times
/// for its view.
async fn sleeps(state: State, now: DateTime<Utc>, diary: Diary, letters: usize) -> usize {
    let sleeps = Arc::new(AtomicUsize::new(0));
    let clock = Counting {
        now,
        sleeps: Arc::clone(&sleeps),
        seed: 0,
    };
    let ports = Ports {
        clock,
        journal: diary.clone(),
        notifier: diary.clone(),
        boundary: diary,
    };
    let (engine, handle) = Engine::new(state, Settings::default(), ports);
    let engine = tokio::spawn(engine.run());
    for _ in 0..letters {
        handle.view().await.expect("the engine is there");
    }
    handle.leave().await;
    engine.await.expect("it left");
    sleeps.load(Ordering::Relaxed)
}

#[tokio::test]
async fn without_a_deadline_it_sleeps_once_for_every_letter() {
    let count = sleeps(State::default(), at("09:00"), Diary::default(), 5).await;
    assert_eq!(count, 6, "five letters and the one to leave");
}

#[tokio::test]
async fn a_deadline_long_past_is_told_at_once_and_only_once() {
    let desk = Desk::planned(&["Write the plan"]).await;
    desk.wish(focus(25)).await;
    let state = State::clone(&desk.handle.view().await.expect("there").state);
    let diary = Diary::default();
    let count = sleeps(state, at("18:00"), diary.clone(), 3).await;
    assert!(
        !diary.lines().is_empty(),
        "what was due was told at the start"
    );
    assert_eq!(
        count, 5,
        "and then it signed for the session, and only woke for letters"
    );
}

#[tokio::test]
async fn a_deadline_that_never_passes_does_not_spin() {
    let desk = Desk::planned(&["Write the plan"]).await;
    desk.wish(focus(25)).await;
    let state = State::clone(&desk.handle.view().await.expect("there").state);
    let diary = Diary::default();
    diary.disk_has(Some(JournalTrouble::Full));
    let count = sleeps(state, at("18:00"), diary.clone(), 20).await;
    assert_eq!(count, 22, "what cannot be kept waits for its next try");
    assert_eq!(
        diary.read(),
        [
            Said::NotKept,
            Said::Warned(JournalTrouble::Full),
            Said::Withdrawn
        ],
        "one try at the start, and the notifier let go at the end"
    );
}

#[tokio::test]
async fn it_sleeps_until_the_end_of_a_break() {
    let desk = Desk::planned(&["Write the plan"]).await;
    let length = Some(Minutes(10));
    desk.wish(Command::StartBreak { minutes: length }).await;
    assert_eq!(
        desk.clock.settled().await,
        Some(at("09:10")),
        "nothing comes before that"
    );
}

#[tokio::test]
async fn it_sleeps_for_ever_before_the_first_plan() {
    let desk = Desk::new();
    assert_eq!(desk.clock.settled().await, None, "there is nothing to tell");
    desk.clock.advance(TimeDelta::days(400)).await;
    assert_eq!(desk.diary.read(), [], "not in a year either");
}

#[tokio::test]
async fn a_clock_that_was_never_set_and_one_far_ahead_are_survived() {
    for moment in ["1970-01-01T00:00:00Z", "9999-12-31T23:00:00Z"] {
        let moment = moment.parse().expect("an instant");
        let diary = Diary::default();
        let desk = Desk::going_on(State::default(), moment, Settings::default(), diary);
        desk.wish(Command::StartDay {
            definition: Some(DefinitionChoice::shape(Shape::TaskGoals)),
            items: vec![NewItem {
                title: Title::new("First things, or last").expect("a title"),
                estimate_minutes: None,
                bonus: false,
                waiting: None,
            }],
            past_boundary: false,
        })
        .await;
        for by in [TimeDelta::MAX, TimeDelta::MIN] {
            desk.clock.set_by(by).await;
            desk.clock.advance(TimeDelta::days(2)).await;
        }
        desk.handle.view().await.expect("it is still there");
    }
}
