//! An import may take seconds. Meanwhile questions are answered, and what changes something waits.

use domain::{Command, Event};
use engine::{Attended, JournalTrouble, Refused, View};
use tokio::task::JoinHandle;

use crate::{
    desk::{Desk, park},
    elsewhere::{elsewhere, import},
    fakes::{Held, Said},
};

/// An import that the disk is at.
async fn importing(desk: &Desk) -> (Held, JoinHandle<Result<View, Refused>>) {
    desk.diary.read();
    let mut held = desk.diary.holds_the_next();
    let days = vec![elsewhere("2026-11-03").await];
    let handle = desk.handle.clone();
    let import = tokio::spawn(async move { handle.command(import(days)).await });
    held.begun().await;
    (held, import)
}

#[tokio::test]
async fn questions_are_answered_while_days_come_in_and_commands_wait_their_turn() {
    let desk = Desk::planned(&["Write the plan"]).await;
    let found = desk.handle.view().await.expect("there");
    let (held, import) = importing(&desk).await;
    let other = desk.handle.clone();
    let parking = tokio::spawn(async move { other.command(park("meanwhile")).await });
    for _ in 0..100 {
        let seen = desk.handle.view().await.expect("an answer between");
        assert_eq!(
            seen.state, found.state,
            "nothing of it is seen before all of it"
        );
        assert_eq!(seen.revision, found.revision);
    }
    let told = desk.handle.attended(Attended::There).await;
    told.expect("what the machine says is taken too");
    assert!(!import.is_finished() && !parking.is_finished());
    held.let_go();
    let after = import.await.expect("no panic").expect("it is granted");
    assert_eq!(after.state.past.len(), 1);
    assert_eq!(after.state.parked, [], "the thought comes after it");
    let after = parking.await.expect("no panic").expect("it is granted");
    assert_eq!(after.state.parked.len(), 1);
    assert!(
        matches!(
            desk.kept()[..],
            [Event::DayImported { .. }, Event::ThoughtParked { .. }]
        ),
        "in this order"
    );
}

#[tokio::test]
async fn what_waited_is_done_in_its_order_after_an_import_that_was_not_kept() {
    let desk = Desk::planned(&["Write the plan"]).await;
    let (held, import) = importing(&desk).await;
    let wishes = ["first", "second"].map(|words| {
        let handle = desk.handle.clone();
        tokio::spawn(async move { handle.command(park(words)).await })
    });
    desk.handle.view().await.expect("both wait now");
    desk.diary.disk_has(Some(JournalTrouble::Full));
    held.let_go();
    let refused = import.await.expect("no panic");
    assert!(matches!(refused, Err(Refused::NotSaved(_))), "{refused:?}");
    for wish in wishes {
        let refused = wish.await.expect("no panic");
        assert!(matches!(refused, Err(Refused::NotSaved(_))), "{refused:?}");
    }
    desk.diary.disk_has(None);
    desk.wish(park("third")).await;
    let kept = desk.diary.read();
    let not_kept = kept.iter().filter(|said| matches!(said, Said::NotKept));
    assert!(not_kept.count() >= 3, "each was tried: {kept:?}");
}

#[tokio::test]
async fn an_agent_that_leaves_meanwhile_leaves_after_it() {
    let desk = Desk::planned(&["Write the plan"]).await;
    let (held, import) = importing(&desk).await;
    let other = desk.handle.clone();
    let leaving = tokio::spawn(async move { other.leave().await });
    desk.handle.view().await.expect("it is still there");
    assert!(!leaving.is_finished());
    held.let_go();
    import.await.expect("no panic").expect("it is granted");
    leaving.await.expect("no panic");
    assert!(matches!(desk.kept()[..], [Event::DayImported { .. }]));
    let gone = desk.handle.command(Command::Pause).await;
    assert_eq!(gone, Err(Refused::Gone));
}
