//! What hooks are run for is sent once the journal has it, and never for what it had before.

use domain::{Command, HookEvent, Settings, State};
use engine::{Engine, Handle, Happened, JournalTrouble, Ports, SimulatedClock};
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};

use crate::{
    desk::{at, focus, park},
    fakes::{Diary, Said},
};

/// An engine that tells hooks what happened.
fn telling(state: State, diary: &Diary) -> (Handle, UnboundedReceiver<Happened>) {
    let (clock, _) = SimulatedClock::new(at("09:00"), chrono_tz::Europe::Lisbon, 7);
    let ports = Ports {
        clock,
        journal: diary.clone(),
        notifier: diary.clone(),
        boundary: diary.clone(),
    };
    let (engine, handle) = Engine::new(state, Settings::default(), ports);
    let (tell, heard) = unbounded_channel();
    tokio::spawn(engine.telling(tell).run());
    (handle, heard)
}

fn events(happened: &Happened) -> Vec<HookEvent> {
    happened.facts.iter().map(|fact| fact.event).collect()
}

#[tokio::test]
async fn hooks_hear_of_what_was_kept_with_the_day_after_it() {
    let diary = Diary::default();
    let (handle, mut heard) = telling(State::default(), &diary);
    let view = handle.command(focus(50)).await.expect("it is granted");
    let happened = heard.try_recv().expect("it was sent before the answer");
    let kept = diary.read();
    assert!(
        kept.iter().any(|said| matches!(said, Said::Kept(_))),
        "{kept:?}"
    );
    assert_eq!(
        events(&happened),
        [HookEvent::DayStarted, HookEvent::FocusStarted]
    );
    assert_eq!(happened.view.state, view.state);
    handle
        .command(park("a thought"))
        .await
        .expect("it is granted");
    assert!(heard.try_recv().is_err(), "a thought is no event");
    handle.command(Command::Pause).await.expect("it is granted");
    assert_eq!(
        events(&heard.try_recv().expect("sent")),
        [HookEvent::FocusHeld]
    );
    handle.undo().await.expect("it is taken back");
    assert!(heard.try_recv().is_err(), "nor is taking back");
}

#[tokio::test]
async fn what_was_not_kept_is_not_sent() {
    let diary = Diary::default();
    let (handle, mut heard) = telling(State::default(), &diary);
    diary.disk_has(Some(JournalTrouble::Full));
    handle
        .command(focus(50))
        .await
        .expect_err("the disk takes nothing");
    assert!(heard.try_recv().is_err());
}

#[tokio::test]
async fn an_engine_that_goes_on_sends_nothing_of_before() {
    let diary = Diary::default();
    let (handle, _heard) = telling(State::default(), &diary);
    let view = handle.command(focus(50)).await.expect("it is granted");
    let (handle, mut heard) = telling(State::clone(&view.state), &diary);
    handle.view().await.expect("it has begun");
    assert!(heard.try_recv().is_err(), "the journal had it already");
}
