//! What the person did last can be taken back, until something makes the past uncertain.

use chrono::TimeDelta;
use domain::{Command, Event, GapCause, Rejection, Settings, State, TakenBack};
use engine::{JournalTrouble, Refused, WakeReason};

use crate::{
    desk::{Desk, at, focus, park},
    elsewhere::{elsewhere, import},
    fakes::{Diary, Said},
};

/// What would be taken back.
async fn next(desk: &Desk) -> Option<Command> {
    let view = desk.handle.view().await.expect("there");
    view.undo.and_then(|next| next.input.command().cloned())
}

async fn thought() -> Desk {
    let desk = Desk::planned(&["Write the plan"]).await;
    desk.wish(park("a thought")).await;
    desk
}

#[tokio::test]
async fn the_picture_says_what_would_be_taken_back() {
    let desk = Desk::planned(&["Write the plan"]).await;
    desk.until("09:10").await;
    let answer = desk.wish(park("a thought")).await;
    let next = answer.undo.expect("it can be taken back");
    assert_eq!(*next.input, park("a thought").into(), "the last command");
    assert_eq!(next.given_at, at("09:10"), "and when it was given");
    let shown = desk.handle.views().borrow().undo.clone();
    assert_eq!(shown, Some(next), "every face knows as soon");
}

#[tokio::test]
async fn what_changed_nothing_and_what_was_refused_is_not_remembered() {
    let desk = thought().await;
    desk.handle
        .command(Command::Pause)
        .await
        .expect_err("nothing goes on");
    assert_eq!(next(&desk).await, Some(park("a thought")), "refused");
    desk.diary.disk_has(Some(JournalTrouble::Full));
    desk.handle
        .command(park("lost"))
        .await
        .expect_err("the disk takes nothing");
    assert_eq!(next(&desk).await, Some(park("a thought")), "not kept");
}

#[tokio::test]
async fn when_nothing_is_left_to_take_back_it_says_so() {
    let desk = Desk::new();
    let refused = desk.handle.undo().await;
    assert_eq!(
        refused,
        Err(Refused::Rejected(Rejection::NothingToTakeBack)),
        "nothing happened yet"
    );
}

#[tokio::test]
async fn a_sleep_ends_what_can_be_taken_back() {
    let desk = thought().await;
    desk.clock.sleep(TimeDelta::seconds(40)).await;
    assert_eq!(
        next(&desk).await,
        None,
        "a session that was taken back would have run through it"
    );
    desk.wish(focus(50)).await;
    desk.clock.sleep(TimeDelta::minutes(30)).await;
    assert_eq!(
        next(&desk).await,
        None,
        "a gap is not to be undone silently"
    );
}

#[tokio::test]
async fn so_does_an_absence_and_a_clock_that_was_set() {
    let desk = Desk::planned(&["Write the plan"]).await;
    desk.wish(focus(50)).await;
    desk.wait(20).await;
    let away = WakeReason::Missed {
        cause: GapCause::Away,
        from: at("09:10"),
        to: at("09:20"),
    };
    desk.handle.noticed(away).await.expect("there");
    assert_eq!(next(&desk).await, None, "nobody was there");

    let desk = thought().await;
    desk.clock.set_by(TimeDelta::minutes(-5)).await;
    assert_eq!(next(&desk).await, None, "another clock");
}

#[tokio::test]
async fn yesterday_is_not_taken_back() {
    let desk = thought().await;
    desk.clock.advance(TimeDelta::hours(24)).await;
    assert_eq!(next(&desk).await, None, "the date has turned");
}

#[tokio::test]
async fn a_restart_forgets() {
    let first = thought().await;
    let state = State::clone(&first.handle.view().await.expect("there").state);
    let diary = Diary::default();
    let second = Desk::going_on(state, at("09:30"), Settings::default(), diary);
    assert_eq!(next(&second).await, None, "the states were in memory");
}
#[tokio::test]
async fn the_last_command_is_taken_back_and_the_journal_keeps_both() {
    let desk = thought().await;
    desk.wish(park("a slip")).await;
    desk.diary.read();
    let after = desk.handle.undo().await.expect("there is something");
    assert_eq!(after.state.parked.len(), 1, "only the slip is gone");
    assert!(
        matches!(desk.kept()[..], [Event::TakenBack { .. }]),
        "it is written down like everything else"
    );
    assert_eq!(
        next(&desk).await,
        Some(park("a thought")),
        "then the one before"
    );
    let after = desk.handle.undo().await.expect("there is one more");
    assert_eq!(after.state.parked, [], "also gone");
}

#[tokio::test]
async fn ten_commands_are_remembered_and_no_more() {
    let desk = Desk::planned(&["Write the plan"]).await;
    for n in 0..12 {
        desk.wish(park(&format!("thought {n}"))).await;
    }
    let mut taken_back = 0;
    while desk.handle.undo().await.is_ok() {
        taken_back += 1;
    }
    assert_eq!(taken_back, 10, "the plan and two thoughts stay");
    let view = desk.handle.view().await.expect("there");
    assert_eq!(view.state.parked.len(), 2, "what was before them stays");
}

#[tokio::test]
async fn an_undo_that_the_disk_does_not_take_can_be_asked_for_again() {
    let desk = thought().await;
    desk.diary.disk_has(Some(JournalTrouble::Full));
    desk.handle.undo().await.expect_err("it cannot be kept");
    desk.diary.disk_has(None);
    let after = desk.handle.undo().await.expect("now it can");
    assert_eq!(after.state.parked, [], "taken back once");
}

#[tokio::test]
async fn taking_back_tells_nothing_a_second_time() {
    let desk = Desk::planned(&["Write the plan"]).await;
    desk.wish(focus(25)).await;
    desk.wish(park("a slip")).await;
    desk.until("09:30").await;
    let told = desk.diary.read();
    let shown = |said: &&Said| matches!(said, Said::Shown(_));
    assert_eq!(told.iter().filter(shown).count(), 1, "the session's end");
    desk.handle.undo().await.expect("the slip");
    desk.wait(5).await;
    let told = desk.diary.read();
    assert_eq!(told.iter().filter(shown).count(), 0, "once: {told:?}");
    assert!(desk.day().await.focus[0].ran_over, "it is still over time");
}

#[tokio::test]
async fn an_import_is_taken_back_like_any_other_and_only_its_ids_are_remembered() {
    let desk = Desk::planned(&["Write the plan"]).await;
    desk.wish(park("a thought")).await;
    let days = vec![elsewhere("2026-11-03").await, elsewhere("2020-11-03").await];
    let ids: Vec<_> = days.iter().map(|day| day.id).collect();
    let found = desk.handle.view().await.expect("there").state;
    let answer = desk.wish(import(days.clone())).await;
    let undoable = answer.undo.expect("it can be taken back");
    assert_eq!(*undoable.input, import(vec![]), "no day is held on to");
    assert_eq!(undoable.brought[..], ids[..]);
    desk.diary.read();
    let after = desk.handle.undo().await.expect("there is something");
    assert_eq!(after.state, found, "the near day is gone");
    let gone = match &desk.kept()[..] {
        [Event::TakenBack(TakenBack { gone, .. })] => gone.clone(),
        other => panic!("one line says it: {other:?}"),
    };
    assert_eq!(gone, ids, "and the far one is named");
    assert_eq!(next(&desk).await, Some(park("a thought")), "then the rest");
    desk.wish(import(days)).await;
    desk.handle.undo().await.expect("once more");
    let after = desk.handle.undo().await.expect("the thought");
    assert_eq!(after.state.parked, []);
}
