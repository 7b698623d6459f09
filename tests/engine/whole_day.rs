//! A day from plan to close, driven only by the clock and the person.

use domain::*;

use crate::{
    desk::{Desk, at, focus, park},
    fakes::Said,
};

#[tokio::test]
async fn a_day_is_planned_worked_enough_and_closed() {
    let desk = Desk::planned(&["Write the plan", "Review the draft"]).await;
    let items = desk.day().await.items;

    desk.wish(focus(50)).await;
    desk.wait(20).await;
    desk.wish(park("ask about the invoice")).await;
    desk.wait(30).await;
    let told = desk.diary.read();
    let ended = |said: &Said| matches!(said, Said::Shown(Notice::FocusEnded { .. }));
    assert!(
        told.iter().any(ended),
        "the session's end was told at its end: {told:?}"
    );
    desk.wish(Command::Finish).await;

    let day = desk.day().await;
    assert_eq!(
        day.focus[0].ended_at,
        Some(at("09:50")),
        "every minute is where it was"
    );
    for item in &items {
        desk.wish(Command::TickItem { item: item.id }).await;
    }
    assert_eq!(
        desk.day().await.phase(),
        Phase::Enough,
        "all items are ticked"
    );
    desk.wait(5).await;
    let told = desk.diary.read();
    let enough = |said: &&Said| {
        matches!(
            said,
            Said::Shown(Notice::Nudge {
                kind: NudgeKind::Enough,
                ..
            })
        )
    };
    assert_eq!(
        told.iter().filter(enough).count(),
        1,
        "enough is told once: {told:?}"
    );

    desk.wish(Command::CloseDay {
        form: ShutdownForm::Short,
        at: None,
        places: Vec::new(),
    })
    .await;
    desk.diary.read();
    desk.until("23:00").await;
    assert_eq!(desk.day().await.phase(), Phase::Closed, "it stays closed");
    assert_eq!(desk.diary.read(), [], "and nothing is said until tomorrow");
}

#[tokio::test]
async fn every_nudge_comes_at_its_own_instant() {
    let desk = Desk::planned(&["Write the plan"]).await;
    desk.until("20:00").await;
    let told: Vec<_> = desk
        .day()
        .await
        .nudges
        .iter()
        .map(|nudge| (nudge.kind, nudge.at))
        .collect();
    let at_their_instants = [
        (NudgeKind::LastGoodStart, at("15:35")),
        (NudgeKind::WrapUp, at("16:10")),
        (NudgeKind::Enough, at("16:30")),
    ];
    assert_eq!(
        told, at_their_instants,
        "one long step of the hand stops at every deadline on the way"
    );
}

#[tokio::test]
async fn a_session_that_slept_gets_a_gap() {
    let desk = Desk::planned(&["Write the plan"]).await;
    desk.wish(focus(50)).await;
    desk.wait(10).await;
    desk.clock.sleep(chrono::TimeDelta::minutes(40)).await;
    let focus = &desk.day().await.focus[0];
    let gap = focus.gaps.first().expect("a gap");
    assert_eq!(
        (gap.from, gap.to),
        (at("09:10"), at("09:50")),
        "just the time it slept"
    );
    assert_eq!(
        focus.paused_at,
        Some(at("09:10")),
        "held since the sleep began"
    );
}

#[tokio::test]
async fn the_journal_alone_gives_the_day_back() {
    let desk = Desk::planned(&["Write the plan", "Review the draft"]).await;
    desk.wish(focus(25)).await;
    desk.wait(40).await;
    desk.wish(Command::Finish).await;
    desk.until("18:00").await;
    let view = desk.handle.view().await.expect("there");
    let lines = desk.diary.lines();
    let replayed = lines.iter().fold(State::default(), evolve);
    assert_eq!(
        *view.state, replayed,
        "nothing is known that is not written down"
    );
}

#[tokio::test]
async fn the_lines_are_named_in_the_order_they_were_written() {
    let desk = Desk::planned(&["Write the plan", "Review the draft"]).await;
    desk.wait(1).await;
    desk.wish(focus(25)).await;
    desk.until("18:00").await;
    let lines = desk.diary.lines();
    assert!(
        lines.is_sorted_by(|a, b| a.id < b.id && a.at <= b.at),
        "UUID v7 sorts: {lines:#?}"
    );
}
