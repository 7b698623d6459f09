//! What was taken back can be done again, until something else is done or the past becomes uncertain.

use chrono::TimeDelta;
use domain::{Command, Event, Rejection};
use engine::{JournalTrouble, Refused, View};

use crate::desk::{Desk, at, focus, park};

/// What would be done again.
async fn next(desk: &Desk) -> Option<Command> {
    let view = desk.handle.view().await.expect("there");
    view.redo.and_then(|next| next.input.command().cloned())
}

async fn undo(desk: &Desk) -> View {
    desk.handle.undo().await.expect("there is something")
}

async fn redo(desk: &Desk) -> View {
    desk.handle.redo().await.expect("there is something")
}

#[tokio::test]
async fn what_undo_took_back_is_done_again_and_the_journal_keeps_all_three() {
    let desk = Desk::planned(&["Write the plan"]).await;
    let done = desk.wish(park("a thought")).await;
    let back = undo(&desk).await;
    let shown = back.redo.expect("it can be done again");
    assert_eq!(
        *shown.input,
        park("a thought").into(),
        "every face can say it"
    );
    desk.diary.read();
    desk.until("09:10").await;
    let again = redo(&desk).await;
    assert_eq!(again.state, done.state, "as it was");
    assert_eq!(again.redo, None, "once");
    let undoable = again.undo.expect("it can be taken back again");
    assert_eq!(*undoable.input, park("a thought").into());
    assert_eq!(undoable.given_at, at("09:10"), "it was given again now");
    assert!(matches!(desk.kept()[..], [Event::Redone(_)]), "one line");
}

#[tokio::test]
async fn several_are_done_again_in_the_order_they_were_first_done() {
    let desk = Desk::planned(&["Write the plan"]).await;
    for n in 0..3 {
        desk.wish(park(&format!("thought {n}"))).await;
    }
    let done = desk.handle.view().await.expect("there");
    for _ in 0..3 {
        undo(&desk).await;
    }
    for n in 0..3 {
        assert_eq!(next(&desk).await, Some(park(&format!("thought {n}"))));
        redo(&desk).await;
    }
    let after = desk.handle.view().await.expect("there");
    assert_eq!(after.state, done.state);
    let refused = desk.handle.redo().await;
    assert_eq!(refused, Err(Refused::Rejected(Rejection::NothingToRedo)));
}

#[tokio::test]
async fn another_act_empties_it_and_a_refused_one_does_not() {
    let desk = Desk::planned(&["Write the plan"]).await;
    desk.wish(park("a thought")).await;
    undo(&desk).await;
    desk.handle
        .command(Command::Pause)
        .await
        .expect_err("nothing runs");
    assert_eq!(next(&desk).await, Some(park("a thought")));
    desk.wish(focus(25)).await;
    assert_eq!(next(&desk).await, None);
}

#[tokio::test]
async fn it_ends_with_a_sleep_a_set_clock_and_a_new_date() {
    for what in 0..3 {
        let desk = Desk::planned(&["Write the plan"]).await;
        desk.wish(park("a thought")).await;
        undo(&desk).await;
        match what {
            0 => desk.clock.sleep(TimeDelta::minutes(30)).await,
            1 => desk.clock.set_by(TimeDelta::minutes(-5)).await,
            _ => desk.clock.advance(TimeDelta::hours(24)).await,
        }
        assert_eq!(next(&desk).await, None, "{what}");
    }
}

#[tokio::test]
async fn one_that_the_disk_does_not_take_can_be_asked_for_again() {
    let desk = Desk::planned(&["Write the plan"]).await;
    desk.wish(park("a thought")).await;
    undo(&desk).await;
    desk.diary.disk_has(Some(JournalTrouble::Full));
    desk.handle.redo().await.expect_err("it cannot be kept");
    desk.diary.disk_has(None);
    assert_eq!(redo(&desk).await.state.parked.len(), 1);
}
