//! Journaled, then applied, then published.

use domain::{Command, Event, Rejection};
use engine::Refused;

use crate::{
    desk::{Desk, at, focus, park},
    fakes::Said,
};

#[tokio::test]
async fn what_happened_is_kept_before_anyone_hears_of_it() {
    let desk = Desk::planned(&["Write the plan"]).await;
    desk.wish(focus(25)).await;
    desk.wait(25).await;
    let told = desk.diary.read();
    let place = |wanted: fn(&Said) -> bool| told.iter().position(wanted);
    let kept = place(|said| matches!(said, Said::Kept(Event::FocusRanOver { .. })));
    let shown = place(|said| matches!(said, Said::Shown(_)));
    assert!(
        kept.is_some() && kept < shown,
        "first the disk, then the person: {told:?}"
    );
}

#[tokio::test]
async fn the_answer_comes_after_the_disk_and_the_picture() {
    let desk = Desk::planned(&["Write the plan"]).await;
    let views = desk.handle.views();
    let answer = desk.wish(park("a thought")).await;
    assert_eq!(desk.kept().len(), 1, "it is on disk when the answer comes");
    assert_eq!(
        *views.borrow(),
        answer,
        "and whoever watches sees the same picture"
    );
    assert_eq!(answer.state.parked.len(), 1, "with the thought in it");
}

#[tokio::test]
async fn a_rejected_wish_changes_nothing() {
    let desk = Desk::planned(&["Write the plan"]).await;
    let before = desk.handle.view().await.expect("there");
    let refused = desk.handle.command(Command::Resume).await;
    assert_eq!(
        refused,
        Err(Refused::Rejected(Rejection::NoFocus)),
        "it says why"
    );
    assert_eq!(
        desk.handle.view().await,
        Ok(before),
        "the picture is the same"
    );
    assert_eq!(desk.diary.read(), [], "nothing was written and nobody told");
}

#[tokio::test]
async fn what_the_clock_noticed_comes_before_what_was_wished_after_it() {
    let desk = Desk::planned(&["Write the plan"]).await;
    desk.wish(focus(50)).await;
    desk.wait(10).await;
    desk.diary.read();
    // The computer wakes and the person finishes at once, before the engine had a turn.
    let hand = desk.clock.clone();
    let slept = async move { hand.sleep(chrono::TimeDelta::minutes(60)).await };
    let (_, finished) = tokio::join!(slept, desk.handle.command(Command::Finish));
    finished.expect("a held session can be finished");
    let kept = desk.kept();
    assert!(
        matches!(kept.first(), Some(Event::GapOpened { .. })),
        "the gap first: {kept:?}"
    );
    let worked = desk.day().await.focus[0].intervals[0];
    assert_eq!(worked.to, Some(at("09:10")), "the sleep counts for nothing");
}

#[tokio::test]
async fn a_line_has_another_id_than_what_it_speaks_of() {
    let desk = Desk::planned(&["Write the plan"]).await;
    let view = desk.wish(park("a thought")).await;
    let day = desk.day().await;
    let things = [day.id.0, day.items[0].id.0, view.state.parked[0].id.0];
    for line in desk.diary.lines() {
        assert!(
            !things.contains(&line.id.0),
            "whoever looks for the one would find the other: {line:?}"
        );
    }
}
